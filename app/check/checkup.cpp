// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/checkup.h"

#include "app/check/behaviourcheck.h"
#include "app/check/intake.h"
#include "app/check/machine.h"
#include "app/check/vendorcheck.h"
#include "app/check/workspacecheck.h"
#include "app/sandboxhouse.h"
#include "app/secretsource.h"
#include "domain/async.h"
#include "store/lookonly.h"
#include "store/passages.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Result<> readWorkspace(Connection &connection, const Workspace &workspace, StoredState &state)
{
    const Time now = SystemClock().now();
    const auto counts = Passages::count(connection, workspace.id, {});
    const auto lost = EventLog::undelivered(connection, workspace.id, now - 7 * 24h);
    const auto lately
        = Troubles::lately(connection, workspace.id, workspace.settings.aiTeammate, now - 24h);
    const auto refused = Troubles::refusedTarget(connection, workspace.id);
    if (!counts || !lost || !lately || !refused)
        return !counts  ? counts.error()
            : !lost   ? lost.error()
            : !lately ? lately.error()
                      : refused.error();
    state.passages.insert(workspace.id, counts->passages);
    state.undelivered.insert(workspace.id, *lost);
    state.lately.insert(workspace.id, *lately);
    state.refusedTargets.insert(workspace.id, *refused);
    return {};
}

Result<> readState(Connection &connection, StoredState &state)
{
    const Result<Settings> settings = Workspaces::exportAll(connection);
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    const Result<Switches> switches = Workspaces::switches(connection);
    const Result<Overview::Backlog> backlog = Overview::backlog(connection);
    const Result<DoorState> door = readDoor(connection, SystemClock().now());
    if (!settings || !workspaces || !switches || !backlog || !door)
        return !settings     ? settings.error()
            : !workspaces ? workspaces.error()
            : !switches   ? switches.error()
            : !backlog    ? backlog.error()
                          : door.error();
    state = {settings->publicUrl, *workspaces, *switches, *backlog, {}, *door, {}, {}, {}};
    for (const Workspace &workspace : *workspaces) {
        if (const Result<> read = readWorkspace(connection, workspace, state); !read)
            return read;
    }
    return {};
}

Result<StoredState> stateOf(const QString &folder)
{
    StoredState state;
    const Result<> looked = lookOnly(
        folder, [&state](Connection &connection) { return readState(connection, state); });
    return looked ? Result<StoredState>(state) : looked.error();
}

/// One that takes webhooks.
std::optional<WorkspaceSettings> takerOf(const QList<Workspace> &workspaces)
{
    for (const Workspace &workspace : workspaces) {
        if (workspace.settings.enabled && !workspace.settings.webhookKey.isEmpty())
            return workspace.settings;
    }
    return std::nullopt;
}

Finding noWorkspace()
{
    return orHere(with(wrong(CheckText::tr("workspaces"), CheckText::tr("none is connected yet."),
                             CheckText::tr("Connect one in the console, or import settings: baton "
                                           "config import FILE")),
                       Remedy::Connect),
                  CheckText::tr("Connect Intercom or Front under Integrations."));
}

} // namespace

Checkup::Checkup(const Options &options, QObject *parent)
    : QObject(parent), m_options(options),
      m_ownSecrets(options.sandbox ? SandboxHouse::secrets() : openSecretStore(options)),
      m_secrets(m_ownSecrets.get())
{
}

Checkup::~Checkup() = default;

void Checkup::beside(const QString &ownAddress, SecretStore *secrets)
{
    m_ownAddress = ownAddress;
    m_secrets = secrets;
}

void Checkup::start()
{
    m_findings = checkDataFolder(m_options.dataDir);
    onResult(QtConcurrent::run(stateOf, m_options.dataDir), this,
             [this](const Result<StoredState> &state) { takeDatabase(state); });
}

void Checkup::takeDatabase(const Result<StoredState> &state)
{
    const QString subject = CheckText::tr("database");
    if (state) {
        m_state = *state;
        m_findings << fine(subject, CheckText::tr("whole and of this version"));
        if (m_state.workspaces.isEmpty())
            m_findings << noWorkspace();
        if (m_state.switches.everythingPaused)
            m_findings << orHere(with(notice(CheckText::tr("switches"),
                                             CheckText::tr("everything is paused: nothing is "
                                                           "answered."),
                                             CheckText::tr("Resume in the console.")),
                                      Remedy::Resume),
                                 CheckText::tr("Resume when the AI is to go on."));
    } else if (state.error().kind == ErrorKind::NotFound) {
        m_findings << fine(subject, state.error().what) << noWorkspace();
    } else if (state.error().kind == ErrorKind::Conflict) {
        m_findings << notice(subject, state.error().what, state.error().fix);
    } else {
        m_findings << wrong(subject, state.error());
    }
    checkIntake();
}

void Checkup::checkIntake()
{
    auto *intake = new IntakeCheck(m_clock, m_options, this);
    connect(intake, &IntakeCheck::done, this, [this](const Findings &findings) {
        m_findings += findings;
        m_findings += checkDoor(m_state.door, m_state.workspaces);
        checkWorkspaces(0);
    });
    intake->setOwnAddress(m_ownAddress);
    const std::optional<WorkspaceSettings> taker = takerOf(m_state.workspaces);
    QStringList said; // checkSecrets says it
    intake->start(m_state.publicUrl, taker,
                  taker ? collectSecrets(*m_secrets, taker->key, said) : HelpdeskSecrets());
}

void Checkup::checkWorkspaces(qsizetype from)
{
    if (from == m_state.workspaces.size()) {
        emit done(m_findings);
        return;
    }
    const Workspace &workspace = m_state.workspaces[from];
    m_findings += checkSwitches(workspace);
    if (!workspace.settings.enabled)
        return checkWorkspaces(from + 1);
    m_findings += checkSecrets(workspace.settings, *m_secrets);
    m_findings += checkKnowledge(workspace.settings);
    m_findings += checkSilence(workspace, m_state.door);
    m_findings += checkDelivered(workspace.settings, m_state.undelivered.value(workspace.id));
    m_findings += checkBehaviour(workspace.settings, m_state.lately.value(workspace.id));
    m_findings << checkEngine(workspace.settings, m_state.passages.value(workspace.id));
    checkVendor(from);
}

void Checkup::checkVendor(qsizetype at)
{
    const Workspace &workspace = m_state.workspaces[at];
    const WorkspaceSettings &settings = workspace.settings;
    QStringList said; // checkSecrets said it
    const HelpdeskSecrets secrets = collectSecrets(*m_secrets, settings.key, said);
    if (secrets.apiToken.isEmpty())
        return checkWorkspaces(at + 1);
    auto *vendor = new VendorCheck(m_clock, settings, secrets,
                                   m_state.refusedTargets.value(workspace.id), this);
    connect(vendor, &VendorCheck::done, this, [this, at](const Findings &findings) {
        m_findings += findings;
        checkWorkspaces(at + 1);
    });
    vendor->start();
}

} // namespace Baton
