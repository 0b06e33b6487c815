// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the page a setting stands: to show it, to mark what is not saved, to say what is refused.
#include "console/refusedsetting.h"
#include "console/sessionsdesk.h"
#include "domain/settingswords.h"
#include "domain/words.h"
#include "ui/parts/navlist.h"
#include "ui/parts/pickbox.h"
#include "ui/settings/changewords.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingspage.h"
#include "ui/words/sessionwords.h"
#include "ui/words/times.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

QList<SettingPart> SettingsPage::parts()
{
    using enum SettingPart;
    return {Autopilot,  Channels, Handoff, Wording,  Assist,
            Resolution, Notes,    Engine,  Delivery, Connection};
}

Workspace SettingsPage::ownerOf(const SettingsDraft::Field &field) const
{
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key == field.workspace)
            return each;
    }
    return m_shown;
}

std::optional<SettingLine> SettingsPage::lineOf(Platform platform, const QString &path)
{
    for (const SettingLine &line : SettingWords::lines(platform) + SettingWords::programLines()) {
        if (line.field.path == path)
            return line;
    }
    return std::nullopt;
}

/// As people tell it: of which channel, and, where there are several, of which workspace.
QString SettingsPage::labelOf(const SettingsDraft::Field &field) const
{
    const WorkspaceSettings owner = ownerOf(field).settings;
    const auto line = lineOf(owner.platform, field.path);
    const QString label = line ? line->label : field.path;
    const bool several = m_view.workspaces.size() > 1 && !field.workspace.isEmpty();
    const auto channel = field.path.startsWith("channels."_L1)
        ? fromWord<Channel>(field.path.section(u'.', 1, 1))
        : std::nullopt;
    if (channel && several)
        return tr("%1 of %2: %3").arg(SessionWords::channel(*channel).text, owner.name, label);
    if (!channel && !several)
        return label;
    return tr("%1: %2").arg(channel ? SessionWords::channel(*channel).text : owner.name, label);
}

/// "Web chat of Kites: Autopilot off".
QString SettingsPage::changeOf(const SettingsDraft::Field &field)
{
    const Workspace owner = ownerOf(field);
    const auto line = lineOf(owner.settings.platform, field.path);
    const QString change = line
        ? ChangeWords::of(*line, m_binder->draft().storedValue(field),
                          m_binder->draft().value(field.workspace, field.path),
                          m_sessions.people(owner.id))
        : QString();
    return change.isEmpty() ? labelOf(field) : tr("%1 %2").arg(labelOf(field), change);
}

/// What was done here counts once the core decides under it, and no sooner.
void SettingsPage::sayForce()
{
    if (hasChanges())
        return;
    const QString steps[] = {tr("Saved"), tr("Saved"), tr("Paused"), tr("Resumed")};
    const QString step = steps[int(m_step)];
    const Force force = m_settings.force(m_view);
    if (force == Force::NoCore)
        m_bar->say(tr("%1. It takes effect when the core is back.").arg(step), false);
    else if (force == Force::OnItsWay)
        m_bar->say(tr("%1. The core is taking it over …").arg(step), false);
    else if (m_step == Step::Nothing)
        m_bar->say(tr("Everything is saved and in force."), true);
    else
        m_bar->say(tr("%1, in force since %2.")
                       .arg(step, Times::clockSeconds(m_settings.inForce()->since)),
                   true);
}

/// A setting that is in the matrix has two places, and changes in both.
void SettingsPage::markParts()
{
    const QList<SettingsDraft::Field> changes = m_binder->draft().changes();
    QList<PickBox::Choice> choices;
    for (int i = 0; i < parts().size(); ++i) {
        const SettingPart part = parts().at(i);
        const bool marked
            = std::any_of(changes.cbegin(), changes.cend(), [&](const SettingsDraft::Field &field) {
                  const auto line = lineOf(ownerOf(field).settings.platform, field.path);
                  const bool inMatrix
                      = part == SettingPart::Autopilot && ChannelMatrix::has(field.path);
                  return line && (line->part == part || inMatrix);
              });
        m_parts->setMarked(i, marked);
        const QString words = SettingWords::part(part);
        choices.append({QString::number(i), marked ? tr("%1 (not saved)").arg(words) : words});
    }
    m_partBox->setChoices(choices);
}

void SettingsPage::saved(const Result<> &result)
{
    m_bar->setBusy(false);
    if (result) {
        m_binder->setRefused({});
        return reload(Step::Saved);
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
