// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listenaddress.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// IPv6 needs its brackets, or its last group would pass for the port.
std::optional<QHostAddress> parseHost(QStringView host)
{
    if (host == u"*")
        return QHostAddress(QHostAddress::Any);
    if (host == u"localhost")
        return QHostAddress(QHostAddress::LocalHost);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    QHostAddress address;
    if (host.isEmpty() || !address.setAddress(host.toString()))
        return {};
    if (bracketed != (address.protocol() == QAbstractSocket::IPv6Protocol))
        return {};
    return address;
}

} // namespace

Result<ListenAddress> parseListenAddress(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const auto host = parseHost(text.left(qMax<qsizetype>(colon, 0)));
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    if (!host || !isNumber)
        return Error{ErrorKind::Input, u"This is no address to listen on: %1"_s.arg(text),
                     u"Write ADDR:PORT, for example 127.0.0.1:8787 or [::1]:8787; port 0 picks a "
                     "free one."_s};
    return ListenAddress{*host, port};
}

} // namespace Baton
