// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/pastanswers.h"

#include "helpdesk/gap.h"
#include "text/analysis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int pastQuestionLevel = 7;
constexpr int mostPairs = 5;
constexpr qsizetype longestHeading = 200;
constexpr qsizetype longestAnswer = 4'000;
constexpr qsizetype leastQuestion = 12; ///< characters: "thanks!" is no question
constexpr qsizetype leastAnswer = 20;   ///< "done" answers only the one who asked

struct Pair
{
    QString question;
    QString answer;
};

QString wordsOf(const Message &message)
{
    const QString plain = message.plain.isEmpty() ? plainText(message.body) : message.plain;
    return withoutQuotes(plain).trimmed();
}

void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n\n"_s) + more;
}

QList<Pair> pairsOf(const QList<Message> &messages)
{
    QList<Pair> pairs;
    Pair now;
    const auto finish = [&] {
        if (now.question.size() >= leastQuestion && now.answer.size() >= leastAnswer)
            pairs << std::exchange(now, {});
    };
    for (const Message &message : messages) {
        if (message.visibility != Visibility::Public || message.redacted
            || !message.duplicateOf.isEmpty())
            continue;
        if (message.author.kind == AuthorKind::Customer) {
            finish();
            if (!now.answer.isEmpty())
                now = {}; // too little was said: what follows is about something else
            append(now.question, wordsOf(message));
        } else if (message.id.value() == QLatin1String(gapMessageId)) {
            finish(); // what follows answers other questions
            now = {};
        } else if (message.author.kind == AuthorKind::Teammate && message.postedBy.isNull()
                   && !now.question.isEmpty()) {
            append(now.answer, wordsOf(message));
        }
    }
    finish();
    return pairs;
}

QString headingOf(const QString &question)
{
    const QString line = question.simplified();
    if (line.size() <= longestHeading)
        return line;
    return line.left(line.lastIndexOf(u' ', longestHeading)) + u'…';
}

} // namespace

std::optional<Document> pastAnswers(const QString &subject, QList<Message> messages)
{
    std::sort(messages.begin(), messages.end(), comesBefore);
    const QList<Pair> pairs = pairsOf(messages);
    if (pairs.isEmpty())
        return std::nullopt;
    Document document;
    document.internal = true;
    document.title = headingOf(subject.trimmed().isEmpty() ? pairs.first().question : subject);
    for (const Pair &pair : pairs.mid(0, mostPairs)) {
        document.blocks << Block{pastQuestionLevel, headingOf(pair.question)};
        for (const QString &paragraph : pair.answer.left(longestAnswer).split(u"\n\n"_s))
            document.blocks << Block{0, paragraph.trimmed()};
    }
    return document;
}

} // namespace Baton
