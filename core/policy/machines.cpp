// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/machines.h"

#include "policy/effects.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

namespace {

/// So many answers of ours to the very same text: two machines are talking.
constexpr int loopAfter = 3;

bool isNoReplyAddress(const QString &email)
{
    static const QRegularExpression machines(
        QStringLiteral("^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?)"
                       "(?:[+.-][^@]*)?@"),
        QRegularExpression::CaseInsensitiveOption);
    return machines.match(email.trimmed()).hasMatch();
}

bool isAutomatic(const GateView &, const Message &message)
{
    return message.analysis && message.analysis->automatic;
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

/// How often the customer has said the same before and got an answer of ours.
int timesAnswered(const GateView &view, const Message &message, bool sinceClosing)
{
    const Session &session = view.session;
    if (message.plain.trimmed().size() < shortMessage)
        return 0;
    return int(std::count_if(
        session.messages.begin(), session.messages.end(), [&](const Message &other) {
            const bool counts = other.id != message.id && isCustomersWord(other)
                && wasAnsweredByUs(session, other) && sameContent(other, message);
            if (!counts || message.createdAt - other.createdAt > view.settings().duplicates)
                return false;
            return !sinceClosing || !session.closing || isAfterClosing(session, other);
        }));
}

bool isLoop(const GateView &view, const Message &message)
{
    return timesAnswered(view, message, false) >= loopAfter;
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
                           return message && timesAnswered(view, *message, true) > 0;
                       });
}

} // namespace Baton
