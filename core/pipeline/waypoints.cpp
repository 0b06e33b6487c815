// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/waypoints.h"

namespace Baton {

namespace {

struct NameOf
{
    QByteArray operator()(const VendorTold &told)
    {
        return told.delivery.snapshot.whole ? "read" : "told";
    }
    QByteArray operator()(const ReadFailed &) { return "unread"; }
    QByteArray operator()(const TimerFired &) { return "timer"; }
    QByteArray operator()(const EngineAnswered &) { return "answer"; }
    QByteArray operator()(const EffectStarted &) { return "started"; }
    QByteArray operator()(const EffectReported &) { return "reported"; }
    QByteArray operator()(const EffectSkipped &) { return "skipped"; }
    QByteArray operator()(const Inherits &) { return "inherits"; }
    QByteArray operator()(const Inherited &) { return "inherited"; }
    QByteArray operator()(const Restarted &) { return "restarted"; }
    QByteArray operator()(const CommandGiven &) { return "command"; }
    QByteArray operator()(const SettingsChanged &) { return "settings"; }
};

} // namespace

QByteArray Waypoint::eventName(const Event &event)
{
    return std::visit(NameOf(), event);
}

} // namespace Baton
