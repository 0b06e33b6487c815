// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspaces.h"

#include "store/connection.h"
#include "store/tr.h"
#include "store/workspacerows.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Baton::Workspaces {

namespace {

constexpr auto insertWorkspaceSql
    = "INSERT INTO workspaces (workspace_key, created_at) VALUES (:key, :now)";

constexpr auto insertVersionSql = R"(
INSERT INTO settings_versions (workspace_id, settings, since, created_at)
VALUES (:workspace, :settings, :since, :now))";

constexpr auto putInForceSql = R"(
UPDATE workspaces SET settings_version = :version, ai_teammate = :ai WHERE id = :workspace)";

constexpr auto dropEndpointSql
    = "DELETE FROM endpoints WHERE workspace_id = :workspace AND endpoint_key <> :key";

constexpr auto putEndpointSql = R"(
INSERT INTO endpoints (endpoint_key, workspace_id, created_at) VALUES (:key, :workspace, :now)
ON CONFLICT DO NOTHING)";

constexpr auto putProgramSql = R"(
INSERT INTO program_settings (workspace_id, name, value) VALUES (0, :name, :value)
ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value)";

/// 128 bits from the system: nobody guesses it.
EndpointKey newEndpointKey()
{
    QString key;
    for (int i = 0; i < 4; ++i)
        key += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16,
                                        QLatin1Char('0'));
    return EndpointKey(key);
}

Result<> putEndpoint(Connection &connection, WorkspaceId id, const EndpointKey &key, Time now)
{
    const Result<> dropped = connection.prepare(dropEndpointSql)
                                 .bind(":workspace", id)
                                 .bind(":key", key)
                                 .run();
    if (!dropped)
        return dropped;
    return connection.prepare(putEndpointSql)
        .bind(":key", key)
        .bind(":workspace", id)
        .bind(":now", now)
        .run();
}

/// A new immutable version, in force from now on.
Result<> store(Connection &connection, WorkspaceId id, const WorkspaceSettings &settings, Time now)
{
    const Result<> inserted = connection.prepare(insertVersionSql)
                                  .bind(":workspace", id)
                                  .bind(":settings", toJson(settings))
                                  .bind(":since", sinceOf(settings))
                                  .bind(":now", now)
                                  .run();
    if (!inserted)
        return inserted;
    const Result<> inForce = connection.prepare(putInForceSql)
                                 .bind(":version", SettingsVersion(connection.lastRowId()))
                                 .bind(":ai", settings.aiTeammate)
                                 .bind(":workspace", id)
                                 .run();
    if (!inForce)
        return inForce;
    return putEndpoint(connection, id, settings.webhookKey, now);
}

Result<WorkspaceId> insertWorkspace(Connection &connection, const WorkspaceKey &key, Time now)
{
    const Result<> inserted
        = connection.prepare(insertWorkspaceSql).bind(":key", key).bind(":now", now).run();
    if (!inserted)
        return inserted.error();
    return WorkspaceId(connection.lastRowId());
}

/// `given` may come from a form: it is checked and completed as a file is.
Result<> importOne(Connection &connection, const WorkspaceSettings &given, const Workspace *before,
                   Time now)
{
    Result<WorkspaceSettings> complete = workspaceFromJson(toJson(given), given.key.value());
    if (!complete)
        return complete.error();
    WorkspaceSettings settings = *std::move(complete);
    const WorkspaceSettings *old = before ? &before->settings : nullptr;
    if (old && old->platform != settings.platform)
        return Error{ErrorKind::Input,
                     StoreText::tr("The workspace \"%1\" belongs to another helpdesk.")
                         .arg(settings.key.value()),
                     StoreText::tr("Give the new workspace another key; its sessions stay apart.")};
    if (settings.webhookKey.isEmpty())
        settings.webhookKey = old ? old->webhookKey : newEndpointKey();
    markSwitchedOn(settings, old, now);
    if (old && *old == settings)
        return {};
    Result<WorkspaceId> id = before ? Result<WorkspaceId>(before->id)
                                    : insertWorkspace(connection, settings.key, now);
    if (!id)
        return id.error();
    return store(connection, *id, settings, now);
}

const Workspace *find(const QList<Workspace> &workspaces, const WorkspaceKey &key)
{
    const auto found = std::find_if(workspaces.cbegin(), workspaces.cend(),
                                    [&](const Workspace &w) { return w.settings.key == key; });
    return found == workspaces.cend() ? nullptr : &*found;
}

bool isLeftOut(const Workspace &workspace, const Settings &settings)
{
    const bool there = std::any_of(
        settings.workspaces.cbegin(), settings.workspaces.cend(),
        [&](const WorkspaceSettings &w) { return w.key == workspace.settings.key; });
    return !there && workspace.settings.enabled;
}

Result<> disableMissing(Connection &connection, const QList<Workspace> &stored,
                        const Settings &settings, Time now)
{
    for (const Workspace &workspace : stored) {
        if (!isLeftOut(workspace, settings))
            continue;
        WorkspaceSettings disabled = workspace.settings;
        disabled.enabled = false;
        if (const Result<> done = importOne(connection, disabled, &workspace, now); !done)
            return done;
    }
    return {};
}

Result<> putProgramSetting(Connection &connection, const QString &name, const QString &value)
{
    return connection.prepare(putProgramSql).bind(":name", name).bind(":value", value).run();
}

} // namespace

Result<QStringList> leftOut(Connection &connection, const Settings &settings)
{
    const Result<QList<Workspace>> stored = all(connection);
    if (!stored)
        return stored.error();
    QStringList keys;
    for (const Workspace &workspace : *stored) {
        if (isLeftOut(workspace, settings))
            keys << workspace.settings.key.value();
    }
    return keys;
}

Result<> import(Connection &connection, const Settings &settings, Time now)
{
    const Result<QList<Workspace>> stored = all(connection);
    if (!stored)
        return stored.error();
    Savepoint savepoint(connection);
    Result<> done = savepoint.begin();
    for (const WorkspaceSettings &workspace : settings.workspaces) {
        if (done)
            done = importOne(connection, workspace, find(*stored, workspace.key), now);
    }
    if (done)
        done = disableMissing(connection, *stored, settings, now);
    if (done)
        done = putProgramSetting(connection, publicUrlName, settings.publicUrl);
    if (done)
        done = putProgramSetting(connection, trustedProxiesName,
                                 Json::text(settings.trustedProxies));
    if (done)
        done = savepoint.release();
    connection.changes().settings = done.ok();
    return done;
}

} // namespace Baton::Workspaces
