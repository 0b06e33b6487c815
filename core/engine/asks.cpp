// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/asks.h"

#include "engine/asks_words.h"
#include "engine/guards.h"
#include "engine/tr.h"
#include "text/analysis.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kReadable = 4'000; // characters of a turn; questions stand at its ends
constexpr int kMostAsks = 3;
constexpr int kShort = 2;            // terms; a shorter question leans on the thread
constexpr double kSameTurn = 0.4;    // role of what the turn tells beside the question
constexpr double kFromThread = 0.5;  // role of what the thread was about, for a short follow-up

bool isPleasantry(const QString &sentence)
{
    static const QSet<QString> known = [] {
        QSet<QString> out;
        for (QStringView word : AskWords::pleasantries())
            out << folded(word.toString());
        return out;
    }();
    const QStringList words = phraseText(sentence).split(QChar(u' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return known.contains(word.trimmed()); });
}

bool isAsking(const QString &sentence)
{
    static const QStringList openers = [] {
        QStringList out;
        for (QStringView word : AskWords::openers())
            out << folded(word.toString());
        return out;
    }();
    if (sentence.contains(u'?') || sentence.contains(u'？') || sentence.contains(u'؟'))
        return true;
    const QString flat = phraseText(sentence);
    return std::any_of(openers.begin(), openers.end(), [&](const QString &opener) {
        return flat.startsWith(opener)
            && (flat.size() == opener.size() || flat[opener.size()] == u' ' || opener[0] > u'ༀ');
    });
}

QString middleOut(const QString &text)
{
    return text.size() <= kReadable ? text
                                    : text.left(kReadable / 2) + u'\n' + text.right(kReadable / 2);
}

/// The newest customer message before the turn, and what was answered to it.
QString threadText(const QList<Message> &thread)
{
    QString out;
    int taken = 0;
    for (auto at = thread.crbegin(); at != thread.crend() && taken < 2; ++at) {
        if (at->visibility == Visibility::Internal || at->author.kind != AuthorKind::Customer)
            continue;
        const QString text = withoutQuotes(plainText(at->body)).left(600);
        if (isPleasantry(text))
            continue;
        out += text + u'\n';
        ++taken;
    }
    return out;
}

struct Sorted
{
    QStringList asking;
    QStringList telling;
    bool instructed = false; ///< something in it was an instruction to the AI
};

Sorted sorted(const QString &text)
{
    Sorted out;
    for (const QString &sentence : sentences(text)) {
        if (instructsTheAi(sentence))
            out.instructed = true;
        else if (!isPleasantry(sentence))
            (isAsking(sentence) ? out.asking : out.telling) << sentence;
    }
    return out;
}

/// Questions with a matter of their own; one without ("How does that work?") joins the one before.
QList<Ask> separated(const QStringList &asking, const QString &language)
{
    QList<Ask> out;
    for (const QString &sentence : asking) {
        const QList<Term> terms = termsOf(sentence, language, 1.0);
        if (!out.isEmpty() && (terms.size() < 2 || out.size() >= kMostAsks)) {
            out.last().text += u' ' + sentence;
            addTerms(out.last().terms, terms);
        } else {
            out << Ask{sentence, terms};
        }
    }
    return out;
}

} // namespace

Asks asksOf(const Question &question)
{
    const QString text = middleOut(question.messages.join(u'\n'));
    Asks out;
    out.language = question.language.isEmpty() ? languageOf(text) : question.language;
    const Sorted parts = sorted(text);
    const QStringList &asking = parts.asking.isEmpty() ? parts.telling : parts.asking;
    if (asking.isEmpty()) {
        out.unclear = text.trimmed().isEmpty(); // a picture without a word
        out.greets = !parts.instructed && !out.unclear;
        out.why = parts.instructed
            ? Engine::tr("The message gives the AI instructions instead of asking something.")
            : Engine::tr("The message only greets or thanks; there is nothing to look up.");
        return out;
    }
    out.asks = parts.asking.isEmpty()
        ? QList<Ask>{Ask{asking.join(u' '), termsOf(asking.join(u' '), out.language, 1.0)}}
        : separated(asking, out.language);
    const QList<Term> told = termsOf(parts.telling.join(u' '), out.language, kSameTurn);
    const QString thread = threadText(question.thread);
    for (Ask &ask : out.asks) {
        if (!parts.asking.isEmpty())
            addTerms(ask.terms, told);
        if (ask.terms.size() <= kShort)
            addTerms(ask.terms, termsOf(thread, out.language, kFromThread));
    }
    out.asks.removeIf([](const Ask &ask) { return ask.terms.isEmpty(); });
    if (out.asks.isEmpty()) {
        // A thumb, a row of dots.
        out.greets = std::none_of(text.begin(), text.end(),
                                  [](QChar letter) { return letter.isLetterOrNumber(); });
        out.unclear = !out.greets;
        out.why = Engine::tr("The message names nothing that could be looked up.");
    }
    return out;
}

} // namespace Baton
