// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the page a setting stands: to show it, to mark what is not saved, to say what is refused.
#include "console/refusedsetting.h"
#include "domain/settingswords.h"
#include "domain/words.h"
#include "ui/parts/navlist.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingspage.h"
#include "ui/words/sessionwords.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

QList<SettingPart> SettingsPage::parts()
{
    using enum SettingPart;
    return {Autopilot,  Channels, Handoff, Wording,  Assist,
            Resolution, Notes,    Engine,  Delivery, Connection};
}

/// As people tell it: of which channel, and, where there are several, of which workspace.
QString SettingsPage::labelOf(const SettingsDraft::Field &field) const
{
    Workspace owner = m_shown;
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key == field.workspace)
            owner = each;
    }
    QString label = field.path;
    for (const SettingLine &line :
         SettingWords::lines(owner.settings.platform) + SettingWords::programLines()) {
        if (line.field.path == field.path)
            label = line.label;
    }
    if (const auto channel = fromWord<Channel>(field.path.section(u'.', 1, 1));
        channel && field.path.startsWith(u"channels."_s))
        label = tr("%1: %2").arg(SessionWords::channel(*channel).text, label);
    const bool several = m_view.workspaces.size() > 1 && !field.workspace.isEmpty();
    return several ? tr("%1, %2").arg(owner.settings.name, label) : label;
}

void SettingsPage::markParts()
{
    const QList<SettingsDraft::Field> changes = m_binder->draft().changes();
    const QList<SettingLine> lines
        = SettingWords::lines(m_shown.settings.platform) + SettingWords::programLines();
    for (int i = 0; i < parts().size(); ++i) {
        m_parts->setMarked(i, std::any_of(changes.cbegin(), changes.cend(), [&](const auto &field) {
            return std::any_of(lines.cbegin(), lines.cend(), [&](const SettingLine &line) {
                const SettingPart part = parts().at(i);
                const bool inMatrix = part == SettingPart::Autopilot
                    && ChannelMatrix::has(line.field.path);
                return line.field.path == field.path && (line.part == part || inMatrix);
            });
        }));
    }
}

void SettingsPage::saved(const Result<> &result)
{
    m_bar->setBusy(false);
    if (result) {
        m_saved = tr("Saved, in force since %1.")
                      .arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s));
        m_binder->setRefused({});
        return reload();
    }
    if (result.error().kind == ErrorKind::Conflict)
        reload();
    const auto refusal = refusedSettingOf(result.error(), m_binder->draft().wanted());
    const Error error = mark(result.error());
    if (refusal)
        showSetting(refusal->field.path, refusal->field.workspace);
    m_bar->sayError(error);
}

/// Says it beside the field, and gives it back in the words that the field has here.
Error SettingsPage::mark(const Error &error)
{
    const auto refusal = refusedSettingOf(error, m_binder->draft().wanted());
    m_binder->setRefused(refusal);
    if (!refusal)
        return error;
    return {error.kind, tr("%1: %2").arg(labelOf(refusal->field), refusal->what), error.fix};
}

void SettingsPage::showWorkspace(const WorkspaceKey &workspace)
{
    if (workspace.isEmpty() || workspace == m_shown.settings.key)
        return;
    m_formOf = workspace;
    if (m_chosen.isNull())
        return show(m_view);
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key == workspace)
            emit workspaceAsked(each.id);
    }
}

void SettingsPage::showSetting(const QString &path, const WorkspaceKey &workspace)
{
    showWorkspace(workspace);
    SettingPart part = SettingPart::Elsewhere;
    QString decider;
    for (const SettingLine &line :
         SettingWords::lines(m_shown.settings.platform) + SettingWords::programLines()) {
        if (line.field.path != path)
            continue;
        part = line.part;
        decider = line.onlyWhen;
    }
    const qsizetype at = parts().indexOf(part);
    if (at < 0)
        return; // set by connecting: it has no line here
    m_parts->setCurrent(int(at));
    auto *editor = m_forms->currentWidget()->findChild<QWidget *>(u"setting:"_s + path);
    if (editor && editor->isVisible())
        editor->setFocus(Qt::ShortcutFocusReason);
    else if (!decider.isEmpty())
        showSetting(decider); // what does not count now: where that is decided
}

} // namespace Baton
