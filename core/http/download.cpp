// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/download.h"

#include "http/publicaddress.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QPromise>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

class DownloadText
{
    Q_DECLARE_TR_FUNCTIONS(Download)
};

/// One download on its way, kept alive by what it waits for.
class Download : public std::enable_shared_from_this<Download>
{
public:
    Download(const QPointer<HttpClient> &client, const DownloadRules &rules)
        : m_client(client), m_rules(rules)
    {
        m_promise.start();
    }

    /// What it waited for is gone, the program ends.
    ~Download() { fail(ErrorKind::Unavailable, DownloadText::tr("Baton is shutting down.")); }

    QFuture<Result<Downloaded>> future() { return m_promise.future(); }

    void begin(const OutgoingRequest &first)
    {
        m_redirects = m_rules.mostRedirects;
        m_rules.apiFirst ? send(first, first.url) : ask(first);
    }

private:
    void ask(const OutgoingRequest &request)
    {
        const QUrl &url = request.url;
        const bool plain = url.scheme() == "http"_L1;
        const bool openPort = m_rules.here || url.port(443) == 443;
        if (!url.isValid() || !url.userInfo().isEmpty() || !openPort || !m_rules.mayAsk(url)
            || (url.scheme() != "https"_L1 && !(m_rules.here && plain)))
            return fail(ErrorKind::Cancelled,
                        DownloadText::tr("It is not where the helpdesk keeps files."));
        const auto self = shared_from_this();
        const auto found = [self, request](const QList<QHostAddress> &addresses) {
            self->found(request, addresses);
        };
        if (const QHostAddress named(url.host()); !named.isNull())
            found({named});
        else if (m_rules.lookUp)
            m_rules.lookUp(url.host(), found);
        else if (m_client)
            QHostInfo::lookupHost(url.host(), m_client.data(),
                                  [found](const QHostInfo &host) { found(host.addresses()); });
    }

    bool mayConnect(const QHostAddress &address) const
    {
        return m_rules.here ? address.isLoopback() : isPublicAddress(address);
    }

    void found(const OutgoingRequest &request, const QList<QHostAddress> &addresses)
    {
        if (addresses.isEmpty())
            return fail(ErrorKind::Unavailable,
                        DownloadText::tr("Its address cannot be looked up."));
        if (!std::all_of(addresses.begin(), addresses.end(),
                         [this](const QHostAddress &each) { return mayConnect(each); }))
            return fail(ErrorKind::Cancelled,
                        DownloadText::tr("Its address is in a private network."));
        const auto v4 = std::find_if(addresses.begin(), addresses.end(), [](const auto &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        sendTo(v4 == addresses.end() ? addresses.first() : *v4, request);
    }

    /// To the very address that was judged: whoever answers for the name later changes nothing.
    void sendTo(const QHostAddress &address, OutgoingRequest request)
    {
        const QUrl asked = request.url;
        request.headers << qMakePair(QByteArray("Host"),
                                     asked.authority(QUrl::FullyEncoded).toUtf8());
        request.verifyName = asked.host(QUrl::FullyEncoded);
        request.url.setHost(address.toString());
        send(request, asked);
    }

    void send(OutgoingRequest request, const QUrl &asked)
    {
        if (!m_client)
            return;
        // Packed, a few bytes could become too many.
        request.headers << qMakePair(QByteArray("Accept-Encoding"), QByteArray("identity"));
        request.priority = Priority::Sync;
        request.mostBytes = m_rules.mostBytes;
        request.timeout = m_rules.timeout;
        m_client->send(request).then([self = shared_from_this(), asked](const Exchange &exchange) {
            self->answered(asked, exchange);
        });
    }

    void answered(const QUrl &asked, const Exchange &exchange)
    {
        const bool fromApi = std::exchange(m_rules.apiFirst, false);
        if (exchange.tooLarge)
            return fail(ErrorKind::Input, DownloadText::tr("It is too large to be kept."));
        if (exchange.end != Exchange::End::Answered)
            return fail(ErrorKind::Unavailable, exchange.error);
        if (exchange.status == 200)
            return finish(Downloaded{exchange.body, headerValue(exchange.headers, "Content-Type")});
        if (exchange.status >= 300 && exchange.status < 400 && m_redirects-- > 0)
            return follow(asked, headerValue(exchange.headers, "Location"));
        // A signed address that has run out is forbidden; a token without the right mends.
        const bool gone = exchange.status == 404 || exchange.status == 410
            || (exchange.status == 403 && !fromApi);
        if (gone)
            return fail(ErrorKind::NotFound, DownloadText::tr("The link to it no longer works."));
        const bool forbidden = fromApi && (exchange.status == 401 || exchange.status == 403);
        fail(forbidden ? ErrorKind::Denied : ErrorKind::Unavailable,
             DownloadText::tr("The helpdesk answered with %1.").arg(exchange.status));
    }

    void follow(const QUrl &asked, const QByteArray &location)
    {
        OutgoingRequest next;
        next.method = "GET";
        next.url = asked.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        ask(next);
    }

    void finish(Result<Downloaded> result)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    void fail(ErrorKind kind, const QString &what)
    {
        finish(Error{kind, what, DownloadText::tr("Open it in the helpdesk itself.")});
    }

    QPointer<HttpClient> m_client;
    DownloadRules m_rules;
    QPromise<Result<Downloaded>> m_promise;
    int m_redirects = 0;
    bool m_finished = false;
};

} // namespace

QFuture<Result<Downloaded>> download(const QPointer<HttpClient> &client,
                                     const OutgoingRequest &first, const DownloadRules &rules)
{
    const auto one = std::make_shared<Download>(client, rules);
    const QFuture<Result<Downloaded>> future = one->future();
    one->begin(first);
    return future;
}

} // namespace Baton
