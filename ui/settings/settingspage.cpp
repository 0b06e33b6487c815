// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "console/commandsdesk.h"
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/navlist.h"
#include "ui/parts/pickbox.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/settings/partform.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/savebar.h"
#include "ui/settings/thresholdcurve.h"

#include <QJsonArray>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

SettingsPage::SettingsPage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_settings(desks.settings),
      m_commands(desks.commands),
      m_sessions(desks.sessions),
      m_connecting(desks.connecting),
      m_binder(new DraftBinder(this)),
      m_parts(new NavList(appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_forms(new QStackedWidget),
      m_matrix(new ChannelMatrix(appearance, *m_binder)),
      m_nothing(new MessagePane(appearance, &Look::page, u"noSettings"_s)),
      m_curve(new ThresholdCurve(appearance)),
      m_preview(new PreviewPanel(appearance, desks.settings, desks.sessions)),
      m_bar(new SaveBar(appearance)),
      m_of(new QWidget),
      m_ofWords(new Label(appearance, Type::Body, &Look::text2, Weight::Normal, m_of)),
      m_ofBox(new PickBox(appearance, m_of)),
      m_partBox(new PickBox(appearance, m_of))
{
    setObjectName(u"settingsPage"_s);
    arrange();
    connect(&m_settings, &SettingsDesk::changed, this, [this] { reload(); });
    connect(&m_settings, &SettingsDesk::takenOver, this, &SettingsPage::sayForce);
    connect(&m_sessions, &SessionsDesk::peopleChanged, this, &SettingsPage::fillForms);
    connect(m_binder, &DraftBinder::changed, this, &SettingsPage::sayChanges);
    connect(m_parts, &NavList::chosen, this, [this](int part) {
        m_forms->setCurrentIndex(part);
        m_partBox->setValue(QString::number(part));
    });
    connect(m_partBox, &PickBox::picked, this,
            [this](const QString &part) { m_parts->setCurrent(part.toInt()); });
    connect(m_curve, &ThresholdCurve::shown, this, &SettingsPage::readConfidences);
    connect(m_matrix, &ChannelMatrix::pauseAsked, this, &SettingsPage::pause);
    connect(m_matrix, &ChannelMatrix::pauseChannelAsked, this, &SettingsPage::pauseChannel);
    connect(m_nothing, &MessagePane::acted, this, &SettingsPage::connectAsked);
    connect(m_preview, &PreviewPanel::sessionAsked, this, &SettingsPage::sessionAsked);
    connect(m_preview, &PreviewPanel::decided, this, [this] { m_binder->setRefused({}); });
    connect(m_preview, &PreviewPanel::failed, this,
            [this](const Error &error) { m_preview->sayWhyNot(mark(error).what); });
    connect(m_ofBox, &PickBox::picked, this, [this](const QString &key) {
        m_formOf = WorkspaceKey(key);
        show(m_view);
    });
    connect(m_bar, &SaveBar::saveAsked, this, &SettingsPage::save);
    connect(m_bar, &SaveBar::undoAsked, this, [this] {
        m_binder->draft().undo();
        m_binder->refresh();
    });
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Save), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &SettingsPage::save);
    reload();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setWorkspace(WorkspaceId workspace)
{
    m_chosen = workspace;
    show(m_view);
}

bool SettingsPage::hasChanges() const
{
    return !m_binder->draft().isEmpty();
}

QJsonArray SettingsPage::unsaved() const
{
    return m_restored.isEmpty() ? m_binder->draft().unsaved() : m_restored;
}

void SettingsPage::restore(const QJsonArray &unsaved)
{
    m_restored = unsaved;
    reload();
}

void SettingsPage::reload(std::optional<Step> after)
{
    onResult(m_settings.current(), this, [this, after](const Result<SettingsView> &view) {
        if (!view)
            return m_bar->sayError(view.error());
        show(*view);
        m_step = after.value_or(m_step);
        sayForce();
    });
}

void SettingsPage::show(const SettingsView &view)
{
    m_view = view;
    m_binder->draft().setStored(view.settings);
    m_binder->draft().restore(std::exchange(m_restored, {}));
    QMap<WorkspaceId, QString> names;
    for (const Workspace &workspace : view.workspaces)
        names.insert(workspace.id, workspace.settings.name);
    emit workspacesSeen(names);
    m_stack->setCurrentIndex(view.workspaces.isEmpty() ? 1 : 0);
    const Workspace *chosen = nullptr;
    Workspace ofForm = view.workspaces.value(0);
    QList<PickBox::Choice> choices;
    for (const Workspace &each : view.workspaces) {
        choices.append({each.settings.key.value(), each.settings.name});
        if (each.id == m_chosen)
            chosen = &each;
        if (each.settings.key == m_formOf)
            ofForm = each;
    }
    const Workspace before = std::exchange(m_shown, chosen ? *chosen : ofForm);
    m_ofWords->setVisible(!chosen && choices.size() > 1);
    m_ofBox->setVisible(!chosen && choices.size() > 1);
    m_ofBox->setChoices(choices);
    m_ofBox->setValue(m_shown.settings.key.value());
    fitParts();
    m_matrix->setWorkspaces(chosen ? QList<Workspace>{*chosen} : view.workspaces);
    if (before.id != m_shown.id || before.settings.name != m_shown.settings.name)
        fillForms();
    m_binder->refresh();
    readConfidences();
}

void SettingsPage::readConfidences()
{
    showThresholds();
    onResult(m_settings.confidences(m_shown.id), this,
             [this, shown = m_shown.id](const Result<QList<double>> &found) {
                 if (found && shown == m_shown.id)
                     m_curve->setConfidences(*found);
             });
}

/// As they are in the draft.
void SettingsPage::showThresholds()
{
    const auto value = [this](const QString &path) {
        return m_binder->draft().value(m_shown.settings.key, path).toDouble();
    };
    m_curve->setThresholds(value(u"engine.answerFrom"_s), value(u"engine.sendFrom"_s));
}

void SettingsPage::fillForms()
{
    if (m_shown.id.isNull())
        return;
    const People people = m_sessions.people(m_shown.id);
    for (PartForm *form : std::as_const(m_partForms))
        form->setWorkspace(m_shown.settings, people);
}

void SettingsPage::sayChanges()
{
    QStringList labels;
    for (const SettingsDraft::Field &field : m_binder->draft().changes())
        labels.append(changeOf(field));
    m_bar->setChanges(labels);
    if (labels.isEmpty())
        m_binder->setRefused({});
    showThresholds();
    m_preview->setWanted(labels.isEmpty() ? QJsonObject() : m_binder->draft().wanted());
    if (!labels.isEmpty())
        m_step = Step::Nothing;
    sayForce();
    markParts();
}

void SettingsPage::save()
{
    if (!hasChanges())
        return;
    m_bar->setBusy(true);
    onResult(m_settings.save(m_binder->draft().stored(), m_binder->draft().wanted()), this,
             [this](const Result<> &result) { saved(result); });
}

void SettingsPage::pauseWorkspace(const WorkspaceKey &workspace, bool paused)
{
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key == workspace)
            pause(each.id, paused);
    }
}

void SettingsPage::pause(WorkspaceId workspace, bool paused)
{
    whenPaused(m_commands.pauseWorkspace(workspace, paused), paused, [this, workspace, paused] {
        if (!paused)
            emit resumed(workspace, {});
    });
}

void SettingsPage::pauseChannel(WorkspaceId workspace, Channel channel, bool paused)
{
    whenPaused(m_commands.pauseChannel(workspace, channel, paused), paused,
               [this, workspace, channel, paused] {
                   if (!paused)
                       emit resumed(workspace, channel);
               });
}

void SettingsPage::whenPaused(const QFuture<Result<>> &done, bool paused,
                              std::function<void()> then)
{
    onResult(done, this, [this, paused, then = std::move(then)](const Result<> &result) {
        if (!result)
            return m_bar->sayError(result.error());
        reload(paused ? Step::Paused : Step::Resumed);
        then();
    });
}

} // namespace Baton
