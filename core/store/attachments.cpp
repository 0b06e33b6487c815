// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "domain/pictures.h"
#include "store/connection.h"
#include "store/tr.h"

#include <algorithm>

namespace Baton {

namespace {

// `a` is one file of the message `m`; `t` is what is known of it.
constexpr auto wantedFilesSql = R"(
SELECT m.session_id, m.workspace_id, m.conversation, m.message_id,
       json_extract(a.value, '$.name'), json_extract(a.value, '$.url'),
       json_extract(a.value, '$.contentType'), json_extract(a.value, '$.bytes'),
       coalesce(t.tries, 0)
FROM messages m, json_each(m.attachments) a
LEFT JOIN attachments t ON t.session_id = m.session_id AND t.message_id = m.message_id
    AND t.place = substr(json_extract(a.value, '$.url'), 1,
                         instr(json_extract(a.value, '$.url') || '?', '?') - 1)
WHERE m.session_id = :session AND m.attachments <> '[]'
  AND (t.id IS NULL OR t.again_at <= :now))";

constexpr auto dueSessionsSql = R"(
SELECT session_id FROM attachments WHERE again_at <= :now
UNION
SELECT m.session_id FROM sessions s JOIN messages m ON m.session_id = s.id
WHERE s.last_activity >= :since AND m.attachments <> '[]'
  AND NOT EXISTS (SELECT 1 FROM attachments t
                  WHERE t.session_id = m.session_id AND t.message_id = m.message_id))";

constexpr auto usedRoomSql
    = "SELECT coalesce(sum(bytes), 0) FROM attachments WHERE workspace_id = :workspace";

// Only while the message names it: an erasure that came first wins.
constexpr auto putFileSql = R"(
INSERT INTO attachments (workspace_id, session_id, message_id, place, name, content_type, state,
                         bytes, tries, again_at)
SELECT workspace_id, session_id, message_id, :place, :name, :type, :state, :bytes, :tries, :again
FROM messages
WHERE session_id = :session AND message_id = :message
  AND EXISTS (SELECT 1 FROM json_each(attachments) a
              WHERE substr(json_extract(a.value, '$.url') || '?', 1, length(:place) + 1)
                    = :place || '?')
ON CONFLICT (session_id, message_id, place) DO UPDATE SET
    content_type = excluded.content_type, state = excluded.state, bytes = excluded.bytes,
    tries = excluded.tries, again_at = excluded.again_at)";

constexpr auto putContentSql = R"(
INSERT OR REPLACE INTO attachment_contents (attachment_id, workspace_id, content)
SELECT id, workspace_id, :content FROM attachments
WHERE session_id = :session AND message_id = :message AND place = :place)";

constexpr auto askAgainSql = R"(
UPDATE attachments SET state = 'waiting', tries = 0, again_at = :now
WHERE id = :id AND session_id = :session
  AND state IN ('gone', 'unreachable', 'no_room', 'not_allowed'))";

constexpr auto filesSql = R"(
SELECT id, message_id, place, name, content_type, state, bytes FROM attachments
WHERE session_id = :session ORDER BY id)";

constexpr auto contentSql = R"(
SELECT a.name, a.content_type, c.content FROM attachments a JOIN attachment_contents c ON c.attachment_id = a.id
WHERE a.id = :id AND a.session_id = :session)";

QString typeOf(const QByteArray &content, const QString &said)
{
    const QString picture = pictureType(content);
    const bool pretends = picture.isEmpty() && said.startsWith(QLatin1String("image/"));
    return pretends ? QStringLiteral("application/octet-stream")
                    : picture.isEmpty() ? said : picture;
}

/// Whether the message still names the file.
Result<bool> put(Connection &connection, const WantedFile &wanted, const FileRow &row, int tries,
                 std::optional<Time> again)
{
    const Result<> done = connection.prepare(putFileSql)
                              .bind(":session", wanted.session)
                              .bind(":message", wanted.message)
                              .bind(":place", filePlace(wanted.file.url))
                              .bind(":name", wanted.file.name)
                              .bind(":type", row.contentType)
                              .bind(":state", row.state)
                              .bind(":bytes", row.bytes)
                              .bind(":tries", tries)
                              .bind(":again", again)
                              .run();
    if (!done)
        return done.error();
    if (connection.changedRows() == 0)
        return false;
    connection.changes().sessions.insert(wanted.session);
    return true;
}

} // namespace

QString problemOf(FileState state)
{
    switch (state) {
    case FileState::Here: return {};
    case FileState::Waiting: return StoreText::tr("on its way");
    case FileState::TooLarge: return StoreText::tr("too large to be kept");
    case FileState::Elsewhere: return StoreText::tr("not where the helpdesk keeps files");
    case FileState::Gone: return StoreText::tr("no longer there");
    case FileState::Unreachable: return StoreText::tr("could not be fetched");
    case FileState::NoRoom: return StoreText::tr("no room left for files");
    case FileState::NotAllowed: return StoreText::tr("the API token may not read it");
    }
    Q_UNREACHABLE();
}

QString remedyOf(FileState state)
{
    switch (state) {
    case FileState::NotAllowed:
        return StoreText::tr("Give the token the right to read the resources of this inbox, shared "
                             "or private ones, then try again.");
    case FileState::NoRoom:
        return StoreText::tr("Let older sessions go (retention), then try again.");
    default: return {};
    }
}

bool isWorthAsking(FileState state)
{
    return state == FileState::Gone || state == FileState::Unreachable || state == FileState::NoRoom
        || state == FileState::NotAllowed;
}

const FileRow *fileOf(const QList<FileRow> &rows, const MessageId &message, const Attachment &file)
{
    const QString place = filePlace(file.url);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FileRow &row) {
        return row.message == message && row.place == place;
    });
    return found == rows.end() ? nullptr : &*found;
}

QString filePlace(const QString &url)
{
    return url.section(u'?', 0, 0);
}

namespace Attachments {

Result<QList<WantedFile>> wanted(Connection &connection, SessionId session, Time now)
{
    QList<WantedFile> files;
    const Result<> read = connection.prepare(wantedFilesSql)
                              .bind(":session", session)
                              .bind(":now", now)
                              .each([&](Statement &row) {
                                  WantedFile &one = files.emplace_back();
                                  row.read(one.session, one.workspace, one.conversation,
                                           one.message, one.file.name, one.file.url,
                                           one.file.contentType, one.file.bytes, one.tries);
                              });
    if (!read)
        return read.error();
    return files;
}

Result<QList<SessionId>> due(Connection &connection, Time since, Time now)
{
    QList<SessionId> sessions;
    const Result<> read = connection.prepare(dueSessionsSql)
                              .bind(":since", since)
                              .bind(":now", now)
                              .each([&](Statement &row) { row.read(sessions.emplace_back()); });
    if (!read)
        return read.error();
    return sessions;
}

Result<> keep(Connection &connection, const WantedFile &wanted, const QByteArray &content,
              const QString &contentType, qint64 room)
{
    Statement statement = connection.prepare(usedRoomSql);
    const Result<bool> counted = statement.bind(":workspace", wanted.workspace).next();
    if (!counted)
        return counted.error();
    qint64 used = 0;
    statement.read(used);
    if (used + content.size() > room)
        return miss(connection, wanted, FileState::NoRoom, std::nullopt);
    const FileRow row{.contentType = typeOf(content, contentType),
                      .state = FileState::Here,
                      .bytes = content.size()};
    const Result<bool> named = put(connection, wanted, row, wanted.tries, std::nullopt);
    if (!named)
        return named.error();
    if (!*named)
        return {};
    return connection.prepare(putContentSql)
        .bind(":session", wanted.session)
        .bind(":message", wanted.message)
        .bind(":place", filePlace(wanted.file.url))
        .bind(":content", content)
        .run();
}

Result<> miss(Connection &connection, const WantedFile &wanted, FileState state,
              std::optional<Time> again)
{
    const FileRow row{.contentType = wanted.file.contentType, .state = state};
    const Result<bool> named = put(connection, wanted, row, wanted.tries + 1, again);
    return named ? Result<>() : named.error();
}

Result<> askAgain(Connection &connection, SessionId session, FileId id, Time now)
{
    const Result<> asked = connection.prepare(askAgainSql)
                               .bind(":id", id)
                               .bind(":session", session)
                               .bind(":now", now)
                               .run();
    if (!asked)
        return asked;
    if (connection.changedRows() == 0)
        return Error{ErrorKind::NotFound, StoreText::tr("This file is not asked for again."),
                     StoreText::tr("Open it in the helpdesk itself.")};
    connection.changes().sessions.insert(session);
    connection.changes().files.insert(session);
    return {};
}

Result<QList<FileRow>> ofSession(Connection &connection, SessionId session)
{
    QList<FileRow> files;
    const Result<> read = connection.prepare(filesSql)
                              .bind(":session", session)
                              .each([&](Statement &row) {
                                  FileRow &one = files.emplace_back();
                                  row.read(one.id, one.message, one.place, one.name,
                                           one.contentType, one.state, one.bytes);
                              });
    if (!read)
        return read.error();
    return files;
}

Result<FileContent> content(Connection &connection, SessionId session, FileId id)
{
    Statement statement = connection.prepare(contentSql);
    const Result<bool> row = statement.bind(":id", id).bind(":session", session).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound, StoreText::tr("The file is not here."),
                     StoreText::tr("Open it in the helpdesk itself.")};
    FileContent file;
    statement.read(file.name, file.contentType, file.bytes);
    return file;
}

} // namespace Attachments
} // namespace Baton
