// SPDX-License-Identifier: GPL-3.0-or-later
// From why the AI did nothing to what would change that.
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "domain/words.h"
#include "ui/deskpages.h"
#include "ui/mainwindow.h"
#include "ui/parts/noticebar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Stands beside the switches of workspaces and channels.
constexpr auto besideSwitches = "repliesPerHour";

WorkspaceKey keyOf(const SettingsView &view, WorkspaceId workspace)
{
    const auto found
        = std::find_if(view.workspaces.cbegin(), view.workspaces.cend(),
                       [&](const Workspace &each) { return each.id == workspace; });
    return found == view.workspaces.cend() ? WorkspaceKey() : found->settings.key;
}

QString switchName(const QString &way, const WorkspaceKey &workspace, Channel channel)
{
    if (way == u"switches.channel"_s)
        return u"pauseChannel:%1.%2"_s.arg(workspace.value(), QLatin1StringView(word(channel)));
    return u"pauseWorkspace:"_s + workspace.value();
}

} // namespace

void MainWindow::focusOn(const QString &name)
{
    if (auto *widget = findChild<QWidget *>(name))
        widget->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showWay(const QString &way, const SessionRow &session)
{
    if (way == u"switches.everything"_s)
        return focusOn(u"pauseEverything"_s);
    const bool braked = std::any_of(
        m_health.brakes.cbegin(), m_health.brakes.cend(),
        [&](const BrakeView &brake) { return brake.workspace == session.workspace; });
    if (braked && way == u"switches.workspace"_s) { // its button is the notice's
        m_hiddenNotices.clear();
        m_said.reset();
        showNotice();
        return focusOn(u"noticeAction"_s);
    }
    if (!m_desks)
        return;
    onResult(m_desks->desks.settings.current(), this,
             [this, way, session](const Result<SettingsView> &view) {
                 if (!view)
                     return say({Tone::Danger, Glyph::CrossCircle,
                                 view.error().what + u' ' + view.error().fix});
                 const WorkspaceKey key = keyOf(*view, session.workspace);
                 const bool isSwitch = way.startsWith(u"switches."_s);
                 mend({Remedy::Setting, key, isSwitch ? QLatin1StringView(besideSwitches) : way});
                 if (isSwitch)
                     focusOn(switchName(way, key, session.channel));
             });
}

} // namespace Baton
