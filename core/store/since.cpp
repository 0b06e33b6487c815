// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "store/workspacerows.h"

namespace Baton::Workspaces {

namespace {

constexpr QLatin1StringView autopilotName("autopilot");
constexpr QLatin1StringView assistName("assist");

QJsonValue timeJson(const std::optional<Time> &time)
{
    return time ? QJsonValue(qint64(toMillis(*time))) : QJsonValue();
}

std::optional<Time> timeOf(const QJsonValue &json)
{
    if (!json.isDouble())
        return std::nullopt;
    return fromMillis(json.toInteger());
}

std::optional<Time> since(bool on, bool wasOn, const std::optional<Time> &before, Time now)
{
    if (!on)
        return std::nullopt;
    return wasOn && before ? before : now;
}

} // namespace

QJsonObject sinceOf(const WorkspaceSettings &settings)
{
    QJsonObject json;
    for (auto it = settings.channels.cbegin(); it != settings.channels.cend(); ++it)
        json[QLatin1StringView(word(it.key()))]
            = QJsonObject{{autopilotName, timeJson(it->autopilotSince)},
                          {assistName, timeJson(it->assistSince)}};
    return json;
}

void takeSince(WorkspaceSettings &settings, const QJsonObject &since)
{
    for (auto it = settings.channels.begin(); it != settings.channels.end(); ++it) {
        const QJsonObject json = since[QLatin1StringView(word(it.key()))].toObject();
        it->autopilotSince = timeOf(json[autopilotName]);
        it->assistSince = timeOf(json[assistName]);
    }
}

void markSwitchedOn(WorkspaceSettings &settings, const WorkspaceSettings *before, Time now)
{
    for (auto it = settings.channels.begin(); it != settings.channels.end(); ++it) {
        const ChannelSettings old
            = before && before->enabled ? before->channel(it.key()) : ChannelSettings();
        it->autopilotSince = since(settings.enabled && it->autopilot, old.autopilot,
                                   old.autopilotSince, now);
        it->assistSince = since(settings.enabled && it->assist, old.assist, old.assistSince, now);
    }
}

} // namespace Baton::Workspaces
