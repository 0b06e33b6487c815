// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/fold.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

bool someoneSpokeBetween(const Session &session, qsizetype first, qsizetype second)
{
    for (qsizetype i = first + 1; i < second; ++i) {
        const Message &message = session.messages[i];
        if (message.author.kind != AuthorKind::Customer && message.visibility == Visibility::Public)
            return true;
    }
    return false;
}

bool repeats(const Session &session, qsizetype earlier, qsizetype later,
             const PolicyContext &context)
{
    const Message &a = session.messages[earlier];
    const Message &b = session.messages[later];
    if (!sameContent(a, b) || b.createdAt - a.createdAt > context.settings().duplicates)
        return false;
    if (!someoneSpokeBetween(session, earlier, later))
        return true;
    return context.rules().repeatsCountAfterAnswers
        && b.plain.trimmed().size() >= context.settings().duplicateLength;
}

/// Which messages say again what was said, as behaviour.md has it. Depends on the set of messages
/// only, not on the order they came in. Messages whose text is not loaded keep their mark.
void markRepeated(Session &session, const PolicyContext &context)
{
    for (qsizetype later = 0; later < session.messages.size(); ++later) {
        Message &message = session.messages[later];
        const bool empty = message.plain.isEmpty() && sentAlong(message).isEmpty();
        if (message.author.kind != AuthorKind::Customer || empty || message.redacted)
            continue;
        message.duplicateOf = MessageId();
        for (qsizetype earlier = later - 1; earlier >= 0; --earlier) {
            if (session.messages[earlier].duplicateOf.isEmpty()
                && isCustomersWord(session.messages[earlier])
                && repeats(session, earlier, later, context)) {
                message.duplicateOf = session.messages[earlier].id;
                break;
            }
        }
    }
}

/// A mark of a redaction that came before its message: takes the head, never the content.
void fillMark(Session &session, const Message &message)
{
    Message head = message;
    head.receivedAt = findMessage(session, message.id)->receivedAt;
    head.postedBy = EffectId();
    redact(head);
    session.messages.removeIf([&](const Message &known) { return known.id == message.id; });
    insertMessage(session, head);
}

/// What comes late from a conversation that was deleted for good has no content any more.
Message asNew(const Message &message, const Session &session, const PolicyContext &context)
{
    Message fresh = message;
    fresh.receivedAt = context.now;
    fresh.postedBy = EffectId();
    if (session.vendorState.value == VendorState::Deleted && context.rules().deletesForGood)
        redact(fresh);
    return fresh;
}

/// The same message again: keeps what we know, takes what is better (HTML with images from a read
/// over a webhook's plain text stays as first seen: the engine has judged that).
void takeAgain(Message &known, const Message &again)
{
    if (known.redacted)
        return;
    if (again.redacted)
        return redact(known);
    if (known.body.text.isEmpty()) {
        known.body = again.body;
        known.plain = again.plain;
    }
    if (again.attachments.size() > known.attachments.size()) // a read names pictures in the text, too
        known.attachments = again.attachments;
    if (known.author.name.isEmpty())
        known.author.name = again.author.name;
    if (!known.analysis)
        known.analysis = again.analysis;
}

/// What was a draft for teammates to send, and has been sent: from then on the words are the
/// sender's. An older word about the draft changes nothing about it.
bool wasSent(const Message &known, const Message &again)
{
    return known.visibility == Visibility::Internal && again.visibility == Visibility::Public
        && !known.redacted;
}

void replaceMessage(Session &session, const Message &message, const PolicyContext &context)
{
    session.messages.removeIf([&](const Message &known) { return known.id == message.id; });
    insertMessage(session, asNew(message, session, context));
}

} // namespace

void takeMood(Session &session)
{
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        if (!isCustomersWord(*it) || !it->analysis)
            continue;
        session.sentiment = it->analysis->sentiment;
        if (!it->analysis->language.isEmpty())
            session.language = it->analysis->language;
        return;
    }
}

void redact(Message &message)
{
    message.redacted = true;
    message.body.text.clear();
    message.plain.clear();
    message.attachments.clear();
    message.analysis.reset();
}

void insertMessage(Session &session, const Message &message)
{
    const auto place =
        std::upper_bound(session.messages.begin(), session.messages.end(), message, comesBefore);
    session.messages.insert(place, message);
}

void foldMessages(Session &session, const QList<Message> &messages, const PolicyContext &context)
{
    for (const Message &message : messages) {
        Message *known = findMessage(session, message.id);
        if (known && known->redacted && known->author == Author{}) {
            fillMark(session, message);
        } else if (known && wasSent(*known, message)) {
            replaceMessage(session, message, context);
        } else if (known) {
            takeAgain(*known, message);
        } else {
            insertMessage(session, asNew(message, session, context));
        }
    }
    markRepeated(session, context);
    claimMessages(session, context);
    takeMood(session);
}

} // namespace Baton
