// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effect.h"
#include "domain/message.h"
#include "domain/owner.h"
#include "domain/settings.h"

#include <tuple>

namespace Baton {

enum class SessionStatus { Open, ClosedResolved, ClosedUnresolved };
enum class Closure { None, Resolved, AssumedResolved, HandedOff };
enum class VendorState { Open, Closed, Snoozed, Deleted };
enum class StartedBy { Customer, Teammate, Bot, Unknown };
enum class Mode { None, Autopilot, Assist };
enum class HandoffReason {
    UserRequestedHumanAssistance,
    InsufficientKnowledge,
    InsufficientTools,
    InstructionsNotClear,
    BasedOnInstructions,
    ProhibitedTopic,
};
enum class TimerKind { Settle, Approval, ReadBack, AssumeResolved, RetryEffect, RetryRead };

/// Which of two states of one field is newer: by the vendor's `updated_at`, then by the number of the
/// newest part, as vendors tell whole seconds and what happened after a read in the same second has a
/// later part; then a read is newer than a webhook. Makes fold independent of the order of arrival.
struct Version
{
    Time updatedAt;
    bool fromRead = false;
    qint64 part = 0;

    friend auto operator<=>(const Version &a, const Version &b)
    {
        return std::tie(a.updatedAt, a.part, a.fromRead)
            <=> std::tie(b.updatedAt, b.part, b.fromRead);
    }
    friend bool operator==(const Version &, const Version &) = default;
};

template<typename T>
struct Versioned
{
    T value{};
    Version version{};

    /// Takes `newer` unless what we have is at least as new. Returns whether the value changed.
    bool take(const T &newer, const Version &at)
    {
        if (at < version)
            return false;
        version = at;
        if (value == newer)
            return false;
        value = newer;
        return true;
    }

    friend bool operator==(const Versioned &, const Versioned &) = default;
};

struct Contact
{
    ContactId id;
    QString name;
    QString email;
    QString phone;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// One custom attribute of a contact, or of a company that the contact belongs to.
struct Attribute
{
    QString company; ///< its name; empty: the contact's own
    QString name;    ///< as the vendor's admin named it
    QString value;   ///< as people read it

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// A passage that an answer rests on.
struct Source
{
    QString articleId;
    QString title;
    QString url;
    QString passage;
    double score = 0; ///< 0 … 1
    bool internal = false; ///< may reach teammates only

    friend bool operator==(const Source &, const Source &) = default;
};

/// What the engine made of a turn.
struct Answer
{
    bool knows = false;
    QString text;
    double confidence = 0; ///< 0 … 1
    QList<Source> sources;
    QString why;            ///< when it does not know: one sentence
    bool failed = false;    ///< the engine itself failed: insufficient_tools
    bool unclear = false; ///< does not know because nobody could tell what is asked
    bool nothingAsked = false; ///< does not know because the turn only greets: no reason to hand off

    friend bool operator==(const Answer &, const Answer &) = default;
};

enum class TurnState {
    Open,      ///< not decided, or decided to wait
    Asked,     ///< the engine is at work
    Acting,    ///< effects were made for it
    Replied,
    Drafted,
    HandedOff,
    Stopped,   ///< by a gate, until something opens it
    AnsweredByPerson,
    Resolved, ///< the customer confirmed
    Quiet,    ///< assist had nothing to offer
    NeedsPerson,
    Merged, ///< its outcome came to nothing and its messages went on into the next turn
};

/// Gates 3 to 5 do not apply to a turn that somebody opened on purpose.
enum class OpenedBy { Customer, ProcessOnAssignment, GiveBack, AnswerNow };

/// What the customer wrote that nobody has answered.
struct Turn
{
    TurnId id;
    int revision = 1; ///< counts up whenever messages, mode, owner class or a hold change
    TurnState state = TurnState::Open;
    OpenedBy openedBy = OpenedBy::Customer;
    QList<MessageId> messages; ///< in thread order
    MessageId pinned; ///< opened on purpose: this message is in it, whoever spoke since
    Time openedAt;    ///< by our clock
    bool handOffNow = false; ///< a supervisor asked for it
    bool approvalExpired = false; ///< nobody approved the answer in time: people take over
    Mode mode = Mode::None; ///< as last decided; a change counts the revision up
    OwnerClass ownerClass = OwnerClass::Nobody;
    Time firstReceived;        ///< by our clock
    Time lastReceived;
    int asks = 0; ///< how often the engine was asked; an outdated answer is asked again at most twice
    std::optional<Answer> answer; ///< the engine's, with the revision it was asked at
    int answerRevision = 0;
    QList<MessageId> answerCovers;
    EffectGroup outcome = EffectGroup::Side; ///< Side: none yet
    ConversationId inheritedFrom; ///< a turn of the conversation that was merged into this one

    friend bool operator==(const Turn &, const Turn &) = default;
};

struct Timer
{
    TimerKind kind = TimerKind::Settle;
    int generation = 0; ///< a fired timer of an older generation does nothing
    std::optional<Time> due;

    friend bool operator==(const Timer &, const Timer &) = default;
};

/// One line of a session's history that is not a message: assigned, closed, tagged, handed off …
struct HistoryEntry
{
    Time at;
    QString what; ///< the vendor's or our own word: "assigned", "closed", "handed_off"
    QString who;
    QString detail;
    QString key; ///< the same entry arriving twice has the same key

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

struct Closing
{
    Time at; ///< by the vendor's clock; by ours when it was us
    qint64 part = 0; ///< the vendor's number of the part that closed it; 0: it has none
    Author by;
    bool byUs = false;
    SessionStatus status = SessionStatus::ClosedResolved;
    Closure closure = Closure::None;
    ConversationId mergedInto; ///< the vendor made it a part of that one: this is the end of it
    bool passedOn = false;     ///< … whose session has taken over what was begun here

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// Our record of one conversation: everything that fold and decide need, and nothing of I/O.
/// Loaded and committed whole under `revision`. Bodies of messages before the open turn may be left
/// empty when loaded, heads never are.
struct Session
{
    SessionId id; ///< the ticket number
    WorkspaceId workspace;
    ConversationId conversation;
    qint64 revision = 0; ///< of the row: optimistic locking
    Time createdAt;      ///< at the vendor
    Channel channel = Channel::Other;
    StartedBy startedBy = StartedBy::Unknown;
    Contact contact;
    QList<Attribute> attributes; ///< as last read for an answer, without those left out by name
    QString subject;
    QString pageUrl;
    bool threadRead = false; ///< the thread has been read whole at least once
    bool readFailed = false; ///< … and could not be
    Versioned<Owner> owner;
    Versioned<VendorState> vendorState;
    Versioned<QStringList> tags;
    std::optional<Time> assignedToAiAt; ///< when somebody else last gave it to the AI teammate
    bool assignedByRule = false;        ///< … and that was a rule, not a person
    std::optional<Time> assignedAt; ///< when anybody else last gave it to a teammate or a team
    bool botHandling = false; ///< Fin or another bot wrote last and has not handed over
    SessionStatus status = SessionStatus::Open;
    Closure closure = Closure::None;
    std::optional<Closing> closing; ///< the latest
    int reopenings = 0;
    std::optional<Time> handedOffAt; ///< vendor's time of the last message before our handoff
    std::optional<Time> givenBackAt; ///< in the console
    bool paused = false; ///< this session's switch
    std::optional<Time> takenOverAt; ///< a supervisor took it in the console: holds at once
    Sentiment sentiment = Sentiment::Neutral;
    QString language;
    QString summary; ///< what was asked and answered, while it counts as resolved
    int rating = 0;  ///< the customer's latest, 1 … 5; 0: none
    QList<HandoffReason> handoffReasons;
    bool assisted = false;
    QList<Message> messages; ///< in thread order
    QList<Turn> turns;       ///< the last is the current one
    QList<Effect> effects;   ///< unfinished ones, and all of the current turn
    std::optional<Time> freshReadAt; ///< last whole read that no foreign event has overtaken
    QString lastDecision; ///< digest: the same decision again is not stored again
    qint64 effectCount = 0;   ///< effects are numbered per session, from 1
    qint64 decisionCount = 0; ///< decisions too
    QList<Timer> timers;
    QList<HistoryEntry> history; ///< new ones only, when loaded from the store
    std::optional<Time> waitingSince; ///< the oldest customer message nobody answered

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Baton
