// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core.h"

#include "app/datafolder.h"
#include "app/healthwatch.h"
#include "app/housekeeper.h"
#include "app/sandboxhouse.h"
#include "app/secretsource.h"
#include "domain/async.h"
#include "gateway/admission.h"
#include "knowledge/folderimport.h"
#include "store/changefeed.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcCore, "baton.core")

constexpr Millis drainGrace = 5s;

QString hostText(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
        : address.toString();
}

} // namespace

Result<std::unique_ptr<Core>> Core::open(const Options &given)
{
    Options options = given;
    options.dataDir = dataFolderOf(given);
    if (const Result<> made = makeDataFolder(options.dataDir); !made)
        return made.error();
    Result<std::unique_ptr<QLockFile>> lock = lockDataFolder(options.dataDir);
    if (!lock)
        return lock.error();
    if (options.sandbox) {
        if (const Result<> prepared = SandboxHouse::prepareFolder(options.dataDir); !prepared)
            return prepared.error();
    }
    Result<std::unique_ptr<Store>> store = Store::open(options.dataDir);
    if (!store)
        return store.error();
    return std::unique_ptr<Core>(new Core(options, std::move(lock).value(), std::move(store).value()));
}

Core::Core(const Options &options, std::unique_ptr<QLockFile> lock, std::unique_ptr<Store> store)
    : m_options(options), m_lock(std::move(lock)), m_store(std::move(store)),
      m_secrets(openSecretStore(options)),
      m_gateway(std::make_unique<Gateway>(*m_store, m_clock)), m_sessions(*m_store),
      m_commands(*m_store, m_clock), m_settings(*m_store, m_clock), m_record(*m_store, m_clock),
      m_doors(m_clock, m_options), m_connecting(*m_store, m_clock, m_doors.connecting()),
      m_diagnostics(m_doors.checking(), *m_store, m_events, m_health, m_clock),
      m_events(*m_store, m_clock), m_knowledge(*m_store, knowledgeDoors()),
      m_exports(*m_store)
{
    m_doors.setSecrets(m_secrets.get());
    m_room = new CoreRoom(*m_store, m_clock, m_pass);
    m_room->moveToThread(&m_coreThread);
    connect(&m_coreThread, &QThread::finished, m_room, &QObject::deleteLater);
    m_coreThread.setObjectName(QStringLiteral("core"));
    m_coreThread.start();
    watch();
}

Core::~Core()
{
    m_server.reset();
    m_coreThread.quit();
    m_coreThread.wait();
    m_gateway.reset();
    QThreadPool::globalInstance()->waitForDone(); // an erasure goes to its end
    m_store.reset(); // what was queued is written
}

KnowledgeDoors Core::knowledgeDoors()
{
    using Sources = Result<QList<ArticleSource>>;
    const auto inRoom = [this](auto work) {
        QMetaObject::invokeMethod(m_room, [room = m_room, work] { work(*room); });
    };
    return {[inRoom](WorkspaceId workspace, const QString &source) {
                inRoom([=](CoreRoom &room) { room.syncKnowledge(workspace, source); });
            },
            [inRoom](WorkspaceId workspace, const QString &source) {
                inRoom([=](CoreRoom &room) { room.cancelKnowledge(workspace, source); });
            },
            [inRoom](WorkspaceId workspace) {
                auto promise = std::make_shared<QPromise<Sources>>();
                promise->start();
                inRoom([=](CoreRoom &room) { room.offerSources(workspace, promise); });
                return promise->future();
            }};
}

void Core::watch()
{
    m_watch = new HealthWatch(*m_store, m_clock, m_health, this);
    m_housekeeper = new Housekeeper(*m_store, m_clock, this);
    connect(m_room, &CoreRoom::tookOver, this, &Core::hearOfTakeover);
    connect(m_room, &CoreRoom::exchanged, m_watch, &HealthWatch::exchanged);
    connect(m_room, &CoreRoom::backlogChanged, m_watch, &HealthWatch::backlogChanged);
    connect(m_room, &CoreRoom::teammateLooked, m_watch, &HealthWatch::teammateLooked);
    connect(m_room, &CoreRoom::targetLooked, m_watch, &HealthWatch::targetLooked);
    connect(m_room, &CoreRoom::engineEnded, m_watch, &HealthWatch::engineEnded);
    connect(m_room, &CoreRoom::storeFailed, m_watch, &HealthWatch::storeFailed);
    connect(m_room, &CoreRoom::knowledgeTold, &m_knowledge, &KnowledgeDesk::setState);
    connect(m_room, &CoreRoom::peopleTold, &m_sessions, &SessionsDesk::setPeople);
    connect(m_room, &CoreRoom::drained, this, [this] {
        if (!m_listening)
            m_housekeeper->finish();
    });
    connect(m_housekeeper, &Housekeeper::finished, this, &Core::stopped);
    ChangeFeed &changes = m_store->changes();
    connect(&changes, &ChangeFeed::settingsChanged, this, &Core::reload, Qt::QueuedConnection);
    connect(&changes, &ChangeFeed::switchesChanged, this, &Core::reload, Qt::QueuedConnection);
}

void Core::start()
{
    if (m_options.sandbox)
        return welcomeSandbox();
    load([this] { listen(); });
}

void Core::welcomeSandbox()
{
    m_sandbox = std::make_unique<SandboxHouse>(m_clock, m_options.dataDir);
    if (const Result<> started = m_sandbox->start(); !started) {
        emit failed(started.error());
        return;
    }
    m_secrets = m_sandbox->secrets();
    m_doors.setSecrets(m_secrets.get());
    m_connecting.setRegions(m_sandbox->regions());
    const Settings settings = m_sandbox->settings();
    const Time now = m_clock.now();
    onResult(m_store->write<Nothing>([settings, now](Connection &connection) {
        return Workspaces::import(connection, settings, now);
    }),
             this, [this](const Result<> &imported) {
                 if (imported)
                     load([this] { listen(); });
                 else
                     emit failed(imported.error());
             });
}

void Core::reload()
{
    if (m_listening)
        load({});
}

void Core::hearFromBeside()
{
    if (m_listening)
        emit m_store->changes().settingsChanged(); // the pages hear it as if it were said here
}

void Core::load(std::function<void()> then)
{
    onResult(m_store->read<Circumstances>(readCircumstances),
             this, [this, then](const Result<Circumstances> &loaded) {
                 if (!loaded) {
                     emit failed(loaded.error());
                     return;
                 }
                 Circumstances now = *loaded;
                 if (m_options.sandbox && now.publicUrl.isEmpty())
                     now.publicUrl = m_address;
                 QStringList problems;
                 for (const Workspace &workspace : now.workspaces)
                     now.secrets.insert(workspace.settings.key,
                                        collectSecrets(*m_secrets, workspace.settings.key,
                                                       problems));
                 now.metricsToken = metricsToken(*m_secrets, problems);
                 for (const QString &problem : problems)
                     qCWarning(lcCore, "%s", qPrintable(problem));
                 apply(now);
                 importKnowledge(now.workspaces, then);
             });
}

void Core::apply(const Circumstances &now)
{
    for (const Workspace &workspace : now.workspaces) {
        const WorkspaceKey &key = workspace.settings.key;
        if (takesUnsigned(workspace.settings.acceptUnsigned, now.secrets.value(key)))
            qCWarning(lcCore, "%s takes webhooks that nobody signed: whoever knows its address can "
                              "make the AI answer. Set its signing secret.",
                      qPrintable(key.value()));
    }
    m_limits.trustedProxies = now.trustedProxies;
    m_gateway->setMetricsToken(now.metricsToken);
    if (m_server)
        m_server->setTrustedProxies(now.trustedProxies);
    m_gateway->setEndpoints(endpointTable(now.workspaces, [now](const WorkspaceKey &key) {
        return now.secrets.value(key);
    }));
    m_housekeeper->setWorkspaces(now.workspaces);
    CoreRoom *room = m_room;
    QMetaObject::invokeMethod(room, [room, now] { room->apply(now); });
}

/// People are told then, and no sooner: what is stored has no effect yet.
void Core::hearOfTakeover(const Circumstances &now)
{
    m_watch->circumstances(now, m_address, m_options.sandbox);
    if (m_listening)
        m_settings.setInForce(now.stored);
}

/// One folder after the other; `then` follows when all of them can be asked.
void Core::importKnowledge(const QList<Workspace> &workspaces, std::function<void()> then)
{
    for (const Workspace &workspace : workspaces) {
        for (const QString &folder : workspace.settings.knowledgeFolders) {
            const QString mark = workspace.settings.key.value() + QLatin1Char('\n') + folder;
            if (m_importedFolders.contains(mark))
                continue;
            m_importedFolders.insert(mark);
            onResult(importFolder(*m_store, workspace.id, folder), this,
                     [this, workspaces, then, folder](const Result<ImportReport> &report) {
                         if (!report)
                             qCWarning(lcCore, "%s %s", qPrintable(report.error().what),
                                       qPrintable(report.error().fix));
                         importKnowledge(workspaces, then);
                     });
            return;
        }
    }
    if (then)
        then();
}

void Core::listen()
{
    m_server = std::make_unique<HttpServer>(passingWaypoints(m_gateway->handler(), m_pass),
                                            m_limits, m_gateway->refusalListener());
    const Result<quint16> port
        = m_server->listen(m_options.listen.address, m_options.listen.port);
    if (!port) {
        emit failed(port.error());
        return;
    }
    m_listening = true;
    m_address = QStringLiteral("http://%1:%2").arg(hostText(m_options.listen.address)).arg(*port);
    m_watch->listening(m_address);
    m_housekeeper->start();
    m_doors.setAddress(m_address);
    CoreRoom *room = m_room;
    QMetaObject::invokeMethod(room, [room, seen = !m_options.headless] {
        room->start();
        if (seen)
            room->watchPeople();
    });
    if (m_sandbox) {
        reload(); // its notes link to this very address
        m_sandbox->open(m_address);
    }
    emit ready(m_address);
}

void Core::stop()
{
    m_listening = false;
    m_settings.setInForce({});
    m_sandbox.reset();
    if (m_server)
        m_server->drain(drainGrace);
    CoreRoom *room = m_room;
    QMetaObject::invokeMethod(room, [room] { room->drain(); });
}

} // namespace Baton
