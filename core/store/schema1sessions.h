// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The first migration. Never changes once released: later ones add to it.
// Every table has workspace_id; times are UTC milliseconds; words are those of domain/words.h.

/// Contacts, sessions, messages and what belongs to them. Tickets count from 4501: numbers of one
/// length that nobody takes for a list index.
inline constexpr auto schema1Sessions = R"(
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    vendor_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    phone TEXT NOT NULL
);
CREATE UNIQUE INDEX contacts_by_vendor ON contacts(workspace_id, vendor_id) WHERE vendor_id <> '';
CREATE INDEX contacts_by_email ON contacts(workspace_id, email) WHERE email <> '';
CREATE INDEX contacts_by_phone ON contacts(workspace_id, phone) WHERE phone <> '';
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    conversation TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    started_by TEXT NOT NULL,
    contact_id INTEGER REFERENCES contacts(id),
    customer_id TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_email TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    subject TEXT NOT NULL,
    page_url TEXT NOT NULL,
    thread_read INTEGER NOT NULL,
    read_failed INTEGER NOT NULL,
    owner_teammate TEXT NOT NULL,
    owner_team TEXT NOT NULL,
    owner_version TEXT NOT NULL,
    vendor_state TEXT NOT NULL,
    vendor_state_version TEXT NOT NULL,
    tags TEXT NOT NULL,
    tags_version TEXT NOT NULL,
    assigned_to_ai_at INTEGER,
    assigned_by_rule INTEGER NOT NULL,
    assigned_at INTEGER,
    bot_handling INTEGER NOT NULL,
    status TEXT NOT NULL,
    closure TEXT NOT NULL,
    closing TEXT,
    closed_at INTEGER, -- of `closing`, for reports
    reopenings INTEGER NOT NULL,
    handed_off_at INTEGER,
    given_back_at INTEGER,
    paused INTEGER NOT NULL,
    taken_over_at INTEGER,
    sentiment TEXT NOT NULL,
    language TEXT NOT NULL,
    handoff_reasons TEXT NOT NULL,
    assisted INTEGER NOT NULL,
    fresh_read_at INTEGER,
    last_decision TEXT NOT NULL,
    effect_count INTEGER NOT NULL,
    decision_count INTEGER NOT NULL,
    waiting_since INTEGER,
    last_activity INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (workspace_id, conversation)
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('sessions', 4500);
CREATE INDEX sessions_recent ON sessions(last_activity);
CREATE INDEX sessions_open ON sessions(last_activity) WHERE status = 'open';
CREATE INDEX sessions_of_workspace ON sessions(workspace_id, last_activity);
CREATE INDEX sessions_of_contact ON sessions(contact_id);
CREATE INDEX sessions_of_conversation ON sessions(conversation);
CREATE INDEX sessions_created ON sessions(created_at);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    message_id TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    visibility TEXT NOT NULL,
    body TEXT NOT NULL,
    format TEXT NOT NULL,
    plain TEXT, -- as people read it; NULL: as the body
    attachments TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    analysis TEXT,
    posted_by INTEGER,
    redacted INTEGER NOT NULL,
    settled_in INTEGER,
    duplicate_of TEXT NOT NULL,
    UNIQUE (workspace_id, conversation, message_id)
);
CREATE INDEX messages_of_session ON messages(session_id, created_at);
CREATE INDEX messages_by_time ON messages(created_at);
)";

/// Turns, timers, effects, decisions, history.
inline constexpr auto schema1Work = R"(
CREATE TABLE turns (
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    turn TEXT NOT NULL,
    PRIMARY KEY (session_id, number)
);
CREATE INDEX turns_asked ON turns(session_id) WHERE state = 'asked';
CREATE TABLE timers (
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    generation INTEGER NOT NULL,
    due INTEGER,
    PRIMARY KEY (session_id, kind)
);
CREATE INDEX timers_due ON timers(due) WHERE due IS NOT NULL;
CREATE TABLE effects (
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    turn INTEGER, -- NULL: of no turn
    turn_revision INTEGER NOT NULL,
    outcome TEXT NOT NULL, -- the group
    step INTEGER NOT NULL, -- the order in it
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    covers TEXT NOT NULL,
    owner_class TEXT NOT NULL,
    by_command INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    read_failures INTEGER NOT NULL,
    read_backs INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    due INTEGER,
    vendor_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (session_id, number)
);
-- A turn gets at most one reply, one draft or one handoff.
CREATE UNIQUE INDEX effects_one_outcome ON effects(session_id, turn)
    WHERE step = 0 AND outcome IN ('reply', 'draft', 'handoff') AND status <> 'cancelled';
CREATE INDEX effects_unfinished ON effects(session_id)
    WHERE status NOT IN ('done', 'failed', 'cancelled');
CREATE INDEX effects_by_time ON effects(workspace_id, created_at);
CREATE INDEX effects_handoffs ON effects(created_at) WHERE outcome = 'handoff' AND step = 0;
CREATE TABLE decisions (
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    turn INTEGER,
    outcome TEXT NOT NULL,
    summary TEXT NOT NULL,
    settings_version INTEGER,
    decided_at INTEGER NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY (session_id, number)
);
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    workspace_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    detail TEXT NOT NULL,
    entry_key TEXT NOT NULL
);
CREATE INDEX history_of_session ON history(session_id, at);
CREATE UNIQUE INDEX history_once ON history(session_id, entry_key) WHERE entry_key <> '';
)";

} // namespace Baton
