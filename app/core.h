// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consoledoors.h"
#include "app/coreroom.h"
#include "app/dieat.h"
#include "app/options.h"

#include "console/commandsdesk.h"
#include "console/connectdesk.h"
#include "console/desks.h"
#include "console/eventsdesk.h"
#include "console/exportdesk.h"
#include "console/healthdesk.h"
#include "console/knowledgedesk.h"
#include "console/recorddesk.h"
#include "console/sessionsdesk.h"
#include "console/settingsdesk.h"
#include "gateway/gateway.h"
#include "http/server.h"
#include "store/store.h"

#include <QLockFile>
#include <QThread>

#include <memory>

namespace Baton {

class SandboxHouse;

/// Names the concrete classes, wires them, owns them, and takes them down in the right order. Lives
/// in the main thread, which never touches the database itself.
class Core : public QObject
{
    Q_OBJECT

public:
    /// Opens the data folder and takes its lock. Conflict when a Baton runs on it already.
    static Result<std::unique_ptr<Core>> open(const Options &options);
    ~Core() override;

    /// Reads settings and secrets, imports the folders' knowledge, then listens: `ready` follows,
    /// or `failed`.
    void start();
    /// Takes over settings, switches and secrets as they are now.
    void reload();
    /// A command beside stored something: everybody here hears it as if it had been done here.
    void hearFromBeside();
    /// Takes nothing new in, finishes what is on its way, then `stopped`.
    void stop();

    Store &store() { return *m_store; }
    Desks desks()
    {
        return {m_sessions,    m_commands, m_health,    m_settings, m_record,
                m_connecting,  m_diagnostics, m_events, m_knowledge, m_exports};
    }
    const Options &options() const { return m_options; }

signals:
    void ready(const QString &address);
    void failed(const Baton::Error &error);
    void stopped();

private:
    Core(const Options &options, std::unique_ptr<QLockFile> lock, std::unique_ptr<Store> store);

    void welcomeSandbox();
    void load(std::function<void()> then);
    void apply(const Circumstances &circumstances);
    void importKnowledge(const QList<Workspace> &workspaces, std::function<void()> then);
    void listen();
    KnowledgeDoors knowledgeDoors();
    void watch();
    void hearOfTakeover(const Circumstances &circumstances);

    Options m_options;
    SystemClock m_clock;
    PassWaypoint m_pass = dieAtWaypoint();
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SandboxHouse> m_sandbox;
    std::unique_ptr<Gateway> m_gateway;
    ServerLimits m_limits;
    std::unique_ptr<HttpServer> m_server;
    QThread m_coreThread;
    CoreRoom *m_room = nullptr; ///< lives in m_coreThread, deleted by its end
    SessionsDesk m_sessions;
    CommandsDesk m_commands;
    HealthDesk m_health;
    SettingsDesk m_settings;
    RecordDesk m_record;
    ConsoleDoors m_doors;
    ConnectDesk m_connecting;
    DiagnosticsDesk m_diagnostics;
    EventsDesk m_events;
    KnowledgeDesk m_knowledge;
    ExportDesk m_exports;
    class HealthWatch *m_watch = nullptr;
    class Housekeeper *m_housekeeper = nullptr;
    QString m_address;
    QSet<QString> m_importedFolders;
    bool m_listening = false;
};

} // namespace Baton
