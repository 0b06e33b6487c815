// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pictures.h"
#include "policy/effects.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

const Message *findMessage(const Session &session, const MessageId &id)
{
    return findMessage(const_cast<Session &>(session), id);
}

Message *findMessage(Session &session, const MessageId &id)
{
    const auto it = std::find_if(session.messages.begin(), session.messages.end(),
                                 [&](const Message &message) { return message.id == id; });
    return it == session.messages.end() ? nullptr : &*it;
}

QList<Attachment> sentAlong(const Message &message)
{
    QList<Attachment> files = message.attachments;
    files.removeIf([](const Attachment &file) { return file.contentType == pictureInText; });
    return files;
}

bool sameContent(const Message &a, const Message &b)
{
    return a.author.kind == b.author.kind && a.author.id == b.author.id
        && a.plain.trimmed() == b.plain.trimmed() && sentAlong(a) == sentAlong(b);
}

bool isCustomersWord(const Message &message)
{
    return message.author.kind == AuthorKind::Customer && message.visibility == Visibility::Public
        && message.duplicateOf.isEmpty() && !message.redacted;
}

const Message *lastCustomerMessage(const Session &session)
{
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        if (isCustomersWord(*it))
            return &*it;
    }
    return nullptr;
}

bool isPersonsReply(const Session &session, const Message &message)
{
    if (message.visibility != Visibility::Public)
        return false;
    if (message.author.kind == AuthorKind::Teammate)
        return true;
    if (message.author.kind != AuthorKind::AiTeammate || !message.postedBy.isNull())
        return false;
    // Unattributed while an effect of ours may still turn out to have made it.
    return std::none_of(session.effects.begin(), session.effects.end(), [](const Effect &effect) {
        return std::holds_alternative<PostReply>(effect.action)
            && (effect.status == EffectStatus::Sending || effect.status == EffectStatus::Uncertain
                || effect.status == EffectStatus::Accepted);
    });
}

bool isMerged(const Session &session)
{
    return session.closing && !session.closing->mergedInto.isEmpty();
}

bool isAfterClosing(const Session &session, const Message &message)
{
    const Closing &closing = *session.closing;
    if (closing.byUs)
        return message.receivedAt > closing.at;
    if (message.createdAt != closing.at || closing.part == 0)
        return message.createdAt > closing.at;
    return message.id.value().toLongLong() > closing.part;
}

bool isOurAnswer(const Session &session, const Message &message)
{
    if (message.postedBy.isNull() || message.visibility != Visibility::Public)
        return false;
    return std::none_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
        const bool didNotArrive = effect.status == EffectStatus::Failed;
        return effect.id == message.postedBy
            && (effect.group == EffectGroup::Handoff || didNotArrive);
    });
}

int answersSoFar(const Session &session)
{
    return int(std::count_if(session.messages.begin(), session.messages.end(),
                             [&](const Message &message) {
                                 return isOurAnswer(session, message)
                                     && (!session.closing || isAfterClosing(session, message));
                             }));
}

} // namespace Baton
