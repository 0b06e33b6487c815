// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"
#include "store/attachments.h"

namespace Baton {

class Connection;

/// What people look at: queries for the console, as plain values. All of them run on a reader and
/// stay fast with 100,000 sessions.
namespace Overview {

enum class Which {
    All,
    Open,
    NeedsPerson, ///< open, and an effect or the turn needs a person, waits for approval, or the
                 ///< customer waits and the AI is not at work on it
    Ai,          ///< open, owned by the AI teammate
    People,      ///< open, owned by a person or a team
    Closed,
    HeldBack, ///< open, the customer waits, and the turn was stopped because everything or the
              ///< workspace was paused: listed on resuming
};

struct Filter
{
    Which which = Which::Open;
    WorkspaceId workspace; ///< null: all
    QString text; ///< customer, words of messages, #ticket, conversation id or a vendor's URL of it
    int limit = 500;
};

/// An effect that is not done, or of the current turn and failed.
struct OpenEffect
{
    EffectId id;
    EffectGroup group = EffectGroup::Side;
    EffectStatus status = EffectStatus::Pending;
    std::optional<Time> due;
    QString reason;

    friend bool operator==(const OpenEffect &, const OpenEffect &) = default;
};

struct Row
{
    SessionId id;
    WorkspaceId workspace;
    ConversationId conversation;
    Channel channel = Channel::Other;
    Contact contact;
    QString subject;
    QString pageUrl;
    Owner owner;
    OwnerClass ownerClass = OwnerClass::Nobody;
    QString ownerName; ///< of a person, as known from messages; else empty
    VendorState vendorState = VendorState::Open;
    QStringList tags;
    SessionStatus status = SessionStatus::Open;
    Closure closure = Closure::None;
    Sentiment sentiment = Sentiment::Neutral;
    QString language;
    bool paused = false;
    bool assisted = false;
    std::optional<Time> takenOverAt;
    std::optional<Time> handedOffAt;
    std::optional<Time> waitingSince;
    Time createdAt;
    Time lastActivity;
    QString lastMessage; ///< of the last public message: plain, one line, at most 200 characters
    AuthorKind lastAuthor = AuthorKind::System;
    std::optional<TurnState> turnState; ///< of the current turn
    std::optional<Time> settleDue;
    std::optional<Time> approvalDue;
    std::optional<Outcome> lastOutcome; ///< of the latest decision
    bool replyCap = false; ///< … which ran into the cap of replies within an hour
    QString summary; ///< what was asked and answered, of a resolved one
    int rating = 0;  ///< the customer's, 1 … 5; 0: none
    QList<OpenEffect> effects;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Open ones: the longest waiting customer first, then the latest activity. Others: the latest
/// activity first.
Result<QList<Row>> list(Connection &connection, const Filter &filter);
/// NotFound when there is no such session.
Result<Row> row(Connection &connection, SessionId session);
/// The contact's other sessions, newest first, at most `limit`.
Result<QList<Row>> earlier(Connection &connection, SessionId session, int limit);

/// Of open sessions.
struct Counts
{
    int needsPerson = 0;
    int open = 0;
    int ai = 0;
    int people = 0;
    int handedOff = 0; ///< whose customer waits for people
    int drafts = 0;    ///< whose customer waits, and whose current turn has a draft of ours

    friend bool operator==(const Counts &, const Counts &) = default;
};
Result<Counts> counts(Connection &connection, WorkspaceId workspace);

/// Which decision made a turn's effects, and how sure it was: for the Why of a message.
struct DecisionHead
{
    DecisionId id;
    TurnId turn;
    Outcome outcome = Outcome::Nothing;
    QString summary;
    Time now;
    int sources = 0;
    double confidence = 0;

    friend bool operator==(const DecisionHead &, const DecisionHead &) = default;
};

/// A session from its newest `limit` messages on.
struct Thread
{
    Row row;
    QList<Message> messages;       ///< in thread order, with their bodies
    int earlierMessages = 0;       ///< left out before them
    QList<Effect> effects;         ///< by number; of the time shown
    QList<HistoryEntry> history;   ///< by time; of the time shown
    QList<DecisionHead> decisions; ///< by number; of the time shown, at most the newest 200
    QList<Attribute> attributes;   ///< of the customer, as the engine knew them
    QList<FileRow> files;          ///< of its messages, as far as they were asked for
};
Result<Thread> thread(Connection &connection, SessionId session, int limit);

/// One decision with its place among the session's.
struct DecisionRow
{
    Decision decision;
    int index = 0; ///< from 1
    int count = 0;
};
/// Null: the latest. NotFound when there is none.
Result<DecisionRow> decision(Connection &connection, SessionId session, DecisionId number);
Result<QList<Effect>> effectsOfTurn(Connection &connection, SessionId session, TurnId turn);

/// What waits, for the status bar and diagnostics.
struct Backlog
{
    int inbox = 0;   ///< deliveries and commands that are not handled
    int effects = 0; ///< that are pending, sending or uncertain
    std::optional<Time> lastEvent; ///< when the last delivery came in

    friend bool operator==(const Backlog &, const Backlog &) = default;
};
Result<Backlog> backlog(Connection &connection);

/// How webhooks of one workspace came in: what catch-up found is none.
struct WebhookPauses
{
    std::optional<Time> last;
    Millis longest{0}; ///< between two of them, in the week before the last
    int count = 0;     ///< in that week
    int missed = 0;    ///< messages of customers after the last, which only catch-up can have found

    friend bool operator==(const WebhookPauses &, const WebhookPauses &) = default;
};
/// `upSince`: what was written before then may have been missed for our own sake.
Result<WebhookPauses> webhookPauses(Connection &connection, WorkspaceId workspace, Time upSince);

/// How sure the engine was of each question of a workspace since a moment, at most the newest 5,000.
Result<QList<double>> confidences(Connection &connection, WorkspaceId workspace, Time since);

/// What one workspace did since a moment: for the brake and diagnostics.
struct Pace
{
    int replies = 0;
    int handoffs = 0;
    int failures = 0; ///< effects refused by the vendor, or that need a person

    friend bool operator==(const Pace &, const Pace &) = default;
};
Result<Pace> pace(Connection &connection, WorkspaceId workspace, Time since);
/// Of each the most in one hour between two moments; nothing when nothing was done between them.
Result<std::optional<Pace>> busiestHour(Connection &connection, WorkspaceId workspace, Time from,
                                        Time to);

} // namespace Overview
} // namespace Baton
