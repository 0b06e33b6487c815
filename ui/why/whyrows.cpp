// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whyrows.h"

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

} // namespace

QList<WhyRow> whyRows(const WhyView &why)
{
    const Decision &decision = why.decision;
    QStringList sentences;
    if (!decision.summary.isEmpty())
        sentences << decision.summary;
    for (const HandoffReason reason : decision.reasons)
        sentences << WhyWords::reason(reason) + u'.';
    QList<WhyRow> rows{{WhyHeadline{WhyWords::outcome(decision), sentences.join(u'\n')},
                        decision.mode, 0}};
    rows.append({Titles::gates(decision.gates), decision.mode, 0});
    for (const GateResult &gate : decision.gates)
        rows.append({gate, decision.mode, 0});
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
