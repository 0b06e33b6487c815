// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The first migration. Never changes once released: later ones add to it.
// Every table has workspace_id; times are UTC milliseconds; words are those of domain/words.h.

/// Full text. Messages keep no second copy of their text (content=''); triggers keep it in step.
/// A passage's `scope` holds a word for its workspace and one for internal or public, so that the
/// index itself keeps to one workspace.
inline constexpr auto schema1Search = R"(
CREATE VIRTUAL TABLE messages_fts USING fts5(
    text, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER messages_fts_in AFTER INSERT ON messages BEGIN
    INSERT INTO messages_fts(rowid, text) VALUES (new.id, coalesce(nullif(new.plain, ''), new.body));
END;
CREATE TRIGGER messages_fts_out AFTER DELETE ON messages BEGIN
    INSERT INTO messages_fts(messages_fts, rowid, text)
        VALUES ('delete', old.id, coalesce(nullif(old.plain, ''), old.body));
END;
CREATE TRIGGER messages_fts_new AFTER UPDATE OF body, plain ON messages
    WHEN coalesce(nullif(old.plain, ''), old.body) IS NOT coalesce(nullif(new.plain, ''), new.body) BEGIN
    INSERT INTO messages_fts(messages_fts, rowid, text)
        VALUES ('delete', old.id, coalesce(nullif(old.plain, ''), old.body));
    INSERT INTO messages_fts(rowid, text) VALUES (new.id, coalesce(nullif(new.plain, ''), new.body));
END;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    source TEXT NOT NULL,
    article TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    internal INTEGER NOT NULL,
    hash BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (workspace_id, source, article)
);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scope TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX passages_of_article ON passages(article_id, position);
CREATE VIRTUAL TABLE passages_fts USING fts5(
    scope, title, text, content='passages', content_rowid='id',
    tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER passages_fts_in AFTER INSERT ON passages BEGIN
    INSERT INTO passages_fts(rowid, scope, title, text)
        VALUES (new.id, new.scope, new.title, new.text);
END;
CREATE TRIGGER passages_fts_out AFTER DELETE ON passages BEGIN
    INSERT INTO passages_fts(passages_fts, rowid, scope, title, text)
        VALUES ('delete', old.id, old.scope, old.title, old.text);
END;
)";

} // namespace Baton
