// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commandsdesk.h"
#include "console/connectdesk.h"
#include "console/desks.h"
#include "console/diagnosticsdesk.h"
#include "console/eventsdesk.h"
#include "console/exportdesk.h"
#include "console/healthdesk.h"
#include "console/knowledgedesk.h"
#include "console/recorddesk.h"
#include "console/sessionsdesk.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "store/store.h"
#include "store/workspaces.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Baton {

/// The window on the real desks and a real database, without a core that works.
class DeskHouse
{
public:
    /// Without doors nothing outside can be asked.
    explicit DeskHouse(const ConnectDoors &doors = {}) : store(std::move(*Store::open(folder.path())))
    {
        sessions = std::make_unique<SessionsDesk>(*store);
        commands = std::make_unique<CommandsDesk>(*store, clock);
        health = std::make_unique<HealthDesk>();
        settings = std::make_unique<SettingsDesk>(*store, clock);
        record = std::make_unique<RecordDesk>(*store, clock);
        connecting = std::make_unique<ConnectDesk>(*store, clock, doors);
        events = std::make_unique<EventsDesk>(*store, clock);
        diagnostics = std::make_unique<DiagnosticsDesk>(
            [this] { return finished(unchecked ? Result<Findings>(*unchecked)
                                      : Result<Findings>(findings)); }, *store, *events, *health, clock);
        knowledge = std::make_unique<KnowledgeDesk>(*store);
        exports = std::make_unique<ExportDesk>(*store);
    }

    ~DeskHouse() { window.reset(); }

    Desks desks() { return {*sessions, *commands, *health, *settings, *record, *connecting,
                             *diagnostics, *events, *knowledge, *exports}; }

    void import(const Settings &wanted)
    {
        auto done = store->write<Nothing>([wanted](Connection &connection) {
            return Workspaces::import(connection, wanted, SystemClock().now());
        });
        QVERIFY(done.result());
    }

    Settings stored()
    {
        return *store->read<Settings>(Workspaces::exportAll).result();
    }

    void open(const QString &page)
    {
        window = std::make_unique<MainWindow>(desks(), clock, MainWindowOptions{
            QStringLiteral("Mika"), ThemeChoice::Light, {}});
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->showPage(page);
    }

    template<typename T = QWidget>
    T *child(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    /// Laid out and in sight, as whoever clicks has it; what is scrolled away comes by Tab.
    bool isSeen(const QString &name) const
    {
        QWidget *widget = child(name);
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return false;
        if (widget->visibleRegion().isEmpty())
            widget->setFocus(Qt::TabFocusReason);
        return !widget->visibleRegion().isEmpty();
    }

    void click(const QString &name)
    {
        QTRY_VERIFY2(isSeen(name), qPrintable(name));
        QTest::mouseClick(child(name), Qt::LeftButton);
    }

    /// Types over what stands in a field.
    void replace(const QString &name, const QString &text)
    {
        auto *field = child<QLineEdit>(name);
        QVERIFY(field && field->isVisible());
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    QString words(const QString &label) const
    {
        const auto *found = child<QLabel>(label);
        return found ? found->text() : QString();
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<SessionsDesk> sessions;
    std::unique_ptr<CommandsDesk> commands;
    std::unique_ptr<HealthDesk> health;
    std::unique_ptr<SettingsDesk> settings;
    std::unique_ptr<RecordDesk> record;
    std::unique_ptr<ConnectDesk> connecting;
    std::unique_ptr<DiagnosticsDesk> diagnostics;
    std::unique_ptr<EventsDesk> events;
    std::unique_ptr<KnowledgeDesk> knowledge;
    std::unique_ptr<ExportDesk> exports;
    Findings findings; ///< what diagnostics find
    std::optional<Error> unchecked; ///< why they cannot look
    std::unique_ptr<MainWindow> window;
};

/// An Intercom workspace as an admin may have it: autopilot on the web only.
inline Settings oneWorkspace()
{
    WorkspaceSettings kites;
    kites.key = WorkspaceKey(QStringLiteral("kites"));
    kites.name = QStringLiteral("Northwind Kites");
    kites.platformWorkspaceId = QStringLiteral("nwk1t3");
    kites.aiTeammate = TeammateId(QStringLiteral("7001"));
    for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone,
                            Channel::Other})
        kites.channels.insert(channel, defaultChannelSettings(kites.platform, channel));
    kites.channels[Channel::Web].autopilot = true;
    Settings settings;
    settings.workspaces = {kites};
    return settings;
}

/// … and a second one.
inline Settings kitesAndSails()
{
    Settings both = oneWorkspace();
    both.workspaces << both.workspaces.first();
    both.workspaces[1].key = WorkspaceKey(QStringLiteral("sails"));
    both.workspaces[1].name = QStringLiteral("Southwind Sails");
    both.workspaces[1].platformWorkspaceId = QStringLiteral("s41l5");
    return both;
}

} // namespace Baton
