// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The sixth migration. Never changes once released: later ones add to it.

/// Files of messages. `place` is the address without its query: signed addresses are others at every
/// read. The content stands in a table of its own, so that lists never touch its pages, and in the
/// database, not beside it: so it is erased, retained and copied in the same transaction as the
/// message that names it, and no crash leaves a stray picture of somebody erased. A message that
/// loses its files (redacted, erased, forgotten) takes them along, whoever took them from it.
inline constexpr auto schema6Attachments = R"(
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    state TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    again_at INTEGER,
    UNIQUE (session_id, message_id, place)
);
CREATE INDEX attachments_again ON attachments(again_at) WHERE again_at IS NOT NULL;
CREATE INDEX attachments_room ON attachments(workspace_id, bytes);
CREATE TABLE attachment_contents (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachments(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE TRIGGER attachments_of_forgotten AFTER UPDATE OF attachments ON messages
    WHEN new.attachments = '[]' AND old.attachments <> '[]' BEGIN
    DELETE FROM attachments
    WHERE session_id = new.session_id AND message_id = new.message_id;
END;
)";

} // namespace Baton
