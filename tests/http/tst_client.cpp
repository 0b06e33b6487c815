// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/closingserver.h"
#include "http/server.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <atomic>

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
    return future.resultCount() ? future.result() : Exchange{.end = End::Lost, .status = -1};
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
    void everyStatusIsAnAnswer();
    void doesNotFollowRedirects();
    void lostReplyIsSentOnce_data();
    void lostReplyIsSentOnce();
    void neverLeft_data();
    void neverLeft();
    void refusedAfterAKeptConnectionIsLost();
    void brokenTlsNeverLeft();
    void timesOut_data();
    void timesOut();
    void timeoutBoundsAllTries();
    void repeatsReads();
    void doesNotRepeatReplies();
    void waitsAfterTooMany();
    void greaterPrioritiesGoFirst();
    void tokensHaveTheirOwnBudgets();
    void endsWhenTheClientGoes();
    void cancelledRequestsStay();
    void sendsFromAnyThread();
    void logsWithoutSecrets();
    void cutAnswersAreLost();
    void nothingBeginsWhileItCloses();

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
        request.account = u"acme"_s;
        const Exchange exchange = wait(client.send(request));
        QCOMPARE(exchange.end, End::Answered);
        QCOMPARE(exchange.status, 404);
        QCOMPARE(exchange.body, method + "|hello"_ba);
        QCOMPARE(headerValue(exchange.headers, "x-one"), "two"_ba);
    }
    QCOMPARE(spy.size(), 5);
    QCOMPARE(spy.first().at(0).toString(), u"acme"_s);
    QCOMPARE(spy.first().at(1).toInt(), 404);
    QCOMPARE(headerValue(vendor.requests().first().headers, "Authorization"), "Bearer secret-token"_ba);
    QCOMPARE(wait(client.send(reply(vendor.url(u"/b"_s)))).body, "POST|{\"body\":\"hello\"}"_ba);
}

/// Whatever the vendor says is its answer: Qt takes some statuses for faults of the line.
void TestClient::everyStatusIsAnAnswer()
{
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 503}) {
        Vendor vendor([status](const HttpRequest &, int) {
            return HttpResponse{status, {}, "why"};
        });
        HttpClient client(m_clock);
        const Exchange exchange = wait(client.send(reply(vendor.url(u"/a"_s))));
        QVERIFY2(exchange.end == End::Answered, qPrintable(QString::number(status)));
        QCOMPARE(exchange.status, status);
        QCOMPARE(exchange.body, "why"_ba);
    }
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

void TestClient::refusedAfterAKeptConnectionIsLost()
{
    // The first exchange leaves a kept connection; then the server goes away at the second request,
    // so that whoever reconnects behind our back is refused. That must not look like "never left".
    auto server = std::make_unique<ClosingServer>();
    server->react([&](QTcpSocket *socket) {
        if (server->requests.size() == 1) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        } else {
            server->close();
            socket->abort();
        }
    });
    HttpClient client(m_clock);
    OutgoingRequest request = read(server->url());
    QCOMPARE(wait(client.send(request)).status, 200);
    request.method = "POST";
    request.body = "hello";
    request.timeout = 3s; // the tries after the first cannot leave
    QCOMPARE(wait(client.send(request)).end, End::Lost);
}

void TestClient::brokenTlsNeverLeft()
{
    ClosingServer server; // speaks no TLS
    server.onConnection([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    HttpClient client(m_clock);
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    QSignalSpy tries(&client, &HttpClient::exchanged);
    const Exchange exchange = wait(client.send(reply(url)));
    QCOMPARE(exchange.end, End::NeverLeft);
    QVERIFY(server.requests.isEmpty());
}

void TestClient::timesOut_data()
{
    QTest::addColumn<bool>("isReply");
    QTest::newRow("read") << false;
    QTest::newRow("reply") << true;
}

void TestClient::timesOut()
{
    QFETCH(bool, isReply);
    ClosingServer server([](QTcpSocket *) {}); // reads, and says nothing
    HttpClient client(m_clock);
    OutgoingRequest request = isReply ? reply(server.url()) : read(server.url());
    request.timeout = 300ms;
    const Exchange exchange = wait(client.send(request));
    QCOMPARE(exchange.end, End::Lost);
    QVERIFY(exchange.error.contains(u"1 s"_s));
    QCOMPARE(server.requests.size(), 1);
}

void TestClient::timeoutBoundsAllTries()
{
    ClosingServer server([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"); // drips
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(20);
    });
    HttpClient client(m_clock);
    OutgoingRequest request = read(server.url());
    request.timeout = 400ms;
    const Exchange exchange = wait(client.send(request));
    QCOMPARE(exchange.end, End::Lost);
    QCOMPARE(server.requests.size(), 1);
}

void TestClient::repeatsReads()
{
    Vendor vendor([](const HttpRequest &, int number) {
        return HttpResponse{number < 3 ? 500 : 200, {}, QByteArray::number(number)};
    });
    HttpClient client(m_clock);
    const Exchange exchange = wait(client.send(read(vendor.url(u"/a"_s))));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, "3"_ba);

    ClosingServer closing([&](QTcpSocket *socket) { socket->disconnectFromHost(); });
    OutgoingRequest search = read(closing.url());
    search.method = "POST";
    search.body = "{}";
    QCOMPARE(wait(client.send(search)).end, End::Lost);
    QCOMPARE(closing.requests.size(), 3); // by the table, none behind our back
}

void TestClient::doesNotRepeatReplies()
{
    for (const int status : {429, 500, 503}) {
        Vendor vendor([status](const HttpRequest &, int) {
            return HttpResponse{status, {{"Retry-After", "3"}}, {}};
        });
        HttpClient client(m_clock);
        const Time before = m_clock.now();
        const Exchange exchange = wait(client.send(reply(vendor.url(u"/a"_s))));
        QCOMPARE(exchange.end, End::Answered);
        QCOMPARE(exchange.status, status);
        QCOMPARE(vendor.requests().size(), 1);
        QCOMPARE(exchange.retryAfter.has_value(), status != 500);
        if (exchange.retryAfter)
            QVERIFY(*exchange.retryAfter >= before + 3s && *exchange.retryAfter < before + 10s);
    }
}

void TestClient::waitsAfterTooMany()
{
    QElapsedTimer clock;
    QList<qint64> times;
    QMutex mutex;
    Vendor vendor([&](const HttpRequest &, int number) {
        const QMutexLocker lock(&mutex);
        times.append(clock.elapsed());
        return number == 1 ? HttpResponse{429, {{"Retry-After", "1"}}, {}} : HttpResponse{};
    });
    HttpClient client(m_clock);
    clock.start();
    QFuture<Exchange> first = client.send(read(vendor.url(u"/first"_s), Priority::Sync));
    QTRY_COMPARE(vendor.requests().size(), 1);
    QTest::qWait(50);
    QFuture<Exchange> second = client.send(reply(vendor.url(u"/second"_s)));
    QCOMPARE(wait(first).status, 200);
    QCOMPARE(wait(second).status, 200);
    QCOMPARE(times.size(), 3);
    QVERIFY2(times[1] - times[0] >= 900, "a 429 is not answered by another request at once");
}

void TestClient::greaterPrioritiesGoFirst()
{
    // Three requests a window of one second; the first answer says that the window is used up.
    Vendor vendor([this](const HttpRequest &, int number) {
        const int remaining = number == 1 ? 0 : qMax(0, 3 - (number - 1) % 3);
        return HttpResponse{200, {{"X-RateLimit-Limit", "3"},
                                  {"X-RateLimit-Remaining", QByteArray::number(remaining)},
                                  {"X-RateLimit-Reset", QByteArray::number(
                                       qint64(toMillis(m_clock.now()) / 1000 + 1))}}, {}};
    });
    HttpClient client(m_clock);
    QCOMPARE(wait(client.send(read(vendor.url(u"/first"_s)))).status, 200);
    const QList<QPair<QString, Priority>> asked{{u"/sync"_s, Priority::Sync}, {u"/read"_s, Priority::Read},
                                                {u"/tag"_s, Priority::Tag}, {u"/note"_s, Priority::Note},
                                                {u"/reply"_s, Priority::Reply}};
    QList<QFuture<Exchange>> futures;
    for (const auto &[path, priority] : asked)
        futures.append(client.send(read(vendor.url(path), priority)));
    QCOMPARE(vendor.requests().size(), 1); // the window is used up: all wait
    for (const auto &future : futures)
        QCOMPARE(wait(future).status, 200);
    // What leaves in one go may overtake on the wire; the order of windows is ours.
    const QStringList paths = vendor.paths();
    QVERIFY(paths.indexOf(u"/reply"_s) < paths.indexOf(u"/read"_s));
    QVERIFY(paths.indexOf(u"/note"_s) < paths.indexOf(u"/sync"_s));
    QVERIFY(paths.indexOf(u"/reply"_s) < paths.indexOf(u"/sync"_s));
}

void TestClient::tokensHaveTheirOwnBudgets()
{
    Vendor vendor([](const HttpRequest &request, int) {
        const bool limited = headerValue(request.headers, "Authorization") == "Bearer secret-token";
        return limited ? HttpResponse{429, {{"Retry-After", "60"}}, {}} : HttpResponse{};
    });
    HttpClient client(m_clock);
    QFuture<Exchange> blocked = client.send(read(vendor.url(u"/a"_s)));
    QTRY_COMPARE(vendor.requests().size(), 1);
    OutgoingRequest other = read(vendor.url(u"/b"_s));
    other.headers = {{"Authorization", "Bearer another-token"}};
    QCOMPARE(wait(client.send(other)).status, 200);
    QVERIFY(!blocked.isFinished());
}

void TestClient::endsWhenTheClientGoes()
{
    ClosingServer server([](QTcpSocket *) {});
    QFuture<Exchange> onWire;
    QList<QFuture<Exchange>> waiting;
    {
        HttpClient client(m_clock);
        onWire = client.send(reply(server.url()));
        QTRY_COMPARE(server.requests.size(), 1);
        for (int i = 0; i < 6; ++i)
            waiting.append(client.send(read(server.url())));
    }
    QVERIFY(onWire.isFinished());
    QCOMPARE(onWire.result().end, End::Lost);
    for (const auto &future : waiting)
        QVERIFY(future.isFinished() && future.resultCount() == 1);
    QCOMPARE(waiting.last().result().end, End::NeverLeft); // six on the wire, this was the seventh
}

void TestClient::cancelledRequestsStay()
{
    ClosingServer server([](QTcpSocket *) {});
    HttpClient client(m_clock);
    QList<QFuture<Exchange>> busy;
    for (int i = 0; i < 6; ++i)
        busy.append(client.send(read(server.url())));
    QFuture<Exchange> cancelled = client.send(reply(server.url(u"/cancelled"_s)));
    cancelled.cancel();
    QTRY_COMPARE(server.requests.size(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(cancelled.isFinished(), 15000);
    for (const QByteArray &request : std::as_const(server.requests))
        QVERIFY(!request.contains("cancelled"));
}

void TestClient::sendsFromAnyThread()
{
    Vendor vendor([](const HttpRequest &, int) { return HttpResponse{}; });
    HttpClient client(m_clock);
    std::atomic<int> answered = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        for (int i = 0; i < 20; ++i)
            answered += client.send(read(vendor.url(u"/a"_s))).result().status == 200 ? 1 : 0;
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20000);
    QCOMPARE(answered.load(), 20);
}

void TestClient::logsWithoutSecrets()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"baton.http.info=true"_s); // quiet by default
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &context, const QString &text) {
            lines.append(QString::fromLatin1(context.category) + u' ' + text);
        });
    Vendor vendor([](const HttpRequest &, int) { return HttpResponse{200, {}, "answer-secret"}; });
    HttpClient client(m_clock);
    QUrl url = vendor.url(u"/contacts/alt:email:jo@example.com/notes/"_s + QString(64, u'k'));
    url.setQuery(u"token=query-secret"_s);
    OutgoingRequest request = read(url);
    request.method = "POST";
    request.body = "body-secret";
    QCOMPARE(wait(client.send(request)).status, 200);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString log = lines.join(u'\n');
    QVERIFY2(log.contains(u"baton.http POST 127.0.0.1/contacts/…/notes/… 200"_s), qPrintable(log));
    QVERIFY(!log.contains(u"secret"_s));
    QVERIFY(!log.contains(u"jo@"_s));
}

void TestClient::cutAnswersAreLost()
{
    ClosingServer server([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        socket->disconnectFromHost();
    });
    HttpClient client(m_clock);
    const Exchange exchange = wait(client.send(read(server.url())));
    QCOMPARE(exchange.end, End::Lost);
    QCOMPARE(exchange.status, 0);
    QVERIFY(exchange.body.isEmpty());
}

/// Who hears that a request ended may ask the next one at once; the client is going then.
void TestClient::nothingBeginsWhileItCloses()
{
    ClosingServer server; // answers nothing
    auto *client = new HttpClient(m_clock);
    QFuture<Exchange> next;
    const QFuture<Exchange> first = client->send(read(server.url()));
    const auto goesOn = QFuture<Exchange>(first).then([&](const Exchange &) {
        next = client->send(read(server.url()));
    });
    QTRY_COMPARE(server.requests.size(), 1);
    delete client;
    QVERIFY(goesOn.isFinished());
    QCOMPARE(first.result().end, End::Lost);
    QVERIFY(next.isFinished());
    QCOMPARE(next.result().end, End::NeverLeft);
    QCOMPARE(server.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
