// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Baton {

/// What the gateway counted since it was started. Any thread may count and read.
struct GatewayFigures
{
    std::atomic<qint64> accepted = 0;   ///< stored, new
    std::atomic<qint64> duplicates = 0; ///< known already, answered 200
    std::atomic<qint64> unknown = 0;    ///< of the accepted: for an account nobody has
    std::atomic<qint64> refused = 0;    ///< 400, 401, 404
    std::atomic<qint64> notStored = 0;  ///< 503
};

} // namespace Baton
