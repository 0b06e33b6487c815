// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlinks.h"

#include "store/connection.h"
#include "store/overview.h"
#include "store/tr.h"

namespace Baton::SessionLinks {

namespace {

constexpr auto addLinkSql = R"(
INSERT INTO session_links (token_hash, workspace_id, session_id, created_at, expires_at)
VALUES (:hash, :workspace, :session, :created, :expires))";

constexpr auto openLinkSql = R"(
SELECT session_id FROM session_links
WHERE token_hash = :hash AND session_id = :ticket AND revoked_at IS NULL AND expires_at > :now)";

constexpr auto revokeLinksSql = R"(
UPDATE session_links SET revoked_at = :now
WHERE (:session IS NULL OR session_id = :session) AND revoked_at IS NULL AND expires_at > :now)";

constexpr auto workingLinksSql = R"(
SELECT count(*) FROM session_links
WHERE session_id = :session AND revoked_at IS NULL AND expires_at > :now)";

} // namespace

Result<> add(Connection &connection, const SessionLink &link)
{
    return connection.prepare(addLinkSql)
        .bind(":hash", link.tokenHash)
        .bind(":workspace", link.workspace)
        .bind(":session", link.session)
        .bind(":created", link.createdAt)
        .bind(":expires", link.expiresAt)
        .run();
}

Result<SessionId> open(Connection &connection, const QByteArray &tokenHash, SessionId ticket,
                       Time now)
{
    Statement statement = connection.prepare(openLinkSql);
    const Result<bool> row
        = statement.bind(":hash", tokenHash).bind(":ticket", ticket).bind(":now", now).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, StoreText::tr("This link does not open a session."),
                     StoreText::tr("Look the session up in the console.")};
    SessionId session;
    statement.read(session);
    return session;
}

Result<int> revoke(Connection &connection, SessionId session, Time now)
{
    const Result<> done = connection.prepare(revokeLinksSql)
                              .bind(":session", session)
                              .bind(":now", now)
                              .run();
    if (!done)
        return done.error();
    const int revoked = connection.changedRows();
    if (revoked > 0 || session.isNull())
        return revoked;
    // None is fine for a session that has none, and no answer to a mistyped number.
    const Result<Overview::Row> known = Overview::row(connection, session);
    return known ? Result<int>(0) : known.error();
}

Result<int> working(Connection &connection, SessionId session, Time now)
{
    Statement statement = connection.prepare(workingLinksSql);
    const Result<bool> row = statement.bind(":session", session).bind(":now", now).next();
    if (!row)
        return row.error();
    int count = 0;
    statement.read(count);
    return count;
}

} // namespace Baton::SessionLinks
