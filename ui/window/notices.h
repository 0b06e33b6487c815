// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/parts/noticebar.h"

#include <QCoreApplication>

namespace Baton {

/// What the bar over the pages may say. At most one is shown: the worst.
class Notices
{
    Q_DECLARE_TR_FUNCTIONS(Baton::Notices)

public:
    enum class Kind { Failing, Braked, Paused, Sandbox };

    struct Item
    {
        Kind kind = Kind::Sandbox;
        Notice notice;
        WorkspaceId workspace = {}; ///< whose brake its action releases
        Cure cure = {};             ///< of what fails
        QString name = {};          ///< of what fails: it is hidden by itself

        bool isAbout(const Item &other) const
        {
            return kind == other.kind && name == other.name && workspace == other.workspace;
        }
    };

    /// All that apply, the worst first.
    static QList<Item> of(const HealthView &health);
};

} // namespace Baton
