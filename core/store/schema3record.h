// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The third migration. Never changes once released: later ones add to it.

/// Links to session pages, of which only the token's hash is known; and marks of contacts that were
/// erased: keyed hashes of their ids and handles, so that no read brings them back.
inline constexpr auto schema3Record = R"(
CREATE TABLE session_links (
    token_hash BLOB PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX session_links_of_session ON session_links(session_id);
CREATE TABLE erased_contacts (
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    mark BLOB NOT NULL,
    erased_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, mark)
) WITHOUT ROWID;
)";

} // namespace Baton
