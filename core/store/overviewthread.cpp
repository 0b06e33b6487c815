// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"

#include "store/connection.h"
#include "store/sessionrows.h"

#include <algorithm>

namespace Baton::Overview {

namespace {

constexpr auto messagesSql = R"(
SELECT message_id, author_kind, author_id, author_name, visibility, body, format,
       coalesce(plain, body), attachments, created_at, received_at, analysis, posted_by, redacted, settled_in,
       duplicate_of
FROM messages WHERE session_id = :session
ORDER BY created_at DESC, id DESC LIMIT :limit)";

constexpr auto attributesSql = "SELECT attributes FROM sessions WHERE id = :session";

constexpr auto messageCountSql = "SELECT count(*) FROM messages WHERE session_id = :session";

constexpr auto threadEffectsSql = R"(
SELECT number, turn, turn_revision, outcome, step, action, status, covers, owner_class, by_command,
       attempts, read_failures, read_backs, created_at, sent_at, due, vendor_id, reason
FROM effects WHERE session_id = :session AND created_at >= :since ORDER BY number)";

constexpr auto historySql = R"(
SELECT at, what, who, detail, entry_key FROM history
WHERE session_id = :session AND at >= :since ORDER BY at, id)";

constexpr auto decisionsSql = R"(
SELECT number, turn, outcome, summary, decided_at,
       json_array_length(decision, '$.sources'), json_extract(decision, '$.confidence')
FROM decisions WHERE session_id = :session AND decided_at >= :since
ORDER BY number DESC LIMIT 200)";

Result<> readMessages(Connection &connection, SessionId session, int limit, Thread &thread)
{
    const Result<> read = connection.prepare(messagesSql)
                              .bind(":session", session)
                              .bind(":limit", limit)
                              .each([&](Statement &row) {
                                  thread.messages += Sessions::readMessage(row);
                              });
    if (!read)
        return read;
    std::sort(thread.messages.begin(), thread.messages.end(), comesBefore);
    Statement count = connection.prepare(messageCountSql);
    const Result<bool> row = count.bind(":session", session).next();
    if (!row)
        return row.error();
    int all = 0;
    count.read(all);
    thread.earlierMessages = all - int(thread.messages.size());
    return {};
}

Result<> readAttributes(Connection &connection, SessionId session, Thread &thread)
{
    return connection.prepare(attributesSql)
        .bind(":session", session)
        .each([&](Statement &row) { row.read(thread.attributes); });
}

Result<> readAround(Connection &connection, SessionId session, Time since, Thread &thread)
{
    Result<> read = connection.prepare(threadEffectsSql)
                        .bind(":session", session)
                        .bind(":since", since)
                        .each([&](Statement &row) { thread.effects += Sessions::readEffect(row); });
    if (read)
        read = connection.prepare(historySql)
                   .bind(":session", session)
                   .bind(":since", since)
                   .each([&](Statement &row) {
                       HistoryEntry &entry = thread.history.emplace_back();
                       row.read(entry.at, entry.what, entry.who, entry.detail, entry.key);
                   });
    if (read)
        read = connection.prepare(decisionsSql)
                   .bind(":session", session)
                   .bind(":since", since)
                   .each([&](Statement &row) {
                       DecisionHead &head = thread.decisions.emplace_back();
                       row.read(head.id, head.turn, head.outcome, head.summary, head.now,
                                head.sources, head.confidence);
                   });
    std::reverse(thread.decisions.begin(), thread.decisions.end());
    return read;
}

} // namespace

Result<Thread> thread(Connection &connection, SessionId session, int limit)
{
    Thread thread;
    Result<Row> head = row(connection, session);
    if (!head)
        return head.error();
    thread.row = *std::move(head);
    if (const Result<> read = readMessages(connection, session, limit, thread); !read)
        return read.error();
    if (const Result<> read = readAttributes(connection, session, thread); !read)
        return read.error();
    Result<QList<FileRow>> files = Attachments::ofSession(connection, session);
    if (!files)
        return files.error();
    thread.files = *std::move(files);
    const Time since = thread.earlierMessages > 0
        ? thread.messages.constFirst().createdAt
        : Time();
    if (const Result<> read = readAround(connection, session, since, thread); !read)
        return read.error();
    return thread;
}

} // namespace Baton::Overview
