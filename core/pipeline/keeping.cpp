// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/keeping.h"

#include "policy/turns.h"
#include "store/erasedcontacts.h"

#include <algorithm>

namespace Baton {

Keep keepWhat(const Session &session, const WorkspaceSettings &settings,
              const ErasedContacts *erased)
{
    if (erased && erased->erasedAt(session.workspace, session.contact))
        return Keep::NoBodies;
    if (settings.fullConversationSync || isTouched(session))
        return Keep::All;
    const Turn *turn = openTurn(session);
    const bool undecided = session.threadRead && turn && turn->state != TurnState::Stopped;
    return undecided ? Keep::All : Keep::NoText;
}

bool isTouched(const Session &session)
{
    return session.effectCount > 0
        || std::any_of(session.turns.begin(), session.turns.end(),
                       [](const Turn &turn) { return turn.asks > 0; });
}

void forgetText(Session &session)
{
    session.contact = Contact{session.contact.id, {}, {}, {}};
    session.subject.clear();
    session.pageUrl.clear();
    if (session.closing)
        session.closing->by.name.clear();
    for (Message &message : session.messages) {
        message.author.name.clear();
        message.body.text.clear();
        message.plain.clear();
        message.attachments.clear();
        message.analysis.reset();
    }
    for (HistoryEntry &entry : session.history) {
        entry.who.clear();
        entry.detail.clear();
    }
}

} // namespace Baton
