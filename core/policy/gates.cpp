// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gates.h"

#include "policy/machines.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

GateResult passed(Gate gate, const QString &detail = {})
{
    return {.gate = gate, .state = GateState::Passed, .detail = detail};
}

GateResult stopped(Gate gate, const QString &detail, const QString &setting = {})
{
    return {.gate = gate, .state = GateState::Stopped, .detail = detail, .setting = setting};
}

GateResult notApplied(Gate gate, const QString &detail)
{
    return {.gate = gate, .state = GateState::NotApplied, .detail = detail};
}

QString channelSetting(const GateView &view, const QString &name)
{
    return QStringLiteral("channels.%1.%2").arg(channelKey(view.session.channel), name);
}

QString purposeWords(const Turn &turn)
{
    return openedByWords(turn.handOffNow ? OpenedBy::AnswerNow : turn.openedBy);
}

/// The setting that switches the turn's mode on.
QString modeSetting(const GateView &view)
{
    return channelSetting(
        view, view.mode == Mode::Assist ? QStringLiteral("assist") : QStringLiteral("autopilot"));
}

std::optional<Time> modeSince(const GateView &view)
{
    const ChannelSettings channel = view.channel();
    return view.mode == Mode::Assist ? channel.assistSince : channel.autopilotSince;
}

/// The first turn waits for the workspace's own rules, but for a draft on a person's conversation:
/// that has been through them.
Time rulesSettledAt(const GateView &view)
{
    const bool persons = view.mode == Mode::Assist && view.owner() == OwnerClass::Person;
    const bool waits = view.turn.id == TurnId(1) && !persons;
    return view.turn.firstReceived + (waits ? Millis(view.channel().settle) : Millis(0));
}

Time flurryEndsAt(const GateView &view)
{
    return std::min(view.turn.lastReceived + Millis(view.channel().burst),
                    view.turn.firstReceived + view.channel().flurry);
}

} // namespace

const Message *GateView::newest() const
{
    return turn.messages.isEmpty() ? nullptr : findMessage(session, turn.messages.last());
}

GateResult checkSwitches(const GateView &view)
{
    const Facts &facts = view.context.facts;
    if (facts.everythingPaused)
        return stopped(Gate::Switches, Words::tr("Everything is paused"),
                       QStringLiteral("switches.everything"));
    if (!view.settings().enabled)
        return stopped(Gate::Switches, Words::tr("The workspace is switched off"),
                       QStringLiteral("enabled"));
    if (facts.workspacePaused)
        return stopped(Gate::Switches, Words::tr("The workspace is paused"),
                       QStringLiteral("switches.workspace"));
    if (facts.channelPaused)
        return stopped(Gate::Switches, Words::tr("The channel is paused"),
                       QStringLiteral("switches.channel"));
    if (!facts.brake.isEmpty())
        return stopped(Gate::Switches, facts.brake, QStringLiteral("switches.workspace"));
    if (view.session.takenOverAt)
        return stopped(Gate::Switches, Words::tr("A supervisor took this conversation over"),
                       QStringLiteral("session.giveBack"));
    if (view.session.paused)
        return stopped(Gate::Switches, Words::tr("The AI is paused in this conversation"),
                       QStringLiteral("session.resume"));
    return passed(Gate::Switches, Words::tr("nothing paused"));
}

GateResult checkAuthor(const GateView &view)
{
    // A machine is guessed from what it writes; a supervisor who asks for an answer knows better.
    if (view.turn.handOffNow || view.turn.openedBy == OpenedBy::AnswerNow)
        return notApplied(Gate::Author, purposeWords(view.turn));
    if (const QString machine = machineWords(view); !machine.isEmpty())
        return stopped(Gate::Author, machine, QStringLiteral("session.answerNow"));
    return passed(Gate::Author, Words::tr("a customer wrote"));
}

GateResult checkStartedByCustomer(const GateView &view)
{
    if (!view.context.rules().othersStart)
        return notApplied(Gate::StartedByCustomer, Words::tr("Intercom only"));
    if (view.openedOnPurpose())
        return notApplied(Gate::StartedByCustomer, purposeWords(view.turn));
    if (view.session.botHandling)
        return stopped(Gate::StartedByCustomer,
                       Words::tr("A bot wrote last and has not handed over"),
                       QStringLiteral("session.answerNow"));
    if (view.session.startedBy == StartedBy::Customer
        || view.session.startedBy == StartedBy::Unknown)
        return passed(Gate::StartedByCustomer);
    if (view.session.assignedToAiAt || view.owner() == OwnerClass::Ai)
        return passed(Gate::StartedByCustomer, Words::tr("assigned to the AI since"));
    return stopped(Gate::StartedByCustomer,
                   view.session.startedBy == StartedBy::Teammate
                       ? Words::tr("A teammate started this conversation")
                       : Words::tr("A bot or an automation started this conversation"),
                   QStringLiteral("session.giveBack"));
}

GateResult checkNewEnough(const GateView &view)
{
    if (view.openedOnPurpose())
        return notApplied(Gate::NewEnough, purposeWords(view.turn));
    const Message *message = view.newest();
    if (!message)
        return passed(Gate::NewEnough);
    const auto since = modeSince(view);
    if (since && message->createdAt + clockSlack < *since)
        return stopped(Gate::NewEnough,
                       Words::tr("Written before this mode was switched on for the channel"),
                       modeSetting(view));
    const auto limit = view.channel().stale;
    if (view.context.now - message->createdAt > limit + clockSlack)
        return stopped(Gate::NewEnough,
                       Words::tr("Too old to be answered: the limit is %1 min").arg(limit.count()),
                       channelSetting(view, QStringLiteral("staleMinutes")));
    return passed(Gate::NewEnough);
}

GateResult checkHandedOff(const GateView &view)
{
    if (view.openedOnPurpose())
        return notApplied(Gate::HandedOff, purposeWords(view.turn));
    if (isHandedOff(view.session))
        return stopped(Gate::HandedOff,
                       Words::tr("Handed off to people; silent until it is assigned to the AI, "
                                 "given back, or reopened after a resolution"),
                       QStringLiteral("session.giveBack"));
    return passed(Gate::HandedOff, Words::tr("not handed off"));
}

GateResult checkOwner(const GateView &view)
{
    const bool intercom = view.settings().platform == Platform::Intercom;
    if (view.mode != Mode::None)
        return passed(Gate::Owner, ownerWords(view.owner(), view.mode));
    return stopped(Gate::Owner,
                   intercom ? Words::tr("Waits to be assigned to the AI (Process on assignment)")
                            : Words::tr("%1, and Handle unassigned is off")
                                  .arg(ownerWords(view.owner(), view.mode)),
                   intercom ? QStringLiteral("processOnAssignment")
                            : QStringLiteral("handleUnassigned"));
}

GateResult checkMode(const GateView &view)
{
    const ChannelSettings channel = view.channel();
    const bool assist = view.mode == Mode::Assist;
    // A supervisor who presses Answer now asks for this one answer, whatever the channel's mode.
    if (view.turn.handOffNow || (!assist && view.turn.openedBy == OpenedBy::AnswerNow))
        return notApplied(Gate::Mode, purposeWords(view.turn));
    const QString where = channelWord(view.session.channel);
    if (assist ? channel.assist : channel.autopilot)
        return passed(Gate::Mode,
                      assist ? Words::tr("assist is on for %1").arg(where)
                             : Words::tr("autopilot is on for %1").arg(where));
    if (!assist)
        return stopped(Gate::Mode, Words::tr("Autopilot is off for %1").arg(where),
                       modeSetting(view));
    if (view.owner() == OwnerClass::Team && channel.autopilot)
        return stopped(Gate::Mode,
                       Words::tr("A team owns it that the AI does not answer for, and assist is "
                                 "off for %1")
                           .arg(where),
                       QStringLiteral("answerTeams"));
    return stopped(
        Gate::Mode,
        Words::tr("%1, and assist is off for %2").arg(ownerWords(view.owner(), view.mode), where),
        modeSetting(view));
}

Time settledAt(const GateView &view)
{
    return std::max(rulesSettledAt(view), flurryEndsAt(view));
}

GateResult checkSettled(const GateView &view)
{
    if (view.turn.openedBy == OpenedBy::AnswerNow || view.turn.handOffNow)
        return notApplied(Gate::Settled, purposeWords(view.turn));
    if (view.context.now >= settledAt(view))
        return passed(Gate::Settled);
    const bool rules = rulesSettledAt(view) >= flurryEndsAt(view);
    return {.gate = Gate::Settled,
            .state = GateState::Held,
            .detail = rules ? Words::tr("waits for the workspace's own rules")
                            : Words::tr("waits for a pause in the customer's writing"),
            .setting = channelSetting(
                view, rules ? QStringLiteral("settleSeconds") : QStringLiteral("burstSeconds"))};
}

} // namespace Baton
