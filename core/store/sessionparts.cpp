// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionrows.h"

#include "store/connection.h"

#include <algorithm>

namespace Baton::Sessions {

namespace {

// An empty body is one that was not loaded: only a redaction empties what is stored. Rows that are
// as they were stay untouched, so that neither the log nor the search index grows for nothing.
constexpr auto putMessageSql = R"(
INSERT INTO messages AS old (
    session_id, workspace_id, conversation, message_id, author_kind, author_id, author_name,
    visibility, body, format, plain, attachments, created_at, received_at, analysis, posted_by,
    redacted, settled_in, duplicate_of)
VALUES (:session, :workspace, :conversation, :message, :authorKind, :authorId, :authorName,
    :visibility, :body, :format, :plain, :attachments, :created, :received, :analysis, :postedBy,
    :redacted, :settledIn, :duplicateOf)
ON CONFLICT (workspace_id, conversation, message_id) DO UPDATE SET
    author_kind = excluded.author_kind, author_id = excluded.author_id,
    author_name = excluded.author_name, visibility = excluded.visibility,
    body = CASE WHEN excluded.body = '' AND NOT excluded.redacted
                THEN old.body ELSE excluded.body END,
    plain = CASE WHEN excluded.body = '' AND NOT excluded.redacted
                 THEN old.plain ELSE excluded.plain END,
    format = excluded.format, attachments = excluded.attachments,
    created_at = excluded.created_at, received_at = excluded.received_at,
    analysis = excluded.analysis, posted_by = excluded.posted_by, redacted = excluded.redacted,
    settled_in = excluded.settled_in, duplicate_of = excluded.duplicate_of
WHERE (old.author_kind, old.author_id, old.author_name, old.visibility, old.format,
       old.attachments, old.created_at, old.received_at, old.analysis, old.posted_by,
       old.redacted, old.settled_in, old.duplicate_of)
      IS NOT (excluded.author_kind, excluded.author_id, excluded.author_name, excluded.visibility,
       excluded.format, excluded.attachments, excluded.created_at, excluded.received_at,
       excluded.analysis, excluded.posted_by, excluded.redacted, excluded.settled_in,
       excluded.duplicate_of)
   OR (excluded.body <> '' OR excluded.redacted)
      AND (old.body, old.plain) IS NOT (excluded.body, excluded.plain))";

/// Kept apart only where it differs.
std::optional<QString> plainOf(const Message &message)
{
    return message.plain == message.body.text ? std::nullopt : std::optional(message.plain);
}

Result<> putMessage(Connection &connection, const Session &session, const Message &m)
{
    return connection.prepare(putMessageSql)
        .bind(":session", session.id)
        .bind(":workspace", session.workspace)
        .bind(":conversation", session.conversation)
        .bind(":message", m.id)
        .bind(":authorKind", m.author.kind)
        .bind(":authorId", m.author.id)
        .bind(":authorName", m.author.name)
        .bind(":visibility", m.visibility)
        .bind(":body", m.body.text)
        .bind(":format", m.body.format)
        .bind(":plain", plainOf(m))
        .bind(":attachments", m.attachments)
        .bind(":created", m.createdAt)
        .bind(":received", m.receivedAt)
        .bind(":analysis", m.analysis)
        .bind(":postedBy", m.postedBy)
        .bind(":redacted", m.redacted)
        .bind(":settledIn", m.settledIn)
        .bind(":duplicateOf", m.duplicateOf)
        .run();
}

} // namespace

Result<> writeMessages(Connection &connection, const Session &session)
{
    for (const Message &message : session.messages) {
        if (const Result<> put = putMessage(connection, session, message); !put)
            return put;
    }
    return {};
}

namespace {

constexpr auto putTurnSql = R"(
INSERT INTO turns AS old (session_id, workspace_id, number, state, turn)
VALUES (:session, :workspace, :number, :state, :turn)
ON CONFLICT (session_id, number) DO UPDATE SET state = excluded.state, turn = excluded.turn
WHERE old.turn <> excluded.turn)";

} // namespace

Result<> writeTurns(Connection &connection, const Session &session)
{
    for (const Turn &turn : session.turns) {
        const Result<> put = connection.prepare(putTurnSql)
                                 .bind(":session", session.id)
                                 .bind(":workspace", session.workspace)
                                 .bind(":number", turn.id)
                                 .bind(":state", turn.state)
                                 .bind(":turn", turn)
                                 .run();
        if (!put)
            return put;
    }
    return {};
}

namespace {

constexpr auto putEffectSql = R"(
INSERT INTO effects AS old (
    session_id, workspace_id, number, turn, turn_revision, outcome, step, kind, action, status,
    covers, owner_class, by_command, attempts, read_failures, read_backs, created_at, sent_at, due,
    vendor_id, reason)
VALUES (:session, :workspace, :number, :turn, :turnRevision, :outcome, :step, :kind, :action,
    :status, :covers, :ownerClass, :byCommand, :attempts, :readFailures, :readBacks, :created,
    :sent, :due, :vendorId, :reason)
ON CONFLICT (session_id, number) DO UPDATE SET
    turn = excluded.turn, turn_revision = excluded.turn_revision, outcome = excluded.outcome,
    step = excluded.step, kind = excluded.kind, action = excluded.action, status = excluded.status,
    covers = excluded.covers, owner_class = excluded.owner_class,
    by_command = excluded.by_command, attempts = excluded.attempts,
    read_failures = excluded.read_failures, read_backs = excluded.read_backs,
    created_at = excluded.created_at, sent_at = excluded.sent_at, due = excluded.due,
    vendor_id = excluded.vendor_id, reason = excluded.reason
WHERE (old.turn, old.turn_revision, old.outcome, old.step, old.action, old.status, old.covers,
       old.owner_class, old.by_command, old.attempts, old.read_failures, old.read_backs,
       old.created_at, old.sent_at, old.due, old.vendor_id, old.reason)
      IS NOT (excluded.turn, excluded.turn_revision, excluded.outcome, excluded.step,
       excluded.action, excluded.status, excluded.covers, excluded.owner_class,
       excluded.by_command, excluded.attempts, excluded.read_failures, excluded.read_backs,
       excluded.created_at, excluded.sent_at, excluded.due, excluded.vendor_id, excluded.reason))";

Result<> putEffect(Connection &connection, const Session &session, const Effect &e)
{
    return connection.prepare(putEffectSql)
        .bind(":session", session.id)
        .bind(":workspace", session.workspace)
        .bind(":number", e.id)
        .bind(":turn", e.turn)
        .bind(":turnRevision", e.turnRevision)
        .bind(":outcome", e.group)
        .bind(":step", e.order)
        .bind(":kind", kindWord(e.action))
        .bind(":action", e.action)
        .bind(":status", e.status)
        .bind(":covers", e.covers)
        .bind(":ownerClass", e.ownerClass)
        .bind(":byCommand", e.byCommand)
        .bind(":attempts", e.attempts)
        .bind(":readFailures", e.readFailures)
        .bind(":readBacks", e.readBacks)
        .bind(":created", e.createdAt)
        .bind(":sent", e.sentAt)
        .bind(":due", e.due)
        .bind(":vendorId", e.vendorId)
        .bind(":reason", e.reason)
        .run();
}

} // namespace

Result<> writeEffects(Connection &connection, const Session &session)
{
    // What is cancelled frees its turn for what replaces it in the same commit.
    QList<Effect> effects = session.effects;
    std::stable_partition(effects.begin(), effects.end(), [](const Effect &effect) {
        return effect.status == EffectStatus::Cancelled;
    });
    for (const Effect &effect : effects) {
        if (const Result<> put = putEffect(connection, session, effect); !put)
            return put;
    }
    return {};
}

} // namespace Baton::Sessions
