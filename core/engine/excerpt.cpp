// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/excerpt.h"

#include "text/fold.h"
#include "text/meanings.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kMostSentences = 3;
constexpr qsizetype kWholeBelow = 260; // characters: a passage so short is the answer as it stands

/// A sentence, or a list with the line that introduces it.
struct Unit
{
    QString text;
    bool list = false;
    bool opensParagraph = false;
    double score = 0;
};

bool isItem(const QString &line)
{
    static const QRegularExpression item(u"^(?:[-*•]|\\d{1,2}[.)])\\s"_s);
    return item.match(line).hasMatch();
}

QList<Unit> unitsOf(const QString &body)
{
    QList<Unit> out;
    bool opens = true;
    for (const QString &raw : body.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            opens = true;
            continue;
        }
        const bool introduced = !out.isEmpty() && (out.last().list || out.last().text.endsWith(u':'));
        if (isItem(line) && introduced) {
            out.last().text += u'\n' + line;
            out.last().list = true;
        } else if (isItem(line)) {
            out << Unit{line, true, opens};
        } else {
            for (const QString &sentence : sentences(line)) {
                out << Unit{sentence, false, opens};
                opens = false;
            }
        }
        opens = false;
    }
    return out;
}

double scoreOf(const QString &text, const QList<Term> &terms, const QString &language)
{
    QSet<QString> stems;
    for (const QString &word : tokens(text))
        stems << stem(word, language);
    const QSet<QString> meanings = meaningsIn(text);
    double score = 0;
    for (const Term &term : terms) {
        const bool synonym = std::any_of(term.meanings.begin(), term.meanings.end(),
                                         [&](const QString &one) { return meanings.contains(one); });
        score += term.weight() * (stems.contains(term.stem) ? 1.0 : synonym ? 0.6 : 0.0);
    }
    return score;
}

QString glued(const QList<Unit> &units, qsizetype from, qsizetype count)
{
    QString out;
    for (qsizetype i = from; i < from + count; ++i) {
        const bool apart = units[i].opensParagraph || units[i].list || (i > from && units[i - 1].list);
        if (!out.isEmpty())
            out += units[i].opensParagraph ? u"\n\n"_s : apart ? u"\n"_s : u" "_s;
        out += units[i].text;
    }
    return out;
}

} // namespace

QString excerptOf(const QString &body, const QList<Term> &terms, const QString &language,
                  qsizetype limit)
{
    if (body.size() <= qMin(limit, kWholeBelow))
        return body.trimmed();
    const QList<Unit> units = unitsOf(body);
    QString best;
    double bestScore = -1;
    for (qsizetype from = 0; from < units.size(); ++from) {
        for (qsizetype count = 1; count <= kMostSentences && from + count <= units.size(); ++count) {
            const QString text = glued(units, from, count);
            if (text.size() > limit && count > 1)
                break;
            // a further sentence must add something; the first ones of a passage explain the rest
            const double score = scoreOf(text, terms, language) * (1 - 0.02 * double(from))
                - 0.05 * double(count - 1) + (count == 2 ? 0.1 : 0.0);
            if (score > bestScore) {
                bestScore = score;
                best = text;
            }
        }
    }
    return best.isEmpty() ? body.left(limit).trimmed() : best;
}

} // namespace Baton
