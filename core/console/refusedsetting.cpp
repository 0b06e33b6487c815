// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/refusedsetting.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

std::optional<RefusedSetting> refusedSettingOf(const Error &error, const QJsonObject &wanted)
{
    static const QRegularExpression path(
        u"^(?:workspaces\\[(\\d+)\\]\\.)?([A-Za-z.]+)(?:\\[\\d+\\])?: "_s);
    const QRegularExpressionMatch found = path.match(error.what);
    if (error.kind != ErrorKind::Input || !found.hasMatch())
        return std::nullopt;
    RefusedSetting refusal{{{}, found.captured(2)}, error.what.mid(found.capturedEnd()), error.fix};
    if (found.hasCaptured(1) && !found.captured(1).isEmpty()) {
        const QJsonValue workspace
            = wanted[u"workspaces"].toArray().at(found.captured(1).toInt());
        refusal.field.workspace = WorkspaceKey(workspace[u"key"].toString());
    }
    return refusal;
}

} // namespace Baton
