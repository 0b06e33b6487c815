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

inline constexpr auto blankSummarySql
    = "UPDATE sessions SET summary = '' WHERE id = :session AND summary <> ''";

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

// The engine's "why" names what was asked, in the gates too.
#define BATON_GATES_WITHOUT_WORDS \
    "json((SELECT json_group_array(json(json_replace(g.value, '$.detail', ''))) " \
    "FROM json_each(decision, '$.gates') g))"

inline constexpr auto blankDecisionsSql = "UPDATE decisions SET decision = json_replace("
    "json_remove(decision, '$.actions', '$.sources'), '$.summary', '', '$.gates', "
    BATON_GATES_WITHOUT_WORDS "), summary = '' WHERE session_id = :session";

inline constexpr auto blankCommandsSql = R"(
UPDATE deliveries SET command = NULL
WHERE session_id = :session AND kind = 'command' AND state = 'done')";

inline constexpr auto bumpSessionSql
    = "UPDATE sessions SET revision = revision + 1 WHERE id = :session";

// Of words that went: what was made of them from that turn on. The effects that nobody knows the fate
// of keep their text, by which they are found.

inline constexpr auto firstTurnWithSql = R"(
SELECT coalesce(min(t.number), 0) FROM turns t, json_each(t.turn, '$.messages') m
WHERE t.session_id = :session AND m.value IN (SELECT value FROM json_each(:messages)))";

inline constexpr auto quotedInTurnsSql = R"(
UPDATE turns SET turn = json_replace(turn, '$.answer.why', '')
WHERE session_id = :session AND number >= :from)";

inline constexpr auto quotedInNotesSql = R"(
UPDATE effects SET action = json_replace(action, '$.text', :gone)
WHERE session_id = :session AND coalesce(turn, 0) >= :from AND kind IN ('note', 'draft')
  AND outcome <> 'reply'
  AND (status IN ('done', 'failed', 'cancelled', 'needs_person')
       OR status = 'pending' AND outcome <> 'draft'))";

/// Our notes as they came back from the vendor.
inline constexpr auto quotedInThreadSql = R"(
UPDATE messages SET body = :gone, format = 'plain', plain = NULL
WHERE session_id = :session AND posted_by IN (
    SELECT number FROM effects
    WHERE session_id = :session AND coalesce(turn, 0) >= :from AND kind IN ('note', 'draft')
      AND outcome <> 'reply'))";

inline constexpr auto quotedInDecisionsSql = "UPDATE decisions SET decision = json_replace("
    "json_remove(decision, '$.actions'), '$.summary', :gone, '$.gates', "
    BATON_GATES_WITHOUT_WORDS "), summary = :gone "
    "WHERE session_id = :session AND coalesce(turn, 0) >= :from";

#undef BATON_GATES_WITHOUT_WORDS

// What quotes conversations that went, in sessions of others.

/// The contact's own conversations, and those that only the knowledge knows.
inline constexpr auto quotableSql = R"(
SELECT conversation FROM sessions
WHERE workspace_id = :workspace AND (:id <> '' AND customer_id = :id
       OR :email <> '' AND customer_email = :email COLLATE NOCASE
       OR :phone <> '' AND customer_phone = :phone)
UNION SELECT a.article FROM articles a JOIN article_people p ON p.article_id = a.id
WHERE a.source = 'conversations' AND p.workspace_id = :workspace
  AND (:id <> '' AND p.contact = :id OR :email <> '' AND p.email = :email
       OR :phone <> '' AND p.phone = :phone))";

inline constexpr auto quotingSql = R"(
SELECT DISTINCT d.session_id, coalesce(d.turn, 0)
FROM decisions d, json_each(d.decision, '$.sources') s
WHERE d.workspace_id = :workspace
  AND json_extract(s.value, '$.articleId') IN (SELECT value FROM json_each(:conversations)))";

inline constexpr auto unquoteMessagesSql = R"(
UPDATE messages SET body = '', plain = NULL, redacted = 1
WHERE session_id = :session AND posted_by IN (
    SELECT number FROM effects WHERE session_id = :session AND turn = :turn))";

inline constexpr auto unquoteEffectsSql = R"(
UPDATE effects SET action = json_replace(action, '$.text', ''),
    status = CASE WHEN status IN ('awaiting_approval', 'pending') THEN 'cancelled' ELSE status END
WHERE session_id = :session AND turn = :turn AND kind IN ('reply', 'note', 'draft'))";

inline constexpr auto unquoteTurnSql = R"(
UPDATE turns SET turn = json_remove(turn, '$.answer')
WHERE session_id = :session AND number = :turn)";

inline constexpr auto unquoteDecisionsSql = R"(
UPDATE decisions SET decision = json_remove(decision, '$.actions', '$.sources')
WHERE session_id = :session AND turn = :turn)";

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
