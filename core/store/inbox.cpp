// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inbox.h"

#include "domain/sessionlink.h"
#include "store/connection.h"
#include "store/packed.h"
#include "store/tr.h"

#include <QCryptographicHash>

namespace Baton::Inbox {

namespace {

constexpr auto insertDeliverySql = R"(
INSERT INTO deliveries (kind, workspace_id, endpoint, dedupe, topic, conversation, body_bytes,
                        state, note, received_at)
VALUES ('webhook', :workspace, :endpoint, :dedupe, :topic, :conversation, :bytes, :state, :note,
        :received)
ON CONFLICT (endpoint, dedupe) DO NOTHING)";

constexpr auto knownDeliverySql
    = "SELECT id FROM deliveries WHERE endpoint = :endpoint AND dedupe = :dedupe";

constexpr auto insertBodySql = R"(
INSERT INTO delivery_bodies (delivery_id, workspace_id, headers, body)
VALUES (:id, :workspace, :headers, :body))";

constexpr int longestAccount = 40; ///< of an unknown one, in what people read

QString dedupeKey(const IncomingDelivery &delivery)
{
    if (!delivery.deliveryId.isEmpty())
        return delivery.deliveryId;
    const QByteArray hash
        = QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("sha256:") + QString::fromLatin1(hash);
}

Result<InboxId> known(Connection &connection, const EndpointKey &endpoint, const QString &dedupe)
{
    Statement statement = connection.prepare(knownDeliverySql);
    const Result<bool> row
        = statement.bind(":endpoint", endpoint).bind(":dedupe", dedupe).next();
    if (!row)
        return row.error();
    InboxId id;
    if (*row)
        statement.read(id);
    return id;
}

} // namespace

Result<Appended> append(Connection &connection, const IncomingDelivery &delivery)
{
    // What belongs to no workspace is kept, and there is nobody to work it.
    const bool nobodys = delivery.workspace.isNull();
    const QString dedupe = dedupeKey(delivery);
    const Result<> inserted
        = connection.prepare(insertDeliverySql)
              .bind(":workspace", delivery.workspace)
              .bind(":endpoint", delivery.endpoint)
              .bind(":dedupe", dedupe)
              .bind(":topic", delivery.topic)
              .bind(":conversation", delivery.conversation)
              .bind(":bytes", qint64(delivery.body.size()))
              .bind(":state", nobodys ? QStringLiteral("done") : QStringLiteral("pending"))
              .bind(":note", nobodys ? StoreText::tr("No workspace has the account \"%1\"")
                                      .arg(delivery.account.left(longestAccount))
                                : QString())
              .bind(":received", delivery.receivedAt)
              .run();
    if (!inserted)
        return inserted.error();
    if (connection.changedRows() == 0) {
        const Result<InboxId> before = known(connection, delivery.endpoint, dedupe);
        if (!before)
            return before.error();
        return Appended{*before, true};
    }
    const InboxId id(connection.lastRowId());
    const Result<> stored = connection.prepare(insertBodySql)
                                .bind(":id", id)
                                .bind(":workspace", delivery.workspace)
                                .bind(":headers", delivery.headers)
                                .bind(":body", packed(withoutLinkTokens(delivery.body)))
                                .run();
    if (!stored)
        return stored.error();
    connection.changes().inbox = true;
    return Appended{id, false};
}

namespace {

constexpr auto insertCommandSql = R"(
INSERT INTO deliveries (kind, workspace_id, endpoint, topic, conversation, session_id, command,
                        state, received_at)
SELECT 'command', workspace_id, '', :topic, conversation, id, :command, 'pending', :received
FROM sessions WHERE id = :session)";

} // namespace

Result<InboxId> appendCommand(Connection &connection, SessionId session,
                              const CommandGiven &command, Time now)
{
    const Result<> inserted = connection.prepare(insertCommandSql)
                                  .bind(":topic", command.kind)
                                  .bind(":command", command)
                                  .bind(":received", now)
                                  .bind(":session", session)
                                  .run();
    if (!inserted)
        return inserted.error();
    if (connection.changedRows() == 0)
        return Error{ErrorKind::NotFound,
                     StoreText::tr("There is no session #%1.").arg(session.value()),
                     StoreText::tr("Look the session up in the list again.")};
    connection.changes().inbox = true;
    return InboxId(connection.lastRowId());
}

} // namespace Baton::Inbox
