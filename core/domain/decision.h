// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effect.h"
#include "domain/session.h"

namespace Baton {

/// The gates a turn passes, in order (behaviour.md).
enum class Gate {
    Switches,
    Author,
    StartedByCustomer,
    NewEnough,
    HandedOff,
    Owner,
    Mode,
    Settled,
    HandOver,
    Answer,
};

enum class GateState { Passed, Stopped, Held, NotReached, NotChecked, NotApplied };

/// What one gate said of one turn, in words an admin understands.
struct GateResult
{
    Gate gate = Gate::Switches;
    GateState state = GateState::NotReached;
    QString detail;  ///< "Joren owns the conversation"
    QString setting; ///< the setting that would change it, as in the config file; may be empty

    friend bool operator==(const GateResult &, const GateResult &) = default;
};

enum class Outcome {
    Nothing, ///< no open turn
    Stopped,
    Waiting,
    Reading,
    Asking,
    Reply,
    Draft,
    Handoff,
    Quiet, ///< assist had nothing to offer
    Resolved, ///< the customer confirmed, or fell silent after an answer
};

/// What the decision saw beside session and settings, kept so that it can be made again.
struct Facts
{
    bool everythingPaused = false;
    bool workspacePaused = false;
    bool channelPaused = false; ///< the session's channel, in its workspace
    QString brake; ///< why the workspace brake holds everything; empty: it does not
    int repliesLastHour = 0; ///< in this session

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// Ask the engine for an answer to the turn as it is now.
struct AskEngine
{
    TurnId turn;
    int turnRevision = 0;
    friend bool operator==(const AskEngine &, const AskEngine &) = default;
};

/// Read the conversation at the vendor, whole.
struct ReadConversation
{
    friend bool operator==(const ReadConversation &, const ReadConversation &) = default;
};

/// The session of that conversation goes on with what was begun here.
struct PassOn
{
    ConversationId into;
    friend bool operator==(const PassOn &, const PassOn &) = default;
};

/// Decide again at `due`; replaces an earlier timer of the kind.
struct WaitUntil
{
    TimerKind kind = TimerKind::Settle;
    Time due;
    friend bool operator==(const WaitUntil &, const WaitUntil &) = default;
};

struct CancelEffect
{
    EffectId effect;
    QString reason;
    friend bool operator==(const CancelEffect &, const CancelEffect &) = default;
};

/// A new effect; its id is given when it is taken into the session.
struct CreateEffect
{
    Effect effect;
    friend bool operator==(const CreateEffect &, const CreateEffect &) = default;
};

using Action
    = std::variant<CreateEffect, AskEngine, ReadConversation, WaitUntil, CancelEffect, PassOn>;

/// What was decided and why.
struct Decision
{
    DecisionId id;
    TurnId turn;
    int turnRevision = 0;
    Outcome outcome = Outcome::Nothing;
    Mode mode = Mode::None;
    QString summary; ///< one sentence: the answer to "why?"
    QList<GateResult> gates;
    QList<HandoffReason> reasons; ///< of a handoff
    QList<Source> sources;        ///< of the answer it used
    double confidence = 0;
    QList<Action> actions;
    Time now;
    SettingsVersion settings;
    Facts facts;

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace Baton
