// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int timeoutMs = 500;

QDBusMessage ask(const QDBusConnection &bus, const QString &path, const QString &interface,
                 const QString &method, const QVariantList &arguments)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    question.setArguments(arguments);
    return bus.call(question, QDBus::Block, timeoutMs);
}

} // namespace

// https://specifications.freedesktop.org/secret-service: ReadAlias, and Collection's Locked.
KeychainState askSecretService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeychainState::NoService;
    const QDBusMessage alias =
        ask(bus, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
            {u"default"_s});
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty())
        return KeychainState::NoService;
    const QString path = alias.arguments().first().value<QDBusObjectPath>().path();
    if (path == u"/")
        return KeychainState::NoCollection;
    const QDBusMessage locked = ask(bus, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (locked.type() != QDBusMessage::ReplyMessage || locked.arguments().isEmpty())
        return KeychainState::NoCollection;
    return locked.arguments().first().value<QDBusVariant>().variant().toBool()
        ? KeychainState::Locked
        : KeychainState::Open;
}

} // namespace Baton
