// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/whywords.h"

#include "ui/words/times.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

Chip WhyWords::outcome(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Nothing: return {Tone::Neutral, Glyph::Info, tr("Nothing to answer")};
    case Outcome::Stopped: return {Tone::Cust, Glyph::Stop, tr("Did not answer")};
    case Outcome::Waiting: {
        const auto held = [](const GateResult &g) { return g.state == GateState::Held; };
        const bool answer = std::any_of(
            decision.gates.begin(), decision.gates.end(),
            [&held](const GateResult &g) { return held(g) && g.gate == Gate::Answer; });
        if (answer)
            return {Tone::Accent, Glyph::Hold, tr("Answer held for approval")};
        return {Tone::Neutral, Glyph::Timer, tr("Waits before it answers")};
    }
    case Outcome::Reading: return {Tone::Neutral, Glyph::Spin, tr("Reads the conversation")};
    case Outcome::Asking: return {Tone::Ai, Glyph::Spin, tr("Looks for an answer")};
    case Outcome::Reply: return {Tone::Ai, Glyph::Send, tr("Replied")};
    case Outcome::Draft: return {Tone::Accent, Glyph::Draft, tr("Drafted, did not reply")};
    case Outcome::Handoff: return {Tone::Warn, Glyph::Handoff, tr("Handed off to people")};
    case Outcome::Resolved: return {Tone::Ok, Glyph::CheckCircle, tr("Resolved")};
    case Outcome::Quiet: return {Tone::Cust, Glyph::Skip, tr("Stayed quiet")};
    }
    Q_UNREACHABLE();
}

QString WhyWords::gate(Gate gate, Mode mode)
{
    switch (gate) {
    case Gate::Switches: return tr("Nothing paused");
    case Gate::Author: return tr("Written by the customer");
    case Gate::StartedByCustomer: return tr("Started by the customer");
    case Gate::NewEnough: return tr("New enough");
    case Gate::HandedOff: return tr("Not handed off");
    case Gate::Owner: return mode == Mode::Assist ? tr("Owner is a person") : tr("Owner is AI or nobody");
    case Gate::Mode:
        return mode == Mode::Assist      ? tr("Assist is on")
            : mode == Mode::Autopilot ? tr("Autopilot is on")
                                      : tr("Autopilot or assist is on");
    case Gate::Settled: return tr("Settled");
    case Gate::HandOver:
        return mode == Mode::Assist ? tr("Topic may be drafted") : tr("No reason to hand over");
    case Gate::Answer: return tr("Answer found and checked");
    }
    Q_UNREACHABLE();
}

Sign WhyWords::gateState(GateState state)
{
    switch (state) {
    case GateState::Passed: return {Glyph::CheckCircle, tr("passed"), &Look::ok};
    case GateState::Stopped: return {Glyph::Stop, tr("Stop"), &Look::text};
    case GateState::Held: return {Glyph::Hold, tr("Hold"), &Look::accentHover};
    case GateState::NotReached: return {Glyph::Skip, tr("not reached"), &Look::text3};
    case GateState::NotChecked: return {Glyph::CrossCircle, tr("not checked"), &Look::danger};
    case GateState::NotApplied: return {Glyph::Skip, tr("does not apply"), &Look::text3};
    }
    Q_UNREACHABLE();
}

QString WhyWords::gateValue(const GateResult &result)
{
    const QString state = gateState(result.state).text;
    switch (result.state) {
    case GateState::Passed: return result.detail;
    case GateState::Stopped:
    case GateState::Held: return result.detail.isEmpty() ? state : state + u" · "_s + result.detail;
    default: return result.detail.isEmpty() ? state : result.detail;
    }
}

Sign WhyWords::effect(const EffectAction &action)
{
    struct Visitor
    {
        Sign operator()(const PostReply &) const { return {Glyph::Send, tr("Reply to customer")}; }
        Sign operator()(const PostNote &) const { return {Glyph::Lock, tr("Internal note")}; }
        Sign operator()(const PostDraft &) const
        {
            return {Glyph::Draft, tr("Draft in the composer")};
        }
        Sign operator()(const AddTag &tag) const { return {Glyph::Tag, tr("Tag: %1").arg(tag.name)}; }
        Sign operator()(const RemoveAiTeammate &) const
        {
            return {Glyph::Person, tr("Take the AI off")};
        }
        Sign operator()(const AssignTo &to) const
        {
            if (to.owner.teammate.isEmpty() && !to.owner.team.isEmpty())
                return {Glyph::Team, tr("Assign to a team")};
            return {Glyph::Person, tr("Assign to a teammate")};
        }
        Sign operator()(const CloseConversation &) const
        {
            return {Glyph::Check, tr("Close the conversation")};
        }
        Sign operator()(const WriteAttribute &attribute) const
        {
            return {Glyph::Tag, tr("Attribute: %1").arg(attribute.to.name)};
        }
    };
    return std::visit(Visitor{}, action);
}

Chip WhyWords::effectState(const EffectRow &row)
{
    switch (row.status) {
    case EffectStatus::AwaitingApproval: return {Tone::Accent, Glyph::Hold, tr("Held")};
    case EffectStatus::Pending:
        if (row.attempts > 0)
            return {Tone::Warn, Glyph::Refresh, tr("Retry %1").arg(row.attempts)};
        return {Tone::Neutral, Glyph::Clock, tr("Waiting")};
    case EffectStatus::Sending: return {Tone::Neutral, Glyph::Spin, tr("Sending")};
    case EffectStatus::Accepted: return {Tone::Neutral, Glyph::Spin, tr("Accepted")};
    case EffectStatus::Uncertain: return {Tone::Warn, Glyph::Question, tr("Uncertain, reading back")};
    case EffectStatus::Done: return {Tone::Ok, Glyph::Check, tr("Done")};
    case EffectStatus::NeedsPerson: return {Tone::Warn, Glyph::Warn, tr("Needs a look")};
    case EffectStatus::Failed:
        return {Tone::Danger, Glyph::Stop,
                row.reason.isEmpty() ? tr("Failed") : tr("Failed: %1").arg(row.reason)};
    case EffectStatus::Cancelled:
        return {Tone::Neutral, Glyph::CrossCircle,
                row.reason.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(row.reason)};
    }
    Q_UNREACHABLE();
}

QString WhyWords::score(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString WhyWords::reason(HandoffReason reason)
{
    switch (reason) {
    case HandoffReason::UserRequestedHumanAssistance: return tr("Asked for a person");
    case HandoffReason::InsufficientKnowledge: return tr("Not enough knowledge");
    case HandoffReason::InsufficientTools: return tr("The engine failed");
    case HandoffReason::InstructionsNotClear: return tr("Instructions not clear");
    case HandoffReason::BasedOnInstructions: return tr("By rule or instruction");
    case HandoffReason::ProhibitedTopic: return tr("Topic for people only");
    }
    Q_UNREACHABLE();
}

QString WhyWords::asText(const WhyView &why)
{
    QStringList lines{outcome(why.decision).text, why.decision.summary, {}};
    lines << tr("Decision %1 of %2, %3").arg(why.index).arg(why.count)
                 .arg(Times::clockSeconds(why.decision.now));
    for (const GateResult &gate : why.decision.gates) {
        const QString value = gateValue(gate);
        lines << u"- %1: %2%3"_s.arg(WhyWords::gate(gate.gate, why.decision.mode),
                                      gateState(gate.state).text,
                                      value.isEmpty() || value == gateState(gate.state).text
                                          ? QString() : u" ("_s + value + u')');
    }
    for (int i = 0; i < why.decision.sources.size(); ++i) {
        const Source &source = why.decision.sources.at(i);
        lines << u"[%1] %2, %3"_s.arg(i + 1).arg(source.title, score(source.score));
    }
    for (const EffectRow &row : why.effects)
        lines << u"- %1: %2"_s.arg(effect(row.action).text, effectState(row).text);
    return lines.join(u'\n') + u'\n';
}

} // namespace Baton
