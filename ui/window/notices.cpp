// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices.h"

using namespace Qt::StringLiterals;

namespace Baton {

QList<Notices::Item> Notices::of(const HealthView &health)
{
    QList<Item> items;
    for (const HealthItem &item : health.items) {
        if (item.state != HealthState::Bad)
            continue;
        const QString what = item.value.isEmpty() ? item.name : item.name + u' ' + item.value;
        items.append({Kind::Failing,
                      {Tone::Danger, Glyph::CrossCircle,
                       item.detail.isEmpty() ? what : what + u". "_s + item.detail, {}, {}, true}});
    }
    for (const BrakeView &brake : health.brakes) {
        items.append({Kind::Braked,
                      {Tone::Danger, Glyph::Pause,
                       tr("%1: %2. Look at its sessions before you release it.")
                           .arg(brake.name, brake.why),
                       tr("Release"), Glyph::Play, true},
                      brake.workspace});
    }
    if (health.everythingPaused) {
        items.append({Kind::Paused,
                      {Tone::Warn, Glyph::Pause,
                       tr("Everything is paused. Customers keep reaching your team; the AI neither "
                          "answers nor drafts."),
                       tr("Resume"), Glyph::Play, true}});
    }
    if (health.sandbox) {
        // At most one notice is shown, and that nothing here is real is part of each.
        for (Item &item : items)
            item.notice.text = tr("Sandbox. %1").arg(item.notice.text);
        items.append({Kind::Sandbox,
                      {Tone::Accent, Glyph::Info,
                       tr("Sandbox: helpdesks and customers are simulated, nothing leaves this "
                          "computer."),
                       {}, {}, true}});
    }
    return items;
}

} // namespace Baton
