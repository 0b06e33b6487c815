// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "store/connection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Webhooks of a week, one an hour, the last some hours ago.
QByteArray webhooksUntil(Time last)
{
    QByteArray sql;
    for (int i = 0; i < 100; ++i)
        sql += "INSERT INTO deliveries (kind, workspace_id, endpoint, dedupe, topic, conversation, "
               "state, received_at) VALUES ('webhook', 1, 'key-of-acme', 'old-"
            + QByteArray::number(i) + "', 'ping', '', 'done', "
            + QByteArray::number(qint64(toMillis(last - i * 1h))) + ");";
    return sql;
}

void alter(const Program &program, const QByteArray &sql)
{
    auto connection = Connection::open(program.dataDir() + u"/baton.db"_s,
                                       Connection::Access::ReadWrite);
    QVERIFY(connection.ok());
    QVERIFY((*connection)->execute(sql.constData()).ok());
}

} // namespace

/// What would make the AI silent is named within a minute, with what to do.
class TestWatch : public QObject
{
    Q_OBJECT

private slots:
    void aTeammateThatIsGone();
    void aTeammateThatLosesItsSeat();
    void oneTokenOfTwoIsRefused();
    void aTokenRevokedMeanwhile();
    void oneFailureIsNoTrouble();
    void webhooksThatAreMissed();
    void webhooksThatStay();
    void butNotTheUsualPause();
    void anEngineThatFails();
};

void TestWatch::aTeammateThatIsGone()
{
    Shop shop;
    QFile file(shop.program.folder() + u"/config.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray config = file.readAll();
    config.replace(SimulatedIntercom::aiTeammate().value().toUtf8(), "424242");
    shop.program.writeFile(u"gone.json"_s, config);
    QCOMPARE(shop.program.run({u"config"_s, u"import"_s, shop.program.folder() + u"/gone.json"_s}), 0);
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("AI teammate gone"), patience);
    QVERIFY(shop.program.said().contains("Pick another AI teammate"));
}

/// While it runs, after an answer that went well.
void TestWatch::aTeammateThatLosesItsSeat()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    shop.vendor.setFaults({.aiWithoutSeat = true});
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("without a seat"), patience);
}

/// Both at the same host: each has its own token, and its own health.
void TestWatch::oneTokenOfTwoIsRefused()
{
    Shop shop;
    QFile file(shop.program.folder() + u"/config.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject config = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray workspaces = config["workspaces"_L1].toArray();
    QJsonObject other = workspaces.first().toObject();
    other["key"_L1] = u"other"_s;
    other["name"_L1] = u"Other support"_s;
    other["webhookKey"_L1] = u"key-of-other"_s;
    other["platformWorkspaceId"_L1] = u"other-app"_s;
    workspaces << other;
    config["workspaces"_L1] = workspaces;
    shop.program.setSecret(u"other.api-token"_s, "revoked");
    shop.program.setSecret(u"other.signing-secret"_s, "secret of the other");
    shop.program.writeFile(u"both.json"_s, QJsonDocument(config).toJson());
    QCOMPARE(shop.program.run({u"config"_s, u"import"_s, shop.program.folder() + u"/both.json"_s}), 0);
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Other support: token refused"), patience);
    const ConversationId id = shop.asks(u"Ada Berg"_s); // keeps the first busy
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    const auto looked = [&] { return shop.program.said().contains("Other support: well again"); };
    QVERIFY(!QTest::qWaitFor(looked, 3000)); // the status is looked at every second
    QVERIFY2(!shop.program.said().contains("Acme support: token refused"),
             shop.program.said().constData());
}

void TestWatch::aTokenRevokedMeanwhile()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    shop.vendor.setFaults({.unauthorized = true}); // and nobody writes: Baton asks by itself
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Acme support: token refused"), patience);
}

/// What failed once is tried again; what fails again and again is said.
void TestWatch::oneFailureIsNoTrouble()
{
    Shop shop;
    QVERIFY(shop.start());
    shop.vendor.setFaults({.only = u"reply"_s, .failBeforeApplying = 1});
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QVERIFY2(!shop.program.said().contains("Acme support: 500"), shop.program.said().constData());
    shop.vendor.setFaults({.tooManyRequests = 1000});
    shop.asks(u"Ines Valdorf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Acme support: 429"), patience);
    QVERIFY(shop.program.said().contains("it is tried again"));
}

/// The longest usual pause need not be over: customers wrote, and only asking found it.
void TestWatch::webhooksThatAreMissed()
{
    Shop shop({}, {{"catchUpMinutes"_L1, 1}});
    alter(shop.program, webhooksUntil(shop.clock.now() - 10min));
    QVERIFY(shop.program.start()); // the vendor does not know where we are
    const ConversationId first = shop.asks(u"Ada Berg"_s);
    shop.asks(u"Ines Valdorf"_s);
    const auto named = [&] { return shop.program.said().contains("webhooks do not arrive"); };
    QVERIFY2(QTest::qWaitFor(named, 2 * patience), shop.program.said().constData());
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(first), 1, patience); // nothing is lost by it
}

void TestWatch::webhooksThatStay()
{
    Shop shop;
    alter(shop.program, webhooksUntil(shop.clock.now() - 5h));
    QVERIFY(shop.program.start()); // the vendor does not know where we are
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("webhooks silent"), patience);
    QVERIFY(shop.program.said().contains("No webhook for 5 hour"));
}

void TestWatch::butNotTheUsualPause()
{
    Shop shop;
    alter(shop.program, webhooksUntil(shop.clock.now() - 65min));
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QVERIFY(!shop.program.said().contains("webhooks silent"));
}

void TestWatch::anEngineThatFails()
{
    Shop shop;
    QVERIFY(shop.start());
    alter(shop.program, "DELETE FROM passages_fts_data");
    shop.asks(u"Ada Berg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Engine: fails"), patience);
    QVERIFY(shop.program.said().contains("handed off until it works again"));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
