// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "gateway/signing.h"
#include "http/rawclient.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "intercom client secret";

QByteArray conversationBody(const QByteArray &deliveryId, const QByteArray &account = "abc")
{
    return "{\"type\":\"notification_event\",\"app_id\":\"" + account
        + "\",\"topic\":\"conversation.user.replied\",\"id\":\"" + deliveryId
        + "\",\"data\":{\"item\":{\"type\":\"conversation\",\"id\":\"77\"}}}";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: example.com\r\nContent-Type: application/json\r\n"
        + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray signedPost(const QByteArray &body, const QByteArray &key = "k1")
{
    return post("/webhooks/intercom/" + key, body,
                "X-Hub-Signature: " + intercomSignature(body, secret) + "\r\n");
}

WorkspaceSettings workspace(const QString &key, Platform platform, const QString &endpoint,
                            const QString &account)
{
    WorkspaceSettings settings;
    settings.key = WorkspaceKey(key);
    settings.name = key;
    settings.platform = platform;
    settings.webhookKey = EndpointKey(endpoint);
    settings.platformWorkspaceId = account;
    return settings;
}

HelpdeskSecrets secretsOf(const WorkspaceKey &)
{
    HelpdeskSecrets secrets;
    secrets.signingSecrets = {secret};
    secrets.ruleSecrets = {"rule secret"};
    secrets.appSigningKeys = {"app key"};
    return secrets;
}

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT

private slots:
    /// What it says of them is tested with the finished program (end/words).
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("baton.webhooks.warning=false"));
    }
    void init();
    void cleanup();
    void storesSignedDeliveries();
    void answersDuplicatesOnce();
    void parallelCopiesAreOneRow();
    void turnsAway_data();
    void turnsAway();
    void keepsTheUnknown();
    void takesFront();
    void answersProbes();
    void disabledWorkspaceIsKept();
    void servesHealthAndMetrics();
    void replacedEndpointsCount();
    void storesBeforeItAnswers();
    void halfAnEmojiIsNoReasonToRefuse();

private:
    /// One value of one row, by the file itself: what another program would see.
    QVariant query(const QString &sql);
    int deliveries() { return query(u"SELECT count(*) FROM deliveries"_s).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    SystemClock m_clock;
};

void TestGateway::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->path());
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().what));
    m_store = std::move(store).value();
    Settings settings;
    settings.workspaces = {workspace(u"acme"_s, Platform::Intercom, u"k1"_s, u"abc"_s),
                           workspace(u"globex"_s, Platform::Intercom, u"k1"_s, u"def"_s),
                           workspace(u"initech"_s, Platform::Front, u"f1"_s, u"cmp_1"_s)};
    auto imported = m_store->write<Nothing>([settings, now = m_clock.now()](Connection &connection) {
        return Workspaces::import(connection, settings, now);
    });
    QVERIFY(imported.result().ok());
    auto all = m_store->read<QList<Workspace>>(
        [](Connection &connection) { return Workspaces::all(connection); });
    QVERIFY(all.result().ok());
    m_gateway = std::make_unique<Gateway>(*m_store, m_clock);
    m_gateway->setEndpoints(endpointTable(*all.result(), secretsOf));
    m_server = std::make_unique<HttpServer>(m_gateway->handler(), ServerLimits(),
                                            m_gateway->refusalListener());
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port.ok());
    m_port = *port;
}

void TestGateway::cleanup()
{
    m_server.reset();
    m_gateway.reset();
    m_store.reset();
    m_folder.reset();
}

QVariant TestGateway::query(const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(m_folder->filePath(u"baton.db"_s));
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

void TestGateway::storesSignedDeliveries()
{
    const QByteArray body = conversationBody("notif_1");
    const HttpResponse response = RawClient(m_port).exchange(signedPost(body));
    QCOMPARE(response.status, 200);
    QCOMPARE(deliveries(), 1);
    const auto pending = m_store->read<QList<InboxRow>>(
        [](Connection &connection) { return Inbox::pending(connection, {}, 10); }).result();
    QVERIFY(pending.ok());
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().body, body);
    QCOMPARE(pending->first().conversation, u"77"_s);
    QVERIFY(!pending->first().workspace.isNull());
    const QByteArray headers = query(u"SELECT headers FROM delivery_bodies"_s).toByteArray();
    QVERIFY(headers.contains("content-type: application/json"));
    QVERIFY(!headers.contains("sha1="));
    QCOMPARE(m_gateway->figures().accepted.load(), 1);
}

void TestGateway::answersDuplicatesOnce()
{
    RawClient client(m_port);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_1"))).status, 200);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_1"))).status, 200);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_2"))).status, 200);
    const QByteArray ping = R"({"app_id":"abc","topic":"ping","id":null})";
    QCOMPARE(client.exchange(signedPost(ping)).status, 200); // no id: its content stands for it
    QCOMPARE(client.exchange(signedPost(ping)).status, 200);
    QCOMPARE(deliveries(), 3);
    QCOMPARE(m_gateway->figures().duplicates.load(), 2);
}

void TestGateway::parallelCopiesAreOneRow()
{
    const QByteArray bytes = signedPost(conversationBody("notif_1"));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i)
        clients.push_back(std::make_unique<RawClient>(m_port));
    for (auto &client : clients)
        client->send(bytes);
    for (auto &client : clients)
        QCOMPARE(client->answer().status, 200);
    QCOMPARE(deliveries(), 1);
    QCOMPARE(m_gateway->figures().accepted.load(), 1);
    QCOMPARE(m_gateway->figures().duplicates.load(), 4);
}

void TestGateway::turnsAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray body = conversationBody("notif_1");
    const QByteArray good = intercomSignature(body, secret);
    const auto with = [&](const QByteArray &signature) {
        return post("/webhooks/intercom/k1", body, "X-Hub-Signature: " + signature + "\r\n");
    };
    QTest::newRow("no signature") << post("/webhooks/intercom/k1", body) << 401;
    QTest::newRow("empty signature") << with("") << 401;
    QTest::newRow("wrong secret") << with(intercomSignature(body, "another")) << 401;
    QTest::newRow("truncated") << with(good.chopped(1)) << 401;
    QTest::newRow("only the scheme") << with("sha1=") << 401;
    QTest::newRow("another scheme") << with("sha256=" + good.mid(5)) << 401;
    QTest::newRow("of another body") << with(intercomSignature(body + " ", secret)) << 401;
    QTest::newRow("unknown key") << signedPost(body, "k2") << 404;
    QTest::newRow("key of the other platform")
        << post("/webhooks/front/k1", body, "X-Hub-Signature: " + good + "\r\n") << 404;
    QTest::newRow("not JSON") << signedPost("hello=world") << 400;
    QTest::newRow("truncated JSON") << signedPost(body.chopped(1)) << 400;
    QTest::newRow("JSON but no object") << signedPost("[1]") << 400;
    QTest::newRow("empty body") << signedPost("") << 400;
    QTest::newRow("too large")
        << signedPost("{\"a\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}") << 413;
    QTest::newRow("chunked") << QByteArray("POST /webhooks/intercom/k1 HTTP/1.1\r\nHost: a\r\n"
                                           "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 411;
    QTest::newRow("long head") << "POST /webhooks/intercom/k1 HTTP/1.1\r\nHost: a\r\nX: "
            + QByteArray(20000, 'x') << 431;
}

void TestGateway::turnsAway()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const HttpResponse response = RawClient(m_port).exchange(bytes);
    QCOMPARE(response.status, status);
    QVERIFY(response.body.contains("\"error\":"));
    QVERIFY(response.body.contains("\"detail\":"));
    QVERIFY(!response.body.contains(secret));
    QCOMPARE(deliveries(), 0);
    QTRY_COMPARE(query(u"SELECT status FROM refused"_s).toInt(), status);
    QVERIFY(!query(u"SELECT reason FROM refused"_s).toString().isEmpty());
}

void TestGateway::keepsTheUnknown()
{
    RawClient client(m_port);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_1", "nobody"))).status, 200);
    const QByteArray odd = R"({"app_id":"def","topic":"moon.landed","id":"notif_2"})";
    QCOMPARE(client.exchange(signedPost(odd)).status, 200);
    QCOMPARE(deliveries(), 2);
    QCOMPARE(query(u"SELECT count(*) FROM deliveries WHERE workspace_id IS NULL"_s).toInt(), 1);
    QCOMPARE(query(u"SELECT topic FROM deliveries WHERE workspace_id IS NOT NULL"_s).toString(),
             u"moon.landed"_s);
    QCOMPARE(m_gateway->figures().unknown.load(), 1);
}

void TestGateway::takesFront()
{
    RawClient client(m_port);
    const QByteArray rule = R"({"id":"evt_1","type":"inbound","conversation":{"id":"cnv_1"}})";
    const auto front = [](const QByteArray &body, const QByteArray &headers) {
        return post("/webhooks/front/f1", body, headers);
    };
    QCOMPARE(client.exchange(front(rule, "X-Front-Signature: "
                                       + frontRuleSignature(rule, "rule secret") + "\r\n")).status,
             200);
    QCOMPARE(deliveries(), 1);
    const QByteArray sync = R"({"type":"sync","authorization":{"id":"cmp_1"}})";
    const QByteArray time = QByteArray::number(qint64(toMillis(m_clock.now())));
    const HttpResponse challenged = client.exchange(
        front(sync, "X-Front-Challenge: say-this\r\nX-Front-Request-Timestamp: " + time
                  + "\r\nX-Front-Signature: " + frontAppSignature(time, sync, "app key") + "\r\n"));
    QCOMPARE(challenged.status, 200);
    QCOMPARE(challenged.body, R"({"challenge":"say-this"})"_ba);
    QCOMPARE(client.exchange(front(sync, "X-Front-Challenge: say-this\r\n")).status, 401);
    // It is in the log, so that who saved the webhook sees it arrive.
    QCOMPARE(deliveries(), 2);
    QCOMPARE(query(u"SELECT topic FROM deliveries ORDER BY id DESC LIMIT 1"_s).toString(), u"sync"_s);
}

void TestGateway::answersProbes()
{
    RawClient client(m_port);
    const auto head = [](const QByteArray &target) {
        return "HEAD " + target + " HTTP/1.1\r\nHost: example.com\r\n\r\n";
    };
    QCOMPARE(client.exchange(head("/webhooks/intercom/k1")).status, 200);
    QCOMPARE(client.exchange(head("/webhooks/front/f1")).status, 200);
    QCOMPARE(client.exchange(head("/webhooks/intercom/k9")).status, 404);
    QCOMPARE(client.exchange(head("/webhooks/front/k1")).status, 404);
    QCOMPARE(client.exchange(head("/webhooks/intercom")).status, 404);
    const HttpResponse get = client.exchange(
        "GET /webhooks/intercom/k1 HTTP/1.1\r\nHost: example.com\r\n\r\n");
    QCOMPARE(get.status, 405);
    QCOMPARE(headerValue(get.headers, "Allow"), "POST, HEAD"_ba);
}

void TestGateway::disabledWorkspaceIsKept()
{
    Workspace off;
    off.id = WorkspaceId(query(u"SELECT min(id) FROM workspaces"_s).toLongLong());
    off.settings = workspace(u"acme"_s, Platform::Intercom, u"k1"_s, u"abc"_s);
    off.settings.enabled = false;
    off.paused = true;
    m_gateway->setEndpoints(endpointTable({off}, secretsOf));
    QCOMPARE(RawClient(m_port).exchange(signedPost(conversationBody("notif_1"))).status, 200);
    QCOMPARE(deliveries(), 1);
}

void TestGateway::servesHealthAndMetrics()
{
    RawClient client(m_port);
    const auto get = [](const QByteArray &target, const QByteArray &headers = {}) {
        return "GET " + target + " HTTP/1.1\r\nHost: example.com\r\n" + headers + "\r\n";
    };
    QCOMPARE(client.exchange(get("/health")).status, 200);
    QCOMPARE(client.exchange(get("/")).status, 404);
    QCOMPARE(client.exchange(get("/metrics")).status, 404);
    m_gateway->setMetricsToken("let me see");
    QCOMPARE(client.exchange(get("/metrics")).status, 401);
    QCOMPARE(client.exchange(get("/metrics", "Authorization: Bearer let me\r\n")).status, 401);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_1"))).status, 200);
    const HttpResponse metrics = client.exchange(
        get("/metrics", "Authorization: Bearer let me see\r\n"));
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.body.contains("\nbaton_webhooks_accepted_total 1\n"));
}

void TestGateway::replacedEndpointsCount()
{
    RawClient client(m_port);
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_1"))).status, 200);
    m_gateway->setEndpoints({});
    QCOMPARE(client.exchange(signedPost(conversationBody("notif_2"))).status, 404);
    QCOMPARE(deliveries(), 1);
}

void TestGateway::storesBeforeItAnswers()
{
    RawClient client(m_port);
    for (int i = 1; i <= 30; ++i) {
        QCOMPARE(client.exchange(signedPost(conversationBody("n" + QByteArray::number(i)))).status, 200);
        QCOMPARE(deliveries(), i);
    }
}

void TestGateway::halfAnEmojiIsNoReasonToRefuse()
{
    const QByteArray body = R"({"app_id":"abc","topic":"conversation.user.replied","id":"notif_1",
        "data":{"item":{"type":"conversation","id":"77","body":"thanks \ud83d"}}})";
    QCOMPARE(RawClient(m_port).exchange(signedPost(body)).status, 200);
    QCOMPARE(query(u"SELECT body FROM delivery_bodies"_s).toByteArray(), body);
}

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
