// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retention.h"

#include "store/connection.h"
#include "store/tr.h"

#include <QDateTime>
#include <QDir>

#include <sqlite3.h>

namespace Baton::Retention {

namespace {

constexpr auto oldBodiesSql = R"(
DELETE FROM delivery_bodies WHERE delivery_id IN (
    SELECT d.id FROM deliveries d JOIN delivery_bodies b ON b.delivery_id = d.id
    WHERE d.workspace_id IS :workspace AND d.received_at < :before AND d.state = 'done'
    LIMIT :limit))";

// The row outlives its body, so that a late copy of the delivery is known as one.
constexpr auto oldDeliveriesSql = R"(
DELETE FROM deliveries WHERE id IN (
    SELECT id FROM deliveries
    WHERE workspace_id IS :workspace AND received_at < :before AND state = 'done'
    LIMIT :limit))";

constexpr auto oldRefusedSql = R"(
DELETE FROM refused WHERE id IN (
    SELECT id FROM refused WHERE at < :before AND :workspace IS NULL LIMIT :limit))";

// What is on its way is finished first.
constexpr auto oldSessionsSql = R"(
DELETE FROM sessions WHERE id IN (
    SELECT s.id FROM sessions s
    WHERE s.workspace_id = :workspace AND s.last_activity < :before
      AND NOT EXISTS (SELECT 1 FROM effects e WHERE e.session_id = s.id
                      AND e.status NOT IN ('done', 'failed', 'cancelled', 'needs_person'))
    LIMIT :limit))";

constexpr auto lonelyContactsSql = R"(
DELETE FROM contacts WHERE id IN (
    SELECT c.id FROM contacts c WHERE c.workspace_id = :workspace
      AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.contact_id = c.id)
    LIMIT :limit) AND :before IS NOT NULL)";

constexpr auto oldLinksSql = R"(
DELETE FROM session_links WHERE token_hash IN (
    SELECT token_hash FROM session_links
    WHERE workspace_id = :workspace AND expires_at < :before LIMIT :limit))";

} // namespace

Result<int> apply(Connection &connection, WorkspaceId workspace, const RetentionSettings &settings,
                  Time now, int limit)
{
    struct Rule
    {
        const char *sql;
        Time before;
        bool wanted;
    };
    const bool sessions = settings.sessions.count() > 0;
    const Rule rules[] = {{oldBodiesSql, now - settings.bodies, true},
                          {oldDeliveriesSql, now - settings.logs, true},
                          {oldRefusedSql, now - settings.logs, true},
                          {oldSessionsSql, now - settings.sessions, sessions},
                          {lonelyContactsSql, now, sessions},
                          {oldLinksSql, now, true}};
    int gone = 0;
    for (const Rule &rule : rules) {
        if (!rule.wanted)
            continue;
        const Result<> done = connection.prepare(rule.sql)
                                  .bind(":workspace", workspace)
                                  .bind(":before", rule.before)
                                  .bind(":limit", limit)
                                  .run();
        if (!done)
            return done.error();
        gone += connection.changedRows();
    }
    return gone;
}

Result<int> dropBackups(Connection &connection, Time before)
{
    const QFileInfo database(QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main")));
    const QFileInfoList copies = database.dir().entryInfoList(
        {database.fileName() + QStringLiteral(".before-*")}, QDir::Files);
    int gone = 0;
    for (const QFileInfo &copy : copies) {
        if (copy.lastModified().toMSecsSinceEpoch() >= toMillis(before))
            continue;
        if (!QFile::remove(copy.filePath()))
            return Error{ErrorKind::Storage,
                         StoreText::tr("The old backup %1 cannot be removed.").arg(copy.filePath()),
                         StoreText::tr("Give your user write access to the data folder.")};
        ++gone;
    }
    return gone;
}

} // namespace Baton::Retention
