// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspaces.h"

#include "domain/words.h"
#include "store/connection.h"
#include "store/workspacerows.h"

namespace Baton::Workspaces {

namespace {

// "web,email": stored as the switches of switches.cpp.
#define BATON_CHANNELS                                                                     \
    "(SELECT group_concat(p.value) FROM program_settings p WHERE p.workspace_id = w.id "    \
    "AND p.name LIKE 'paused channel %') "

constexpr auto allSql = R"(
SELECT w.id, v.id, v.settings, v.since, coalesce(s.paused, 0), )" BATON_CHANNELS R"(
FROM workspaces w
JOIN settings_versions v ON v.id = w.settings_version
LEFT JOIN switches s ON s.workspace_id = w.id
ORDER BY w.id)";

constexpr auto byEndpointSql = R"(
SELECT w.id, v.id, v.settings, v.since, coalesce(s.paused, 0), )" BATON_CHANNELS R"(
FROM endpoints e
JOIN workspaces w ON w.id = e.workspace_id
JOIN settings_versions v ON v.id = w.settings_version
LEFT JOIN switches s ON s.workspace_id = w.id
WHERE e.endpoint_key = :key
ORDER BY w.id)";

constexpr auto programSettingSql
    = "SELECT value FROM program_settings WHERE workspace_id = 0 AND name = :name";

Result<QList<Workspace>> readAll(Statement &statement)
{
    QList<Workspace> list;
    for (;;) {
        const Result<bool> row = statement.next();
        if (!row)
            return row.error();
        if (!*row)
            return list;
        Result<Workspace> workspace = readWorkspace(statement);
        if (!workspace)
            return workspace.error();
        list.append(*std::move(workspace));
    }
}

} // namespace

Result<Workspace> readWorkspace(Statement &row)
{
    Workspace workspace;
    QJsonObject settings;
    QJsonObject since;
    QString channels;
    row.read(workspace.id, workspace.version, settings, since, workspace.paused, channels);
    Result<WorkspaceSettings> parsed = workspaceFromJson(settings);
    if (!parsed)
        return parsed.error();
    workspace.settings = *std::move(parsed);
    takeSince(workspace.settings, since);
    for (const QString &name : channels.split(QLatin1Char(','))) {
        if (const auto channel = fromWord<Channel>(name))
            workspace.pausedChannels.append(*channel);
    }
    return workspace;
}

Result<QString> programSetting(Connection &connection, const QString &name)
{
    Statement statement = connection.prepare(programSettingSql);
    const Result<bool> row = statement.bind(":name", name).next();
    if (!row)
        return row.error();
    QString value;
    if (*row)
        statement.read(value);
    return value;
}

Result<QList<Workspace>> all(Connection &connection)
{
    Statement statement = connection.prepare(allSql);
    return readAll(statement);
}

Result<QList<Workspace>> byEndpoint(Connection &connection, const EndpointKey &key)
{
    Statement statement = connection.prepare(byEndpointSql);
    return readAll(statement.bind(":key", key));
}

Result<QStringList> trustedProxies(Connection &connection)
{
    const Result<QString> stored = programSetting(connection, trustedProxiesName);
    if (!stored)
        return stored.error();
    QStringList proxies;
    if (!stored->isEmpty())
        Json::parse(stored->toUtf8(), proxies);
    return proxies;
}

Result<Settings> exportAll(Connection &connection)
{
    Settings settings;
    const Result<QString> url = programSetting(connection, publicUrlName);
    const Result<QStringList> proxies = trustedProxies(connection);
    const Result<QList<Workspace>> stored = all(connection);
    if (!url || !proxies || !stored)
        return !url ? url.error() : !proxies ? proxies.error() : stored.error();
    settings.publicUrl = *url;
    settings.trustedProxies = *proxies;
    for (const Workspace &workspace : *stored)
        settings.workspaces.append(workspace.settings);
    return settings;
}

} // namespace Baton::Workspaces
