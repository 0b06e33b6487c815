// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wire.h"

namespace Baton {

/// A subscriber that gives challenges back, as Front asks on saving.
class Subscriber
{
public:
    Subscriber()
        : m_line([this](const HttpRequest &request, const Simulated::AnswerLine &answer) {
              received.append(request);
              const QByteArray challenge = headerValue(request.headers, "X-Front-Challenge");
              answer({{status, {}, "{\"challenge\": \"" + challenge + "\"}"}});
          })
    {
        m_port = m_line.listen(0).value();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(m_port)); }
    QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(received.value(index).body).object();
    }

    QList<HttpRequest> received;
    int status = 200;

private:
    Simulated::Line m_line;
    quint16 m_port = 0;
};

} // namespace Baton
