// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/intake.h"

#include "app/check/machine.h"
#include "app/check/reachability.h"
#include "app/control.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr Millis answerPatience = 5s;

Finding silentHolder(qint64 pid)
{
    return wrong(CheckText::tr("core"),
                 CheckText::tr("process %1 holds the data folder, but does not answer.").arg(pid),
                 CheckText::tr("If it has just been started, wait a moment. Else look at it (ps -p "
                               "%1) and end it (kill %1); when it is no Baton, remove baton.lock "
                               "from the data folder.").arg(pid));
}

} // namespace

IntakeCheck::IntakeCheck(const Clock &clock, const Options &options, QObject *parent)
    : QObject(parent), m_client(clock), m_options(options)
{
}

void IntakeCheck::start(const QString &publicUrl, const std::optional<WorkspaceSettings> &taker,
                        const HelpdeskSecrets &secrets)
{
    m_publicUrl = publicUrl;
    m_taker = taker;
    m_secrets = secrets;
    if (!m_ownAddress.isEmpty())
        return askHealth(m_ownAddress);
    const LockHolder holder = lockHolder(m_options.dataDir);
    const std::optional<QString> address
        = holder.isAlive ? addressOfRunning(m_options.dataDir) : std::nullopt;
    if (address && !address->isEmpty())
        return askHealth(*address);
    if (holder.isAlive)
        m_findings << silentHolder(holder.pid);
    else
        m_findings << fine(CheckText::tr("core"), CheckText::tr("not running"))
                   << checkFreeAddress(m_options.listen);
    emit done(m_findings);
}

void IntakeCheck::askHealth(const QString &address)
{
    m_ownAddress = address;
    auto *watcher = new QFutureWatcher<Exchange>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, address] {
        watcher->deleteLater();
        const Exchange exchange = watcher->result();
        const QString subject = CheckText::tr("core");
        if (exchange.end == Exchange::End::Answered && exchange.status == 200)
            m_findings << fine(subject, CheckText::tr("runs and listens on %1").arg(address));
        else
            m_findings << wrong(subject,
                                CheckText::tr("it runs, but %1/health does not say that it is "
                                              "alive.").arg(address),
                                CheckText::tr("Start it again, and look at what it prints."));
        askPublicAddress();
    });
    watcher->setFuture(m_client.send(
        {.method = "GET", .url = QUrl(address + u"/health"_s), .timeout = answerPatience}));
}

/// In the sandbox the simulated helpdesks deliver to our own address while no other one is set.
void IntakeCheck::askPublicAddress()
{
    if (!m_taker)
        return emit done(m_findings);
    if (m_publicUrl.isEmpty() && !m_options.sandbox) {
        m_findings << orHere(with(notice(CheckText::tr("public address"),
                                         CheckText::tr("none is set: notes cannot link to "
                                                       "sessions."),
                                         CheckText::tr("Set publicUrl to the https address that "
                                                       "leads here.")),
                                  Remedy::Setting, {}, u"publicUrl"_s),
                             CheckText::tr("Enter the https address of your proxy or tunnel."));
        return emit done(m_findings);
    }
    if (m_publicUrl.isEmpty())
        m_publicUrl = m_ownAddress;
    auto *reach = new Reachability(m_client, {m_publicUrl, *m_taker, m_secrets, m_ownAddress}, this);
    connect(reach, &Reachability::done, this, &IntakeCheck::takeReached);
    reach->start();
}

void IntakeCheck::takeReached(const Result<bool> &reached)
{
    const QString subject = CheckText::tr("public address");
    Finding found = fine(subject, CheckText::tr("%1 leads here").arg(m_publicUrl));
    if (!reached && reached.error().kind == ErrorKind::Unavailable)
        found = notice(subject, reached.error().what, reached.error().fix);
    else if (!reached)
        found = wrong(subject, reached.error());
    m_findings << with(found, Remedy::Webhook, m_taker->key);
    emit done(m_findings);
}

} // namespace Baton
