// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/routes.h"

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// Split before decoding, so that an encoded slash belongs to its part.
QByteArrayList partsOf(const QByteArray &path)
{
    QByteArrayList parts = path.split('/');
    for (QByteArray &part : parts) {
        if (part.contains('%'))
            part = QByteArray::fromPercentEncoding(part);
    }
    return parts;
}

bool isName(const QByteArray &part)
{
    return part.startsWith('{');
}

bool matches(const QByteArrayList &pattern, const QByteArrayList &parts)
{
    return std::equal(pattern.begin(), pattern.end(), parts.begin(), parts.end(),
                      [](const QByteArray &wanted, const QByteArray &part) {
                          return isName(wanted) ? !part.isEmpty() : wanted == part;
                      });
}

PathValues valuesOf(const QByteArrayList &pattern, const QByteArrayList &parts)
{
    PathValues values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray &name = pattern[i];
        if (isName(name))
            values.insert(QString::fromUtf8(name.sliced(1, name.size() - 2)),
                          QString::fromUtf8(parts[i]));
    }
    return values;
}

} // namespace

void Routes::add(const QByteArray &method, const QString &pattern, RouteHandler handler)
{
    m_routes.append({method, pattern.toUtf8().split('/'), std::move(handler)});
}

void Routes::answer(const HttpRequest &request, const Respond &respond) const
{
    const QByteArrayList parts = partsOf(request.path);
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (!matches(route.parts, parts))
            continue;
        if (route.method == request.method)
            return route.handler(request, valuesOf(route.parts, parts), respond);
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
