// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/reachability.h"

#include "helpdesk/vendorfacts.h"

#include "app/check/reachfaults.h"
#include "gateway/webhookgate.h"

#include <QFutureWatcher>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr Millis reachPatience = 5s;

QByteArray keyed(const QByteArray &text, const QByteArray &key, QCryptographicHash::Algorithm by)
{
    return QMessageAuthenticationCode::hash(text, key, by);
}

/// Formatted as no program would write it: whoever reads it and writes it again changes it.
QByteArray testBody(const WorkspaceSettings &workspace)
{
    const bool front = workspace.platform == Platform::Front;
    const QByteArray body = front
        ? QByteArrayLiteral("{ \"type\":\"%1\",  \"authorization\" : {\"id\":\"%2\"},")
        : QByteArrayLiteral("{ \"topic\":\"%1\",  \"app_id\" : \"%2\",");
    QByteArray filled = body;
    filled.replace("%1", WebhookGate::testTopic().toUtf8());
    filled.replace("%2", workspace.platformWorkspaceId.toUtf8());
    return filled + "\"note\":\"\\u00e9 \xc3\xa9 \\/ 1.0\", \"n\": 1.0 }\n";
}

/// Intercom's scheme, and Front's two (helpdesk/…/signature.h); nothing: there is no secret.
HttpHeaders signedWith(const HelpdeskSecrets &secrets, Platform platform, const QByteArray &body)
{
    if (platform == Platform::Intercom && !secrets.signingSecrets.isEmpty())
        return {{"X-Hub-Signature",
                 "sha1="
                     + keyed(body, secrets.signingSecrets.first(), QCryptographicHash::Sha1)
                           .toHex()}};
    if (platform == Platform::Front && !secrets.appSigningKeys.isEmpty()) {
        const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        return {{"X-Front-Request-Timestamp", now},
                {"X-Front-Signature",
                 keyed(now + ':' + body, secrets.appSigningKeys.first(), QCryptographicHash::Sha256)
                     .toBase64()}};
    }
    if (platform == Platform::Front && !secrets.ruleSecrets.isEmpty())
        return {{"X-Front-Signature",
                 keyed(body, secrets.ruleSecrets.first(), QCryptographicHash::Sha1).toBase64()}};
    return {};
}

} // namespace

Reachability::Reachability(HttpClient &client, Question question, QObject *parent)
    : QObject(parent), m_client(client), m_question(std::move(question)),
      m_url(m_question.base + pathOf(m_question.workspace))
{
}

QString Reachability::pathOf(const WorkspaceSettings &workspace)
{
    return factsOf(workspace.platform).webhookPath + workspace.webhookKey.value();
}

void Reachability::send(const QByteArray &method, const QUrl &url, const HttpHeaders &headers,
                        const QByteArray &body, std::function<void(const Exchange &)> then)
{
    auto *watcher = new QFutureWatcher<Exchange>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(m_client.send({.method = method, .url = url, .headers = headers,
                                      .body = body, .repeatable = Repeatable::OnlyIfNeverLeft,
                                      .timeout = reachPatience}));
}

void Reachability::start()
{
    send("HEAD", m_url, {}, {}, [this](const Exchange &exchange) {
        if (const auto fault = ReachFaults::ofAddress(exchange, m_url, m_question.own))
            return emit done(*fault);
        askElsewhere();
    });
}

void Reachability::askElsewhere()
{
    WorkspaceSettings nobody = m_question.workspace;
    nobody.webhookKey = EndpointKey(QUuid::createUuid().toString(QUuid::Id128));
    send("HEAD", QUrl(m_question.base + pathOf(nobody)), {}, {}, [this](const Exchange &exchange) {
        if (const auto fault = ReachFaults::ofWrongAddress(exchange, m_url, m_question.own))
            return emit done(*fault);
        deliver();
    });
}

void Reachability::deliver()
{
    const QByteArray body = testBody(m_question.workspace);
    HttpHeaders headers = signedWith(m_question.secrets, m_question.workspace.platform, body);
    if (headers.isEmpty())
        return emit done(false);
    headers.emplaceBack("Content-Type", "application/json");
    send("POST", m_url, headers, body, [this](const Exchange &exchange) {
        const auto fault = ReachFaults::ofDelivery(exchange, m_url, m_question.own);
        emit done(fault ? Result<bool>(*fault) : Result<bool>(true));
    });
}

} // namespace Baton
