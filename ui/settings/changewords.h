// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settinglines.h"
#include "console/views.h"

#include <QJsonValue>

namespace Baton {

/// What a change makes of a setting, in words that stand behind its name: "off", "12 minutes",
/// "+press". Short: the change is told, not the whole value.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::ChangeWords)

public:
    /// Empty where the name alone must do. `people` are those of the workspace.
    static QString of(const SettingLine &line, const QJsonValue &before, const QJsonValue &after,
                      const People &people);

private:
    static QString picked(const SettingLine &line, const QString &value, const People &people);
    static QString number(const SettingLine &line, const QJsonValue &value);
    static QString list(const QJsonValue &before, const QJsonValue &after, const People &people);
};

} // namespace Baton
