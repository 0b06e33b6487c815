// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/notes.h"

#include "domain/sessionlink.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr qsizetype longestPoint = 160;
constexpr int mostPoints = 6;
constexpr qsizetype fewLetters = 24;
constexpr int fewWords = 4;

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestPoint)
        line = line.left(longestPoint - 1).trimmed() + QChar(0x2026);
    return line;
}

/// Everything the customer has said in this session, oldest first, one line each.
QStringList customerWords(const Session &session)
{
    QStringList words;
    for (const Message &message : session.messages) {
        if (isCustomersWord(message) && !message.plain.trimmed().isEmpty())
            words << oneLine(message.plain);
    }
    return words;
}

/// "Yes", "ok", "still not": what it is about was said before.
bool saysLittle(const QString &text)
{
    const QString line = text.simplified();
    return line.size() < fewLetters && line.count(QLatin1Char(' ')) < fewWords - 1;
}

QString asked(const GateView &view)
{
    QStringList words;
    for (const MessageId &id : view.turn.messages) {
        if (const Message *message = findMessage(view.session, id))
            words << oneLine(message->plain);
    }
    const QString now = oneLine(words.join(QLatin1Char(' ')));
    if (!saysLittle(now))
        return now;
    const QList<Message> &messages = view.session.messages;
    const auto matter = std::find_if(messages.rbegin(), messages.rend(), [](const Message &each) {
        return isCustomersWord(each) && !saysLittle(each.plain);
    });
    return matter == messages.rend() ? now : oneLine(matter->plain) + QStringLiteral(" … ") + now;
}

QString tried(const Session &session)
{
    int answers = 0;
    QString last;
    for (const Message &message : session.messages) {
        if (!isOurAnswer(session, message))
            continue;
        ++answers;
        last = oneLine(message.plain);
    }
    if (answers == 0)
        return Words::tr("nothing was answered by the AI yet");
    return Words::tr("answers by the AI: %1, the last: “%2”").arg(answers).arg(last);
}

QString intent(const GateView &view)
{
    const QString found = detectedIntent(view.session, view.turn);
    return found.isEmpty() ? Words::tr("not clear") : found;
}

/// With a full stop, unless it brings its own end.
QString sentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + QLatin1Char('.');
}

QString summary(const Session &session, const QString &asked)
{
    return Words::tr("Summary: asked “%1”; %2.").arg(asked, tried(session));
}

QString ticket(const Session &session)
{
    return Words::tr("Session #%1").arg(session.id.value()) + sessionLinkMark;
}

} // namespace

QString handoffNote(const GateView &view, const Handover &handover)
{
    const QString language =
        view.session.language.isEmpty() ? Words::tr("not known") : view.session.language;
    QStringList lines;
    lines << Words::tr("Handed off by the AI: %1").arg(sentence(handover.detail));
    lines << summary(view.session, asked(view));
    lines << Words::tr("Sentiment: %1. Language: %2.")
                 .arg(sentimentWord(view.session.sentiment), language);
    lines << QStringLiteral("Detected intent: %1").arg(intent(view));
    lines << QStringLiteral("Key points:");
    const QStringList words = customerWords(view.session);
    for (const QString &point : words.mid(std::max<qsizetype>(0, words.size() - mostPoints)))
        lines << QStringLiteral("• ") + point;
    lines << ticket(view.session);
    return lines.join(QLatin1Char('\n'));
}

QString detectedIntent(const Session &session, const Turn &turn)
{
    for (auto it = turn.messages.rbegin(); it != turn.messages.rend(); ++it) {
        const Message *message = findMessage(session, *it);
        if (message && message->analysis && !message->analysis->intent.isEmpty())
            return message->analysis->intent;
    }
    return {};
}

QString sessionSummary(const Session &session)
{
    const QStringList words = customerWords(session);
    return words.isEmpty() ? QString()
                           : Words::tr("Asked “%1”; %2.").arg(words.first(), tried(session));
}

QString resolutionNote(const GateView &view, const QString &why)
{
    const QStringList words = customerWords(view.session);
    const auto matter = std::find_if(words.begin(), words.end(),
                                     [](const QString &each) { return !saysLittle(each); });
    const QString question = matter != words.end() ? *matter : words.value(0);
    const QString mood = Words::tr("Sentiment: %1.").arg(sentimentWord(view.session.sentiment));
    return QStringList{sentence(why), summary(view.session, question), mood,
                       ticket(view.session)}
        .join(QLatin1Char('\n'));
}

QString citations(const GateView &view, const Answer &said)
{
    if (said.sources.isEmpty())
        return {};
    QStringList lines{Words::tr("Sources of the AI's answer:")};
    for (const Source &source : said.sources) {
        const QString line = source.url.isEmpty()
            ? source.title
            : QStringLiteral("%1 (%2)").arg(source.title, source.url);
        if (!lines.contains(QStringLiteral("• ") + line))
            lines << QStringLiteral("• ") + line;
    }
    return (lines << ticket(view.session)).join(QLatin1Char('\n'));
}

} // namespace Baton
