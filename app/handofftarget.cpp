// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handofftarget.h"

using namespace Qt::StringLiterals;

namespace Baton {

HandoffTarget::HandoffTarget(const QString &assignTo)
{
    const QString id = assignTo.section(u':', 1);
    if (assignTo.startsWith("teammate:"_L1))
        teammate = TeammateId(id);
    else if (assignTo.startsWith("team:"_L1))
        team = TeamId(id);
}

std::optional<QString> HandoffTarget::nameAmong(const QList<Teammate> &teammates,
                                                const QList<Team> &teams) const
{
    for (const Teammate &each : teammates) {
        if (!teammate.isEmpty() && each.id == teammate)
            return each.name;
    }
    for (const Team &each : teams) {
        if (!team.isEmpty() && each.id == team)
            return each.name;
    }
    return std::nullopt;
}

} // namespace Baton
