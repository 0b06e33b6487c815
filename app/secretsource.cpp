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

QList<QByteArray> accepted(const SecretStore &store, const WorkspaceKey &workspace,
                           SecretName name, QStringList &problems)
{
    const Result<QList<QByteArray>> values = store.readAccepted(workspace, name);
    if (values)
        return *values;
    if (values.error().kind != ErrorKind::NotFound)
        problems << values.error().what + QLatin1Char(' ') + values.error().fix;
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
    const auto value = m_values.constFind(entry(workspace, name));
    if (value == m_values.constEnd())
        return Error{ErrorKind::NotFound, QStringLiteral("The sandbox has no such secret."),
                     QStringLiteral("Start it again.")};
    return *value;
}

Result<> SandboxSecrets::write(const WorkspaceKey &workspace, SecretName name,
                               const QByteArray &value)
{
    m_values.insert(entry(workspace, name), value);
    return {};
}

HelpdeskSecrets collectSecrets(const SecretStore &store, const WorkspaceKey &workspace,
                               QStringList &problems)
{
    HelpdeskSecrets secrets;
    const Result<QByteArray> token = store.read(workspace, SecretName::ApiToken);
    if (token)
        secrets.apiToken = *token;
    else if (token.error().kind != ErrorKind::NotFound)
        problems << token.error().what + QLatin1Char(' ') + token.error().fix;
    secrets.signingSecrets = accepted(store, workspace, SecretName::SigningSecret, problems);
    secrets.appSigningKeys = accepted(store, workspace, SecretName::AppSigningKey, problems);
    secrets.ruleSecrets = accepted(store, workspace, SecretName::RuleSecret, problems);
    return secrets;
}

} // namespace Baton
