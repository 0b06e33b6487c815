// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/intake.h"

#include "app/check/machine.h"
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

void IntakeCheck::get(const QByteArray &method, const QUrl &url,
                      std::function<void(const Exchange &)> then)
{
    auto *watcher = new QFutureWatcher<Exchange>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(m_client.send({.method = method, .url = url, .timeout = answerPatience}));
}

void IntakeCheck::start(const QString &publicUrl, const QString &webhookPath)
{
    m_publicUrl = publicUrl;
    m_webhookPath = webhookPath;
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
    get("GET", QUrl(address + u"/health"_s), [this, address](const Exchange &exchange) {
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
}

void IntakeCheck::askPublicAddress()
{
    if (m_webhookPath.isEmpty() || m_options.sandbox)
        return emit done(m_findings);
    if (m_publicUrl.isEmpty()) {
        m_findings << with(notice(CheckText::tr("public address"),
                                  CheckText::tr("none is set: notes cannot link to sessions."),
                                  CheckText::tr("Set publicUrl to the https address that leads "
                                                "here.")),
                           Remedy::Setting, {}, u"publicUrl"_s);
        return emit done(m_findings);
    }
    get("HEAD", QUrl(m_publicUrl + m_webhookPath),
        [this](const Exchange &exchange) { takePublicAnswer(exchange); });
}

void IntakeCheck::takePublicAnswer(const Exchange &exchange)
{
    const QString subject = CheckText::tr("public address");
    const bool answered = exchange.end == Exchange::End::Answered;
    if (answered && exchange.status == 200)
        m_findings << fine(subject, CheckText::tr("%1 leads here").arg(m_publicUrl));
    else if (answered)
        m_findings << wrong(subject,
                            CheckText::tr("%1 answers %2 where webhooks are taken.")
                                .arg(m_publicUrl).arg(exchange.status),
                            CheckText::tr("Let the proxy or tunnel pass /webhooks/ on to Baton, "
                                          "with the path as it is."));
    else // From inside, many networks cannot reach their own outside.
        m_findings << notice(subject,
                             CheckText::tr("%1 cannot be reached from this machine.")
                                 .arg(m_publicUrl),
                             CheckText::tr("Try from another network: curl -I %1/webhooks/… must "
                                           "say 200.").arg(m_publicUrl));
    emit done(m_findings);
}

} // namespace Baton
