// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/closingserver.h"
#include "http/server.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QtTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

using End = Exchange::End;

/// A vendor whose answers a test lists; records what came.
class Vendor
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &, int number)>;

    explicit Vendor(Answer answer)
        : m_answer(std::move(answer)), m_server([this](const HttpRequest &request, Respond respond) {
              const QMutexLocker lock(&m_mutex);
              m_requests.append(request);
              respond(m_answer(request, int(m_requests.size())));
          })
    {
        m_port = *m_server.listen(QHostAddress::LocalHost, 0);
    }

    QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
    }
    QList<HttpRequest> requests()
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    QStringList paths()
    {
        QStringList paths;
        for (const HttpRequest &request : requests())
            paths.append(QString::fromLatin1(request.path));
        return paths;
    }

private:
    QMutex m_mutex;
    Answer m_answer;
    QList<HttpRequest> m_requests;
    quint16 m_port = 0;
    HttpServer m_server;
};

OutgoingRequest read(const QUrl &url, Priority priority = Priority::Read)
{
    return {"GET", url, {{"Authorization", "Bearer secret-token"}}, {}, Repeatable::Yes, priority, 5s};
}

OutgoingRequest reply(const QUrl &url, const QByteArray &body = "{\"body\":\"hello\"}")
{
    return {"POST", url, {{"Content-Type", "application/json"}, {"Authorization", "Bearer secret-token"}},
            body, Repeatable::OnlyIfNeverLeft, Priority::Reply, 5s};
}

Exchange wait(const QFuture<Exchange> &future)
{
    QFutureWatcher<Exchange> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty())
        finished.wait(20000);
    return future.resultCount() ? future.result() : Exchange{End::Lost, -1};
}

quint16 unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}


} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void exchanges();
    void doesNotFollowRedirects();
    void lostReplyIsSentOnce_data();
    void lostReplyIsSentOnce();
    void neverLeft_data();
    void neverLeft();

private:
    SystemClock m_clock;
};

void TestClient::exchanges()
{
    Vendor vendor([](const HttpRequest &request, int) {
        return HttpResponse{404, {{"X-One", "two"}}, request.method + '|' + request.body};
    });
    HttpClient client(m_clock);
    QSignalSpy spy(&client, &HttpClient::exchanged);
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        OutgoingRequest request = read(vendor.url(u"/a"_s));
        request.method = method;
        request.body = "hello";
        const Exchange exchange = wait(client.send(request));
        QCOMPARE(exchange.end, End::Answered);
        QCOMPARE(exchange.status, 404);
        QCOMPARE(exchange.body, method + "|hello"_ba);
        QCOMPARE(headerValue(exchange.headers, "x-one"), "two"_ba);
    }
    QCOMPARE(spy.size(), 5);
    QCOMPARE(spy.first().at(0).toString(), u"127.0.0.1"_s);
    QCOMPARE(spy.first().at(1).toInt(), 404);
    QCOMPARE(headerValue(vendor.requests().first().headers, "Authorization"), "Bearer secret-token"_ba);
    QCOMPARE(wait(client.send(reply(vendor.url(u"/b"_s)))).body, "POST|{\"body\":\"hello\"}"_ba);
}

void TestClient::doesNotFollowRedirects()
{
    Vendor vendor([](const HttpRequest &, int) {
        return HttpResponse{301, {{"Location", "/elsewhere"}}, {}};
    });
    HttpClient client(m_clock);
    const Exchange exchange = wait(client.send(read(vendor.url(u"/a"_s))));
    QCOMPARE(exchange.end, End::Answered);
    QCOMPARE(exchange.status, 301);
    QCOMPARE(vendor.paths(), QStringList{u"/a"_s});
}

void TestClient::lostReplyIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it";
    QTest::newRow("closed without an answer") << "hello"_ba << "POST"_ba << ""_ba << false;
    QTest::newRow("reset without an answer") << "hello"_ba << "POST"_ba << ""_ba << true;
    QTest::newRow("large body") << QByteArray(1000000, 'x') << "POST"_ba << ""_ba << false;
    QTest::newRow("no body") << ""_ba << "POST"_ba << ""_ba << false;
    QTest::newRow("no body, reset") << ""_ba << "POST"_ba << ""_ba << true;
    QTest::newRow("delete without body") << ""_ba << "DELETE"_ba << ""_ba << false;
    QTest::newRow("put") << "hello"_ba << "PUT"_ba << ""_ba << false;
    QTest::newRow("closed in the status line") << "hello"_ba << "POST"_ba << "HTTP/1.1 2"_ba << false;
    QTest::newRow("closed in the headers") << "hello"_ba << "POST"_ba << "HTTP/1.1 200 OK\r\nX: "_ba << false;
    QTest::newRow("closed in the body") << "hello"_ba << "POST"_ba << half << false;
    QTest::newRow("reset in the body") << "hello"_ba << "POST"_ba << half << true;
    QTest::newRow("no HTTP at all") << "hello"_ba << "POST"_ba << "good morning\r\n\r\n"_ba << false;
}

void TestClient::lostReplyIsSentOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    ClosingServer server([&](QTcpSocket *socket) {
        socket->write(answer);
        socket->flush();
        reset ? socket->abort() : socket->disconnectFromHost();
    });
    HttpClient client(m_clock);
    OutgoingRequest request = reply(server.url(u"/reply"_s), body);
    request.method = method;
    const Exchange exchange = wait(client.send(request));
    QCOMPARE(exchange.end, End::Lost);
    QVERIFY(!exchange.error.isEmpty());
    QCOMPARE(server.requests.size(), 1);
    QTest::qWait(100); // nothing comes behind our back either
    QCOMPARE(server.requests.size(), 1);
}

void TestClient::neverLeft_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1/"_s.arg(unusedPort()));
    QTest::newRow("no such host") << QUrl(u"http://baton.invalid/"_s);
}

void TestClient::neverLeft()
{
    QFETCH(QUrl, url);
    HttpClient client(m_clock);
    QSignalSpy tries(&client, &HttpClient::exchanged);
    OutgoingRequest request = reply(url);
    request.timeout = 20s;
    const Exchange exchange = wait(client.send(request));
    QCOMPARE(exchange.end, End::NeverLeft);
    QVERIFY(!exchange.error.isEmpty());
    QCOMPARE(tries.size(), 4); // the first and three more: nothing can have happened
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
