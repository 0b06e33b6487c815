// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Baton {

enum class SecretName { ApiToken, SigningSecret, AppSigningKey, RuleSecret, EngineKey, MetricsToken };

/// Where secrets are kept that belong to the program rather than to a workspace: `baton.NAME`.
inline WorkspaceKey programSecrets()
{
    return WorkspaceKey(QStringLiteral("baton"));
}

/// "api-token" and the like: the file name after `WORKSPACE.`, the key in the keychain.
inline QString secretFileName(SecretName name)
{
    switch (name) {
    case SecretName::ApiToken: return QStringLiteral("api-token");
    case SecretName::SigningSecret: return QStringLiteral("signing-secret");
    case SecretName::AppSigningKey: return QStringLiteral("app-signing-key");
    case SecretName::RuleSecret: return QStringLiteral("rule-secret");
    case SecretName::EngineKey: return QStringLiteral("engine-key");
    case SecretName::MetricsToken: return QStringLiteral("metrics-token");
    }
    Q_UNREACHABLE();
}

/// While a secret is being rotated there are two: the one in use, and the one that comes next.
enum class SecretSlot { Current, Next };

/// A secret as people write it: `api-token`, or `api-token.next` while rotating.
struct SecretKey
{
    SecretName name = SecretName::ApiToken;
    SecretSlot slot = SecretSlot::Current;

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
};

/// The secret called `text`; nothing when none has that name.
std::optional<SecretKey> secretKeyFromText(QStringView text);

/// Every name, in the order of SecretName.
QList<SecretName> allSecretNames();

/// Where secrets live: the desktop's keychain, or a folder of files on a headless machine. Never
/// the database, the configuration, a log or an export. Calls may block; not for the core thread
/// while it serves (composition reads at start and on change).
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NotFound when none was ever set; Denied when the store is locked.
    virtual Result<QByteArray> read(const WorkspaceKey &workspace, SecretName name) const = 0;
    /// Ends a rotation, if there is one: the next value is taken away.
    virtual Result<> write(const WorkspaceKey &workspace, SecretName name,
                           const QByteArray &value) = 0;

    /// Takes it away, with the next one; nothing there is no error. A store whose secrets are
    /// somebody else's need not override it.
    virtual Result<> remove(const WorkspaceKey &workspace, SecretName name);

    /// The value that comes next; NotFound when no rotation is under way. A store that knows no
    /// rotation need not override these two.
    virtual Result<QByteArray> readNext(const WorkspaceKey &workspace, SecretName name) const;
    virtual Result<> writeNext(const WorkspaceKey &workspace, SecretName name,
                               const QByteArray &value);

    /// Every value that is good now, the current one first: what a signature is checked against.
    /// NotFound when there is neither; any other failure of either read is passed on.
    Result<QList<QByteArray>> readAccepted(const WorkspaceKey &workspace, SecretName name) const;
};

} // namespace Baton
