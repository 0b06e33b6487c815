// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/compose.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace Baton {

using namespace Qt::StringLiterals;

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafeApiBase(const QUrl &base)
{
    const bool safe = base.scheme() == "https"_L1
        || (base.scheme() == "http"_L1 && isThisMachine(base.host()));
    return base.isValid() && !base.host().isEmpty() && safe && base.userInfo().isEmpty();
}

QUrl apiAddress(const QUrl &base, const QStringList &path, const QByteArray &query)
{
    QByteArray url = base.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery
                                    | QUrl::RemoveFragment);
    for (const QString &part : path)
        url += '/' + QUrl::toPercentEncoding(part);
    if (!query.isEmpty())
        url += '?' + query;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QString htmlParagraphs(const QString &text)
{
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n\\s*"_s);
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString html;
    for (const QString &paragraph : unified.trimmed().split(blankLines, Qt::SkipEmptyParts))
        html += "<p>"_L1 + paragraph.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1;
    return html;
}

} // namespace Baton
