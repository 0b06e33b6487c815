// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/writing.h"

namespace Baton {

HappenedKind kindOfWriting(const Message &message)
{
    if (message.visibility == Visibility::Internal)
        return HappenedKind::Noted;
    switch (message.author.kind) {
    case AuthorKind::Customer: return HappenedKind::CustomerWrote;
    case AuthorKind::AiTeammate:
    case AuthorKind::Teammate: return HappenedKind::TeammateWrote;
    case AuthorKind::Bot:
    case AuthorKind::System: return HappenedKind::BotWrote;
    }
    Q_UNREACHABLE();
}

} // namespace Baton
