// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/rawclient.h"

#include "support/sanitized.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThread>
#include <QtTest>

#include <sys/resource.h>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "Host: example.com\r\n";
const QByteArray get = "GET / HTTP/1.1\r\n" + host + "\r\n";

/// A server whose answers a test gives when it likes.
struct Held
{
    explicit Held(ServerLimits limits = {})
        : server(
            [this](const HttpRequest &request, Respond respond) {
                const QMutexLocker lock(&mutex);
                requests.append(request);
                waiting.append(std::move(respond));
            },
            limits,
            [this](const RefusedRequest &request) {
                const QMutexLocker lock(&mutex);
                refused.append(request);
            })
    {
        port = *server.listen(QHostAddress::LocalHost, 0);
    }

    int count()
    {
        const QMutexLocker lock(&mutex);
        return int(waiting.size());
    }
    void answerAll(const QByteArray &body)
    {
        const QMutexLocker lock(&mutex);
        for (const Respond &respond : std::exchange(waiting, {}))
            respond({200, {}, body});
    }

    QMutex mutex;
    QList<HttpRequest> requests;
    QList<RefusedRequest> refused;
    QList<Respond> waiting;
    quint16 port = 0;
    HttpServer server; ///< last: its thread ends before what it uses
};

qint64 residentKiB()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void slowHeadIs408();
    void slowBodyIs408();
    void silentConnectionsAreClosed();
    void idleConnectionsAreClosed();
    void hugeBodyIsRefusedAtOnce();
    void hugeBodyThatIsSentAllTheSame();
    void hugeHeadersAreRefused();
    void stalledBodiesDoNotFillTheMemory();
    void refusalsKnowWhatWasAskedFor();
    void refusalsCanBeRead_data();
    void refusalsCanBeRead();
    void requestsInOnePieceAreRefused();
    void nextRequestBeforeTheAnswer();
    void fullServerRefusesReadably();
    void oldestIncompleteMakesRoom();
    void oneAddressCannotTakeAll();
    void forwardedAddressesCount();
    void untrustedForwardingIsIgnored();
    void trustedProxiesCanBeReplaced();
    void outOfDescriptorsIsNotTheEnd();
    void drainFinishesWhatWasBegun();
    void drainDoesNotWaitForEver();
};

void TestLimits::slowHeadIs408()
{
    ServerLimits limits;
    limits.headDeadline = 150ms;
    Held held(limits);
    RawClient client(held.port);
    QElapsedTimer took;
    took.start();
    client.send("GET / HTTP/1.1\r\nX: ");
    while (!client.socket().waitForReadyRead(20) && took.elapsed() < 5000)
        client.send("x"); // drips; only the whole time counts
    const HttpResponse response = client.answer();
    QCOMPARE(response.status, 408);
    QCOMPARE(headerValue(response.headers, "Connection"), "close"_ba);
    QVERIFY(client.closed());
    QVERIFY(took.elapsed() < 5000);
}

void TestLimits::slowBodyIs408()
{
    ServerLimits limits;
    limits.bodyDeadline = 150ms;
    Held held(limits);
    RawClient client(held.port);
    client.send("POST /webhooks/a?b HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhel");
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.closed());
    QCOMPARE(held.refused.size(), 1);
    QCOMPARE(held.refused.first().path, "/webhooks/a"_ba);
    QCOMPARE(held.refused.first().bodyBytes, 5);
}

void TestLimits::silentConnectionsAreClosed()
{
    ServerLimits limits;
    limits.headDeadline = 100ms;
    Held held(limits);
    RawClient client(held.port);
    QVERIFY(client.closed(5000));
    QCOMPARE(client.rest(), QByteArray());
}

void TestLimits::idleConnectionsAreClosed()
{
    ServerLimits limits;
    limits.idleDeadline = 100ms;
    HttpServer server([](const HttpRequest &, Respond respond) { respond({}); }, limits);
    RawClient client(*server.listen(QHostAddress::LocalHost, 0));
    QCOMPARE(client.exchange(get).status, 200);
    QCOMPARE(client.exchange(get).status, 200);
    QVERIFY(client.closed(5000));
    QCOMPARE(client.rest(), QByteArray());
}

void TestLimits::hugeBodyIsRefusedAtOnce()
{
    Held held;
    RawClient client(held.port);
    client.send("POST /a HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 209715200\r\n\r\n");
    QCOMPARE(client.answer().status, 413); // and no 100 before it
    QVERIFY(client.closed());
    QCOMPARE(held.refused.first().status, 413);
    QCOMPARE(held.refused.first().bodyBytes, 209715200);
    QVERIFY(held.requests.isEmpty());
}

void TestLimits::hugeBodyThatIsSentAllTheSame()
{
    Held held;
    const qint64 before = residentKiB();
    RawClient client(held.port);
    client.send("POST /a HTTP/1.1\r\n" + host + "Content-Length: 209715200\r\n\r\n");
    const QByteArray block(1024 * 1024, 'z');
    for (int i = 0; i < 200 && client.socket().state() == QAbstractSocket::ConnectedState; ++i)
        client.send(block);
    QCOMPARE(client.answer().status, 413); // a reset would have taken it away
    QVERIFY(residentKiB() - before < 64 * 1024);
}

void TestLimits::hugeHeadersAreRefused()
{
    Held held;
    const qint64 before = residentKiB();
    RawClient client(held.port);
    client.send("GET / HTTP/1.1\r\n" + host);
    const QByteArray line = "X-Long: " + QByteArray(1024 * 1024, 'z') + "\r\n";
    for (int i = 0; i < 50 && client.socket().state() == QAbstractSocket::ConnectedState; ++i)
        client.send(line);
    QCOMPARE(client.answer().status, 431);
    QVERIFY(residentKiB() - before < 64 * 1024);
}

/// Each within every limit of its own, and none ever complete.
void TestLimits::stalledBodiesDoNotFillTheMemory()
{
    ServerLimits limits;
    limits.bufferedBytes = 4 * 1024 * 1024;
    Held held(limits);
    const qint64 before = residentKiB();
    const QByteArray body(1900 * 1024, 'z');
    std::vector<std::unique_ptr<RawClient>> stalled;
    for (int i = 0; i < 60; ++i) {
        stalled.push_back(std::make_unique<RawClient>(held.port));
        stalled.back()->send("POST / HTTP/1.1\r\n" + host + "Content-Length: 2000000\r\n\r\n" + body);
    }
    RawClient honest(held.port);
    honest.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 4096\r\n\r\n" + body.first(4096));
    QTRY_COMPARE(held.count(), 1);
    QVERIFY2(sanitized || residentKiB() - before < 64 * 1024, qPrintable(QString::number(residentKiB() - before)));
    held.answerAll("heard");
    QCOMPARE(honest.answer().body, "heard"_ba);
    QVERIFY(!held.refused.isEmpty());
    QCOMPARE(held.refused.first().status, 503);
}

void TestLimits::refusalsKnowWhatWasAskedFor()
{
    ServerLimits limits;
    limits.headDeadline = 100ms;
    Held held(limits);
    RawClient longHead(held.port);
    longHead.send("POST /webhooks/long?a=b HTTP/1.1\r\nX: " + QByteArray(20000, 'x'));
    QCOMPARE(longHead.answer().status, 431);
    RawClient slowHead(held.port);
    slowHead.send("\r\nPOST /webhooks/slow HTTP/1.1\r\nX: y");
    QCOMPARE(slowHead.answer().status, 408);
    RawClient odd(held.port);
    QCOMPARE(odd.exchange("POST /webhooks/odd HTTP/1.1\r\n bad\r\n\r\n").status, 400);
    QByteArrayList paths;
    for (const RefusedRequest &request : std::as_const(held.refused))
        paths.append(request.path);
    QCOMPARE(paths, QByteArrayList({"/webhooks/long", "/webhooks/slow", "/webhooks/odd"}));
}

void TestLimits::refusalsCanBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\n" + host;
    QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n" << 411;
    QTest::newRow("no length") << post + "\r\n" << 411;
    QTest::newRow("smuggling") << post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5c\r\n" << 400;
    QTest::newRow("two lengths") << post + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde" << 400;
    QTest::newRow("negative length") << post + "Content-Length: -4\r\n\r\nabcde" << 400;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00", 5) + QByteArray(5000, 'A') << 400;
    QTest::newRow("http 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("method") << "BREW / HTTP/1.1\r\n" + host + "\r\n" << 501;
    QTest::newRow("upgrade") << "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n" << 400;
    QTest::newRow("expectation") << post + "Content-Length: 4\r\nExpect: tea\r\n\r\n" << 417;
    QTest::newRow("long target") << "GET /" + QByteArray(20000, 'a') + " HTTP/1.1\r\n" + host + "\r\n" << 414;
}

void TestLimits::refusalsCanBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Held held;
    RawClient client(held.port);
    const HttpResponse response = client.exchange(bytes);
    QCOMPARE(response.status, status);
    QVERIFY(response.body.startsWith("{\"detail\":\"") || response.body.startsWith("{\"error\":\""));
    QVERIFY(client.closed());
    QVERIFY(held.requests.isEmpty());
}

void TestLimits::requestsInOnePieceAreRefused()
{
    Held held;
    RawClient client(held.port);
    QCOMPARE(client.exchange(get + get).status, 400);
    QVERIFY(client.closed());
    QVERIFY(held.requests.isEmpty());
}

void TestLimits::nextRequestBeforeTheAnswer()
{
    Held held;
    RawClient client(held.port);
    client.send(get);
    QTRY_COMPARE(held.count(), 1);
    client.send(get); // impatient
    QTest::qWait(50);
    held.answerAll("first");
    const HttpResponse first = client.answer();
    QCOMPARE(first.body, "first"_ba); // what may have been stored is answered
    QCOMPARE(headerValue(first.headers, "Connection"), "close"_ba);
    QVERIFY(client.closed());
    QCOMPARE(client.rest(), QByteArray());
    QCOMPARE(held.requests.size(), 1);
}

void TestLimits::fullServerRefusesReadably()
{
    ServerLimits limits;
    limits.connections = 8;
    Held held(limits);
    std::vector<std::unique_ptr<RawClient>> busy;
    for (int i = 0; i < 8; ++i) {
        busy.push_back(std::make_unique<RawClient>(held.port));
        busy.back()->send(get);
    }
    QTRY_COMPARE(held.count(), 8);
    for (int i = 0; i < 100; ++i) {
        RawClient late(held.port);
        late.send("POST / HTTP/1.1\r\n" + host + "Content-Length: 100000\r\n\r\n" + QByteArray(100000, 'x'));
        const HttpResponse response = late.answer();
        QCOMPARE(response.status, 503);
        QVERIFY(!headerValue(response.headers, "Retry-After").isEmpty());
        QVERIFY(late.closed());
    }
    held.answerAll("done");
    for (auto &client : busy)
        QCOMPARE(client->answer().body, "done"_ba);
}

void TestLimits::oldestIncompleteMakesRoom()
{
    ServerLimits limits;
    limits.connections = 3;
    Held held(limits);
    RawClient half(held.port);
    half.send("GET / HT");
    RawClient silent(held.port);
    RawClient asking(held.port);
    asking.send(get);
    QTRY_COMPARE(held.count(), 1);
    RawClient fourth(held.port);
    fourth.send(get);
    QTRY_COMPARE(held.count(), 2);
    QCOMPARE(half.answer().status, 503); // had begun: is told
    QVERIFY(half.closed());
    RawClient fifth(held.port);
    fifth.send(get);
    QTRY_COMPARE(held.count(), 3);
    QCOMPARE(silent.answer().status, 503); // may be sending just now
    QVERIFY(silent.closed());
    RawClient sixth(held.port); // nobody is incomplete any more
    QCOMPARE(sixth.exchange(get).status, 503);
    held.answerAll("done");
    QCOMPARE(asking.answer().body, "done"_ba);
    QCOMPARE(fourth.answer().body, "done"_ba);
    QCOMPARE(fifth.answer().body, "done"_ba);
}

void TestLimits::oneAddressCannotTakeAll()
{
    ServerLimits limits;
    limits.connectionsPerAddress = 2;
    Held held(limits);
    RawClient one(held.port);
    one.send(get);
    RawClient two(held.port);
    two.send(get);
    QTRY_COMPARE(held.count(), 2);
    QCOMPARE(RawClient(held.port).exchange(get).status, 503);
    held.answerAll("done");
    QCOMPARE(two.answer().body, "done"_ba);
}

void TestLimits::forwardedAddressesCount()
{
    ServerLimits limits;
    limits.connectionsPerAddress = 2;
    limits.trustedProxies = {u"127.0.0.0/8"_s};
    Held held(limits);
    const auto from = [](const QByteArray &forwarded) {
        return "GET / HTTP/1.1\r\n" + host + "X-Forwarded-For: " + forwarded + "\r\n\r\n";
    };
    std::vector<std::unique_ptr<RawClient>> clients;
    const QByteArrayList list{"203.0.113.1", "203.0.113.1", "203.0.113.2", "6.6.6.6, 203.0.113.3",
                              "203.0.113.4, 127.0.0.9", "[2001:db8::1]:77"};
    for (const QByteArray &forwarded : list) {
        clients.push_back(std::make_unique<RawClient>(held.port));
        clients.back()->send(from(forwarded));
        QTRY_COMPARE(held.count(), int(clients.size()));
    }
    QStringList peers;
    for (const HttpRequest &request : std::as_const(held.requests))
        peers.append(request.peer.toString());
    QCOMPARE(peers, QStringList({u"203.0.113.1"_s, u"203.0.113.1"_s, u"203.0.113.2"_s,
                                 u"203.0.113.3"_s, u"203.0.113.4"_s, u"2001:db8::1"_s}));
    QCOMPARE(RawClient(held.port).exchange(from("203.0.113.1")).status, 503);
    held.answerAll("done");
    for (auto &client : clients)
        QCOMPARE(client->answer().body, "done"_ba);
}

void TestLimits::untrustedForwardingIsIgnored()
{
    Held held;
    RawClient client(held.port);
    client.send("GET / HTTP/1.1\r\n" + host + "X-Forwarded-For: 203.0.113.1\r\n\r\n");
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(held.requests.first().peer, QHostAddress(QHostAddress::LocalHost));
    held.answerAll({});
    QCOMPARE(client.answer().status, 200);
}

void TestLimits::trustedProxiesCanBeReplaced()
{
    Held held;
    held.server.setTrustedProxies({u"127.0.0.1"_s});
    RawClient client(held.port);
    client.send("GET / HTTP/1.1\r\n" + host + "X-Forwarded-For: 203.0.113.1\r\n\r\n");
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(held.requests.first().peer, QHostAddress(u"203.0.113.1"_s));
    held.answerAll({});
}

void TestLimits::outOfDescriptorsIsNotTheEnd()
{
    Held held;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) { // bound: they have their descriptor already
        sockets.push_back(std::make_unique<QTcpSocket>());
        QVERIFY(sockets.back()->bind(QHostAddress::LocalHost));
    }
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(sockets.back()->socketDescriptor()) + 1;
    setrlimit(RLIMIT_NOFILE, &tight);
    for (auto &socket : sockets) {
        socket->connectToHost(QHostAddress::LocalHost, held.port);
        socket->waitForConnected(2000);
        socket->write(get);
        socket->waitForBytesWritten(2000);
    }
    QTest::qWait(100);
    setrlimit(RLIMIT_NOFILE, &before);
    QTRY_COMPARE(held.count(), 20);
    held.answerAll({});
}

void TestLimits::drainFinishesWhatWasBegun()
{
    Held held;
    RawClient asking(held.port);
    asking.send(get);
    RawClient half(held.port);
    half.send("GET / HT");
    RawClient idle(held.port);
    QTRY_COMPARE(held.count(), 1);
    std::unique_ptr<QThread> drain(QThread::create([&] { held.server.drain(10s); }));
    drain->start();
    QCOMPARE(half.answer().status, 503);
    QVERIFY(idle.closed());
    QVERIFY(!drain->isFinished());
    held.answerAll("begun");
    const HttpResponse response = asking.answer();
    QCOMPARE(response.body, "begun"_ba);
    QCOMPARE(headerValue(response.headers, "Connection"), "close"_ba);
    QVERIFY(drain->wait(5000));
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, held.port);
    QVERIFY(!late.waitForConnected(1000));
}

void TestLimits::drainDoesNotWaitForEver()
{
    Held held;
    RawClient asking(held.port);
    asking.send(get);
    QTRY_COMPARE(held.count(), 1);
    held.server.drain(100ms);
    QCOMPARE(asking.answer().status, 503);
    QVERIFY(asking.closed());
    held.answerAll("too late");
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
