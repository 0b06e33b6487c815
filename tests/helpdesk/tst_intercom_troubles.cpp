// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/connector.h"

#include "helpdesk/intercom_samples.h"
#include "helpdesk/scriptedvendor.h"
#include "http/closingserver.h"

#include <QTest>

using namespace Baton;
using namespace Samples;

Q_DECLARE_METATYPE(Baton::Performed)

namespace {

using Vendor = ScriptedVendor;

const ConversationId conversation(u"4200"_s);
const QByteArray replyPath = "/conversations/4200/reply";
const PostReply reply{u"Hello"_s};

IntercomApi apiAt(const QString &base, Millis timeout = 10s)
{
    IntercomApi api = *intercomApi(base, "secret-token", TeammateId(u"99"_s));
    api.timeout = timeout;
    return api;
}

template<typename T>
bool finishes(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30000)
        && future.resultCount() == 1;
}

} // namespace

// What becomes of a reply when the vendor or the line fails: never sent twice, never left open.
class IntercomTroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Performed>("performed");
        QTest::addColumn<QString>("said");
        QTest::newRow("401") << 401 << Performed::Refused << u"access token"_s;
        QTest::newRow("402") << 402 << Performed::Refused << u"plan"_s;
        QTest::newRow("403") << 403 << Performed::Refused << u"permission"_s;
        QTest::newRow("404") << 404 << Performed::Refused << u"deleted"_s;
        QTest::newRow("422") << 422 << Performed::Refused << u"seat"_s;
        QTest::newRow("500") << 500 << Performed::Maybe << u"500"_s;
        QTest::newRow("502") << 502 << Performed::Maybe << u"502"_s;
        QTest::newRow("503") << 503 << Performed::Maybe << u"503"_s;
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(Performed, performed);
        QFETCH(QString, said);
        Vendor vendor({Vendor::post(replyPath, status)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), {});
        const auto future = desk.perform(conversation, reply);
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, performed);
        QVERIFY2(future.result().detail.contains(said), qPrintable(future.result().detail));
        QVERIFY(future.result().vendorId.isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void tooManyNeverLeftAndSaysWhen()
    {
        Vendor::Step step = Vendor::post(replyPath, 429);
        step.answer.headers << qMakePair(QByteArray("Retry-After"), QByteArray("7"));
        Vendor vendor({step});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), {});
        const Time before = m_clock.now();
        const auto future = desk.perform(conversation, reply);
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, Performed::NeverLeft);
        QVERIFY(future.result().retryAfter);
        QVERIFY(*future.result().retryAfter >= before + 5s);
        QVERIFY(*future.result().retryAfter <= before + 60s);
        QCOMPARE(vendor.complaints(), "");
    }

    void silenceIsMaybe()
    {
        Vendor::Step step = Vendor::post(replyPath, 200);
        step.silent = true;
        Vendor vendor({step});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base(), 300ms), {});
        const auto future = desk.perform(conversation, reply);
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, Performed::Maybe);
        QVERIFY(!future.result().detail.isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void aDroppedLineIsMaybe_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("at once") << QByteArray();
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("in the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"type\":");
    }

    void aDroppedLineIsMaybe()
    {
        QFETCH(QByteArray, before);
        Test::ClosingServer server([&](QTcpSocket *socket) {
            socket->write(before);
            socket->flush();
            socket->disconnectFromHost();
        });
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(server.url({}).toString()), {});
        const auto future = desk.perform(conversation, reply);
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, Performed::Maybe);
        QCOMPARE(server.requests.size(), 1);
    }

    void nobodyThereNeverLeft()
    {
        Test::ClosingServer server;
        const QString base = server.url({}).toString();
        server.close();
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(base, 2s), {});
        const auto future = desk.perform(conversation, reply);
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, Performed::NeverLeft);
    }

    void aTagLostOnTheWayToItsIdNeverLeft()
    {
        Vendor::Step step = Vendor::post("/tags", 200);
        step.silent = true;
        Vendor vendor({step});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base(), 300ms), {});
        const auto future = desk.perform(conversation, AddTag{u"vip"_s});
        QVERIFY(finishes(future));
        QCOMPARE(future.result().performed, Performed::NeverLeft);
        QCOMPARE(vendor.complaints(), "");
    }

    void theConnectorMayGoFirst()
    {
        Vendor vendor({Vendor::post("/tags", 200, R"({"id": "86"})"),
                       Vendor::post("/conversations/4200/tags", 200)});
        HttpClient client(m_clock);
        auto desk = std::make_unique<IntercomHelpdesk>(client, apiAt(vendor.base()),
                                                       IntercomDialect{});
        const auto tagged = desk->perform(conversation, AddTag{u"vip"_s});
        desk.reset();
        QVERIFY(finishes(tagged));
        QCOMPARE(tagged.result().performed, Performed::Done);
        QCOMPARE(vendor.complaints(), "");
    }

    void theClientMayGoFirst()
    {
        Vendor::Step silent = Vendor::post(replyPath, 200);
        silent.silent = true;
        Vendor vendor({silent});
        auto client = std::make_unique<HttpClient>(m_clock);
        IntercomHelpdesk desk(*client, apiAt(vendor.base()), {});
        const auto open = desk.perform(conversation, reply);
        QTRY_COMPARE(vendor.requests().size(), 1);
        client.reset();
        QVERIFY(finishes(open));
        QCOMPARE(open.result().performed, Performed::Maybe);
        const auto late = desk.perform(conversation, reply);
        QVERIFY(finishes(late));
        QCOMPARE(late.result().performed, Performed::NeverLeft);
        const auto read = desk.read(conversation, Haste::None);
        QVERIFY(finishes(read));
        QCOMPARE(read.result().error().kind, ErrorKind::Unavailable);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(IntercomTroublesTest)
#include "tst_intercom_troubles.moc"
