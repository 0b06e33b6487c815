// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace Baton {

/// What the vendor says a conversation is at one moment. A webhook holds only new messages; a read
/// holds all that the vendor gives out (`whole`).
struct Snapshot
{
    ConversationId conversation;
    Version version;
    bool whole = false;
    std::optional<Time> createdAt;
    std::optional<Channel> channel;
    StartedBy startedBy = StartedBy::Unknown;
    std::optional<Contact> contact;
    QString subject;
    QString pageUrl;
    std::optional<Owner> owner;
    std::optional<VendorState> state;
    std::optional<QStringList> tags;
    QList<Message> messages;
    bool incomplete = false; ///< it names a message whose text has to be read
    ConversationId mergedInto; ///< it is a part of that one now, and not there any more
    QList<ConversationId> absorbed; ///< these are a part of it now

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

enum class HappenedKind {
    CustomerStarted,
    CustomerWrote,
    TeammateWrote,
    BotWrote,
    Noted,
    Assigned,
    Closed,
    Opened,
    Snoozed,
    Unsnoozed,
    Tagged,
    Rated,
    Redacted, ///< `message` lost its content
    Deleted,
    Merged,        ///< with another conversation
    SendingFailed, ///< `message` of ours did not reach the customer
    Ping,
    Recorded, ///< known, kept, nothing to do
    Unknown,  ///< a topic or shape this version does not know: kept all the same
};

/// One thing that happened at the vendor. One delivery can hold several: an assignment with a body
/// is an owner change and a reply at once.
struct Happened
{
    HappenedKind kind = HappenedKind::Unknown;
    QString topic; ///< the vendor's own name
    QString key;   ///< part id, or delivery id: the same thing arriving twice has the same key
    Time at;
    Author by;
    Owner to; ///< Assigned
    MessageId message;
    QString detail;

    friend bool operator==(const Happened &, const Happened &) = default;
};

/// What a parser makes of one webhook or one page read from the vendor.
struct Delivery
{
    Snapshot snapshot; ///< conversation empty: nothing about a conversation (a ping, a contact)
    QList<Happened> events;
    QString appId;      ///< Intercom's app_id, Front's company
    QString deliveryId; ///< the vendor's id of the delivery, may be empty
    QString topic;

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// A webhook came in, or the conversation was read.
struct VendorTold
{
    Delivery delivery;
    friend bool operator==(const VendorTold &, const VendorTold &) = default;
};

struct ReadFailed
{
    QString reason;
    bool gone = false; ///< 404: the conversation is not there (any more)
    friend bool operator==(const ReadFailed &, const ReadFailed &) = default;
};

struct TimerFired
{
    TimerKind kind = TimerKind::Settle;
    int generation = 0;
    friend bool operator==(const TimerFired &, const TimerFired &) = default;
};

struct EngineAnswered
{
    TurnId turn;
    int turnRevision = 0;
    Answer answer;
    std::optional<QList<Attribute>> attributes; ///< what the engine knew of the customer, if it was read
    friend bool operator==(const EngineAnswered &, const EngineAnswered &) = default;
};

/// How a request to the vendor ended (design.md: done, never left, maybe, refused).
/// Accepted: taken, what became of it is told later.
enum class Performed { Done, Accepted, NeverLeft, Maybe, Refused };

struct EffectReported
{
    EffectId effect;
    Performed performed = Performed::Maybe;
    VendorObjectId vendorId; ///< Done, Accepted
    QString detail;          ///< of the others, for people
    std::optional<Time> retryAfter; ///< NeverLeft: not before
    friend bool operator==(const EffectReported &, const EffectReported &) = default;
};

/// An effect that need not or must not be sent: what it would do is done already (`done`), or its
/// precondition no longer holds.
struct EffectSkipped
{
    EffectId effect;
    bool done = false;
    QString reason;
    friend bool operator==(const EffectSkipped &, const EffectSkipped &) = default;
};

/// `pending → sending` was committed: the request may leave now.
struct EffectStarted
{
    EffectId effect;
    friend bool operator==(const EffectStarted &, const EffectStarted &) = default;
};

/// A conversation was merged into this one: its session, with all that it has done and begun.
struct Inherits
{
    Session from;
    friend bool operator==(const Inherits &, const Inherits &) = default;
};

/// The session of the conversation that this one was merged into has taken over.
struct Inherited
{
    friend bool operator==(const Inherited &, const Inherited &) = default;
};

/// The program starts again: what was `sending` is uncertain now, what was asked is asked again.
struct Restarted
{
    friend bool operator==(const Restarted &, const Restarted &) = default;
};

enum class CommandKind {
    TakeOver,
    GiveBack,
    AnswerNow,
    HandOffNow,
    Pause,
    Resume,
    Resolve,
    Approve,
    Discard,
    TryAgain,
    Tag, ///< put a tag on the conversation
    Hold, ///< what waits for approval waits until somebody decides
};

/// What a supervisor asked for in the console.
struct CommandGiven
{
    CommandKind kind = CommandKind::Pause;
    QString who;
    EffectId effect; ///< Approve, Discard, TryAgain, Hold
    /// Approve: the edited text, empty: as it was. Tag: its name. TakeOver: the id of the supervisor's own teammate at
    /// the vendor, who then gets the conversation; empty: none.
    QString text;
    friend bool operator==(const CommandGiven &, const CommandGiven &) = default;
};

/// Switches or settings changed: decide again.
struct SettingsChanged
{
    friend bool operator==(const SettingsChanged &, const SettingsChanged &) = default;
};

using Event
    = std::variant<VendorTold, ReadFailed, TimerFired, EngineAnswered, EffectStarted,
                   EffectReported, EffectSkipped, Inherits, Inherited, Restarted, CommandGiven,
                   SettingsChanged>;

} // namespace Baton
