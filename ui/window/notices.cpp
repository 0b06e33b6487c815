// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices.h"

#include "ui/words/curewords.h"

using namespace Qt::StringLiterals;

namespace Baton {

QList<Notices::Item> Notices::of(const HealthView &health)
{
    QList<Item> items;
    QList<Item> warnings;
    for (const HealthItem &item : health.items) {
        const bool bad = item.state == HealthState::Bad;
        if (!bad && (item.state != HealthState::Warning || item.cure.remedy == Remedy::None))
            continue;
        const QString what = item.value.isEmpty() ? item.name : item.name + u' ' + item.value;
        Cure cure = item.cure;
        if (cure.remedy == Remedy::None)
            cure.remedy = Remedy::Diagnose;
        const CureButton button = CureWords::button(cure.remedy);
        const Tone tone = bad ? Tone::Danger : Tone::Warn;
        (bad ? items : warnings).append(
                     {Kind::Failing,
                      {tone, bad ? Glyph::CrossCircle : Glyph::Warn,
                       item.detail.isEmpty() ? what : what + u". "_s + item.detail, button.words,
                       button.glyph, true},
                      {}, cure, item.name + u' ' + item.value});
    }
    for (const BrakeView &brake : health.brakes) {
        items.append({Kind::Braked,
                      {Tone::Danger, Glyph::Pause,
                       tr("%1: %2. Look at its sessions before you release it.")
                           .arg(brake.name, brake.why),
                       tr("Release"), Glyph::Play, true},
                      brake.workspace});
    }
    items += warnings;
    if (health.everythingPaused) {
        items.append({Kind::Paused,
                      {Tone::Warn, Glyph::Pause,
                       health.pauseIsComing
                           ? tr("Pausing everything …")
                           : tr("Everything is paused. Customers keep reaching your team; the AI "
                                "neither answers nor drafts."),
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
