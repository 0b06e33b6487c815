// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the real desks; apart, so that tests of the widgets need no store.
#include "console/connectdesk.h"
#include "console/healthdesk.h"
#include "console/sessionsdesk.h"
#include "console/settinglines.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "ui/deskpages.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/events/eventspage.h"
#include "ui/export/exportdialog.h"
#include "ui/integrations/integrationspage.h"
#include "ui/knowledge/knowledgepage.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/firststeps.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/parts/noticebar.h"
#include "ui/settings/settingspage.h"
#include "ui/window/header.h"
#include "ui/window/palette.h"
#include "ui/window/rail.h"
#include "ui/work/draftspage.h"
#include "ui/work/handoffspage.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto unsavedKey = "unsaved";

} // namespace

MainWindow::MainWindow(const Desks &desks, const Clock &clock, const MainWindowOptions &options)
    : MainWindow(sourceOf(desks), clock, options)
{
    connect(&desks.sessions, &SessionsDesk::changed, this, &MainWindow::sessionsChanged);
    connect(&desks.sessions, &SessionsDesk::peopleChanged, this, [this] { m_live->reload(); });
    const HealthDesk *health = &desks.health;
    connect(health, &HealthDesk::changed, this, [this, health] { setHealth(health->view()); });
    setHealth(health->view());
    addDeskPages(desks);
    listenForAlerts(desks);
    leadFirstSteps(desks.settings);
    restorePlace();
    if (!m_settings)
        return;
    const QByteArray unsaved = m_settings->value(QLatin1String(unsavedKey)).toByteArray();
    m_desks->settings->restore(QJsonDocument::fromJson(unsaved).array());
}

/// Nothing typed is lost, a change of settings neither; secrets are none of them.
void MainWindow::keepUnsaved()
{
    if (m_desks)
        m_settings->setValue(
            QLatin1String(unsavedKey),
            QJsonDocument(m_desks->settings->unsaved()).toJson(QJsonDocument::Compact));
}

void MainWindow::addDeskPages(const Desks &desks)
{
    m_desks = std::make_unique<DeskPages>(DeskPages{
        desks, new HandoffsPage(m_appearance, desks, m_clock, this),
        new DraftsPage(m_appearance, desks, m_clock, this),
        new KnowledgePage(m_appearance, desks, this), new EventsPage(m_appearance, desks, this),
        new IntegrationsPage(m_appearance, desks, this), new SettingsPage(m_appearance, desks, this),
        new DiagnosticsPage(m_appearance, desks, this)});
    const DeskPages &pages = *m_desks;
    addPage({Glyph::Handoff, tr("Handoffs"), u"handoffs"_s, pages.handoffs,
             {u"handoffsFilter"_s, u"handoffsTable"_s}});
    addPage({Glyph::Draft, tr("Drafts"), u"drafts"_s, pages.drafts,
             {u"draftsFilter"_s, u"draftsTable"_s}});
    addPage({Glyph::Knowledge, tr("Knowledge"), u"knowledge"_s, pages.knowledge,
             {u"testQuestion"_s, u"articleList"_s}});
    addPage({Glyph::Events, tr("Events"), u"events"_s, pages.events,
             {u"eventFilter"_s, u"eventTable"_s, u"eventBody"_s}});
    addPage({Glyph::Integrations, tr("Integrations"), u"integrations"_s, pages.integrations, {}});
    addPage({Glyph::Settings, tr("Settings"), u"settings"_s, pages.settings,
             {u"part:0"_s, u"saveSettings"_s}});
    addPage({Glyph::Diagnostics, tr("Diagnostics"), u"diagnostics"_s, pages.diagnostics,
             {u"checkAgain"_s}});
    connectPages(pages);
}

void MainWindow::connectPages(const DeskPages &pages)
{
    const auto goesTo = [this](const QString &page) { return [this, page] { showPage(page); }; };
    const auto opens = [this](SessionId session) { openSession(session); };
    connect(pages.settings, &SettingsPage::workspacesSeen, m_header, &Header::setWorkspaces);
    connect(pages.settings, &SettingsPage::workspacesSeen, this,
            [this](const QMap<WorkspaceId, QString> &names) {
                m_connected = !names.isEmpty();
                m_live->firstSteps().setConnected(m_connected);
                restoreWorkspace(names);
            });
    connect(pages.settings, &SettingsPage::resumed, this, &MainWindow::listHeld);
    connect(pages.settings, &SettingsPage::connectAsked, this, goesTo(u"integrations"_s));
    connect(pages.knowledge, &KnowledgePage::connectAsked, this, goesTo(u"integrations"_s));
    connect(pages.knowledge, &KnowledgePage::foldersAsked, this,
            [this](const WorkspaceKey &workspace) {
                mend({Remedy::Setting, workspace, u"knowledge.folders"_s});
            });
    for (WorkPage *page : {static_cast<WorkPage *>(pages.handoffs),
                           static_cast<WorkPage *>(pages.drafts)}) {
        connect(page, &WorkPage::sessionAsked, this, opens);
        connect(m_header, &Header::workspaceChosen, page, &WorkPage::setWorkspace);
        connect(&pages.desks.sessions, &SessionsDesk::changed, page, &WorkPage::reload);
        connect(&pages.desks.sessions, &SessionsDesk::peopleChanged, page, &WorkPage::reload);
    }
    connect(m_live, &LivePage::countsChanged, this, &MainWindow::countWork);
    connect(pages.events, &EventsPage::sessionAsked, this, opens);
    connect(pages.settings, &SettingsPage::sessionAsked, this, opens);
    connect(pages.integrations, &IntegrationsPage::sessionAsked, this, opens);
    connect(pages.integrations, &IntegrationsPage::finished, this, goesTo(u"live"_s));
    connect(pages.diagnostics, &DiagnosticsPage::cureAsked, this, &MainWindow::mend);
    connect(m_header, &Header::workspaceChosen, pages.settings, &SettingsPage::setWorkspace);
    connect(pages.settings, &SettingsPage::workspaceAsked, m_header, &Header::choose);
    connect(m_header, &Header::workspaceChosen, pages.knowledge, &KnowledgePage::setWorkspace);
    connect(m_header, &Header::workspaceChosen, pages.events, &EventsPage::setWorkspace);
    connect(m_header, &Header::workspaceChosen, pages.integrations, &IntegrationsPage::setWorkspace);
    connect(m_header, &Header::workspaceChosen, pages.diagnostics, &DiagnosticsPage::setWorkspace);
    connect(m_header, &Header::exportAsked, this, &MainWindow::exportRows);
}

void MainWindow::countWork(const SessionCounts &counts)
{
    if (auto *handoffs = findChild<RailButton *>(u"railHandoffs"_s))
        handoffs->setCount(counts.handedOff);
    if (auto *drafts = findChild<RailButton *>(u"railDrafts"_s))
        drafts->setCount(counts.drafts);
}

void MainWindow::exportRows()
{
    if (!m_desks || findChild<ExportDialog *>())
        return;
    onResult(m_desks->desks.settings.current(), this, [this](const Result<SettingsView> &view) {
        (new ExportDialog(m_appearance, m_desks->desks.exports,
                          view ? view->workspaces : QList<Workspace>(), this))
            ->show();
    });
}

void MainWindow::leadFirstSteps(SettingsDesk &desk)
{
    FirstSteps *first = &m_live->firstSteps();
    first->setPlatforms(m_desks->desks.connecting.platforms());
    connect(first, &FirstSteps::connectAsked, this, [this](Platform platform) {
        showPage(u"integrations"_s);
        m_desks->integrations->connectHelpdesk(platform);
    });
    connect(first, &FirstSteps::arrivalsAsked, this, [this] { showPage(u"integrations"_s); });
    connect(first, &FirstSteps::importAsked, this, [this, &desk] { importSettings(desk); });
    connect(first, &FirstSteps::sandboxAsked, this, [this] {
        // Its own data folder and its own window; this one goes on.
        const bool started = QProcess::startDetached(
            QCoreApplication::applicationFilePath(),
            {u"--sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        say(started ? Notice{Tone::Accent, Glyph::Info,
                                       tr("The sandbox opens in a window of its own.")}
                              : Notice{Tone::Danger, Glyph::CrossCircle,
                                       tr("The sandbox did not start. Start it yourself: baton "
                                          "--sandbox")});
    });
}

void MainWindow::importSettings(SettingsDesk &desk)
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &desk](const QString &file) {
        onResult(desk.importFile(file), this, [this](const Result<> &done) {
            say(done ? Notice{Tone::Ok, Glyph::Check, tr("The settings are imported.")}
                               : Notice{Tone::Danger, Glyph::CrossCircle,
                                        done.error().what + u' ' + done.error().fix});
        });
    });
    dialog->open();
}

void MainWindow::mend(const Cure &cure)
{
    if (!m_desks)
        return;
    const DeskPages &pages = *m_desks;
    const auto page = [this](const QString &name) { showPage(name); };
    switch (cure.remedy) {
    case Remedy::None: return;
    case Remedy::Connect: return page(u"integrations"_s); // which one is asked there
    case Remedy::EnterToken:
        page(u"integrations"_s);
        return pages.integrations->renewToken(cure.workspace);
    case Remedy::PickTeammate:
        page(u"integrations"_s);
        return pages.integrations->pickTeammate(cure.workspace);
    case Remedy::Webhook:
        page(u"integrations"_s);
        return pages.integrations->testWebhook(cure.workspace);
    case Remedy::Setting:
        page(u"settings"_s);
        return pages.settings->showSetting(cure.setting, cure.workspace);
    case Remedy::Knowledge: return page(u"knowledge"_s);
    case Remedy::NeedsYou:
        page(u"live"_s);
        return m_live->list().setView(0);
    case Remedy::Diagnose: return page(u"diagnostics"_s);
    case Remedy::Resume: return m_health.everythingPaused ? togglePause() : void();
    case Remedy::Session: return openSession(cure.session);
    case Remedy::ResumeWorkspace: return pages.settings->pauseWorkspace(cure.workspace, false);
    }
}

QList<PaletteCommand> MainWindow::deskCommands()
{
    if (!m_desks)
        return {};
    const auto connects = [this](Platform platform) {
        return [this, platform] {
            showPage(u"integrations"_s);
            m_desks->integrations->connectHelpdesk(platform);
        };
    };
    QList<PaletteCommand> commands{
        {tr("Export as CSV"), tr("Sessions, messages or handoffs"), [this] { exportRows(); }},
        {tr("Connect Intercom"), tr("The wizard"), connects(Platform::Intercom)},
        {tr("Connect Front"), tr("The wizard"), connects(Platform::Front)}};
    QList<SettingLine> lines = SettingWords::lines(Platform::Intercom);
    for (const SettingLine &line : SettingWords::lines(Platform::Front)) {
        const auto isIt = [&](const SettingLine &known) { return known.field.path == line.field.path; };
        if (std::none_of(lines.cbegin(), lines.cend(), isIt))
            lines.append(line); // only this vendor has it
    }
    for (const SettingLine &line : lines + SettingWords::programLines()) {
        const bool ofOtherChannel = line.part == SettingPart::Channels
            && !line.field.path.startsWith(u"channels.web."_s);
        if (line.part == SettingPart::Elsewhere || ofOtherChannel)
            continue;
        commands.append({tr("Setting: %1").arg(line.label), line.explanation,
                         [this, path = line.field.path] {
                             showPage(u"settings"_s);
                             m_desks->settings->showSetting(path);
                         }});
    }
    return commands;
}

} // namespace Baton
