// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Baton {

/// The translator's context of this folder's errors.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace Baton
