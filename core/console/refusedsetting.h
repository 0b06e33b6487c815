// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingsdraft.h"
#include "domain/result.h"

#include <optional>

namespace Baton {

/// A setting whose value the rules refuse, for a form to say so beside it.
struct RefusedSetting
{
    SettingsDraft::Field field;
    QString what; ///< without the field's path
    QString fix;

    friend bool operator==(const RefusedSetting &, const RefusedSetting &) = default;
};

/// What `save` or `preview` said about `wanted`: errors name a field as the file has it,
/// "workspaces[0].handoff.level: …". Nothing: it is about no single field.
std::optional<RefusedSetting> refusedSettingOf(const Error &error, const QJsonObject &wanted);

} // namespace Baton
