// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

namespace Baton {

class Connection;

/// A delivery as it came over the wire, signature already checked.
struct IncomingDelivery
{
    EndpointKey endpoint;
    WorkspaceId workspace; ///< null: an app_id nobody has, kept as unknown
    QByteArray body;       ///< raw
    QByteArray headers;    ///< "name: value\n"…, secrets and signatures left out
    QString deliveryId;    ///< the vendor's; empty: the body's SHA-256 stands for it
    QString topic;
    QString conversation;  ///< lane key, empty when it is about none
    Time receivedAt;
    QString account = {};  ///< what the vendor calls it; said of one that nobody has
};

struct Appended
{
    InboxId id;
    bool duplicate = false; ///< it was there already: nothing was added
};

enum class InboxKind { Webhook, Command };

struct InboxRow
{
    InboxId id;
    InboxKind kind = InboxKind::Webhook;
    WorkspaceId workspace;
    SessionId session;    ///< Command
    QString conversation; ///< Webhook: lane key
    QByteArray body;      ///< Webhook
    CommandGiven command; ///< Command
    Time receivedAt;
};

namespace Inbox {

/// Once: unique by (endpoint, delivery id or SHA-256 of the body); that row outlives the body.
Result<Appended> append(Connection &connection, const IncomingDelivery &delivery);
Result<InboxId> appendCommand(Connection &connection, SessionId session,
                              const CommandGiven &command, Time now);

/// The oldest rows that are not done, id above `after`, at most `limit`.
Result<QList<InboxRow>> pending(Connection &connection, InboxId after, int limit);

/// Done without touching a session (a ping, an unknown topic, an unreadable body): `note` says why.
Result<> markDone(Connection &connection, InboxId id, const QString &note);

/// … and nobody's words of it are kept either.
Result<> markDoneWithoutBody(Connection &connection, InboxId id, const QString &note);

/// Why a row still waits, for people; it stays pending. Says nothing new: nothing is written.
Result<> noteWaiting(Connection &connection, InboxId id, const QString &note);

/// A refused delivery, kept in a list of the newest 500, without its body.
Result<> recordRefused(Connection &connection, const QString &path, int status,
                       const QString &reason, const QString &peer, qint64 bytes, Time at);

} // namespace Inbox
} // namespace Baton
