// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxhouse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Baton {

namespace {

constexpr auto markerFile = "sandbox";
constexpr auto webhookKey = "sandbox-intercom";

WorkspaceKey workspaceKey()
{
    return WorkspaceKey(QStringLiteral("nordwind"));
}

ChannelSettings autopilotFor(Channel channel)
{
    ChannelSettings settings = defaultChannelSettings(Platform::Intercom, channel);
    settings.autopilot = true;
    settings.assist = true;
    return settings;
}

QString words(const char *text)
{
    return QCoreApplication::translate("SandboxHouse", text);
}

} // namespace

SandboxHouse::SandboxHouse(const Clock &clock, const QString &folder)
    : m_articles(folder + QStringLiteral("/help-centre")), m_intercom(clock)
{
}

Result<> SandboxHouse::layOutArticles() const
{
    const QDir source(QStringLiteral(":/helpcentre"));
    QDir().mkpath(m_articles);
    for (const QString &name : source.entryList(QDir::Files)) {
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
    const Result<quint16> port = m_intercom.start();
    if (!port)
        return port.error();
    return layOutArticles();
}

Settings SandboxHouse::settings() const
{
    WorkspaceSettings shop;
    shop.key = workspaceKey();
    shop.name = QStringLiteral("Nordwind Kites");
    shop.platform = Platform::Intercom;
    shop.apiBaseUrl = m_intercom.baseUrl();
    shop.platformWorkspaceId = SimulatedIntercom::appId();
    shop.aiTeammate = SimulatedIntercom::aiTeammate();
    shop.webhookKey = EndpointKey(QString::fromLatin1(webhookKey));
    shop.fullConversationSync = true; // a tour is to be looked at
    shop.handoff.topics = {QStringLiteral("legal threats")};
    for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms})
        shop.channels.insert(channel, autopilotFor(channel));
    // Mail waits for the workspace's rules for half a minute; a tour should not.
    shop.channels[Channel::Email].settle = 8s;
    shop.knowledgeFolders = {m_articles};
    return {.workspaces = {shop}};
}

std::unique_ptr<SecretStore> SandboxHouse::secrets()
{
    auto secrets = std::make_unique<SandboxSecrets>();
    (void)secrets->write(workspaceKey(), SecretName::ApiToken, SimulatedIntercom::apiToken());
    (void)secrets->write(workspaceKey(), SecretName::SigningSecret,
                         SimulatedIntercom::clientSecret());
    return secrets;
}

void SandboxHouse::open(const QString &address)
{
    m_intercom.setWebhookUrl(QUrl(address + QStringLiteral("/webhooks/intercom/")
                                  + QString::fromLatin1(webhookKey)));
    m_intercom.startTour();
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
