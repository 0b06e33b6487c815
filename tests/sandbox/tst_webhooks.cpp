// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;
using Simulated::Channel;

class TestWebhooks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        vendor =
            std::make_unique<SimulatedIntercom>(clock, SandboxOptions{.retryWebhookAfter = 200ms});
        QVERIFY(vendor->start().ok());
        client = std::make_unique<Client>(*vendor);
        sink = std::make_unique<Sink>();
        vendor->setWebhookUrl(sink->url());
    }

    void asksTheAddressFirst()
    {
        QTRY_COMPARE(sink->received.size(), 1);
        QCOMPARE(sink->received[0].method, "HEAD"_ba);
        QTRY_COMPARE(vendor->deliveries().size(), 1);
        QCOMPARE(vendor->deliveries()[0].status, 200);
        vendor->ping();
        QTRY_COMPARE(sink->topics(), QStringList{u"ping"_s});
        QVERIFY(sink->posts()[0][u"id"_s].isNull());
    }

    void signsTheRawBody()
    {
        start();
        QTRY_COMPARE(sink->topics().size(), 1);
        const HttpRequest &request = sink->received.constLast();
        const QByteArray expected = QMessageAuthenticationCode::hash(
            request.body, SimulatedIntercom::clientSecret(), QCryptographicHash::Sha1);
        QCOMPARE(headerValue(request.headers, "X-Hub-Signature"), "sha1=" + expected.toHex());
        QCOMPARE(headerValue(request.headers, "User-Agent"),
                 "intercom-parrot-service-client/1.0"_ba);
        const QJsonObject envelope = sink->posts()[0];
        QCOMPARE(envelope[u"app_id"_s].toString(), SimulatedIntercom::appId());
        QVERIFY(envelope[u"id"_s].toString().startsWith(u"notif_"_s));
        QCOMPARE(envelope[u"delivery_status"_s].toString(), u"pending"_s);
    }

    void echoesWhateverHappens()
    {
        const ConversationId id = start();
        const QString base = u"/conversations/"_s + id.value();
        const QString ai = SimulatedIntercom::aiTeammate().value();
        client->reply(id, u"<p>Hello</p>"_s, u"comment"_s);
        client->reply(id, u"<p>For us</p>"_s, u"note"_s);
        const QString tag =
            client->post(u"/tags"_s, {{u"name"_s, u"vip"_s}}).json[u"id"_s].toString();
        client->post(base + u"/tags"_s, {{u"id"_s, tag}, {u"admin_id"_s, ai}});
        client->post(base + u"/parts"_s,
                     {{u"message_type"_s, u"assignment"_s},
                      {u"type"_s, u"admin"_s},
                      {u"admin_id"_s, ai},
                      {u"assignee_id"_s, u"0"_s}});
        client->post(
            base + u"/parts"_s,
            {{u"message_type"_s, u"close"_s}, {u"type"_s, u"admin"_s}, {u"admin_id"_s, ai}});
        vendor->customerWrites(id, u"Not yet"_s).value();
        const QStringList expected{
            u"conversation.user.created"_s,   u"conversation.admin.replied"_s,
            u"conversation.admin.noted"_s,    u"conversation_part.tag.created"_s,
            u"conversation.admin.assigned"_s, u"conversation.admin.closed"_s,
            u"conversation.user.replied"_s};
        QTRY_COMPARE(sink->topics(), expected);
        // Plain text since 2.15, only the new part, and the conversation as it was then.
        const QJsonObject replied = sink->item(u"conversation.admin.replied"_s);
        QCOMPARE(replied[u"conversation_parts"_s][u"total_count"_s].toInt(), 1);
        QCOMPARE(firstPart(replied)[u"body"_s].toString(), u"Hello"_s);
        QCOMPARE(replied[u"state"_s].toString(), u"open"_s);
        QCOMPARE(
            sink->item(u"conversation_part.tag.created"_s)[u"tags_added"_s][u"tags"_s][0][u"name"_s]
                .toString(),
            u"vip"_s);
        QCOMPARE(firstPart(sink->item(u"conversation.user.replied"_s))[u"part_type"_s].toString(),
                 u"open"_s);
        QCOMPARE(sink->item(u"conversation.admin.closed"_s)[u"state"_s].toString(), u"closed"_s);
    }

    void wearsOlderDress()
    {
        vendor->setWebhookShape(WebhookShape::Html);
        const ConversationId id = start();
        QTRY_COMPARE(sink->topics().size(), 1);
        QCOMPARE(sink->item(u"conversation.user.created"_s)[u"source"_s][u"body"_s].toString(),
                 u"<p>Hello</p>"_s);
        vendor->setWebhookShape(WebhookShape::V1);
        vendor->customerWrites(id, u"More"_s).value();
        QTRY_COMPARE(sink->topics().size(), 2);
        const QJsonObject v1 = sink->item(u"conversation.user.replied"_s);
        QCOMPARE(v1[u"user"_s][u"name"_s].toString(), u"Ada Berg"_s);
        QCOMPARE(v1[u"assignee"_s][u"type"_s].toString(), u"nobody_admin"_s);
        QCOMPARE(v1[u"conversation_message"_s][u"body"_s].toString(), u"<p>Hello</p>"_s);
        QVERIFY(!v1.contains(u"source"_s));
        QVERIFY(!v1[u"conversation_message"_s].toObject().contains(u"delivered_as"_s));
    }

    void namesADeletedConversationDifferently()
    {
        const ConversationId id = start();
        QVERIFY(vendor->redact(id, MessageId(vendor->conversation(id)->source.id)).ok());
        QVERIFY(vendor->remove(id).ok());
        QTRY_COMPARE(sink->topics().size(), 3);
        const QJsonObject item = sink->item(u"conversation.deleted"_s);
        QCOMPARE(item[u"conversation_id"_s].toString(), id.value());
        QVERIFY(!item.contains(u"id"_s));
        QCOMPARE(client->get(u"/conversations/"_s + id.value()).status, 404);
    }

    void triesOnceMore()
    {
        sink->status = 503;
        start();
        QTRY_COMPARE(sink->posts().size(), 2);
        const QList<QJsonObject> posts = sink->posts();
        QCOMPARE(posts[0][u"id"_s], posts[1][u"id"_s]);
        QCOMPARE(posts[1][u"delivery_attempts"_s].toInt(), 2);
        QCOMPARE(posts[1][u"delivery_status"_s].toString(), u"retry"_s);
        sink->status = 200;
        start(); // the next one comes, no third attempt before it
        QTRY_COMPARE(sink->posts().size(), 3);
        QVERIFY(sink->posts()[2][u"id"_s] != posts[0][u"id"_s]);
    }

private:
    ConversationId start()
    {
        return vendor->customerStarts(u"Ada Berg"_s, Channel::Messenger, u"Hello"_s);
    }
    static QJsonObject firstPart(const QJsonObject &item)
    {
        return item[u"conversation_parts"_s][u"conversation_parts"_s][0].toObject();
    }

    SystemClock clock;
    std::unique_ptr<SimulatedIntercom> vendor;
    std::unique_ptr<Client> client;
    std::unique_ptr<Sink> sink;
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
