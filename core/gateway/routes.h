// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <QHash>

namespace Baton {

/// The values of a path's {names}, percent-decoded.
using PathValues = QHash<QString, QString>;
using RouteHandler
    = std::function<void(const HttpRequest &, const PathValues &, const Respond &)>;

/// Which handler answers which method and path: a table, looked through in order. Paths that
/// nobody has are 404, methods that a path does not have 405.
class Routes
{
public:
    /// `pattern` like "/webhooks/intercom/{key}": a {name} stands for one part, never empty.
    void add(const QByteArray &method, const QString &pattern, RouteHandler handler);
    void answer(const HttpRequest &request, const Respond &respond) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList parts;
        RouteHandler handler;
    };
    QList<Route> m_routes;
};

} // namespace Baton
