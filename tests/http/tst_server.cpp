// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/rawclient.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtTest>

#include <atomic>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "Host: example.com\r\n";

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\n" + host + headers + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\n" + host + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Answers with what it got; `/late` from another thread, `/never` not at all, `/drop` by dropping.
void echo(const HttpRequest &request, Respond respond)
{
    HttpResponse response{200, {{"X-Method", request.method}, {"X-Peer", request.peer.toString().toLatin1()}},
                          request.path + '|' + request.body};
    if (request.path == "/drop")
        return;
    if (request.path.startsWith("/late")) {
        QThreadPool::globalInstance()->start([respond, response] {
            QThread::msleep(20);
            respond(response);
            respond({500, {}, "a second answer"});
        });
        return;
    }
    respond(response);
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void answers();
    void keepsConnectionsOpen();
    void closesWhenAsked();
    void answersHeadWithoutBody();
    void answersExpectations();
    void answersLate();
    void droppedAnswerIs500();
    void unanswered503();
    void secondListenerSaysWhy();
};

void TestServer::answers()
{
    HttpServer server(echo);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port.ok());
    const HttpResponse response = RawClient(*port).exchange(post("/a%20b?c=d", "hello"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "/a%20b|hello"_ba);
    QCOMPARE(headerValue(response.headers, "X-Method"), "POST"_ba);
    QCOMPARE(headerValue(response.headers, "X-Peer"), "127.0.0.1"_ba);
    QVERIFY(headerValue(response.headers, "Date").endsWith("GMT"));

    RawClient slow(*port);
    for (const char c : post("/slow", QByteArray(300, 'x')))
        slow.send(QByteArray(1, c));
    QCOMPARE(slow.answer().body.size(), 306);

    RawClient large(*port);
    QCOMPARE(large.exchange(post("/", QByteArray(2 * 1024 * 1024, 'x'))).body.size(), 2097154);
}

void TestServer::keepsConnectionsOpen()
{
    HttpServer server(echo);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    for (int i = 0; i < 50; ++i) {
        const QByteArray body = QByteArray::number(i);
        QCOMPARE(client.exchange(post(i % 2 ? "/late" : "/", body)).body.split('|').last(), body);
    }
}

void TestServer::closesWhenAsked()
{
    HttpServer server(echo);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    RawClient close(*port);
    QCOMPARE(headerValue(close.exchange(get("/late", "Connection: close\r\n")).headers, "Connection"),
             "close"_ba);
    QVERIFY(close.closed());
    RawClient old(*port);
    QCOMPARE(old.exchange("GET / HTTP/1.0\r\n\r\n").status, 200);
    QVERIFY(old.closed());
}

void TestServer::answersHeadWithoutBody()
{
    HttpServer server(echo);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    const HttpResponse head = client.exchange("HEAD /abc HTTP/1.1\r\n" + host + "\r\n");
    QCOMPARE(head.status, 200);
    QCOMPARE(headerValue(head.headers, "Content-Length"), "5"_ba);
    QCOMPARE(client.exchange(get("/next")).body, "/next|"_ba);
}

void TestServer::answersExpectations()
{
    HttpServer server(echo);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    client.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.answer().status, 100);
    QCOMPARE(client.exchange("hello").body, "/|hello"_ba);
}

void TestServer::answersLate()
{
    HttpServer server(echo);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    QCOMPARE(client.exchange(get("/late")).body, "/late|"_ba);
    QCOMPARE(client.exchange(get("/late2")).body, "/late2|"_ba);
    QCOMPARE(client.rest(), QByteArray());
}

void TestServer::droppedAnswerIs500()
{
    HttpServer server(echo);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    QCOMPARE(client.exchange(get("/drop")).status, 500);
    QCOMPARE(client.exchange(get("/next")).status, 200);
}

void TestServer::unanswered503()
{
    QList<Respond> kept;
    ServerLimits limits;
    limits.answerDeadline = 100ms;
    HttpServer server([&](const HttpRequest &, Respond respond) { kept.append(respond); }, limits);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    QCOMPARE(client.exchange(get("/")).status, 503);
    kept.first()({200, {}, {}});
    QVERIFY(client.closed());
    QCOMPARE(client.rest(), QByteArray());
}

void TestServer::secondListenerSaysWhy()
{
    HttpServer first(echo);
    const auto port = first.listen(QHostAddress::LocalHost, 0);
    HttpServer second(echo);
    const auto taken = second.listen(QHostAddress::LocalHost, *port);
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, ErrorKind::Unavailable);
    QVERIFY(!taken.error().fix.isEmpty());
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
