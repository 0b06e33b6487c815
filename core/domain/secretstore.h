// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>

namespace Baton {

enum class SecretName { ApiToken, SigningSecret, AppSigningKey, RuleSecret, EngineKey };

/// "api-token" and the like: the file name after `WORKSPACE.`, the key in the keychain.
inline QString secretFileName(SecretName name)
{
    switch (name) {
    case SecretName::ApiToken: return QStringLiteral("api-token");
    case SecretName::SigningSecret: return QStringLiteral("signing-secret");
    case SecretName::AppSigningKey: return QStringLiteral("app-signing-key");
    case SecretName::RuleSecret: return QStringLiteral("rule-secret");
    case SecretName::EngineKey: return QStringLiteral("engine-key");
    }
    Q_UNREACHABLE();
}

/// Where secrets live: the desktop's keychain, or a folder of files on a headless machine. Never
/// the database, the configuration, a log or an export. Calls may block; not for the core thread
/// while it serves (composition reads at start and on change).
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NotFound when none was ever set; Denied when the store is locked.
    virtual Result<QByteArray> read(const WorkspaceKey &workspace, SecretName name) const = 0;
    virtual Result<> write(const WorkspaceKey &workspace, SecretName name,
                           const QByteArray &value) = 0;
};

} // namespace Baton
