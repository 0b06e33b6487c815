// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/message.h"
#include "domain/result.h"

namespace Baton {

class Connection;

using FileId = Number<struct FileTag>; ///< a file of a message, as it stands here

/// Where a file of a message is.
enum class FileState {
    Waiting,     ///< on its way, or asked for again later
    Here,        ///< kept
    TooLarge,
    Elsewhere,   ///< not where the vendor keeps files, or in a private network
    Gone,        ///< the vendor has it no more, or its link has run out
    Unreachable, ///< asked for several times in vain
    NoRoom,      ///< the workspace's room for files is full
    NotAllowed,  ///< the API token may not read it
};

constexpr const char *word(FileState value)
{
    switch (value) {
    case FileState::Waiting: return "waiting";
    case FileState::Here: return "here";
    case FileState::TooLarge: return "too_large";
    case FileState::Elsewhere: return "elsewhere";
    case FileState::Gone: return "gone";
    case FileState::Unreachable: return "unreachable";
    case FileState::NoRoom: return "no_room";
    case FileState::NotAllowed: return "not_allowed";
    }
    return nullptr;
}

/// A file that a message names and that is to be fetched now.
struct WantedFile
{
    SessionId session;
    WorkspaceId workspace;
    ConversationId conversation;
    MessageId message;
    Attachment file;
    int tries = 0; ///< that came to nothing so far

    friend bool operator==(const WantedFile &, const WantedFile &) = default;
};

/// A file of a message as it stands here, without its content.
struct FileRow
{
    FileId id;
    MessageId message;
    QString place; ///< filePlace of its address
    QString name;
    QString contentType; ///< a picture's by its content; else as the vendor says, not to be trusted
    FileState state = FileState::Waiting;
    qint64 bytes = 0; ///< of what is kept

    bool isPicture() const { return state == FileState::Here && contentType.startsWith(QLatin1String("image/")); }

    friend bool operator==(const FileRow &, const FileRow &) = default;
};

struct FileContent
{
    QString name;
    QString contentType; ///< as in FileRow
    QByteArray bytes;

    friend bool operator==(const FileContent &, const FileContent &) = default;
};

/// Why a file is not here, for people; empty for one that is.
QString problemOf(FileState state);
/// What can be done about it; empty: nothing but to look at it in the helpdesk.
QString remedyOf(FileState state);
/// Whether asking once more may help: what it failed by can be another now.
bool isWorthAsking(FileState state);

/// The row of a message's file; null: nothing is known of it.
const FileRow *fileOf(const QList<FileRow> &rows, const MessageId &message, const Attachment &file);

/// An address without its query: what stays the same of a signed one.
QString filePlace(const QString &url);

namespace Attachments {

/// What a workspace may keep. More is not fetched until sessions have gone.
inline constexpr qint64 roomOfWorkspace = qint64(4) * 1024 * 1024 * 1024;

/// What the session's messages name and nobody has fetched, or whose next try has come.
Result<QList<WantedFile>> wanted(Connection &connection, SessionId session, Time now);
/// Sessions whose next try has come, and, of those with activity from `since` on, the ones with
/// files that were never tried.
Result<QList<SessionId>> due(Connection &connection, Time since, Time now);

/// These do nothing when the message has lost the file meanwhile (redacted, erased, forgotten).
/// What the vendor calls a picture and is none loses that name. Without room (`room` bytes for the workspace) it is noted as NoRoom.
Result<> keep(Connection &connection, const WantedFile &wanted, const QByteArray &content,
              const QString &contentType, qint64 room = roomOfWorkspace);
/// `again`: the next try; nothing: this was the last.
Result<> miss(Connection &connection, const WantedFile &wanted, FileState state,
              std::optional<Time> again);

/// To be asked for again at once, as if it had never been. NotFound when the session has no such file,
/// or asking makes no sense.
Result<> askAgain(Connection &connection, SessionId session, FileId id, Time now);

Result<QList<FileRow>> ofSession(Connection &connection, SessionId session);
/// NotFound when the session has no such file, or not its content.
Result<FileContent> content(Connection &connection, SessionId session, FileId id);

} // namespace Attachments
} // namespace Baton
