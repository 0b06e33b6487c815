// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/attempt.h"

#include <QNetworkAccessManager>
#include <QSslError>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const OutgoingRequest &request, bool ownConnection)
{
    QNetworkRequest out(request.url);
    if (!request.verifyName.isEmpty())
        out.setPeerVerifyName(request.verifyName);
    out.setRawHeader("User-Agent", "Baton");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.body.isEmpty() && !out.hasRawHeader("Content-Type"))
        out.setRawHeader("Content-Type", "application/octet-stream");
    if (ownConnection)
        out.setRawHeader("Connection", "close");
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 has ways of its own to send again, which UploadOnce was not proved against.
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return out;
}

/// Whether the vendor's answer is here whole: a status of 4xx and 5xx is an error only to Qt, which
/// names 400 among the errors of the protocol.
bool isAnswer(const QNetworkReply &reply)
{
    const auto error = reply.error();
    const bool byStatus = error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied
                           && error <= QNetworkReply::UnknownContentError
                           && error != QNetworkReply::ContentReSendError)
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0
        && (error == QNetworkReply::NoError || byStatus);
}

/// Qt takes a connection that closes early for the end of the body.
bool isCut(const QNetworkReply &reply, const QByteArray &method, const QByteArray &body)
{
    if (method == "HEAD" || reply.hasRawHeader("Content-Encoding")
        || !reply.hasRawHeader("Content-Length"))
        return false;
    return body.size() < reply.rawHeader("Content-Length").toLongLong();
}

} // namespace

Attempt::Attempt(const OutgoingRequest &request, Millis timeout, QNetworkAccessManager *network,
                 Done done, QObject *parent)
    : QObject(parent), m_request(request), m_done(std::move(done))
{
    m_took.start();
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this, timeout] {
        giveUp(u"No answer within %1 s."_s.arg(std::chrono::ceil<std::chrono::seconds>(timeout).count()));
    });
    const bool own = request.repeatable == Repeatable::OnlyIfNeverLeft;
    start(own ? new QNetworkAccessManager(this) : network);
    m_timeout.start(timeout);
}

Attempt::~Attempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

void Attempt::start(QNetworkAccessManager *network)
{
    const bool own = m_request.repeatable == Repeatable::OnlyIfNeverLeft;
    const QNetworkRequest out = networkRequest(m_request, own);
    const QByteArray &method = m_request.method;
    if (!m_request.body.isEmpty() || (own && method != "GET" && method != "HEAD")) {
        m_body = new UploadOnce(m_request.body);
        m_reply = network->sendCustomRequest(out, method, m_body);
        m_body->setParent(m_reply);
    } else if (method == "GET") {
        m_reply = network->get(out);
    } else if (method == "HEAD") {
        m_reply = network->head(out);
    } else {
        m_reply = network->sendCustomRequest(out, method, QByteArray());
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_isOfAnother = m_isOfAnother || error.error() == QSslError::HostNameMismatch;
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::onFinished, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (std::max(received, total) <= m_request.mostBytes || m_tooLarge)
            return;
        m_tooLarge = true;
        giveUp(u"The answer has more than %1 bytes."_s.arg(m_request.mostBytes));
    });
}

void Attempt::giveUp(const QString &why)
{
    m_why = why;
    m_reply->abort();
}

/// Certain only when the connection itself failed and nothing of the request was handed out. A
/// timeout while connecting is not: another thread may be sending at this moment.
bool Attempt::neverLeft() const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return m_why.isEmpty() && !m_sent && !(m_body && m_body->touched());
    default:
        return false;
    }
}

Exchange::Obstacle Attempt::obstacle() const
{
    using Obstacle = Exchange::Obstacle;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError: return Obstacle::NobodyListens;
    case QNetworkReply::HostNotFoundError: return Obstacle::UnknownHost;
    case QNetworkReply::SslHandshakeFailedError:
        return m_isOfAnother ? Obstacle::CertificateName : Obstacle::Certificate;
    default: return Obstacle::None;
    }
}

void Attempt::onFinished()
{
    m_timeout.stop();
    Exchange exchange;
    exchange.took = Millis(m_took.elapsed());
    exchange.headers = m_reply->rawHeaderPairs();
    if (m_reply->isOpen()) // not after abort()
        exchange.body = m_reply->readAll();
    const bool cut = isCut(*m_reply, m_request.method, exchange.body);
    if (m_why.isEmpty() && isAnswer(*m_reply) && !cut) {
        exchange.end = Exchange::End::Answered;
        exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    } else {
        exchange.end = neverLeft() ? Exchange::End::NeverLeft : Exchange::End::Lost;
        exchange.error = !m_why.isEmpty() ? m_why
            : cut ? u"The connection closed in the middle of the answer."_s
                  : m_reply->errorString();
        exchange.tooLarge = m_tooLarge;
        exchange.obstacle = obstacle();
        exchange.headers.clear();
        exchange.body.clear();
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    deleteLater();
    std::exchange(m_done, nullptr)(std::move(exchange));
}

} // namespace Baton
