// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxhouse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Baton {

namespace {

constexpr auto markerFile = "sandbox";
constexpr auto shopWebhook = "sandbox-intercom";
constexpr auto tradeWebhook = "sandbox-front";

WorkspaceKey shopKey()
{
    return WorkspaceKey(QStringLiteral("nordwind"));
}

WorkspaceKey tradeKey()
{
    return WorkspaceKey(QStringLiteral("nordwind-trade"));
}

EndpointKey endpoint(const char *name)
{
    return EndpointKey(QString::fromLatin1(name));
}

/// Autopilot and assist on every channel that the tour writes on.
void switchOn(WorkspaceSettings &workspace)
{
    for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms}) {
        ChannelSettings settings = defaultChannelSettings(workspace.platform, channel);
        settings.autopilot = true;
        settings.assist = true;
        workspace.channels.insert(channel, settings);
    }
}

QString words(const char *text)
{
    return QCoreApplication::translate("SandboxHouse", text);
}

} // namespace

SandboxHouse::SandboxHouse(const Clock &clock, const QString &folder)
    : m_articles(folder + QStringLiteral("/help-centre")), m_intercom(clock), m_front(clock)
{
}

Result<> SandboxHouse::layOutArticles() const
{
    const QDir source(QStringLiteral(":/helpcentre"));
    QDir().mkpath(m_articles);
    for (const QString &name : source.entryList(QDir::Files)) {
        if (name.startsWith(QLatin1String("internal-")))
            continue; // those are in the vendor's own base
        const QString target = m_articles + QLatin1Char('/') + name;
        QFile::remove(target);
        if (!QFile::copy(source.filePath(name), target))
            return Error{ErrorKind::Storage, words("%1 cannot be written.").arg(target),
                         words("Make room on the disk, or choose another --data-dir.")};
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Result<> SandboxHouse::start()
{
    for (const Result<quint16> &port : {m_intercom.start(), m_front.start()}) {
        if (!port)
            return port.error();
    }
    return layOutArticles();
}

WorkspaceSettings SandboxHouse::shop() const
{
    WorkspaceSettings shop;
    shop.key = shopKey();
    shop.name = QStringLiteral("Nordwind Kites");
    shop.platform = Platform::Intercom;
    shop.apiBaseUrl = m_intercom.baseUrl();
    shop.platformWorkspaceId = SimulatedIntercom::appId();
    shop.aiTeammate = SimulatedIntercom::aiTeammate();
    shop.webhookKey = endpoint(shopWebhook);
    shop.fullConversationSync = true; // a tour is to be looked at
    shop.handoff.topics = {QStringLiteral("legal threats")};
    switchOn(shop);
    shop.noAssistTopics = {QStringLiteral("discounts")};
    shop.sendCitationsAsNote = true;
    shop.tags.automatic = {QStringLiteral("nordwind_ai")};
    // Mail waits for the workspace's rules for half a minute; a tour should not. Nor for ever for
    // somebody who approves.
    ChannelSettings &mail = shop.channels[Channel::Email];
    mail.settle = 8s;
    mail.answersGoOut = AnswersGoOut::AfterApproval;
    mail.approvalTime = 2min;
    mail.approvalOutcome = ApprovalOutcome::Send;
    mail.disclosure = QStringLiteral("The assistant of Nordwind Kites wrote this, a machine.");
    shop.vendorKnowledge.articles = true;
    shop.vendorKnowledge.internalArticles = true;
    shop.vendorKnowledge.conversations = true;
    return shop;
}

WorkspaceSettings SandboxHouse::tradeDesk() const
{
    WorkspaceSettings trade;
    trade.key = tradeKey();
    trade.name = QStringLiteral("Nordwind Trade");
    trade.platform = Platform::Front;
    trade.apiBaseUrl = m_front.baseUrl();
    trade.platformWorkspaceId = SimulatedFront::companyId();
    trade.aiTeammate = SimulatedFront::aiTeammate();
    trade.webhookKey = endpoint(tradeWebhook);
    trade.handleUnassigned = true;
    switchOn(trade);
    trade.knowledgeFolders = {m_articles};
    trade.vendorKnowledge.bases = {SimulatedFront::teamBase()};
    return trade;
}

Settings SandboxHouse::settings() const
{
    return {.workspaces = {shop(), tradeDesk()}};
}

std::unique_ptr<SecretStore> SandboxHouse::secrets()
{
    auto secrets = std::make_unique<SandboxSecrets>();
    (void)secrets->write(shopKey(), SecretName::ApiToken, SimulatedIntercom::apiToken());
    (void)secrets->write(shopKey(), SecretName::SigningSecret, SimulatedIntercom::clientSecret());
    (void)secrets->write(tradeKey(), SecretName::ApiToken, SimulatedFront::apiToken());
    (void)secrets->write(tradeKey(), SecretName::AppSigningKey, SimulatedFront::appSigningKey());
    return secrets;
}

QMap<Platform, QList<Region>> SandboxHouse::regions() const
{
    const QString name = words(QT_TRANSLATE_NOOP("SandboxHouse", "Sandbox"));
    return {{Platform::Intercom, {{name, m_intercom.baseUrl(), SimulatedIntercom::apiToken()}}},
            {Platform::Front, {{name, m_front.baseUrl(), SimulatedFront::apiToken()}}}};
}

void SandboxHouse::open(const QString &address)
{
    const auto url = [&](const char *vendor, const char *key) {
        return QUrl(QStringLiteral("%1/webhooks/%2/%3")
                        .arg(address, QLatin1String(vendor), QLatin1String(key)));
    };
    m_intercom.setWebhookUrl(url("intercom", shopWebhook));
    m_front.setApplicationWebhook(url("front", tradeWebhook));
    m_intercom.startTour();
    m_front.startTour();
}

Result<> SandboxHouse::prepareFolder(const QString &folder)
{
    const QDir dir(folder);
    const bool marked = dir.exists(QString::fromLatin1(markerFile));
    if (dir.exists(QStringLiteral("baton.db")) && !marked)
        return Error{ErrorKind::Conflict,
                     words("The folder %1 holds the data of a real workspace.").arg(folder),
                     words("Start the sandbox with another --data-dir, or with none.")};
    if (!dir.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::Storage, words("The folder %1 cannot be made.").arg(folder),
                     words("Choose another one with --data-dir.")};
    // Every tour starts anew: its vendor has forgotten the conversations of the last one.
    for (const char *name : {"baton.db", "baton.db-wal", "baton.db-shm"})
        QFile::remove(dir.filePath(QString::fromLatin1(name)));
    QFile marker(dir.filePath(QString::fromLatin1(markerFile)));
    if (!marker.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, words("The folder %1 cannot be written.").arg(folder),
                     words("Choose another one with --data-dir.")};
    return {};
}

} // namespace Baton
