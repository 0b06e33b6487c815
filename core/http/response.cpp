// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/response.h"

#include <QLocale>

#include <algorithm>

namespace Baton {

namespace {

constexpr qsizetype usualHead = 512; ///< room for it is made at once

/// RFC 9110, section 5.6.7; made once a second.
QByteArray httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 current = now.toSecsSinceEpoch(); current != second) {
        second = current;
        text = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
    }
    return text;
}

bool isOurs(const QByteArray &name)
{
    for (const char *ours : {"Content-Length", "Connection", "Transfer-Encoding"}) {
        if (name.compare(ours, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isClean(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

QByteArray serialize(const HttpResponse &response, bool withBody, bool keepAlive)
{
    QByteArray out;
    out.reserve(usualHead + (withBody ? response.body.size() : 0));
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers) {
        if (!name.isEmpty() && !isOurs(name) && isClean(name) && isClean(value))
            out += name + ": " + value + "\r\n";
    }
    if (headerValue(response.headers, "Date").isEmpty())
        out += "Date: " + httpDate() + "\r\n";
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody && !bodiless)
        out += response.body;
    return out;
}

} // namespace Baton
