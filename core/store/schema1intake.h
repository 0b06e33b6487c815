// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The first migration. Never changes once released: later ones add to it.
// Every table has workspace_id; times are UTC milliseconds; words are those of domain/words.h.

/// Settings, switches, what came in.
inline constexpr auto schema1Intake = R"(
CREATE TABLE workspaces (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_key TEXT NOT NULL UNIQUE,
    settings_version INTEGER NOT NULL DEFAULT 0,
    ai_teammate TEXT NOT NULL DEFAULT '', -- of the settings in force, for owner classes in queries
    created_at INTEGER NOT NULL
);
CREATE TABLE program_settings ( -- what belongs to no workspace: workspace_id is 0
    workspace_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (workspace_id, name)
);
CREATE TABLE settings_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    settings TEXT NOT NULL, -- the workspace's object of the configuration file
    since TEXT NOT NULL,    -- by channel: when autopilot and assist were switched on
    created_at INTEGER NOT NULL
);
CREATE INDEX settings_versions_of_workspace ON settings_versions(workspace_id);
CREATE TABLE endpoints (
    endpoint_key TEXT NOT NULL,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (endpoint_key, workspace_id)
);
CREATE TABLE switches ( -- workspace_id 0: all workspaces
    workspace_id INTEGER PRIMARY KEY,
    paused INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE TABLE deliveries ( -- webhooks and commands: once, and longer than their bodies
    id INTEGER PRIMARY KEY, -- in the order of receipt; rows are never removed
    kind TEXT NOT NULL,
    workspace_id INTEGER REFERENCES workspaces(id), -- NULL: an app_id nobody has
    endpoint TEXT NOT NULL,
    dedupe TEXT, -- delivery id or SHA-256 of the body; NULL: a command
    topic TEXT NOT NULL,
    conversation TEXT NOT NULL,
    session_id INTEGER,
    command TEXT,
    body_bytes INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL, -- pending, done
    note TEXT NOT NULL DEFAULT '',
    received_at INTEGER NOT NULL,
    done_at INTEGER,
    UNIQUE (endpoint, dedupe)
);
CREATE INDEX deliveries_pending ON deliveries(id) WHERE state = 'pending';
CREATE INDEX deliveries_received ON deliveries(received_at);
CREATE INDEX deliveries_of_session ON deliveries(session_id) WHERE session_id IS NOT NULL;
CREATE TABLE delivery_bodies (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries(id) ON DELETE CASCADE,
    workspace_id INTEGER,
    headers BLOB NOT NULL,
    body BLOB NOT NULL -- see packed.h
);
CREATE TABLE refused (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER,
    at INTEGER NOT NULL,
    path TEXT NOT NULL,
    status INTEGER NOT NULL,
    reason TEXT NOT NULL,
    peer TEXT NOT NULL,
    body_bytes INTEGER NOT NULL
);
)";

} // namespace Baton
