// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prepare.h"

#include "domain/sessionlink.h"
#include "policy/customerlines.h"
#include "policy/turns.h"
#include "text/analysis.h"
#include "text/wishes.h"

#include <algorithm>
#include <iterator>

namespace Baton {

namespace {

/// Characters: who reads no further sees an out-of-office notice all the same, however long the mail
/// below it is.
constexpr qsizetype machineShowsWithin = 6'000;

} // namespace

void prepareMessages(Delivery &delivery, const Session &known)
{
    for (Message &message : delivery.snapshot.messages) {
        const Message *before = findMessage(known, message.id);
        if (before && !before->plain.isEmpty() && before->visibility == message.visibility)
            continue; // stored with it
        message.body.text = withoutLinkTokens(message.body.text);
        message.plain = withoutMaskedLinks(plainText(message.body));
    }
}

void analyseAgain(Session &session, const QList<MessageId> &messages, const QStringList &topics)
{
    for (const MessageId &id : messages) {
        Message *message = findMessage(session, id);
        if (message && message->author.kind == AuthorKind::Customer && !message->redacted)
            message->analysis = analysisOf(*message, topics);
    }
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

Analysis analysisOf(const Message &message, const QStringList &topics)
{
    return analyse({withoutQuotes(message.plain), TextFormat::Plain}, topics);
}

bool isAutomatic(const Message &message)
{
    return automatic(withoutQuotes(message.plain.left(machineShowsWithin)));
}

bool sameText(const QString &sent, const Body &shown)
{
    return alike(sent, plainText(shown));
}

} // namespace Baton
