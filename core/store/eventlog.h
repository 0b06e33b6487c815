// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "store/inbox.h"

namespace Baton {

class Connection;

/// What came in and what went out, for people who look for a cause.
namespace EventLog {

struct Filter
{
    WorkspaceId workspace; ///< null: all
    QString text;          ///< in topic, conversation or note; incoming only
    qint64 before = 0;     ///< row id to page on from, downwards; 0: from the newest
    int limit = 200;
    std::optional<Time> from;  ///< received, sent or refused since
    std::optional<Time> until; ///< … and before
};

/// A webhook or command. Its body is asked for by `raw`.
struct Incoming
{
    InboxId id;
    InboxKind kind = InboxKind::Webhook;
    WorkspaceId workspace;
    QString topic;
    QString conversation;
    SessionId session; ///< once handled
    Time receivedAt;
    std::optional<Time> doneAt; ///< nothing: it waits
    QString note;               ///< what it was, or why nothing was done
    qint64 bytes = 0;
    bool byVendor = false; ///< it came over the wire: not asked for by catching up, no replay

    friend bool operator==(const Incoming &, const Incoming &) = default;
};
Result<QList<Incoming>> incoming(Connection &connection, const Filter &filter);

struct Raw
{
    QByteArray headers; ///< "name: value\n"…, secrets left out
    QByteArray body;
};
/// NotFound when the body was removed after its time (14 days), or there never was one.
Result<Raw> raw(Connection &connection, InboxId id);

/// Puts a webhook into the inbox once more, as a new row. NotFound as in `raw`.
Result<InboxId> replay(Connection &connection, InboxId id, Time now);

/// A request to the vendor, or one that is going to be.
struct Outgoing
{
    qint64 id = 0; ///< to page on from
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    Effect effect;

    friend bool operator==(const Outgoing &, const Outgoing &) = default;
};
Result<QList<Outgoing>> outgoing(Connection &connection, const Filter &filter);

struct Refused
{
    WorkspaceId workspace; ///< null: the endpoint is nobody's
    Time at;
    QString path;
    int status = 0;
    QString reason;
    QString peer;
    qint64 bytes = 0;

    friend bool operator==(const Refused &, const Refused &) = default;
};
/// The newest first.
Result<QList<Refused>> refused(Connection &connection, int limit);
/// … of the filter's time and number; nobody knows whose they were meant to be.
Result<QList<Refused>> refused(Connection &connection, const Filter &filter);

/// Deliveries since a moment whose account no workspace has, by what was noted on them.
struct Unclaimed
{
    QString note;
    int count = 0;

    friend bool operator==(const Unclaimed &, const Unclaimed &) = default;
};
Result<QList<Unclaimed>> unclaimed(Connection &connection, Time since);

/// What did not reach the vendor, or nobody knows, in open sessions in which no person has spoken since.
struct Undelivered
{
    SessionId session;
    QString reason;

    friend bool operator==(const Undelivered &, const Undelivered &) = default;
};
/// The newest first, at most 100.
Result<QList<Undelivered>> undelivered(Connection &connection, WorkspaceId workspace, Time since);

/// Removes raw bodies of handled deliveries that came in before `before`, at most `limit` at once
/// so that the writer is not held up. Gives how many were removed.
Result<int> dropBodies(Connection &connection, Time before, int limit);

} // namespace EventLog
} // namespace Baton
