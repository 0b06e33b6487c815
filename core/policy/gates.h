// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

#include <array>

namespace Baton {

/// Somebody asked for it: Process on assignment, Give back, Answer now, Hand off now.
inline bool isOnPurpose(const Turn &turn)
{
    return turn.openedBy != OpenedBy::Customer || turn.handOffNow;
}

/// What a gate looks at. `mode` is what the turn would be handled in, by its owner.
struct GateView
{
    const Session &session;
    const Turn &turn;
    const PolicyContext &context;
    Mode mode = Mode::None;

    const WorkspaceSettings &settings() const { return context.settings(); }
    ChannelSettings channel() const { return context.settings().channel(session.channel); }
    OwnerClass owner() const { return context.classOf(session.owner.value); }
    const Message *newest() const;
    bool openedOnPurpose() const { return isOnPurpose(turn); }
};

/// Who may stop what: a gate for autopilot only says NotApplied to a draft, and the other way
/// round.
enum class Stops { Both, Autopilot };

struct GateRule
{
    Gate gate;
    Stops stops;
    GateResult (*check)(const GateView &);
};

GateResult checkSwitches(const GateView &view);
GateResult checkAuthor(const GateView &view);
GateResult checkStartedByCustomer(const GateView &view);
GateResult checkNewEnough(const GateView &view);
GateResult checkHandedOff(const GateView &view);
GateResult checkOwner(const GateView &view);
GateResult checkMode(const GateView &view);
GateResult checkSettled(const GateView &view);

/// The gates that only say pass, stop or hold, in order. The last two, Hand over and Answer, make
/// something and live in decide.cpp.
inline constexpr std::array<GateRule, 8> gateRules = {{
    {Gate::Switches, Stops::Both, checkSwitches},
    {Gate::Author, Stops::Both, checkAuthor},
    {Gate::StartedByCustomer, Stops::Autopilot, checkStartedByCustomer},
    {Gate::NewEnough, Stops::Both, checkNewEnough},
    {Gate::HandedOff, Stops::Autopilot, checkHandedOff},
    {Gate::Owner, Stops::Both, checkOwner},
    {Gate::Mode, Stops::Both, checkMode},
    {Gate::Settled, Stops::Both, checkSettled},
}};

/// Autopilot or assist, by who owns the conversation (gate 6); None while neither may act. After a
/// handoff people have it, so the AI may only draft, unless it is still the owner.
Mode modeOf(const Session &session, const Turn &turn, const PolicyContext &context);

/// Whether autopilot takes what that owner has without being asked, each time anew.
bool autopilotTakes(const Owner &owner, const PolicyContext &context);

/// Whether the AI answers for a team without a teammate.
bool answersTeam(const WorkspaceSettings &settings, const TeamId &team);

/// Whether nobody has assigned the conversation to the AI or given it back since our handoff.
bool handoffStands(const Session &session);

/// … and nobody has reopened it after a resolution: autopilot is silent.
bool isHandedOff(const Session &session);

/// Gates that hold a decision, but not what was decided already and has not left yet.
constexpr bool isForDecidingOnly(Gate gate)
{
    return gate == Gate::NewEnough || gate == Gate::Settled;
}

/// When the turn is quiet enough to be answered: max(first + settle, min(last + burst,
/// first + 20 s)) by our receipt.
Time settledAt(const GateView &view);

} // namespace Baton
