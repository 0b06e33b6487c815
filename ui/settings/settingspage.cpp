// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "console/commandsdesk.h"
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/navlist.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/settings/partform.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/savebar.h"
#include "ui/settings/thresholdcurve.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr SettingPart shownParts[]
    = {SettingPart::Autopilot,  SettingPart::Channels, SettingPart::Handoff,
       SettingPart::Assist,     SettingPart::Resolution, SettingPart::Notes,
       SettingPart::Engine,     SettingPart::Delivery, SettingPart::Connection};

/// Errors name a field as the file has it: "workspaces[0].handoff.level: …".
std::optional<SettingsDraft::Field> fieldOf(const QString &words, const QList<Workspace> &all)
{
    static const QRegularExpression path(u"^(?:workspaces\\[(\\d+)\\]\\.)?([A-Za-z.]+)(?:\\[\\d+\\])?: "_s);
    const QRegularExpressionMatch found = path.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    const bool inWorkspace = found.hasCaptured(1) && !found.captured(1).isEmpty();
    return SettingsDraft::Field{
        inWorkspace ? all.value(found.captured(1).toInt()).settings.key : WorkspaceKey(),
        found.captured(2)};
}

} // namespace

SettingsPage::SettingsPage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_settings(desks.settings),
      m_commands(desks.commands),
      m_sessions(desks.sessions),
      m_binder(new DraftBinder(this)),
      m_parts(new NavList(appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_forms(new QStackedWidget),
      m_matrix(new ChannelMatrix(appearance, *m_binder)),
      m_nothing(new MessagePane(appearance, &Look::page, u"noSettings"_s)),
      m_curve(new ThresholdCurve(appearance)),
      m_preview(new PreviewPanel(appearance, desks.settings)),
      m_bar(new SaveBar(appearance))
{
    setObjectName(u"settingsPage"_s);
    arrange();
    connect(&m_settings, &SettingsDesk::changed, this, &SettingsPage::reload);
    connect(&m_sessions, &SessionsDesk::peopleChanged, this, &SettingsPage::fillForms);
    connect(m_binder, &DraftBinder::changed, this, &SettingsPage::sayChanges);
    connect(m_parts, &NavList::chosen, m_forms, &QStackedWidget::setCurrentIndex);
    connect(m_curve, &ThresholdCurve::shown, this, &SettingsPage::readConfidences);
    connect(m_matrix, &ChannelMatrix::pauseAsked, this, &SettingsPage::pause);
    connect(m_nothing, &MessagePane::acted, this, &SettingsPage::connectAsked);
    connect(m_preview, &PreviewPanel::sessionAsked, this, &SettingsPage::sessionAsked);
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
    for (const SettingPart part : shownParts) {
        m_parts->add(SettingWords::part(part), u"part:%1"_s.arg(int(part)));
        auto *form = new PartForm(m_look, *m_binder, part, m_forms);
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

void SettingsPage::setWorkspace(WorkspaceId workspace)
{
    m_chosen = workspace;
    show(m_view);
}

bool SettingsPage::hasChanges() const
{
    return !m_binder->draft().isEmpty();
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
    QMap<WorkspaceId, QString> names;
    for (const Workspace &workspace : view.workspaces)
        names.insert(workspace.id, workspace.settings.name);
    emit workspacesSeen(names);
    m_stack->setCurrentIndex(view.workspaces.isEmpty() ? 1 : 0);
    const auto chosen = std::find_if(view.workspaces.cbegin(), view.workspaces.cend(),
                                     [this](const Workspace &w) { return w.id == m_chosen; });
    const bool found = chosen != view.workspaces.cend();
    const Workspace before = std::exchange(m_shown, found ? *chosen : view.workspaces.value(0));
    m_matrix->setWorkspaces(found ? QList<Workspace>{*chosen} : view.workspaces);
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

QString SettingsPage::labelOf(const QString &path) const
{
    for (const SettingLine &line :
         SettingWords::lines(m_shown.settings.platform) + SettingWords::programLines()) {
        if (line.field.path == path)
            return line.label;
    }
    return path;
}

void SettingsPage::sayChanges()
{
    QStringList labels;
    for (const SettingsDraft::Field &field : m_binder->draft().changes())
        labels.append(labelOf(field.path));
    m_bar->setChanges(labels);
    showThresholds();
    m_preview->setWanted(labels.isEmpty() ? QJsonObject() : m_binder->draft().wanted());
    if (labels.isEmpty() && !m_saved.isEmpty())
        m_bar->saySaved(m_saved);
    else
        m_saved.clear();
    for (int i = 0; i < int(std::size(shownParts)); ++i) {
        const QList<SettingsDraft::Field> changes = m_binder->draft().changes();
        m_parts->setMarked(i, std::any_of(changes.cbegin(), changes.cend(), [&](const auto &field) {
            for (const SettingLine &line : SettingWords::lines(m_shown.settings.platform)) {
                if (line.field.path == field.path)
                    return line.part == shownParts[i];
            }
            return shownParts[i] == SettingPart::Connection;
        }));
    }
}

void SettingsPage::save()
{
    if (!hasChanges())
        return;
    m_bar->setBusy(true);
    onResult(m_settings.save(m_binder->draft().stored(), m_binder->draft().wanted()), this,
             [this](const Result<> &result) { saved(result); });
}

void SettingsPage::saved(const Result<> &result)
{
    m_bar->setBusy(false);
    if (result) {
        m_saved = tr("Saved, in force since %1.")
                      .arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s));
        return reload();
    }
    if (result.error().kind == ErrorKind::Conflict)
        reload();
    Error error = result.error();
    if (const auto field = fieldOf(error.what, m_view.workspaces)) {
        error.what = labelOf(field->path) + error.what.mid(error.what.indexOf(u": "_s));
        showSetting(field->path);
    }
    m_bar->sayError(error);
}

void SettingsPage::showSetting(const QString &path)
{
    SettingPart part = SettingPart::Connection;
    QString decider;
    for (const SettingLine &line : SettingWords::lines(m_shown.settings.platform)) {
        if (line.field.path != path)
            continue;
        part = line.part;
        decider = line.onlyWhen;
    }
    const auto at = std::find(std::begin(shownParts), std::end(shownParts), part);
    if (at != std::end(shownParts))
        m_parts->setCurrent(int(at - std::begin(shownParts)));
    auto *editor = m_forms->currentWidget()->findChild<QWidget *>(u"setting:"_s + path);
    if (editor && editor->isVisible())
        editor->setFocus(Qt::ShortcutFocusReason);
    else if (!decider.isEmpty())
        showSetting(decider); // what does not count now: where that is decided
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
    onResult(m_commands.pauseWorkspace(workspace, paused), this,
             [this, paused](const Result<> &result) {
                 if (!result)
                     m_bar->sayError(result.error());
                 else if (!paused)
                     emit resumed();
             });
}

} // namespace Baton
