// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "console/commandsdesk.h"
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/label.h"
#include "ui/parts/navlist.h"
#include "ui/parts/pickbox.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/settings/partform.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/savebar.h"
#include "ui/settings/thresholdcurve.h"

#include <QHBoxLayout>
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
      m_preview(new PreviewPanel(appearance, desks.settings)),
      m_bar(new SaveBar(appearance)),
      m_of(new QWidget),
      m_ofBox(new PickBox(appearance, m_of))
{
    setObjectName(u"settingsPage"_s);
    arrange();
    connect(&m_settings, &SettingsDesk::changed, this, &SettingsPage::reload);
    connect(&m_sessions, &SessionsDesk::peopleChanged, this, &SettingsPage::fillForms);
    connect(m_binder, &DraftBinder::changed, this, &SettingsPage::sayChanges);
    connect(m_parts, &NavList::chosen, m_forms, &QStackedWidget::setCurrentIndex);
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

void SettingsPage::arrange()
{
    for (const SettingPart part : SettingsPage::parts()) {
        m_parts->add(SettingWords::part(part), u"part:%1"_s.arg(int(part)));
        auto *form = new PartForm(m_look, *m_binder, m_connecting, part, m_forms);
        if (part == SettingPart::Autopilot)
            form->add(m_matrix);
        else if (part == SettingPart::Engine)
            form->add(m_curve);
        m_forms->addWidget(form);
        m_partForms.append(form);
    }
    m_partForms.last()->addProgram();
    m_nothing->say(Glyph::Settings, tr("Nothing to set yet"),
                   tr("Connect a helpdesk; its switches and settings appear here."),
                   tr("Connect a helpdesk"));
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeOf());
    right->addWidget(m_forms, 1);
    right->addWidget(m_preview);
    right->addWidget(m_bar);
    row->addWidget(m_parts);
    row->addLayout(right, 1);
    m_stack->addWidget(main);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

/// While the header says "All workspaces": whose the forms are. The matrix shows all.
QWidget *SettingsPage::makeOf()
{
    auto *words = new Label(m_look, Type::Body, &Look::text2, Weight::Normal, m_of);
    words->setText(tr("Settings of"));
    words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_ofBox->setObjectName(u"settingsOf"_s);
    m_ofBox->setTopic(words->text());
    auto *row = new QHBoxLayout(m_of);
    row->setContentsMargins(16, 12, 16, 0);
    row->setSpacing(8);
    row->addWidget(words);
    row->addWidget(m_ofBox);
    row->addStretch(1);
    return m_of;
}

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

void SettingsPage::reload()
{
    onResult(m_settings.current(), this, [this](const Result<SettingsView> &view) {
        if (view)
            show(*view);
        else
            m_bar->sayError(view.error());
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
    m_of->setVisible(!chosen && choices.size() > 1);
    m_ofBox->setChoices(choices);
    m_ofBox->setValue(m_shown.settings.key.value());
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
        labels.append(labelOf(field));
    m_bar->setChanges(labels);
    if (labels.isEmpty())
        m_binder->setRefused({});
    showThresholds();
    m_preview->setWanted(labels.isEmpty() ? QJsonObject() : m_binder->draft().wanted());
    if (labels.isEmpty() && !m_saved.isEmpty())
        m_bar->saySaved(m_saved);
    else
        m_saved.clear();
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
    whenPaused(m_commands.pauseWorkspace(workspace, paused), [this, workspace, paused] {
        if (!paused)
            emit resumed(workspace, {});
    });
}

void SettingsPage::pauseChannel(WorkspaceId workspace, Channel channel, bool paused)
{
    whenPaused(m_commands.pauseChannel(workspace, channel, paused),
               [this, workspace, channel, paused] {
                   if (!paused)
                       emit resumed(workspace, channel);
               });
}

void SettingsPage::whenPaused(const QFuture<Result<>> &done, std::function<void()> then)
{
    onResult(done, this, [this, then = std::move(then)](const Result<> &result) {
        if (result)
            then();
        else
            m_bar->sayError(result.error());
    });
}

} // namespace Baton
