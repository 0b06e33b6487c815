// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <QJsonObject>

namespace Baton {

// The configuration file, `baton-config/1`. What is absent has its default; an unknown field, a
// wrong type or a value out of range is an Input error with its JSON path and what is allowed.
// Secrets are never in it, nor when a mode was switched on.

inline constexpr auto configFormat = "baton-config/1";

QJsonObject toJson(const Settings &settings);
Result<Settings> settingsFromJson(const QJsonObject &json);
/// A file's content. Broken JSON is an Input error with the line it is in.
Result<Settings> settingsFromFile(const QByteArray &content);

/// One workspace's object, as in the file.
QJsonObject toJson(const WorkspaceSettings &workspace);
/// `path` stands before the paths in errors: "workspaces[0]".
Result<WorkspaceSettings> workspaceFromJson(const QJsonObject &json, const QString &path = {});

} // namespace Baton
