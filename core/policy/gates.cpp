// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gates.h"

#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis longestFlurry = 20s;

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

std::optional<Time> modeSince(const GateView &view)
{
    const ChannelSettings channel = view.channel();
    return view.mode == Mode::Assist ? channel.assistSince : channel.autopilotSince;
}

bool answersTeam(const WorkspaceSettings &settings, const TeamId &team)
{
    return settings.answerTeams.contains(team);
}

bool takesUnassigned(const WorkspaceSettings &settings)
{
    return settings.platform == Platform::Intercom ? !settings.processOnAssignment
                                                   : settings.handleUnassigned;
}

} // namespace

const Message *GateView::newest() const
{
    return turn.messages.isEmpty() ? nullptr : findMessage(session, turn.messages.last());
}

bool isHandedOff(const Session &session)
{
    if (!session.handedOffAt)
        return false;
    const Time since = *session.handedOffAt;
    if (session.assignedToAiAt && *session.assignedToAiAt > since) {
        if (!session.assignedByRule)
            return false;
        // A rule counts only if the customer has written since the handoff.
        const Message *last = lastCustomerMessage(session);
        if (last && last->createdAt > since)
            return false;
    }
    const bool reopened = session.closing && session.closing->status == SessionStatus::ClosedResolved
        && session.closing->at > since && session.status == SessionStatus::Open;
    return !reopened;
}

Mode modeByOwner(const Session &session, const Turn &turn, const PolicyContext &context)
{
    const WorkspaceSettings &settings = context.settings();
    const bool onPurpose = turn.openedBy != OpenedBy::Customer;
    switch (context.classOf(session.owner.value)) {
    case OwnerClass::Ai: return Mode::Autopilot;
    case OwnerClass::Person:
        return turn.openedBy == OpenedBy::GiveBack || turn.openedBy == OpenedBy::AnswerNow
            ? Mode::Autopilot
            : Mode::Assist;
    case OwnerClass::Team:
        if (!answersTeam(settings, session.owner.value.team) && !onPurpose)
            return Mode::Assist;
        [[fallthrough]];
    case OwnerClass::Nobody:
        return takesUnassigned(settings) || onPurpose ? Mode::Autopilot : Mode::None;
    }
    Q_UNREACHABLE();
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
    const bool automatic = std::all_of(
        view.turn.messages.begin(), view.turn.messages.end(), [&](const MessageId &id) {
            const Message *message = findMessage(view.session, id);
            return message && message->analysis && message->analysis->automatic;
        });
    if (automatic)
        return stopped(Gate::Author,
                       Words::tr("An out-of-office or no-reply sender is not answered"));
    return passed(Gate::Author, Words::tr("a customer wrote"));
}

GateResult checkStartedByCustomer(const GateView &view)
{
    if (view.settings().platform != Platform::Intercom)
        return notApplied(Gate::StartedByCustomer, Words::tr("Intercom only"));
    if (view.openedOnPurpose())
        return notApplied(Gate::StartedByCustomer, openedByWords(view.turn.openedBy));
    if (view.session.botHandling)
        return stopped(Gate::StartedByCustomer,
                       Words::tr("A bot wrote last and has not handed over"));
    if (view.session.startedBy == StartedBy::Customer
        || view.session.startedBy == StartedBy::Unknown)
        return passed(Gate::StartedByCustomer);
    if (view.session.assignedToAiAt)
        return passed(Gate::StartedByCustomer, Words::tr("assigned to the AI since"));
    return stopped(Gate::StartedByCustomer,
                   view.session.startedBy == StartedBy::Teammate
                       ? Words::tr("A teammate started this conversation")
                       : Words::tr("A bot or an automation started this conversation"),
                   QStringLiteral("processOnAssignment"));
}

GateResult checkNewEnough(const GateView &view)
{
    if (view.openedOnPurpose())
        return notApplied(Gate::NewEnough, openedByWords(view.turn.openedBy));
    const Message *message = view.newest();
    if (!message)
        return passed(Gate::NewEnough);
    const auto since = modeSince(view);
    if (since && message->createdAt + clockSlack < *since)
        return stopped(Gate::NewEnough,
                       Words::tr("Written before this mode was switched on for the channel"),
                       channelSetting(view, QStringLiteral("autopilot")));
    const auto limit = view.channel().stale;
    if (view.context.now - message->createdAt > limit + clockSlack)
        return stopped(Gate::NewEnough,
                       Words::tr("Older than %n minute(s), too old to be answered", nullptr,
                                 int(limit.count())),
                       channelSetting(view, QStringLiteral("staleMinutes")));
    return passed(Gate::NewEnough);
}

GateResult checkHandedOff(const GateView &view)
{
    if (view.openedOnPurpose())
        return notApplied(Gate::HandedOff, openedByWords(view.turn.openedBy));
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
    const OwnerClass owner = view.context.classOf(view.session.owner.value);
    if (view.mode != Mode::None)
        return passed(Gate::Owner, ownerWords(owner, view.mode));
    return stopped(Gate::Owner,
                   intercom ? Words::tr("Waits to be assigned to the AI (Process on assignment)")
                            : Words::tr("Nobody owns it, and Handle unassigned is off"),
                   intercom ? QStringLiteral("processOnAssignment")
                            : QStringLiteral("handleUnassigned"));
}

GateResult checkMode(const GateView &view)
{
    const ChannelSettings channel = view.channel();
    const bool assist = view.mode == Mode::Assist;
    // A supervisor who presses Answer now asks for this one answer, whatever the channel's mode.
    if (!assist && view.turn.openedBy == OpenedBy::AnswerNow)
        return notApplied(Gate::Mode, openedByWords(view.turn.openedBy));
    if (assist ? channel.assist : channel.autopilot)
        return passed(Gate::Mode, assist ? Words::tr("assist is on for %1").arg(
                                               channelWord(view.session.channel))
                                         : Words::tr("autopilot is on for %1").arg(
                                             channelWord(view.session.channel)));
    const QString owner = ownerWords(view.context.classOf(view.session.owner.value), view.mode);
    return stopped(Gate::Mode,
                   assist ? Words::tr("%1, and assist is off for %2")
                                .arg(owner, channelWord(view.session.channel))
                          : Words::tr("Autopilot is off for %1")
                                .arg(channelWord(view.session.channel)),
                   channelSetting(view, assist ? QStringLiteral("assist")
                                               : QStringLiteral("autopilot")));
}

Time settledAt(const GateView &view)
{
    const ChannelSettings channel = view.channel();
    const bool waitsForRules = view.turn.id == TurnId(1) && view.mode == Mode::Autopilot;
    const Millis settle = waitsForRules ? Millis(channel.settle) : Millis(0);
    const Turn &turn = view.turn;
    return std::max(turn.firstReceived + settle,
                    std::min(turn.lastReceived + Millis(channel.burst),
                             turn.firstReceived + longestFlurry));
}

GateResult checkSettled(const GateView &view)
{
    if (view.turn.openedBy == OpenedBy::AnswerNow || view.turn.handOffNow)
        return notApplied(Gate::Settled, openedByWords(view.turn.openedBy));
    if (view.context.now < settledAt(view))
        return {.gate = Gate::Settled,
                .state = GateState::Held,
                .detail = Words::tr("waits for the workspace's rules and for a pause"),
                .setting = channelSetting(view, view.turn.id == TurnId(1)
                                                    ? QStringLiteral("settleSeconds")
                                                    : QStringLiteral("burstSeconds"))};
    return passed(Gate::Settled);
}

} // namespace Baton
