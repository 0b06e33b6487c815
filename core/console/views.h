// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/cure.h"
#include "domain/decision.h"

#include <QList>
#include <QMap>

/// What the user interface shows, as plain values: no text here needs a query to be understood.
namespace Baton {

/// Where a session stands in the Live list.
enum class Section { NeedsPerson, AiWorking, WaitingForCustomer, WithPeople, Closed };

/// The chip of a session row: at most three words each, see look.md.
enum class SessionChip {
    None,
    Settling,         ///< `until` counts down
    Answering,        ///< the engine is at work or the reply is on its way
    Answered,
    HandedOff,
    DraftReady,
    AwaitingApproval, ///< `until` counts down
    Checking,         ///< a delivery is uncertain and read back
    NeedsPerson,      ///< an effect needs a person
    DeliveryFailed,
    Stopped,          ///< a gate stopped the turn
    Paused,
    Resolved,
};

struct SessionRow
{
    SessionId id;
    WorkspaceId workspace;
    QString workspaceName;
    Platform platform = Platform::Intercom;
    Channel channel = Channel::Other;
    QString customer;
    QString lastMessage; ///< plain text, one line
    bool customerWroteLast = false;
    OwnerClass owner = OwnerClass::Nobody;
    QString ownerName; ///< of a person or team, empty when not known by name
    Section section = Section::WaitingForCustomer;
    SessionChip chip = SessionChip::None;
    std::optional<Time> until; ///< end of what the chip counts down
    Sentiment sentiment = Sentiment::Neutral;
    QString language; ///< ISO 639-1
    SessionStatus status = SessionStatus::Open;
    bool paused = false;
    bool replyCap = false; ///< the AI ran into its cap of replies within an hour
    std::optional<Time> waitingSince; ///< of the customer; nothing: nobody waits
    std::chrono::minutes waitingTarget = 10min; ///< whoever waits longer is late
    Time lastActivity;

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

enum class ThreadItemKind { Customer, Ai, Teammate, Bot, Note, Draft, EventLine, AwaitingApproval };

/// A file of a message.
struct ThreadFile
{
    qint64 id = 0; ///< to ask for its content by; 0: it is not here
    QString name;
    qint64 bytes = 0;
    bool picture = false; ///< by its content: a kind that can be shown
    QString problem;      ///< why it is not here, for people
    QString remedy;       ///< what can be done about that, may be empty
    qint64 missing = 0;   ///< to ask for it once more by; 0: that would not help

    friend bool operator==(const ThreadFile &, const ThreadFile &) = default;
};

/// What a file holds, as the customer sent it: not to be trusted.
struct KeptFile
{
    QString name;
    QString contentType; ///< image/png, jpeg, gif or webp only where the content is one
    QByteArray content;
};

struct ThreadItem
{
    ThreadItemKind kind = ThreadItemKind::EventLine;
    QString author;
    Time at;
    QString text; ///< plain; of a message, or the sentence of an event line
    QString key;  ///< stable across refreshes
    QList<ThreadFile> files;
    std::optional<EffectStatus> delivery; ///< of what we post
    QString deliveryReason;
    bool repeated = false; ///< the same words under another id: kept, and not answered again
    VendorObjectId vendorId;
    EffectId effect;
    DecisionId decision; ///< the Why of it; null: none
    int sources = 0;
    double confidence = 0;
    std::optional<Time> until; ///< approval countdown
    QString outcome;           ///< what happens at zero
    std::optional<Millis> after; ///< how long the customer waited for it

    friend bool operator==(const ThreadItem &, const ThreadItem &) = default;
};

struct ThreadView
{
    SessionRow row;
    Contact contact;
    QList<Attribute> attributes; ///< what the engine knew of the customer
    QString subject;
    QString pageUrl;
    QString vendorUrl;
    QStringList tags;
    QString summary; ///< what was asked and answered, of a resolved one
    int rating = 0;  ///< the customer's, 1 … 5; 0: none
    int earlierMessages = 0; ///< left out before the first item
    QList<SessionRow> others; ///< of the same customer, the newest first, at most 20
    QList<ThreadItem> items;

    friend bool operator==(const ThreadView &, const ThreadView &) = default;
};

struct EffectRow
{
    EffectId id;
    EffectAction action;
    EffectStatus status = EffectStatus::Pending;
    QString reason;
    VendorObjectId vendorId;
    int attempts = 0;
    std::optional<Time> due;

    friend bool operator==(const EffectRow &, const EffectRow &) = default;
};

/// One decision, for the Why pane.
struct WhyView
{
    Decision decision;
    int index = 0; ///< from 1
    int count = 0; ///< of the session
    QList<EffectRow> effects; ///< of the decision's turn

    friend bool operator==(const WhyView &, const WhyView &) = default;
};

enum class HealthState { Good, Busy, Warning, Bad };

struct HealthItem
{
    QString name;
    HealthState state = HealthState::Good;
    QString value;
    QString detail; ///< cause and next step, when not good
    Cure cure = {}; ///< its workspace is set for every vendor, well or not

    friend bool operator==(const HealthItem &, const HealthItem &) = default;
};

/// A workspace that the brake holds until somebody releases it.
struct BrakeView
{
    WorkspaceId workspace;
    QString name;
    QString why;

    friend bool operator==(const BrakeView &, const BrakeView &) = default;
};

struct HealthView
{
    QList<HealthItem> items; ///< server, vendors, engine, queue
    std::optional<Time> lastEvent;
    bool everythingPaused = false;
    bool pauseIsComing = false; ///< somebody switched it, and the core does not know yet
    QList<BrakeView> brakes;
    bool sandbox = false;
    QString address; ///< http://127.0.0.1:8787

    friend bool operator==(const HealthView &, const HealthView &) = default;
};

/// Somebody who works in a workspace, to act as.
struct Colleague
{
    TeammateId id;
    QString name;

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// Who works in a workspace, as its vendor last told; the AI teammate is not among them.
struct People
{
    QList<Colleague> teammates;
    QMap<TeamId, QString> teams;

    /// Empty when the vendor has not told of them.
    QString nameOf(const Owner &owner) const;

    friend bool operator==(const People &, const People &) = default;
};

struct SessionCounts
{
    int needsPerson = 0;
    int open = 0;
    int ai = 0;
    int people = 0;
    int handedOff = 0; ///< whose customer waits for people
    int drafts = 0;    ///< that wait for somebody to use them

    friend bool operator==(const SessionCounts &, const SessionCounts &) = default;
};

enum class SessionView {
    NeedsYou,
    AllOpen,
    Ai,
    People,
    Closed,
    HeldBack, ///< not answered because everything, or the workspace, was paused
};

struct SessionFilter
{
    SessionView view = SessionView::AllOpen;
    WorkspaceId workspace; ///< null: all
    QString text;          ///< customer, message text, #ticket, conversation id
    int limit = 500;

    friend bool operator==(const SessionFilter &, const SessionFilter &) = default;
};

struct SessionList
{
    QList<SessionRow> rows; ///< in order of the sections, longest waiting first
    SessionCounts counts;

    friend bool operator==(const SessionList &, const SessionList &) = default;
};

} // namespace Baton
