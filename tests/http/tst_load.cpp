// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/rawclient.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QtTest>

#include <atomic>
#include <vector>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: example.com\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private slots:
    void clientsLeaveBeforeTheAnswer_data();
    void clientsLeaveBeforeTheAnswer();
    void serverLeavesBeforeTheAnswer();
    void manyConnections_data();
    void manyConnections();
};

/// QHttpServer 6.4 alone crashes here, or gives a late answer to the next client.
void TestLoad::clientsLeaveBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("orderly") << false;
    QTest::newRow("by reset") << true;
}

void TestLoad::clientsLeaveBeforeTheAnswer()
{
    QFETCH(bool, reset);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> handled = 0;
    ServerLimits limits;
    limits.connections = 1000;
    limits.connectionsPerAddress = 1000;
    HttpServer server(
        [&](const HttpRequest &request, Respond respond) {
            ++handled;
            pool.start([respond, body = request.body] {
                QThread::msleep(2);
                respond({200, {}, body});
            });
        },
        limits);
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    for (int round = 0; round < 10; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            clients.back()->send(post("/late", "secret of a client that left"));
        }
        for (auto &client : clients)
            reset ? client->socket().abort() : client->socket().disconnectFromHost();
        clients.clear();
        RawClient next(port); // sockets' memory is used again: nobody gets another's answer
        QCOMPARE(next.exchange(post("/", "mine")).body, "mine"_ba);
        QCOMPARE(next.rest(), QByteArray());
    }
    pool.waitForDone();
    QCOMPARE(RawClient(port).exchange(post("/", "alive")).body, "alive"_ba);
    QVERIFY(handled >= 20);
}

void TestLoad::serverLeavesBeforeTheAnswer()
{
    QThreadPool pool;
    std::vector<std::unique_ptr<RawClient>> clients;
    {
        HttpServer server([&](const HttpRequest &, Respond respond) {
            pool.start([respond] {
                QThread::msleep(20);
                respond({200, {}, "late"});
            });
        });
        const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            clients.back()->send(post("/", "x"));
        }
    }
    pool.waitForDone();
}

void TestLoad::manyConnections_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("1 connection") << 1;
    QTest::newRow("8 connections") << 8;
    QTest::newRow("64 connections") << 64;
}

void TestLoad::manyConnections()
{
    QFETCH(int, connections);
    constexpr int requests = 3200;
    QThreadPool answering;
    HttpServer server([&](const HttpRequest &request, Respond respond) {
        answering.start([respond, body = request.body] { respond({200, {}, body}); });
    });
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    const QByteArray padding(4096, 'x');
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    QElapsedTimer took;
    took.start();
    for (int c = 0; c < connections; ++c) {
        threads.emplace_back(QThread::create([&, c] {
            RawClient client(port);
            for (int i = 0; i < requests / connections; ++i) {
                const QByteArray body = QByteArray::number(c * 100000 + i) + padding;
                right += client.exchange(post("/", body), 30000).body == body ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (auto &thread : threads)
        thread->wait();
    qInfo("%d connections: %lld requests a second", connections,
          requests * 1000LL / qMax<qint64>(1, took.elapsed()));
    QCOMPARE(right.load(), requests / connections * connections);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
