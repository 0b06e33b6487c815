// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/forwarded.h"

#include <algorithm>

namespace Baton {

namespace {

/// "203.0.113.7", "203.0.113.7:4711", "2001:db8::1", "[2001:db8::1]:4711"
QHostAddress readAddress(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    return plainAddress(QHostAddress(QString::fromLatin1(text)));
}

} // namespace

TrustedProxies::TrustedProxies(const QStringList &list)
{
    for (const QString &entry : list) {
        const auto network = QHostAddress::parseSubnet(entry.trimmed());
        if (network.second >= 0)
            m_networks.append(network);
    }
}

bool TrustedProxies::trusts(const QHostAddress &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

QHostAddress TrustedProxies::client(const QHostAddress &peer, const HttpHeaders &headers) const
{
    QList<QByteArray> hops;
    for (const auto &[name, value] : headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            hops += value.split(',');
    }
    QHostAddress client = plainAddress(peer);
    while (!hops.isEmpty() && trusts(client)) {
        const QHostAddress next = readAddress(hops.takeLast());
        if (next.isNull())
            break;
        client = next;
    }
    return client;
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

QHostAddress clientNetwork(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

} // namespace Baton
