// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// What is blanked of a session, table by table: everything that people wrote or are called. A new
// column with such content belongs here, and a byte search over the data folder proves it.

/// Not kept: `body` and what was made of it.
inline constexpr auto blankMessagesSql = R"(
UPDATE messages SET body = '', plain = NULL, attachments = '[]', analysis = NULL, author_name = ''
WHERE session_id = :session
  AND (body <> '' OR plain IS NOT NULL OR attachments <> '[]' OR author_name <> ''
       OR analysis IS NOT NULL))";

inline constexpr auto blankHistorySql
    = "UPDATE history SET who = '', detail = '' WHERE session_id = :session";

inline constexpr auto blankHeadSql = R"(
UPDATE sessions SET customer_name = '', customer_email = '', customer_phone = '', subject = '',
    page_url = '', thread_read = CASE thread_read WHEN 1 THEN 2 ELSE thread_read END,
    closing = CASE WHEN closing IS NULL THEN NULL ELSE json_replace(closing, '$.by.name', '') END
WHERE id = :session)";

inline constexpr auto blankAttributesSql
    = "UPDATE sessions SET attributes = '[]' WHERE id = :session AND attributes <> '[]'";

/// The contact's row, unless another session still knows it.
inline constexpr auto blankUnknownSql = R"(
UPDATE contacts SET name = '', email = '', phone = ''
WHERE id = (SELECT contact_id FROM sessions WHERE id = :session)
  AND NOT EXISTS (SELECT 1 FROM sessions o WHERE o.contact_id = contacts.id
                  AND (o.customer_name <> '' OR o.customer_email <> ''
                       OR o.customer_phone <> '')))";

inline constexpr auto endPendingSql = R"(
UPDATE deliveries SET state = 'done', note = 'erased', done_at = received_at
WHERE state = 'pending' AND kind = 'webhook'
  AND (workspace_id, conversation)
      = (SELECT workspace_id, conversation FROM sessions WHERE id = :session))";

inline constexpr auto dropSessionBodiesSql = R"(
DELETE FROM delivery_bodies WHERE delivery_id IN (
    SELECT d.id FROM deliveries d JOIN sessions s ON s.id = :session
    WHERE d.state = 'done'
      AND (d.session_id = s.id
           OR d.workspace_id = s.workspace_id AND d.conversation = s.conversation)))";

// Beyond that, of an erased contact:

inline constexpr auto redactMessagesSql
    = "UPDATE messages SET redacted = 1 WHERE session_id = :session";

/// Nobody is answered any more, even if the engine is at work on it.
inline constexpr auto blankTurnsSql = R"(
UPDATE turns SET
    turn = json_remove(CASE WHEN state IN ('open', 'asked', 'acting')
                       THEN json_replace(turn, '$.state', 'stopped') ELSE turn END, '$.answer'),
    state = CASE WHEN state IN ('open', 'asked', 'acting') THEN 'stopped' ELSE state END
WHERE session_id = :session)";

/// What has not left is not sent any more; what may have left can no longer be found by its text.
inline constexpr auto blankEffectsSql = R"(
UPDATE effects SET
    action = CASE WHEN kind IN ('reply', 'note', 'draft') THEN json_replace(action, '$.text', '')
             ELSE action END,
    reason = '', due = NULL,
    status = CASE WHEN status IN ('awaiting_approval', 'pending') THEN 'cancelled'
             WHEN status IN ('sending', 'uncertain', 'accepted') THEN 'needs_person'
             ELSE status END
WHERE session_id = :session)";

inline constexpr auto blankDecisionsSql = R"(
UPDATE decisions SET decision = json_replace(json_remove(decision, '$.actions'), '$.summary', ''),
    summary = ''
WHERE session_id = :session)";

inline constexpr auto blankCommandsSql = R"(
UPDATE deliveries SET command = NULL
WHERE session_id = :session AND kind = 'command' AND state = 'done')";

inline constexpr auto bumpSessionSql
    = "UPDATE sessions SET revision = revision + 1 WHERE id = :session";

inline constexpr auto dropMadeArticlesSql = R"(
DELETE FROM articles WHERE source = 'conversations' AND (workspace_id, article)
    = (SELECT workspace_id, conversation FROM sessions WHERE id = :session))";

/// Of conversations that only the knowledge knows.
inline constexpr auto dropTheirArticlesSql = R"(
DELETE FROM articles WHERE id IN (
    SELECT article_id FROM article_people WHERE workspace_id = :workspace
      AND (:id <> '' AND contact = :id OR :email <> '' AND email = :email
           OR :phone <> '' AND phone = :phone)))";

/// Raw bodies that name the contact, whatever they are about.
inline constexpr auto dropNamingBodiesSql = R"(
DELETE FROM delivery_bodies WHERE workspace_id = :workspace AND (
    :id <> '' AND instr(unpacked(body), '"' || :id || '"')
    OR :email <> '' AND instr(lower(unpacked(body)), lower(:email))
    OR :phone <> '' AND instr(unpacked(body), :phone)))";

inline constexpr auto endNamingSql = R"(
UPDATE deliveries SET state = 'done', note = 'erased', done_at = received_at
WHERE state = 'pending' AND kind = 'webhook'
  AND NOT EXISTS (SELECT 1 FROM delivery_bodies b WHERE b.delivery_id = deliveries.id))";

} // namespace Baton
