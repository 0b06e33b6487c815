// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Baton {

/// The translator's context of what connectors say: in the console, in Why, in the log.
struct HelpdeskText
{
    Q_DECLARE_TR_FUNCTIONS(Helpdesk)
};

} // namespace Baton
