// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/publicaddress.h"

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

const QList<Subnet> &closedRanges()
{
    static const QList<Subnet> ranges = [] {
        QList<Subnet> all;
        for (const char *range :
             {"0.0.0.0/8",      "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",
              "169.254.0.0/16", "172.16.0.0/12",   "192.0.0.0/24",   "192.0.2.0/24",
              "192.88.99.0/24", "192.168.0.0/16",  "198.18.0.0/15",  "198.51.100.0/24",
              "203.0.113.0/24", "224.0.0.0/3",     "::/96",          "64:ff9b:1::/48",
              "100::/64",       "2001::/23",       "2001:db8::/32",  "2002::/16",
              "3fff::/20",      "5f00::/16",       "fc00::/7",       "fe80::/9",
              "ff00::/8"})
            all << QHostAddress::parseSubnet(QString::fromLatin1(range));
        return all;
    }();
    return ranges;
}

bool isOpen(const QHostAddress &address)
{
    return std::none_of(closedRanges().begin(), closedRanges().end(), [&](const Subnet &range) {
        return address.protocol() == range.first.protocol() && address.isInSubnet(range);
    });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isOpen(address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !isOpen(address))
        return false;
    static const Subnet mapped(QHostAddress(u"::ffff:0:0"_s), 96);
    static const Subnet translated(QHostAddress(u"64:ff9b::"_s), 96); // RFC 6052, by NAT64
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (!address.isInSubnet(mapped) && !address.isInSubnet(translated))
        return true;
    quint32 inner = 0;
    for (int i = 12; i < 16; ++i)
        inner = inner << 8 | bytes[i];
    return isOpen(QHostAddress(inner));
}

} // namespace Baton
