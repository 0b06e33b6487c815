// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace Baton {

enum class FieldKind {
    Text,
    Flag,
    Texts,  ///< a list of texts
    Choice, ///< one word of `allowed`
    Share,  ///< a number from 0 to 1
    Count,  ///< a whole number
    Span,   ///< a whole number of `unit`
    Spans,  ///< a list of them
    Sayings, ///< an object by language of objects by one of `allowed`, of texts
};
enum class FieldUnit { None, Seconds, Minutes, Hours, Days };

/// One field of a workspace's settings, as the configuration file has it: what forms are made from.
struct SettingField
{
    QString path; ///< "handoff.level", "channels.web.autopilot"
    FieldKind kind = FieldKind::Text;
    QStringList allowed;
    FieldUnit unit = FieldUnit::None;
    double least = 0; ///< of numbers
    double most = 0;

    friend bool operator==(const SettingField &, const SettingField &) = default;
};

/// Every field that a workspace of that platform has, in the order of the file.
QList<SettingField> workspaceFields(Platform platform);

} // namespace Baton
