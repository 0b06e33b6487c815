// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prepare.h"

#include "domain/sessionlink.h"
#include "policy/customerlines.h"
#include "policy/turns.h"
#include "text/analysis.h"

#include <algorithm>
#include <iterator>

namespace Baton {

namespace {

constexpr qsizetype mostJudgedAnew = 20; ///< of what waits: nobody writes more before an answer

void analyseMessage(Message &message, const QStringList &topics)
{
    const Body now{withoutQuotes(message.plain), TextFormat::Plain};
    message.analysis = analyse(now, topics);
}

/// The settings are others, or somebody opens on purpose what came under others.
bool mayMeetOtherTopics(const Event &event)
{
    if (const auto *told = std::get_if<VendorTold>(&event))
        return std::any_of(told->delivery.events.begin(), told->delivery.events.end(),
                           [](const Happened &each) {
                               return each.kind == HappenedKind::Assigned;
                           });
    return std::holds_alternative<SettingsChanged>(event)
        || std::holds_alternative<CommandGiven>(event);
}

} // namespace

void prepareMessages(Delivery &delivery, const Session &known, const WorkspaceSettings &settings)
{
    const QStringList topics = settings.handoff.topics + settings.noAssistTopics;
    // Nothing is analysed of what no gate can let through.
    const ChannelSettings channel
        = settings.channel(delivery.snapshot.channel.value_or(known.channel));
    const bool mayLetThrough = channel.autopilot || channel.assist;
    for (Message &message : delivery.snapshot.messages) {
        const Message *before = findMessage(known, message.id);
        if (before && !before->plain.isEmpty() && before->visibility == message.visibility)
            continue; // judged once, stored with it
        message.body.text = withoutLinkTokens(message.body.text);
        message.plain = withoutMaskedLinks(plainText(message.body));
        if (message.author.kind == AuthorKind::Customer && !message.redacted && mayLetThrough)
            analyseMessage(message, topics);
    }
}

void analyseAgain(Session &session, const QList<MessageId> &messages, const QStringList &topics)
{
    for (const MessageId &id : messages) {
        Message *message = findMessage(session, id);
        if (message && message->author.kind == AuthorKind::Customer && !message->redacted)
            analyseMessage(*message, topics);
    }
}

Session judgedAnew(Session session, const Event &event, const WorkspaceSettings &settings)
{
    const ChannelSettings channel = settings.channel(session.channel);
    if (!channel.autopilot && !channel.assist)
        return session;
    const bool all = mayMeetOtherTopics(event);
    QList<MessageId> waiting;
    for (const Message &message : std::as_const(session.messages)) {
        const bool waits = isCustomersWord(message) && message.settledIn.isNull()
            && !message.plain.isEmpty();
        if (waits && (all || !message.analysis))
            waiting << message.id;
    }
    analyseAgain(session, waiting.mid(qMax(0, waiting.size() - mostJudgedAnew)),
                 settings.handoff.topics + settings.noAssistTopics);
    return session;
}

QList<Attribute> allowedAttributes(const QList<Attribute> &all, const WorkspaceSettings &settings)
{
    QList<Attribute> allowed;
    std::copy_if(all.begin(), all.end(), std::back_inserter(allowed), [&](const Attribute &one) {
        return !settings.contextLeaveOut.contains(one.name, Qt::CaseInsensitive);
    });
    return allowed;
}

Question questionFor(const Session &session, const Turn &turn, const Workspace &workspace)
{
    Question question;
    question.workspace = workspace.id;
    question.channel = session.channel;
    question.attributes = allowedAttributes(session.attributes, workspace.settings);
    question.language = session.language;
    question.otherwise = customerLanguage(question.language, question.attributes,
                                          workspace.settings);
    question.forTeammate = turn.mode == Mode::Assist;
    question.answerFrom = workspace.settings.engine.answerFrom;
    for (const Message &message : session.messages) {
        if (turn.messages.contains(message.id))
            question.messages << withoutQuotes(message.plain);
        else
            question.thread << message;
    }
    return question;
}

bool sameText(const QString &sent, const Body &shown)
{
    return alike(sent, plainText(shown));
}

} // namespace Baton
