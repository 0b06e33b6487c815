// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grounding.h"

#include "engine/excerpt.h"
#include "engine/guards.h"
#include "engine/tr.h"
#include "engine/wording.h"
#include "text/passagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr double kSecondFrom = 0.35; // confidence a second source needs
constexpr double kAdds = 0.25;       // share of the asked weight it must add
constexpr double kSpeaks = 0.5;      // … and of the asked weight it must speak of itself
constexpr double kDoubt = 0.8;       // the first source's coverage from which none is needed

/// Answers from parts: an unknown part pulls the whole down, for half an answer may be none.
double togetherConfident(const QList<Found> &found)
{
    double sum = 0;
    double weight = 0;
    for (const Found &one : found) {
        double asked = 0;
        for (const Term &term : one.ask.terms)
            asked += term.asked ? term.weight() : 0;
        asked = std::max(asked, 0.1);
        sum += asked * one.confidence;
        weight += asked;
    }
    return weight > 0 ? sum / weight : 0;
}

/// How much of what the first leaves open the second speaks of.
double added(const Found &found, const Ranked &first, const Ranked &second)
{
    double all = 0;
    double more = 0;
    for (qsizetype i = 0; i < found.ask.terms.size(); ++i) {
        const double weight = found.ask.terms[i].weight();
        all += weight;
        more += weight * std::max(0.0, second.terms[i] - first.terms[i]);
    }
    return all > 0 ? more / all : 0;
}

QList<Ranked> chosen(const Found &found)
{
    QList<Ranked> out = {found.ranked.first()};
    if (out.first().evidence.coverage >= kDoubt)
        return out;
    for (const Ranked &other : found.ranked.mid(1, 5)) {
        if (other.evidence.asked >= kSpeaks && confidenceOf(other.evidence) >= kSecondFrom
            && added(found, out.first(), other) >= kAdds) {
            out << other;
            break;
        }
    }
    return out;
}

Source sourceOf(const Ranked &ranked)
{
    return {ranked.hit.articleId, ranked.hit.title, ranked.hit.url,
            passageText(ranked.hit.passage).body, confidenceOf(ranked.evidence),
            ranked.hit.internal};
}

Answer unknown(const QString &why, double confidence = 0)
{
    Answer answer;
    answer.why = why;
    answer.confidence = confidence;
    return answer;
}

QString shortened(const QString &text)
{
    return text.size() <= 80 ? text : text.left(79) + u'…';
}

QString whyUnknown(const QList<Found> &found, double answerFrom)
{
    const auto least = std::min_element(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.confidence < b.confidence;
    });
    if (least->ranked.isEmpty())
        return Engine::tr("No article says anything about “%1”.").arg(shortened(least->ask.text));
    return Engine::tr("No article answers “%1” well enough: the nearest, “%2”, reaches %3 of the %4 "
                      "needed.")
        .arg(shortened(least->ask.text), least->ranked.first().hit.title)
        .arg(least->confidence, 0, 'f', 2)
        .arg(answerFrom, 0, 'f', 2);
}

void addSource(QList<Source> &sources, const Source &source)
{
    const bool known = std::any_of(sources.begin(), sources.end(), [&](const Source &one) {
        return one.articleId == source.articleId && one.passage == source.passage;
    });
    if (!known)
        sources << source;
}

Verdict guarded(const Answer &answer, const QStringList &quotes, bool forTeammate)
{
    for (const Verdict &verdict : {guardAudience(answer.sources, forTeammate),
                                   guardGrounding(quotes, answer.sources), guardSecrets(answer.text)}) {
        if (!verdict.ok)
            return verdict;
    }
    return {};
}

} // namespace

QList<Source> nearestIn(const QList<Found> &found, qsizetype most)
{
    QList<Source> nearest;
    for (const Found &one : found) {
        for (const Ranked &ranked : one.ranked.mid(0, most))
            addSource(nearest, sourceOf(ranked));
    }
    std::stable_sort(nearest.begin(), nearest.end(),
                     [](const Source &a, const Source &b) { return a.score > b.score; });
    return nearest.mid(0, most);
}

Answer answerFrom(const Question &question, const Asks &asks, const QList<Found> &found)
{
    if (found.isEmpty()) {
        Answer nothing = unknown(asks.why);
        nothing.nothingAsked = asks.greets;
        nothing.unclear = asks.unclear;
        return nothing;
    }
    const double confidence = togetherConfident(found);
    if (confidence < question.answerFrom)
        return unknown(whyUnknown(found, question.answerFrom), confidence);
    Answer answer;
    answer.confidence = confidence;
    Content content;
    for (const Found &one : found) {
        if (one.ranked.isEmpty() || one.confidence < question.answerFrom / 2)
            continue;
        for (const Ranked &ranked : chosen(one)) {
            const Source source = sourceOf(ranked);
            addSource(answer.sources, source);
            const QString quote = excerptOf(source.passage, one.ask.terms, asks.language,
                                            excerptLimit(question.channel));
            if (!content.quotes.contains(quote))
                content.quotes << quote;
        }
    }
    if (answer.sources.first().url.startsWith(u"http"_s) && !answer.sources.first().internal)
        content.link = answer.sources.first().url;
    answer.text = worded(content, question, asks.language);
    if (const Verdict verdict = guarded(answer, content.quotes, question.forTeammate); !verdict.ok)
        return unknown(verdict.why, confidence);
    answer.knows = true;
    return answer;
}

} // namespace Baton
