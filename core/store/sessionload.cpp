// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessions.h"

#include "store/connection.h"
#include "store/sessionrows.h"
#include "store/tr.h"

#include <algorithm>

namespace Baton::Sessions {

namespace {

constexpr auto byConversationSql = R"(
SELECT id FROM sessions WHERE workspace_id = :workspace AND conversation = :conversation)";

/// `thread_read`: 0 not yet, 1 read, 2 read and forgotten since (erasuresql.h); what needs the words of
/// that one reads it again.
constexpr auto headSql = R"(
SELECT id, workspace_id, conversation, revision, created_at, channel, started_by,
       customer_id, customer_name, customer_email, customer_phone, subject, page_url,
       thread_read = 1, read_failed, owner_teammate, owner_team, owner_version,
       vendor_state, vendor_state_version, tags, tags_version,
       assigned_to_ai_at, assigned_by_rule, assigned_at, bot_handling, status, closure, closing, reopenings,
       handed_off_at, given_back_at, paused, taken_over_at, sentiment, language, handoff_reasons,
       assisted, fresh_read_at, last_decision, effect_count, decision_count, waiting_since,
       attributes, summary, rating
FROM sessions WHERE id = :id)";

constexpr auto turnsSql = R"(
SELECT turn FROM turns WHERE session_id = :session ORDER BY number DESC LIMIT 20)";

// With all bodies: whether a message repeats an earlier one is judged by their texts.
constexpr auto messagesSql = R"(
SELECT message_id, author_kind, author_id, author_name, visibility, body, format,
       coalesce(plain, body), attachments, created_at, received_at, analysis, posted_by, redacted,
       settled_in, duplicate_of
FROM messages WHERE session_id = :session)";

// Unfinished ones, the current turn's, the newest that posted a message: those claim echoes; and the
// replies of the hour before the latest one: the cap of replies within an hour counts them.
constexpr auto effectsSql = R"(
SELECT number, turn, turn_revision, outcome, step, action, status, covers, owner_class, by_command,
       attempts, read_failures, read_backs, created_at, sent_at, due, vendor_id, reason
FROM effects
WHERE session_id = :session
  AND (status NOT IN ('done', 'failed', 'cancelled') OR turn = :turn
       OR number >= coalesce((SELECT number FROM effects
                              WHERE session_id = :session AND kind IN ('reply', 'note', 'draft')
                              ORDER BY number DESC LIMIT 1 OFFSET 49), 0)
          AND kind IN ('reply', 'note', 'draft')
       OR outcome = 'reply' AND step = 0
          AND sent_at > (SELECT max(sent_at) FROM effects
                         WHERE session_id = :session AND outcome = 'reply') - 3600000)
ORDER BY number)";

constexpr auto timersSql = R"(
SELECT kind, generation, due FROM timers WHERE session_id = :session ORDER BY rowid)";

Error noSession()
{
    return {ErrorKind::NotFound, StoreText::tr("There is no such session."),
            StoreText::tr("Look it up by ticket number or conversation id.")};
}

void readHead(Statement &row, Session &s)
{
    row.read(s.id, s.workspace, s.conversation, s.revision, s.createdAt, s.channel, s.startedBy,
             s.contact.id, s.contact.name, s.contact.email, s.contact.phone, s.subject, s.pageUrl,
             s.threadRead, s.readFailed, s.owner.value.teammate, s.owner.value.team,
             s.owner.version, s.vendorState.value, s.vendorState.version, s.tags.value,
             s.tags.version, s.assignedToAiAt, s.assignedByRule, s.assignedAt, s.botHandling, s.status,
             s.closure, s.closing, s.reopenings, s.handedOffAt, s.givenBackAt, s.paused,
             s.takenOverAt, s.sentiment, s.language, s.handoffReasons, s.assisted, s.freshReadAt,
             s.lastDecision, s.effectCount, s.decisionCount, s.waitingSince, s.attributes,
             s.summary, s.rating);
}

Result<> loadHead(Connection &connection, SessionId id, Session &session)
{
    Statement statement = connection.prepare(headSql);
    const Result<bool> row = statement.bind(":id", id).next();
    if (!row)
        return row.error();
    if (!*row)
        return noSession();
    readHead(statement, session);
    if (statement.error())
        return *statement.error();
    return {};
}

Result<> loadTurns(Connection &connection, Session &session)
{
    const Result<> read = connection.prepare(turnsSql)
                              .bind(":session", session.id)
                              .each([&](Statement &row) { row.read(session.turns.emplace_back()); });
    std::reverse(session.turns.begin(), session.turns.end());
    return read;
}

Result<> loadMessages(Connection &connection, Session &session)
{
    const Result<> read = connection.prepare(messagesSql)
                              .bind(":session", session.id)
                              .each([&](Statement &row) { session.messages += readMessage(row); });
    std::sort(session.messages.begin(), session.messages.end(), comesBefore);
    return read;
}

Result<> loadEffects(Connection &connection, Session &session)
{
    const TurnId current = session.turns.isEmpty() ? TurnId() : session.turns.constLast().id;
    return connection.prepare(effectsSql)
        .bind(":session", session.id)
        .bind(":turn", current)
        .each([&](Statement &row) { session.effects += readEffect(row); });
}

Result<> loadTimers(Connection &connection, Session &session)
{
    return connection.prepare(timersSql)
        .bind(":session", session.id)
        .each([&](Statement &row) {
            Timer &timer = session.timers.emplace_back();
            row.read(timer.kind, timer.generation, timer.due);
        });
}

} // namespace

Message readMessage(Statement &row)
{
    Message m;
    row.read(m.id, m.author.kind, m.author.id, m.author.name, m.visibility, m.body.text,
             m.body.format, m.plain, m.attachments, m.createdAt, m.receivedAt, m.analysis, m.postedBy,
             m.redacted, m.settledIn, m.duplicateOf);
    return m;
}

Effect readEffect(Statement &row)
{
    Effect e;
    row.read(e.id, e.turn, e.turnRevision, e.group, e.order, e.action, e.status, e.covers,
             e.ownerClass, e.byCommand, e.attempts, e.readFailures, e.readBacks, e.createdAt,
             e.sentAt, e.due, e.vendorId, e.reason);
    return e;
}

Result<Session> load(Connection &connection, SessionId id)
{
    Session session;
    if (const Result<> read = loadHead(connection, id, session); !read)
        return read.error();
    for (const auto part : {loadTurns, loadMessages, loadEffects, loadTimers}) {
        if (const Result<> read = part(connection, session); !read)
            return read.error();
    }
    return session;
}

Result<Session> loadByConversation(Connection &connection, WorkspaceId workspace,
                                   const ConversationId &conversation)
{
    SessionId id;
    {
        Statement statement = connection.prepare(byConversationSql);
        const Result<bool> row
            = statement.bind(":workspace", workspace).bind(":conversation", conversation).next();
        if (!row)
            return row.error();
        if (!*row)
            return noSession();
        statement.read(id);
    }
    return load(connection, id);
}

} // namespace Baton::Sessions
