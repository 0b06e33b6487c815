// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/routes.h"

#include <optional>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// Split before decoding, so that an encoded slash belongs to its part.
QStringList partsOf(const QByteArray &path)
{
    QStringList parts;
    for (const QByteArray &part : path.split('/'))
        parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return parts;
}

std::optional<PathValues> match(const QStringList &pattern, const QStringList &parts)
{
    if (pattern.size() != parts.size())
        return {};
    PathValues values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !parts[i].isEmpty())
            values.insert(pattern[i].mid(1, pattern[i].size() - 2), parts[i]);
        else if (pattern[i] != parts[i])
            return {};
    }
    return values;
}

} // namespace

void Routes::add(const QByteArray &method, const QString &pattern, RouteHandler handler)
{
    m_routes.append({method, pattern.split(u'/'), std::move(handler)});
}

void Routes::answer(const HttpRequest &request, const Respond &respond) const
{
    const QStringList parts = partsOf(request.path);
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto values = match(route.parts, parts);
        if (values && route.method == request.method)
            return route.handler(request, *values, respond);
        if (values)
            allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return respond(errorResponse(404, u"not_found"_s, u"There is nothing at this path."_s));
    HttpResponse response = errorResponse(405, u"method_not_allowed"_s,
                                          u"This path does not know the method."_s);
    response.headers.append({"Allow", allowed.join(", ")});
    respond(std::move(response));
}

} // namespace Baton
