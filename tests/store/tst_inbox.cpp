// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changefeed.h"
#include "store/eventlog.h"
#include "store/overview.h"
#include "store/stored.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <thread>

using namespace Baton;
using namespace Baton::Testing;

namespace {

Result<Appended> append(Data &data, const IncomingDelivery &delivery)
{
    return write<Appended>(*data.store, [&](Connection &c) { return Inbox::append(c, delivery); });
}

QList<InboxRow> pending(Data &data, InboxId after = {}, int limit = 100)
{
    return must(read<QList<InboxRow>>(
        *data.store, [&](Connection &c) { return Inbox::pending(c, after, limit); }));
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void bodiesComeBackAsTheyCame_data();
    void bodiesComeBackAsTheyCame();
    void takesADeliveryOnce();
    void takesItOnceFromFiveThreads();
    void bodiesComeBackRaw();
    void nobodysIsKeptAndNotWorked();
    void pagesInOrder();
    void commandsWaitInTheSameLine();
    void doneWithTheSession();
    void refusedAreTheNewest500();
    void growsByWhatIsNew();
};

void TestInbox::takesADeliveryOnce()
{
    Data data;
    const Appended first = must(append(data, data.delivery("{}", QStringLiteral("d1"))));
    const Appended again = must(append(data, data.delivery("{ }", QStringLiteral("d1"))));
    QVERIFY(!first.duplicate);
    QVERIFY(again.duplicate);
    QCOMPARE(again.id, first.id);
    QVERIFY(!must(append(data, data.delivery("{}"))).duplicate); // no id: the body stands for it
    QVERIFY(must(append(data, data.delivery("{}"))).duplicate);
    QVERIFY(!must(append(data, data.delivery("{ }"))).duplicate);
    IncomingDelivery elsewhere = data.delivery("{}", QStringLiteral("d1"));
    elsewhere.endpoint = EndpointKey(QStringLiteral("another"));
    QVERIFY(!must(append(data, elsewhere)).duplicate);
    QCOMPARE(pending(data).size(), 4);
}

void TestInbox::takesItOnceFromFiveThreads()
{
    Data data;
    std::atomic<int> fresh = 0;
    std::atomic<int> duplicates = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 5; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 40; ++i) {
                const IncomingDelivery delivery = data.delivery(QByteArray::number(i));
                const Appended done = must(append(data, delivery));
                ++(done.duplicate ? duplicates : fresh);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(fresh.load(), 40);
    QCOMPARE(duplicates.load(), 160);
    QCOMPARE(pending(data).size(), 40);
}

void TestInbox::bodiesComeBackRaw()
{
    Data data;
    const QByteArray body("{\"a\":\"\xff\x00\xc3\"}", 11);
    must(append(data, data.delivery(body)));
    const QList<InboxRow> rows = pending(data);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].body, body);
    QCOMPARE(rows[0].kind, InboxKind::Webhook);
    QCOMPARE(rows[0].workspace, data.workspace);
    QCOMPARE(rows[0].conversation, QStringLiteral("c1"));
    QCOMPARE(rows[0].receivedAt, noon);
}

void TestInbox::nobodysIsKeptAndNotWorked()
{
    Data data;
    IncomingDelivery delivery = data.delivery("{}");
    delivery.workspace = {};
    QVERIFY(!must(append(data, delivery)).duplicate);
    QVERIFY(must(append(data, delivery)).duplicate);
    QVERIFY(pending(data).isEmpty());
}

void TestInbox::pagesInOrder()
{
    Data data;
    for (int i = 0; i < 5; ++i)
        must(append(data, data.delivery(QByteArray::number(i))));
    const QList<InboxRow> first = pending(data, {}, 2);
    const QList<InboxRow> second = pending(data, first.constLast().id, 2);
    QCOMPARE(first[0].body, "0");
    QCOMPARE(second[0].body, "2");
    must(write(*data.store,
               [&](Connection &c) { return Inbox::markDone(c, first[0].id, QStringLiteral("ping")); }));
    QCOMPARE(pending(data).size(), 4);
}

void TestInbox::commandsWaitInTheSameLine()
{
    Data data;
    const SessionId session = must(data.commit(data.conversation(QStringLiteral("c1"))));
    const CommandGiven command{CommandKind::Approve, QStringLiteral("Joren"), EffectId(3),
                               QStringLiteral("edited")};
    const auto give = [&](SessionId to) {
        return write<InboxId>(*data.store, [&](Connection &c) {
            return Inbox::appendCommand(c, to, command, noon);
        });
    };
    must(give(session));
    must(give(session)); // the same command twice is two commands
    QCOMPARE(give(SessionId(1)).error().kind, ErrorKind::NotFound);
    const QList<InboxRow> rows = pending(data);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].kind, InboxKind::Command);
    QCOMPARE(rows[0].command, command);
    QCOMPARE(rows[0].session, session);
    QCOMPARE(rows[0].workspace, data.workspace);
    QCOMPARE(rows[0].conversation, QStringLiteral("c1"));
}

void TestInbox::doneWithTheSession()
{
    Data data;
    const Appended row = must(append(data, data.delivery("{}")));
    SessionCommit commit{.session = data.conversation(QStringLiteral("c1")),
                         .done = row.id,
                         .note = QStringLiteral("customer wrote"),
                         .now = noon};
    const auto run = [&] {
        return write<SessionId>(*data.store,
                                [&](Connection &c) { return Sessions::commit(c, commit); });
    };
    must(run());
    QVERIFY(pending(data).isEmpty());
    const Appended next = must(append(data, data.delivery("{ }")));
    commit.done = next.id;
    QCOMPARE(run().error().kind, ErrorKind::Conflict); // there is a session already
    QCOMPARE(pending(data).size(), 1);
}

void TestInbox::refusedAreTheNewest500()
{
    Data data;
    must(write(*data.store, [](Connection &c) -> Result<> {
        for (int i = 0; i < 620; ++i) {
            const Result<> done
                = Inbox::recordRefused(c, QStringLiteral("/webhooks/intercom/hook-acme"), 401,
                                       QStringLiteral("wrong signature"),
                                       QStringLiteral("192.0.2.%1").arg(i % 250), i, noon);
            if (!done)
                return done;
        }
        return {};
    }));
    const QList<EventLog::Refused> rows = must(read<QList<EventLog::Refused>>(
        *data.store, [](Connection &c) { return EventLog::refused(c, 1000); }));
    QCOMPARE(rows.size(), 500);
    QCOMPARE(rows.constFirst().bytes, 619);
    QCOMPARE(rows.constFirst().workspace, data.workspace);
}

void TestInbox::growsByWhatIsNew()
{
    Data data;
    QSignalSpy grew(&data.store->changes(), &ChangeFeed::inboxGrew);
    must(append(data, data.delivery("{}")));
    must(append(data, data.delivery("{}")));
    must(data.commit(data.conversation(QStringLiteral("c1"))));
    QTRY_COMPARE(grew.size(), 1);
    const Overview::Backlog backlog
        = must(read<Overview::Backlog>(*data.store, Overview::backlog));
    QCOMPARE(backlog.inbox, 1);
    QCOMPARE(*backlog.lastEvent, noon);
}

void TestInbox::bodiesComeBackAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("long") << QByteArray(R"({"text":")" + QByteArray("Grüße ").repeated(5000) + "\"}");
    QTest::newRow("like a frame") << QByteArray("\x28\xb5\x2f\xfd, but none");
    QByteArray bytes;
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i)
        bytes.append(char(random.bounded(256)));
    QTest::newRow("does not shrink") << bytes;
}

void TestInbox::bodiesComeBackAsTheyCame()
{
    QFETCH(QByteArray, body);
    Data data;
    const InboxId id = must(append(data, data.delivery(body))).id;
    QCOMPARE(must(read<EventLog::Raw>(*data.store, [id](Connection &connection) {
                 return EventLog::raw(connection, id);
             })).body, body);
    QCOMPARE(must(read<QList<InboxRow>>(*data.store, [](Connection &connection) {
                 return Inbox::pending(connection, {}, 1);
             })).constFirst().body, body);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
