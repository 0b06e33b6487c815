// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/gates.h"
#include "policy/turns.h"

namespace Baton {

namespace {

bool takesUnassigned(const WorkspaceSettings &settings)
{
    return settings.platform == Platform::Intercom ? !settings.processOnAssignment
                                                   : settings.handleUnassigned;
}

/// A click in the console counts whoever owns it; an assignment only as long as it holds.
bool isClick(const Turn &turn)
{
    return turn.openedBy == OpenedBy::GiveBack || turn.openedBy == OpenedBy::AnswerNow;
}

Mode modeByOwner(const Session &session, const Turn &turn, const PolicyContext &context)
{
    const WorkspaceSettings &settings = context.settings();
    const bool asked = isClick(turn) || turn.handOffNow;
    switch (context.classOf(session.owner.value)) {
    case OwnerClass::Ai: return Mode::Autopilot;
    case OwnerClass::Person:
        return isClick(turn) && !turn.handOffNow ? Mode::Autopilot : Mode::Assist;
    case OwnerClass::Team:
        if (!answersTeam(settings, session.owner.value.team) && !asked)
            return Mode::Assist;
        [[fallthrough]];
    case OwnerClass::Nobody:
        return takesUnassigned(settings) || asked ? Mode::Autopilot : Mode::None;
    }
    Q_UNREACHABLE();
}

} // namespace

bool autopilotTakes(const Owner &owner, const PolicyContext &context)
{
    switch (context.classOf(owner)) {
    case OwnerClass::Ai: return true;
    case OwnerClass::Person: return false;
    case OwnerClass::Team:
        return answersTeam(context.settings(), owner.team) && takesUnassigned(context.settings());
    case OwnerClass::Nobody: return takesUnassigned(context.settings());
    }
    Q_UNREACHABLE();
}

bool answersTeam(const WorkspaceSettings &settings, const TeamId &team)
{
    return settings.answerTeams.contains(team);
}

Mode modeOf(const Session &session, const Turn &turn, const PolicyContext &context)
{
    const Mode mode = modeByOwner(session, turn, context);
    const bool mayDraft = context.settings().channel(session.channel).assist
        && context.classOf(session.owner.value) != OwnerClass::Ai;
    return mode == Mode::Autopilot && !isOnPurpose(turn) && mayDraft && isHandedOff(session)
        ? Mode::Assist
        : mode;
}

bool handoffStands(const Session &session)
{
    if (!session.handedOffAt)
        return false;
    const Time since = *session.handedOffAt;
    if (!session.assignedToAiAt || *session.assignedToAiAt <= since)
        return true;
    // A rule counts only if the customer has written since the handoff.
    const Message *last = lastCustomerMessage(session);
    return session.assignedByRule && !(last && last->createdAt > since);
}

bool isHandedOff(const Session &session)
{
    const bool reopened = session.closing && session.handedOffAt
        && session.closing->status == SessionStatus::ClosedResolved
        && session.closing->at > *session.handedOffAt && session.status == SessionStatus::Open;
    return !reopened && handoffStands(session);
}

} // namespace Baton
