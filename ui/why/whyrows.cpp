// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whyrows.h"

#include "ui/words/waywords.h"
#include "ui/words/whywords.h"

#include <QLocale>

#include <algorithm>

namespace Baton {

namespace {

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Baton::WhyTitles)

public:
    static WhyTitle gates(const QList<GateResult> &gates)
    {
        const auto passed = std::count_if(gates.begin(), gates.end(), [](const GateResult &g) {
            return g.state == GateState::Passed;
        });
        return {tr("Gates, in order"), tr("%n passed", nullptr, int(passed))};
    }
    static WhyTitle sources() { return {tr("Sources"), tr("score")}; }
    static WhyTitle effects() { return {tr("Effects"), tr("delivery")}; }
};

/// What the sentence says beyond the headline over it: nothing is read twice.
QString beyond(const QString &headline, const QString &sentence)
{
    if (!sentence.startsWith(headline, Qt::CaseInsensitive))
        return sentence;
    QString rest = sentence.mid(headline.size());
    if (!rest.isEmpty() && !rest.at(0).isPunct())
        return sentence; // the headline is no sentence of its own in it
    while (!rest.isEmpty() && !rest.at(0).isLetterOrNumber())
        rest.remove(0, 1);
    return rest.isEmpty() ? rest : rest.at(0).toUpper() + rest.mid(1);
}

/// Only what halted the turn is worth changing.
bool halts(const GateResult &gate)
{
    return gate.state == GateState::Stopped || gate.state == GateState::Held;
}

} // namespace

QString wayOf(const WhyRow &row)
{
    if (const auto *way = std::get_if<WhyWay>(&row.what))
        return way->to;
    const auto *gate = std::get_if<GateResult>(&row.what);
    return gate && halts(*gate) && !WayWords::words(gate->setting).isEmpty() ? gate->setting
                                                                            : QString();
}

QList<WhyRow> whyRows(const WhyView &why)
{
    const Decision &decision = why.decision;
    const Chip outcome = WhyWords::outcome(decision);
    QStringList sentences{beyond(outcome.text, decision.summary)};
    sentences.removeAll(QString());
    for (const HandoffReason reason : decision.reasons)
        sentences << WhyWords::reason(reason) + u'.';
    QList<WhyRow> rows{{WhyHeadline{outcome, sentences.join(u'\n')},
                        decision.mode, 0}};
    rows.append({Titles::gates(decision.gates), decision.mode, 0});
    for (const GateResult &gate : decision.gates) {
        rows.append({gate, decision.mode, 0});
        if (const QString way = wayOf(rows.constLast()); !way.isEmpty())
            rows.append({WhyWay{way, WayWords::words(way)}, decision.mode, 0});
    }
    if (!decision.sources.isEmpty())
        rows.append({Titles::sources(), decision.mode, 0});
    for (int i = 0; i < decision.sources.size(); ++i)
        rows.append({decision.sources.at(i), decision.mode, i + 1});
    if (!why.effects.isEmpty())
        rows.append({Titles::effects(), decision.mode, 0});
    for (const EffectRow &effect : why.effects)
        rows.append({effect, decision.mode, 0});
    return rows;
}

} // namespace Baton
