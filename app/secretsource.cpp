// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretsource.h"

#include "app/options.h"
#include "secrets/foldersecrets.h"
#include "secrets/keychainsecrets.h"

namespace Baton {

namespace {

QString entry(const WorkspaceKey &workspace, SecretName name)
{
    return workspace.value() + QLatin1Char('.') + secretFileName(name);
}

/// The value, or an empty one; `problems` takes why one that is there could not be read.
template<typename T>
T valueOr(const Result<T> &read, QStringList &problems)
{
    if (read)
        return *read;
    if (read.error().kind != ErrorKind::NotFound)
        problems << read.error().what + QLatin1Char(' ') + read.error().fix;
    return {};
}

} // namespace

std::unique_ptr<SecretStore> openSecretStore(const Options &options)
{
    if (!options.secretsDir.isEmpty())
        return std::make_unique<FolderSecretStore>(options.secretsDir);
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty())
        return std::make_unique<FolderSecretStore>(credentials, FolderTrust::Trusted);
    return std::make_unique<KeychainSecretStore>();
}

Result<QByteArray> SandboxSecrets::read(const WorkspaceKey &workspace, SecretName name) const
{
    const QMutexLocker locker(&m_mutex);
    const auto value = m_values.constFind(entry(workspace, name));
    if (value == m_values.constEnd())
        return Error{ErrorKind::NotFound, QStringLiteral("The sandbox has no such secret."),
                     QStringLiteral("Start it again.")};
    return *value;
}

Result<> SandboxSecrets::write(const WorkspaceKey &workspace, SecretName name,
                               const QByteArray &value)
{
    const QMutexLocker locker(&m_mutex);
    m_values.insert(entry(workspace, name), value);
    return {};
}

HelpdeskSecrets collectSecrets(const SecretStore &store, const WorkspaceKey &workspace,
                               QStringList &problems)
{
    const auto accepted = [&](SecretName name) {
        return valueOr(store.readAccepted(workspace, name), problems);
    };
    const qsizetype before = problems.size();
    HelpdeskSecrets secrets;
    secrets.apiToken = valueOr(store.read(workspace, SecretName::ApiToken), problems);
    secrets.signingSecrets = accepted(SecretName::SigningSecret);
    secrets.appSigningKeys = accepted(SecretName::AppSigningKey);
    secrets.ruleSecrets = accepted(SecretName::RuleSecret);
    secrets.incomplete = problems.size() > before;
    return secrets;
}

QByteArray metricsToken(const SecretStore &store, QStringList &problems)
{
    return valueOr(store.read(programSecrets(), SecretName::MetricsToken), problems);
}

} // namespace Baton
