// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secretstore.h"

using namespace Qt::StringLiterals;

namespace Baton {

QList<SecretName> allSecretNames()
{
    return {SecretName::ApiToken, SecretName::SigningSecret, SecretName::AppSigningKey,
            SecretName::RuleSecret, SecretName::EngineKey, SecretName::MetricsToken};
}

std::optional<SecretKey> secretKeyFromText(QStringView text)
{
    SecretKey key;
    if (text.endsWith(u".next")) {
        key.slot = SecretSlot::Next;
        text.chop(5);
    }
    for (const SecretName name : allSecretNames()) {
        if (secretFileName(name) == text) {
            key.name = name;
            return key;
        }
    }
    return {};
}

Result<> SecretStore::remove(const WorkspaceKey &, SecretName)
{
    return Error{ErrorKind::Denied, u"Secrets cannot be removed from here."_s,
                 u"Remove them where they are kept."_s};
}

Result<QByteArray> SecretStore::readNext(const WorkspaceKey &workspace, SecretName name) const
{
    return Error{ErrorKind::NotFound,
                 u"No next %1 of %2 is set."_s.arg(secretFileName(name), workspace.value()),
                 u"Nothing is needed unless the secret is being rotated."_s};
}

Result<> SecretStore::writeNext(const WorkspaceKey &workspace, SecretName name, const QByteArray &)
{
    return Error{
        ErrorKind::Input,
        u"The next %1 of %2 cannot be kept here."_s.arg(secretFileName(name), workspace.value()),
        u"Set the current one instead."_s};
}

Result<QList<QByteArray>> SecretStore::readAccepted(const WorkspaceKey &workspace,
                                                    SecretName name) const
{
    const Result<QByteArray> current = read(workspace, name);
    if (!current && current.error().kind != ErrorKind::NotFound)
        return current.error();
    const Result<QByteArray> next = readNext(workspace, name);
    if (!next && next.error().kind != ErrorKind::NotFound)
        return next.error();

    QList<QByteArray> values;
    if (current)
        values << *current;
    if (next && !values.contains(*next))
        values << *next;
    if (values.isEmpty())
        return current.error();
    return values;
}

} // namespace Baton
