// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/passageterms.h"

#include "text/meanings.h"
#include "text/passagetext.h"
#include "text/words.h"

#include <QVarLengthArray>

namespace Baton {

namespace {

constexpr double kSynonym = 0.7;
constexpr double kMistyped = 0.8;
constexpr int kTypoFrom = 5; // letters; shorter words have too many neighbours

bool shareMeaning(const QStringList &meanings, const QSet<QString> &among)
{
    return std::any_of(meanings.begin(), meanings.end(),
                       [&](const QString &meaning) { return among.contains(meaning); });
}

bool mistypedIn(const Term &term, const QSet<QString> &words)
{
    if (term.word.size() < kTypoFrom)
        return false;
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return mistyped(term.word, word); });
}

} // namespace

bool mistyped(const QString &a, const QString &b)
{
    const int most = a.size() >= 9 ? 2 : 1;
    if (b.size() < kTypoFrom || qAbs(a.size() - b.size()) > most || a[0] != b[0])
        return false;
    // optimal string alignment distance, row by row
    const int width = int(b.size()) + 1;
    QVarLengthArray<int, 64> before(width), last(width), row(width);
    for (int j = 0; j < width; ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < width; ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = qMin(qMin(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = qMin(row[j], before[j - 2] + 1);
            least = qMin(least, row[j]);
        }
        if (least > most)
            return false;
        before = last;
        last = row;
    }
    return last[width - 1] <= most;
}

PassageTerms passageTerms(const PassageHit &hit, const QString &language)
{
    const PassageText text = passageText(hit.passage);
    PassageTerms out;
    for (const QString &word : tokens(text.body)) {
        out.words << word;
        out.places[stem(word, language)] << out.length++;
    }
    const QString headings = hit.title + u' ' + text.headings;
    for (const QString &word : tokens(headings)) {
        out.words << word;
        if (!isStopWord(word, language))
            out.headings << stem(word, language);
    }
    out.meanings = meaningsIn(text.body);
    out.headingMeanings = meaningsIn(headings);
    return out;
}

double metInText(const Term &term, const PassageTerms &passage)
{
    if (passage.places.contains(term.stem) || passage.headings.contains(term.stem))
        return 1;
    if (shareMeaning(term.meanings, passage.meanings)
        || shareMeaning(term.meanings, passage.headingMeanings))
        return term.phrase ? 1 : kSynonym;
    return mistypedIn(term, passage.words) ? kMistyped : 0;
}

double metInHeadings(const Term &term, const PassageTerms &passage)
{
    if (passage.headings.contains(term.stem))
        return 1;
    if (!shareMeaning(term.meanings, passage.headingMeanings))
        return 0;
    return term.phrase ? 1 : kSynonym;
}

} // namespace Baton
