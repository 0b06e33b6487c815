// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "store/connection.h"

#include <QFile>
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
