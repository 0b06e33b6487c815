// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfile.h"

#include "domain/settingsjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSaveFile>

namespace Baton {

namespace {

struct ConfigText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigFile)
};

/// The settings' own checks cannot know networks.
Result<> checkProxies(const QStringList &proxies)
{
    for (qsizetype i = 0; i < proxies.size(); ++i) {
        if (QHostAddress::parseSubnet(proxies[i].trimmed()).second < 0)
            return Error{ErrorKind::Input,
                         ConfigText::tr("trustedProxies[%1]: \"%2\" is no address.")
                             .arg(i).arg(proxies[i]),
                         ConfigText::tr("Allowed: addresses and networks, such as 127.0.0.1 or "
                                        "10.0.0.0/8; no host names.")};
    }
    return {};
}

void makeFoldersAbsolute(Settings &settings, const QDir &from)
{
    for (WorkspaceSettings &workspace : settings.workspaces) {
        for (QString &folder : workspace.knowledgeFolders)
            folder = QDir::cleanPath(from.absoluteFilePath(folder));
    }
}

} // namespace

Result<Settings> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Input,
                     ConfigText::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                     ConfigText::tr("Name a file of the format baton-config/1.")};
    Result<Settings> read = settingsFromFile(file.readAll());
    if (!read)
        return Error{read.error().kind, path + QStringLiteral(": ") + read.error().what,
                     read.error().fix};
    Settings settings = *std::move(read);
    if (const Result<> proxies = checkProxies(settings.trustedProxies); !proxies)
        return proxies.error();
    makeFoldersAbsolute(settings, QFileInfo(path).absoluteDir());
    return settings;
}

Result<> writeConfigFile(const QString &path, const Settings &settings)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(toJson(settings)).toJson();
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json) != json.size() || !file.flush() // commit() overlooks a full disk
        || !file.commit())
        return Error{ErrorKind::Storage,
                     ConfigText::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
                     ConfigText::tr("Choose another file, or make room on the disk.")};
    return {};
}

} // namespace Baton
