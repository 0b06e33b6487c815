// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/keeping.h"

#include "domain/vendorrules.h"
#include "policy/turns.h"
#include "store/erasedcontacts.h"

#include <algorithm>

namespace Baton {

namespace {

/// Told so by the vendor: fold has emptied it then. What merely could not be found (with another
/// workspace's token, nothing can) keeps its words.
bool isDeletedForGood(const Session &session, const WorkspaceSettings &settings)
{
    return session.vendorState.value == VendorState::Deleted
        && rulesOf(settings.platform).deletesForGood
        && std::all_of(session.messages.begin(), session.messages.end(),
                       [](const Message &message) { return message.redacted; });
}

/// What comes late about it may still say what was redacted.
bool hasRedacted(const Session &session)
{
    return std::any_of(session.messages.begin(), session.messages.end(),
                       [](const Message &message) { return message.redacted; });
}

} // namespace

Keep keepWhat(const Session &session, const WorkspaceSettings &settings,
              const ErasedContacts *erased)
{
    if (erased && erased->erasedAt(session.workspace, session.contact))
        return Keep::NoBodies;
    if (isDeletedForGood(session, settings))
        return Keep::Nothing;
    if (settings.fullConversationSync || isTouched(session))
        return hasRedacted(session) ? Keep::NoBodies : Keep::All;
    const Turn *turn = openTurn(session);
    const bool decided =
        turn && (turn->state == TurnState::Stopped || turn->state == TurnState::Quiet);
    const bool undecided = session.threadRead && turn && !decided;
    return undecided ? Keep::All : Keep::NoText;
}

QList<MessageId> unsaidSince(const Session &before, const Session &after)
{
    QList<MessageId> unsaid;
    for (const Message &message : after.messages) {
        if (!message.redacted)
            continue;
        const Message *known = findMessage(before, message.id);
        if (!known || !known->redacted)
            unsaid << message.id;
    }
    return unsaid;
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
    session.summary.clear();
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
