// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/machines.h"

#include "policy/effects.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

namespace {

/// So many answers of ours to the same words: two machines are talking. People say "yes" more often.
constexpr int loopAfter = 3;
constexpr int shortLoopAfter = 6;

bool isNoReplyAddress(const QString &email)
{
    static const QRegularExpression machines(
        QStringLiteral("^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?)"
                       "(?:[+.-][^@]*)?@"),
        QRegularExpression::CaseInsensitiveOption);
    return machines.match(email.trimmed()).hasMatch();
}

bool isAutomatic(const GateView &view, const Message &message)
{
    if (message.analysis)
        return message.analysis->automatic;
    return view.context.isAutomatic && view.context.isAutomatic(message);
}

bool isFromNoReply(const GateView &view, const Message &message)
{
    const Contact &contact = view.session.contact;
    const bool theirs = contact.id.isEmpty() || contact.id.value() == message.author.id;
    return theirs && isNoReplyAddress(contact.email);
}

/// A mailbox that sends back what it gets.
bool isOurOwn(const GateView &view, const Message &message)
{
    const auto &alike = view.context.alike;
    return alike
        && std::any_of(view.session.effects.begin(), view.session.effects.end(),
                       [&](const Effect &effect) {
                           const auto *reply = std::get_if<PostReply>(&effect.action);
                           return reply && effect.attempts > 0 && alike(reply->text, message.body);
                       });
}

bool isShort(const GateView &view, const Message &message)
{
    return message.plain.trimmed().size() < view.settings().duplicateLength;
}

/// Letters and digits only: who shouts it the second time, or leaves out a comma, says the same. The
/// very same text is a duplicate as a rule, and does not come this far.
QString wordsOf(const Message &message)
{
    QString words = message.plain.toCaseFolded();
    words.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return words;
}

/// What the customer has said in the same words before, not long ago, and got an answer of ours to.
QList<const Message *> answeredBefore(const GateView &view, const Message &message)
{
    const QString words = wordsOf(message);
    QList<const Message *> found;
    for (const Message &other : view.session.messages) {
        const bool counts = other.id != message.id && isCustomersWord(other)
            && other.author == message.author && wasAnsweredByUs(view.session, other)
            && message.createdAt - other.createdAt <= view.settings().duplicates;
        if (counts && wordsOf(other) == words && other.attachments == message.attachments)
            found << &other;
    }
    return found;
}

bool isLoop(const GateView &view, const Message &message)
{
    return answeredBefore(view, message).size()
        >= (isShort(view, message) ? shortLoopAfter : loopAfter);
}

bool isSaidAgain(const GateView &view, const Message &message)
{
    const Session &session = view.session;
    const auto before = isShort(view, message) ? QList<const Message *>()
                                               : answeredBefore(view, message);
    return std::any_of(before.begin(), before.end(), [&](const Message *other) {
        return !session.closing || isAfterClosing(session, *other);
    });
}

bool all(const GateView &view, bool (*test)(const GateView &, const Message &))
{
    const QList<MessageId> &ids = view.turn.messages;
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const MessageId &id) {
        const Message *message = findMessage(view.session, id);
        return message && test(view, *message);
    });
}

} // namespace

QString machineWords(const GateView &view)
{
    if (all(view, isAutomatic) || all(view, isFromNoReply))
        return Words::tr("An out-of-office or no-reply sender is not answered");
    if (all(view, isOurOwn))
        return Words::tr("Our own words came back: a machine is not answered");
    if (all(view, isLoop))
        return Words::tr("The same again after each answer: a machine is not answered");
    return {};
}

bool saysAgain(const GateView &view)
{
    return std::any_of(view.turn.messages.begin(), view.turn.messages.end(),
                       [&](const MessageId &id) {
                           const Message *message = findMessage(view.session, id);
                           return message && isSaidAgain(view, *message);
                       });
}

} // namespace Baton
