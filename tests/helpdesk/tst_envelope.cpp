// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/envelope.h"

#include "helpdesk/surrogates.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void repairsHalfAnEmoji_data();
    void repairsHalfAnEmoji();
};

void TestEnvelope::reads_data()
{
    QTest::addColumn<bool>("front");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields"); // delivery, topic, account, conversation
    const auto row = [](const char *name, bool front, const char *body, const QStringList &fields) {
        QTest::newRow(name) << front << QByteArray(body) << fields;
    };
    row("customer wrote", false,
        R"({"type":"notification_event","app_id":"abc","topic":"conversation.user.replied",
            "id":"notif_1","data":{"item":{"type":"conversation","id":"77","user":{"id":"5"}}}})",
        {u"notif_1"_s, u"conversation.user.replied"_s, u"abc"_s, u"77"_s});
    row("deleted", false,
        R"({"app_id":"abc","topic":"conversation.deleted","id":"notif_2",
            "data":{"item":{"type":"conversation","conversation_id":"78"}}})",
        {u"notif_2"_s, u"conversation.deleted"_s, u"abc"_s, u"78"_s});
    row("numeric ids", false,
        R"({"app_id":"abc","topic":"conversation.contact.attached","id":"notif_3",
            "data":{"item":{"conversation_id":79,"id":4}}})",
        {u"notif_3"_s, u"conversation.contact.attached"_s, u"abc"_s, u"79"_s});
    row("a part of a conversation", false,
        R"({"app_id":"abc","topic":"conversation_part.redacted","id":"notif_4",
            "data":{"item":{"type":"conversation_part","id":"9"}}})",
        {u"notif_4"_s, u"conversation_part.redacted"_s, u"abc"_s, u""_s});
    row("ticket", false,
        R"({"app_id":"abc","topic":"ticket.created","id":"notif_5",
            "data":{"item":{"type":"ticket_ticket_part","id":"12"}}})",
        {u"notif_5"_s, u"ticket.created"_s, u"abc"_s, u""_s});
    row("contact", false,
        R"({"app_id":"abc","topic":"contact.created","id":"notif_6",
            "data":{"item":{"type":"contact","id":"5c96"}}})",
        {u"notif_6"_s, u"contact.created"_s, u"abc"_s, u""_s});
    row("ping", false, R"({"app_id":"abc","topic":"ping","id":null,"data":{"item":{"type":"ping"}}})",
        {u""_s, u"ping"_s, u"abc"_s, u""_s});
    row("unknown shape", false, R"({"app_id":{"a":1},"data":[1,2]})", {u""_s, u""_s, u""_s, u""_s});
    row("empty object", false, "{}", {u""_s, u""_s, u""_s, u""_s});
    row("Front application", true,
        R"({"type":"inbound_received","authorization":{"id":"cmp_1"},
            "payload":{"id":"evt_1","type":"inbound","conversation":{"id":"cnv_1"}}})",
        {u"evt_1"_s, u"inbound"_s, u"cmp_1"_s, u"cnv_1"_s});
    row("Front application, its event without a name", true,
        R"({"type":"inbound_received","authorization":{"id":"cmp_1"},"payload":{"id":"evt_1"}})",
        {u"evt_1"_s, u"inbound_received"_s, u"cmp_1"_s, u""_s});
    row("Front rule", true, R"({"id":"evt_2","type":"assign","conversation":{"id":"cnv_2"}})",
        {u"evt_2"_s, u"assign"_s, u""_s, u"cnv_2"_s});
    row("Front sync", true, R"({"type":"sync","authorization":{"id":"cmp_1"}})",
        {u""_s, u"sync"_s, u"cmp_1"_s, u""_s});
}

void TestEnvelope::reads()
{
    QFETCH(bool, front);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    const auto envelope = readEnvelope(front ? Platform::Front : Platform::Intercom, body);
    QVERIFY(envelope.ok());
    const QStringList got{envelope->deliveryId, envelope->topic, envelope->account,
                          envelope->conversation};
    QCOMPARE(got, fields);
}

void TestEnvelope::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", " ", "hello", "{", "{\"a\":1", "{\"a\":1}}", "{\"a\":1} x", "[]",
                             "[{}]", "\"text\"", "12", "null", "{'a':1}", "{\"a\":01}", "{\"a\":1,}",
                             "{\"a\":\"\\x\"}", "{\"a\":\"\xff\"}", "{\"a\":NaN}", "{a:1}",
                             "{\"a\":\"b\nc\"}", "a=1&b=2"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("nested without end") << "{\"a\":" + QByteArray(100000, '[');
    QTest::newRow("NUL behind it") << QByteArray("{}\0", 3);
}

void TestEnvelope::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    const auto envelope = readEnvelope(Platform::Intercom, body);
    QVERIFY(!envelope.ok());
    QCOMPARE(envelope.error().kind, ErrorKind::Input);
}

void TestEnvelope::repairsHalfAnEmoji_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("repaired");
    const auto row = [](const char *name, const char *json, const char *repaired) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(repaired);
    };
    row("whole", R"({"id":"a \ud83d\ude00"})", R"({"id":"a \ud83d\ude00"})");
    row("high alone", R"({"id":"a \ud83d"})", R"({"id":"a \ufffd"})");
    row("low alone", R"({"id":"\ude00 a"})", R"({"id":"\ufffd a"})");
    row("two high", R"({"id":"\ud83d\ud83d\ude00"})", R"({"id":"\ufffd\ud83d\ude00"})");
    row("high before another escape", R"({"id":"\ud83d\n"})", R"({"id":"\ufffd\n"})");
    row("escaped backslash", R"({"id":"\\ud83d"})", R"({"id":"\\ud83d"})");
}

void TestEnvelope::repairsHalfAnEmoji()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, repaired);
    QCOMPARE(withoutLoneSurrogates(json), repaired);
    const auto envelope = readEnvelope(Platform::Intercom, json);
    QVERIFY(envelope.ok());
    QVERIFY(!envelope->deliveryId.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
