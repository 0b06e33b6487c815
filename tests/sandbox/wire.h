// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/line.h"
#include "sandbox/simulatedintercom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace Baton {

/// What came back over the wire; status 0 when nothing did.
struct WireAnswer
{
    int status = 0;
    QJsonObject json;
    HttpHeaders headers;

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
    QString code() const
    {
        return json[QLatin1String("errors")][0][QLatin1String("code")].toString();
    }
};

/// A client of the sandbox that is no part of Baton: QNetworkAccessManager and nothing else.
class Client
{
public:
    explicit Client(const SimulatedIntercom &vendor)
        : Client(vendor.baseUrl(), SimulatedIntercom::apiToken())
    {
        version = "2.16";
    }
    Client(const QString &base, const QByteArray &bearer) : token(bearer), m_base(base) { }

    QByteArray token;
    QByteArray version; ///< of Intercom's API; empty: not said
    QByteArray contentType = "application/json";

    WireAnswer get(const QString &path) { return send("GET", path, {}); }
    WireAnswer post(const QString &path, const QJsonObject &body)
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    WireAnswer send(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(m_base + path));
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setRawHeader("Accept", "application/json");
        if (!version.isEmpty())
            request.setRawHeader("Intercom-Version", version);
        if (method != "GET")
            request.setRawHeader("Content-Type", contentType);
        request.setTransferTimeout(10'000);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(15'000);
        WireAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.json = QJsonDocument::fromJson(reply->readAll()).object();
        for (const auto &pair : reply->rawHeaderPairs())
            answer.headers.append({pair.first, pair.second});
        reply->deleteLater();
        return answer;
    }

    WireAnswer reply(const ConversationId &id, const QString &body, const QString &type)
    {
        return post(QStringLiteral("/conversations/%1/reply").arg(id.value()),
                    {{QStringLiteral("message_type"), type},
                     {QStringLiteral("type"), QStringLiteral("admin")},
                     {QStringLiteral("admin_id"), SimulatedIntercom::aiTeammate().value()},
                     {QStringLiteral("body"), body}});
    }

private:
    QString m_base;
    QNetworkAccessManager m_network;
};

/// Where the webhooks go: keeps what came, answers as told.
class Sink : public QObject
{
public:
    Sink()
        : m_line([this](const HttpRequest &request, const Simulated::AnswerLine &answer) {
              received.append(request);
              answer({{request.method == "HEAD" ? 200 : status, {}, {}}});
          })
    {
        port = m_line.listen(0).value();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(port)); }
    QList<QJsonObject> posts() const
    {
        QList<QJsonObject> out;
        for (const HttpRequest &request : received) {
            if (request.method == "POST")
                out.append(QJsonDocument::fromJson(request.body).object());
        }
        return out;
    }
    QStringList topics() const
    {
        QStringList out;
        for (const QJsonObject &post : posts())
            out << post[QLatin1String("topic")].toString();
        return out;
    }
    /// The newest webhook of a topic.
    QJsonObject item(const QString &topic) const
    {
        QJsonObject out;
        for (const QJsonObject &post : posts()) {
            if (post[QLatin1String("topic")] == topic)
                out = post[QLatin1String("data")][QLatin1String("item")].toObject();
        }
        return out;
    }

    QList<HttpRequest> received;
    int status = 200;
    quint16 port = 0;

private:
    Simulated::Line m_line;
};

} // namespace Baton
