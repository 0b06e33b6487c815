// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/askedsecret.h"
#include "app/check/checkup.h"
#include "app/configfile.h"
#include "app/control.h"
#include "app/datafolder.h"
#include "app/heldanswers.h"
#include "app/secretsource.h"
#include "console/exportdesk.h"
#include "console/recorddesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "domain/settingscheck.h"
#include "engine/replyengine.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QLoggingCategory>

namespace Baton {

OneCommand::OneCommand(const Options &options, QObject *parent)
    : QObject(parent), m_options(options)
{
    m_options.dataDir = dataFolderOf(options);
    // What goes on is for a core's log; what a command prints is its answer.
    QLoggingCategory::setFilterRules(QStringLiteral("baton.*.info=false"));
}

OneCommand::~OneCommand() = default;

void OneCommand::fail(const Error &error)
{
    emit ended(1, error.what + QLatin1Char('\n') + error.fix);
}

bool OneCommand::openStore()
{
    if (const Result<> made = makeDataFolder(m_options.dataDir); !made) {
        fail(made.error());
        return false;
    }
    Result<std::unique_ptr<Store>> store = Store::open(m_options.dataDir);
    if (!store) {
        fail(store.error());
        return false;
    }
    m_store = std::move(store).value();
    return true;
}

void OneCommand::start()
{
    switch (m_options.command) {
    case Command::ConfigImport: return importConfig();
    case Command::ConfigExport: return exportConfig();
    case Command::SecretSet: return setSecret();
    case Command::Export: return exportCsv();
    case Command::Ask: return ask();
    case Command::Check: return check();
    case Command::Erase: return erase();
    case Command::LinksRevoke: return revokeLinks();
    case Command::Held: return listHeld();
    case Command::Approve: return decideHeld(CommandKind::Approve);
    case Command::Refuse: return decideHeld(CommandKind::Discard);
    case Command::Run:
    case Command::ShowText: break;
    }
    fail({ErrorKind::Input, tr("This command is not known."), tr("See baton --help.")});
}

void OneCommand::importConfig()
{
    const Result<Settings> settings = readConfigFile(m_options.file);
    if (!settings)
        return fail(settings.error());
    if (!openStore())
        return;
    using Keys = QStringList;
    const Settings wanted = *settings;
    onResult(m_store->write<Keys>([wanted](Connection &connection) -> Result<Keys> {
        const Result<Keys> left = Workspaces::leftOut(connection, wanted);
        const Result<> imported = Workspaces::import(connection, wanted, SystemClock().now());
        return imported ? left : imported.error();
    }),
             this, [this, wanted](const Result<Keys> &switchedOff) {
                 if (!switchedOff)
                     return fail(switchedOff.error());
                 tellRunning(m_options.dataDir, ControlWord::Reload);
                 QString said = tr("Imported %n workspace(s).", nullptr,
                                   int(wanted.workspaces.size()));
                 if (!switchedOff->isEmpty())
                     said += QLatin1Char('\n')
                         + tr("Switched off, for the file leaves it out: %1. Sessions and settings "
                              "are kept; import it again to switch it on.")
                               .arg(switchedOff->join(QStringLiteral(", ")));
                 for (const WorkspaceSettings &workspace : wanted.workspaces) {
                     for (const Error &doubt : doubtsAbout(workspace))
                         said += QLatin1Char('\n')
                             + tr("Mind, %1: %2 %3").arg(workspace.key.value(), doubt.what, doubt.fix);
                 }
                 emit ended(0, said);
             });
}

void OneCommand::exportConfig()
{
    if (!openStore())
        return;
    onResult(m_store->read<Settings>(Workspaces::exportAll), this,
             [this](const Result<Settings> &settings) {
                 if (!settings)
                     return fail(settings.error());
                 const Result<> written = writeConfigFile(m_options.file, *settings);
                 if (!written)
                     return fail(written.error());
                 emit ended(0, tr("Wrote the settings to %1. Secrets are not in it.")
                                   .arg(m_options.file));
             });
}

void OneCommand::setSecret()
{
    const Result<QByteArray> value = secretFromStandardInput();
    if (!value)
        return fail(value.error());
    const std::unique_ptr<SecretStore> secrets = openSecretStore(m_options);
    const bool next = m_options.secret.slot == SecretSlot::Next;
    const Result<> written
        = next ? secrets->writeNext(m_options.workspace, m_options.secret.name, *value)
               : secrets->write(m_options.workspace, m_options.secret.name, *value);
    if (!written)
        return fail(written.error());
    const bool running = tellRunning(m_options.dataDir, ControlWord::Reload);
    const QString name = m_options.workspace.value() + QLatin1Char(' ')
        + secretFileName(m_options.secret.name) + (next ? QStringLiteral(".next") : QString());
    emit ended(0, running ? tr("Kept %1; the running Baton uses it.").arg(name)
                          : tr("Kept %1.").arg(name));
}

void OneCommand::exportCsv()
{
    if (!openStore())
        return;
    const ExportOrder order{.kind = m_options.exportKind == ExportKind::Sessions
                                ? ExportOrder::Kind::Sessions
                                : m_options.exportKind == ExportKind::Messages
                                ? ExportOrder::Kind::Messages
                                : ExportOrder::Kind::Handoffs,
                            .file = m_options.csv,
                            .workspace = m_options.workspace,
                            .from = m_options.from,
                            .to = m_options.to};
    onResult(exportCsvFile(*m_store, order), this, [this](const Result<qint64> &rows) {
        if (!rows)
            return fail(rows.error());
        emit ended(0, tr("Wrote %n row(s) to %1.", nullptr, int(*rows)).arg(m_options.csv));
    });
}

/// A running core does it itself: what is on its way there must not write anything back.
void OneCommand::erase()
{
    const auto there = eraseByRunning(m_options.dataDir, m_options.workspace, m_options.contact);
    if (there)
        return erased(*there);
    if (!openStore())
        return;
    const SystemClock clock;
    onResult(RecordDesk(*m_store, clock).eraseContact(m_options.workspace, m_options.contact), this,
             [this](const Result<ErasedView> &result) {
                 tellRunning(m_options.dataDir, ControlWord::Reload); // one started meanwhile
                 erased(result);
             });
}

void OneCommand::erased(const Result<ErasedView> &result)
{
    if (!result)
        return fail(result.error());
    emit ended(0, tr("Erased: contacts %1, sessions %2, messages %3.")
                      .arg(result->contacts)
                      .arg(result->sessions)
                      .arg(result->messages));
}

void OneCommand::revokeLinks()
{
    if (!openStore())
        return;
    const SystemClock clock;
    onResult(RecordDesk(*m_store, clock).revokeLinks(m_options.ticket), this,
             [this](const Result<int> &revoked) {
                 if (!revoked)
                     return fail(revoked.error());
                 emit ended(0, tr("Revoked %n link(s).", nullptr, *revoked));
             });
}

HeldAnswers *OneCommand::openHeld()
{
    static const SystemClock clock;
    if (!openStore())
        return nullptr;
    auto *held = new HeldAnswers(*m_store, clock, this);
    connect(held, &HeldAnswers::failed, this, &OneCommand::fail);
    return held;
}

void OneCommand::listHeld()
{
    HeldAnswers *held = openHeld();
    if (!held)
        return;
    connect(held, &HeldAnswers::listed, this, [this](const QString &text) { emit ended(0, text); });
    held->list();
}

void OneCommand::decideHeld(CommandKind kind)
{
    HeldAnswers *held = openHeld();
    if (!held)
        return;
    connect(held, &HeldAnswers::given, this, [this, kind] {
        const bool running = tellRunning(m_options.dataDir, ControlWord::Reload);
        const QString said = kind == CommandKind::Approve
            ? tr("Approved: the answer in #%1 goes out.")
            : tr("Refused: the answer in #%1 is discarded.");
        emit ended(0, said.arg(m_options.ticket.value())
                       + (running ? QString() : u' ' + tr("That is done when Baton runs.")));
    });
    held->decide(m_options.ticket, kind, qEnvironmentVariable("USER"));
}

void OneCommand::check()
{
    auto *checkup = new Checkup(m_options, this);
    connect(checkup, &Checkup::done, this, [this](const Findings &findings) {
        emit told(findingsText(findings));
        const int wrongs = countWrong(findings);
        if (wrongs == 0)
            emit ended(0, tr("All is well."));
        else
            emit ended(1, tr("%n thing(s) are wrong; the lines above say how to mend them.",
                             nullptr, wrongs));
    });
    checkup->start();
}

} // namespace Baton
