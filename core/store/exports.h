// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/session.h"

#include <functional>

namespace Baton {

class Connection;

/// Rows for reports and CSV, one after the other in the order of time: nothing is collected, so
/// that a million rows need no more memory than one. Run on a reader: the export is one snapshot.
namespace Exports {

struct Period
{
    std::optional<Time> from; ///< included; nothing: from the beginning
    std::optional<Time> to;   ///< excluded; nothing: until now
    WorkspaceId workspace;    ///< null: all
};

/// What every row begins with.
struct About
{
    SessionId ticket;
    WorkspaceKey workspace;
    ConversationId conversation;
    QString customer; ///< name, else address, else number
    Channel channel = Channel::Other;

    friend bool operator==(const About &, const About &) = default;
};

/// A session that was created in the period.
struct SessionRow
{
    About about;
    QString customerEmail;
    OwnerClass owner = OwnerClass::Nobody;
    TeammateId assignee;
    TeamId team;
    SessionStatus status = SessionStatus::Open;
    Closure closure = Closure::None;
    QList<HandoffReason> handoffReasons;
    bool assisted = false;
    Sentiment sentiment = Sentiment::Neutral;
    QString language;
    QStringList tags;
    QString summary; ///< of a resolved one; else of the latest handoff or resolution note
    QString subject;
    Time createdAt;
    std::optional<Time> firstReplyAt; ///< the first public answer, of the AI or a person
    std::optional<AuthorKind> firstReplyBy;
    std::optional<Time> handedOffAt;
    std::optional<Time> closedAt;
    int reopenings = 0;
    int messages = 0;  ///< public ones
    int aiReplies = 0; ///< of those, the AI's
    int rating = 0;    ///< the customer's, 1 … 5; 0: none

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

/// A message of the period, notes included.
struct MessageRow
{
    About about;
    MessageId message;
    AuthorKind authorKind = AuthorKind::System;
    QString authorId;
    QString authorName;
    Visibility visibility = Visibility::Public;
    Time createdAt;
    QString text; ///< plain
    bool byBaton = false; ///< posted by an effect of ours
    std::optional<Sentiment> sentiment; ///< of a customer's message
    QString language;

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/// A handoff that was begun in the period.
struct HandoffRow
{
    About about;
    Time at;
    QList<HandoffReason> reasons;
    bool byCommand = false; ///< a supervisor pressed it
    EffectStatus status = EffectStatus::Pending; ///< of its first step
    QString why;  ///< the decision in one sentence
    QString note; ///< what people were told
    Owner assignedTo;

    friend bool operator==(const HandoffRow &, const HandoffRow &) = default;
};

/// An Error from `row` ends the iteration and comes back.
Result<> sessions(Connection &connection, const Period &period,
                  const std::function<Result<>(const SessionRow &)> &row);
Result<> messages(Connection &connection, const Period &period,
                  const std::function<Result<>(const MessageRow &)> &row);
Result<> handoffs(Connection &connection, const Period &period,
                  const std::function<Result<>(const HandoffRow &)> &row);

} // namespace Exports
} // namespace Baton
