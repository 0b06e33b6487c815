// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>

namespace Baton {

/// QHttpServer as it comes, with a handler that does nothing: what HTTP itself costs.
class EmptyServer
{
public:
    EmptyServer()
    {
        m_server.route(QStringLiteral("/webhooks/intercom/<arg>"), QHttpServerRequest::Method::Post,
                       [](const QString &) { return QHttpServerResponse("{}"); });
        m_port = m_server.listen(QHostAddress::LocalHost, 0);
    }

    quint16 port() const { return m_port; }

private:
    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace Baton
