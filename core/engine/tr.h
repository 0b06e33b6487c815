// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Baton {

/// The translation context of core/engine.
struct Engine
{
    Q_DECLARE_TR_FUNCTIONS(Baton::Engine)
};

} // namespace Baton
