// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The fifth migration. Never changes once released: later ones add to it.

/// How far each vendor source was read and how that went; and whose words an article made of a
/// conversation holds, so that it goes when they are erased. A message that loses its content takes
/// the article of its conversation along: what is left is read anew.
inline constexpr auto schema5Knowledge = R"(
ALTER TABLE articles ADD COLUMN collection TEXT NOT NULL DEFAULT '';
CREATE TABLE knowledge_sources (
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    tried_at INTEGER,
    read_at INTEGER,
    problem TEXT NOT NULL,
    fix TEXT NOT NULL,
    more INTEGER NOT NULL,
    own_until INTEGER,
    covered_from INTEGER,
    covered_until INTEGER,
    PRIMARY KEY (workspace_id, source)
) WITHOUT ROWID;
CREATE TABLE article_people (
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    contact TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    phone TEXT NOT NULL
);
CREATE INDEX article_people_of_article ON article_people(article_id);
CREATE TRIGGER articles_of_redacted AFTER UPDATE OF redacted ON messages
    WHEN new.redacted AND NOT old.redacted BEGIN
    DELETE FROM articles WHERE workspace_id = new.workspace_id AND source = 'conversations'
        AND article = new.conversation;
END;
)";

} // namespace Baton
