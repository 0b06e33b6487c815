// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httplog.h"

#include <QLoggingCategory>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logHttp, "baton.http", QtWarningMsg)

constexpr qsizetype longestPart = 40; ///< ids of vendors are shorter, keys and tokens longer

QString redactedPart(const QString &part)
{
    const bool personal = part.contains(u'@') || part.contains(u'+')
        || part.contains(u":phone:"_s) || part.contains(u":email:"_s);
    return personal || part.size() > longestPart ? u"…"_s : part;
}

} // namespace

QString redactedAddress(const QUrl &url)
{
    QStringList parts = url.path(QUrl::FullyDecoded).split(u'/');
    for (QString &part : parts)
        part = redactedPart(part);
    return url.host() + parts.join(u'/');
}

void logExchange(const OutgoingRequest &request, const Exchange &exchange)
{
    const QString outcome = exchange.end == Exchange::End::Answered
        ? QString::number(exchange.status)
        : exchange.end == Exchange::End::NeverLeft ? u"never left"_s : u"lost"_s;
    qCInfo(logHttp).noquote() << request.method << redactedAddress(request.url) << outcome
                              << exchange.took.count() << "ms";
}

} // namespace Baton
