// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire.h"

#include <QLocale>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;
using Simulated::Channel;

class TestRest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        vendor = std::make_unique<SimulatedIntercom>(clock, SandboxOptions{});
        QVERIFY(vendor->start().ok());
        client = std::make_unique<Client>(*vendor);
    }

    void tellsWhoTheTokenIs()
    {
        const WireAnswer me = client->get(u"/me"_s);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json[u"name"_s].toString(), u"Joren Vos"_s); // who made the app, not the AI
        QCOMPARE(me.json[u"app"_s][u"id_code"_s].toString(), SimulatedIntercom::appId());
        const QLocale c = QLocale::c();
        QVERIFY(c.toDateTime(QString::fromLatin1(me.header("Date")),
                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                    .isValid());
        QCOMPARE(me.header("X-RateLimit-Limit"), "1666"_ba);
        QCOMPARE(me.header("X-RateLimit-Remaining"), "1665"_ba);
        QCOMPARE(client->get(u"/admins"_s).json[u"admins"_s].toArray().size(), 3);
        QCOMPARE(client->get(u"/teams"_s).json[u"teams"_s].toArray().size(), 2);
        QCOMPARE(vendor->violations(), QStringList());
    }

    void refusesWrongCredentials()
    {
        client->token = "wrong"_ba;
        const WireAnswer answer = client->get(u"/me"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json[u"type"_s].toString(), u"error.list"_s);
        QCOMPARE(answer.code(), u"unauthorized"_s);
        QVERIFY(!answer.json[u"request_id"_s].toString().isEmpty());
    }

    void readsAConversation()
    {
        const ConversationId id = vendor->customerStarts(
            u"Ada Berg"_s, Channel::Email, u"Hello\nthere\n\n\"Ada\" & <co>"_s, u"A question"_s);
        vendor->customerWrites(id, u"More"_s).value();
        const QString path = u"/conversations/"_s + id.value();
        const QJsonObject html = client->get(path).json;
        QCOMPARE(html[u"source"_s][u"body"_s].toString(),
                 u"<p>Hello<br>there</p>\n<p>\"Ada\" &amp; &lt;co&gt;</p>"_s);
        QCOMPARE(html[u"channel"_s][u"initial"_s].toString(), u"email"_s);
        QCOMPARE(html[u"admin_assignee_id"_s].toInteger(-1), 0);
        QCOMPARE(html[u"source"_s][u"delivered_as"_s].toString(), u"customer_initiated"_s);
        const QJsonObject part =
            html[u"conversation_parts"_s][u"conversation_parts"_s][0].toObject();
        QVERIFY(part[u"id"_s].isString());
        QCOMPARE(part[u"author"_s][u"email"_s].toString(), u"ada.berg@example.com"_s);
        const QJsonObject plain = client->get(path + u"?display_as=plaintext"_s).json;
        QCOMPARE(plain[u"source"_s][u"body"_s].toString(), u"Hello\nthere\n\n\"Ada\" & <co>"_s);
        QCOMPARE(plain[u"source"_s][u"subject"_s].toString(), u"A question"_s);
        QCOMPARE(client->get(u"/conversations/1"_s).status, 404);
    }

    void postsRepliesAndNotes()
    {
        const ConversationId id = start();
        const WireAnswer reply =
            client->reply(id, u"<p>Hi <b>you</b></p><script>x</script>"_s, u"comment"_s);
        QCOMPARE(reply.status, 200);
        const QJsonArray made =
            reply.json[u"conversation_parts"_s][u"conversation_parts"_s].toArray();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0][u"body"_s].toString(), u"<p>Hi <b>you</b></p>"_s);
        QCOMPARE(client->reply(id, u"for us"_s, u"note"_s).status, 200);
        const QList<Simulated::Part> parts = vendor->parts(id);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].type, u"comment"_s);
        QCOMPARE(parts[0].author.id, SimulatedIntercom::aiTeammate().value());
        QCOMPARE(parts[1].type, u"note"_s);
        QCOMPARE(parts[1].html, u"<p>for us</p>"_s);
        QCOMPARE(vendor->violations(), QStringList());
    }

    void assignsSideBySide()
    {
        const ConversationId id = start();
        const QString ai = SimulatedIntercom::aiTeammate().value();
        QCOMPARE(part(id,
                      {{u"message_type"_s, u"assignment"_s},
                       {u"type"_s, u"admin"_s},
                       {u"assignee_id"_s, ai}})
                     .status,
                 200);
        vendor->assign(id, SimulatedIntercom::workshopTeam()).value();
        vendor->assign(id, SimulatedIntercom::aiTeammate()).value();
        const WireAnswer off = part(id,
                                {{u"message_type"_s, u"assignment"_s},
                                 {u"type"_s, u"admin"_s},
                                 {u"assignee_id"_s, u"0"_s}});
        QCOMPARE(off.json[u"admin_assignee_id"_s].toInteger(-1), 0);
        QCOMPARE(QString::number(off.json[u"team_assignee_id"_s].toInteger()),
                 SimulatedIntercom::workshopTeam().value()); // the team stays
        QCOMPARE(part(id,
                      {{u"message_type"_s, u"assignment"_s},
                       {u"type"_s, u"admin"_s},
                       {u"assignee_id"_s, u"999"_s}})
                     .status,
                 404);
    }

    void closesSnoozesAndOpens()
    {
        const ConversationId id = start();
        const auto state = [&] { return vendor->conversation(id)->state; };
        QCOMPARE(part(id, {{u"message_type"_s, u"close"_s}, {u"type"_s, u"admin"_s}}).status, 200);
        QCOMPARE(state(), u"closed"_s);
        QCOMPARE(part(id, {{u"message_type"_s, u"open"_s}}).status, 200);
        QCOMPARE(state(), u"open"_s);
        QCOMPARE(part(id, {{u"message_type"_s, u"snoozed"_s}, {u"snoozed_until"_s, 2'000'000'000}})
                     .status,
                 200);
        QCOMPARE(state(), u"snoozed"_s);
        vendor->customerWrites(id, u"I am back"_s).value();
        QCOMPARE(state(), u"open"_s);
        QCOMPARE(vendor->parts(id).constLast().type, u"open"_s); // it reopens and carries a body
    }

    void tags()
    {
        const ConversationId id = start();
        const WireAnswer tag = client->post(u"/tags"_s, {{u"name"_s, u"opencx_handed_off"_s}});
        const QString tagId = tag.json[u"id"_s].toString();
        QCOMPARE(client->post(u"/tags"_s, {{u"name"_s, u"OPENCX_handed_off"_s}})
                     .json[u"id"_s]
                     .toString(),
                 tagId);
        const QString path = u"/conversations/%1/tags"_s.arg(id.value());
        const QString ai = SimulatedIntercom::aiTeammate().value();
        QCOMPARE(client->post(path, {{u"id"_s, tagId}, {u"admin_id"_s, ai}}).status, 200);
        QCOMPARE(vendor->conversation(id)->tags.size(), 1);
        QCOMPARE(client->get(u"/tags"_s).json[u"data"_s].toArray().size(), 1);
        const QByteArray by = QJsonDocument(QJsonObject{{u"admin_id"_s, ai}}).toJson();
        QCOMPARE(client->send("DELETE", path + u'/' + tagId, by).status, 200);
        QCOMPARE(client->send("DELETE", path + u'/' + tagId, by).status, 404);
        QCOMPARE(vendor->conversation(id)->tags.size(), 0);
    }

    void refusesWhatBreaksTheDescription_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("violation");
        QTest::newRow("number for admin_id")
            << u"/reply"_s
            << R"({"message_type":"comment","type":"admin","admin_id":5010001,"body":"x"})"_ba
            << u"admin_id must be a string"_s;
        QTest::newRow("number for assignee_id")
            << u"/parts"_s
            << R"({"message_type":"assignment","type":"admin","admin_id":"5010001",)"
               R"("assignee_id":0})"_ba
            << u"assignee_id must be a string"_s;
        QTest::newRow("no type")
            << u"/reply"_s << R"({"message_type":"comment","admin_id":"5010001","body":"x"})"_ba
            << u"type is missing"_s;
        QTest::newRow("unknown part")
            << u"/parts"_s << R"({"message_type":"park","type":"admin","admin_id":"5010001"})"_ba
            << u"message_type must be assignment, close, snoozed or open"_s;
        QTest::newRow("no JSON") << u"/reply"_s << "hello"_ba << u"the body is no JSON object"_s;
        QTest::newRow("tag id as number")
            << u"/tags"_s << R"({"id":7,"admin_id":"5010001"})"_ba << u"id must be a string"_s;
    }

    void refusesWhatBreaksTheDescription()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, violation);
        const ConversationId id = start();
        const WireAnswer answer =
            client->send("POST", u"/conversations/%1%2"_s.arg(id.value(), path), body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(vendor->violations().size(), 1);
        QVERIFY2(vendor->violations()[0].endsWith(violation), qPrintable(vendor->violations()[0]));
        QCOMPARE(vendor->parts(id).size(), 0);
    }

    void checksPathsAndHeaders()
    {
        QCOMPARE(client->get(u"/conversations/abc"_s).status, 404);
        QCOMPARE(client->get(u"/nowhere"_s).status, 404);
        client->version = "2.99"_ba;
        QCOMPARE(client->get(u"/me"_s).status, 400);
        client->version.clear();
        QCOMPARE(client->get(u"/me"_s).status, 200);
        client->version = "2.16"_ba;
        client->contentType = "text/plain"_ba;
        QCOMPARE(client->post(u"/tags"_s, {{u"name"_s, u"a"_s}}).status, 415);
        QCOMPARE(vendor->violations().size(), 5);
    }

    void searchesByPages()
    {
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids << start().value();
        const qint64 since = QDateTime::currentSecsSinceEpoch() - 60;
        const QJsonObject query{{u"operator"_s, u"AND"_s},
                                {u"value"_s,
                                 QJsonArray{QJsonObject{{u"field"_s, u"updated_at"_s},
                                                        {u"operator"_s, u">"_s},
                                                        {u"value"_s, since}},
                                            QJsonObject{{u"field"_s, u"state"_s},
                                                        {u"operator"_s, u"="_s},
                                                        {u"value"_s, u"open"_s}}}}};
        QStringList seen;
        QJsonObject pagination{{u"per_page"_s, 2}};
        for (int pages = 0; pages < 3; ++pages) {
            const WireAnswer page = client->post(u"/conversations/search"_s,
                                             {{u"query"_s, query}, {u"pagination"_s, pagination}});
            QCOMPARE(page.status, 200);
            QCOMPARE(page.json[u"total_count"_s].toInt(), 5);
            for (const QJsonValue &item : page.json[u"conversations"_s].toArray())
                seen << item[u"id"_s].toString();
            pagination[u"starting_after"_s] = page.json[u"pages"_s][u"next"_s][u"starting_after"_s];
        }
        seen.sort();
        ids.sort();
        QCOMPARE(seen, ids);
        QCOMPARE(client->post(u"/conversations/search"_s, {{u"query"_s, QJsonObject()}}).status,
                 400);
        QCOMPARE(
            client->get(u"/conversations?per_page=2"_s).json[u"conversations"_s].toArray().size(),
            2);
        QCOMPARE(client->get(u"/conversations?per_page=151"_s).status, 400);
    }

    void knowsItsPeople()
    {
        const ConversationId id = start();
        const QString contact = vendor->conversation(id)->contact;
        const QJsonObject json = client->get(u"/contacts/"_s + contact).json;
        QCOMPARE(json[u"custom_attributes"_s][u"plan_tier"_s].toString(), u"Rider"_s);
        QCOMPARE(client->get(u"/contacts/%1/companies"_s.arg(contact)).status, 200);
        QCOMPARE(client->get(u"/data_attributes?model=contact"_s).json[u"data"_s].toArray().size(),
                 4);
        QCOMPARE(client->get(u"/contacts/nobody"_s).status, 404);
    }

    void dropsTheOldest()
    {
        SimulatedIntercom small(clock, {.keepConversations = 3});
        QVERIFY(small.start().ok());
        const ConversationId first = small.customerStarts(u"A"_s, Channel::Messenger, u"1"_s);
        for (int i = 0; i < 3; ++i)
            small.customerStarts(u"A"_s, Channel::Messenger, u"again"_s);
        QCOMPARE(small.conversations().size(), 3);
        QVERIFY(!small.conversation(first).ok());
        QCOMPARE(small.customerWrites(first, u"x"_s).error().kind, ErrorKind::NotFound);
    }

    void limitsRequests()
    {
        SimulatedIntercom slow(clock, {.requestsPerMinute = 12});
        QVERIFY(slow.start().ok());
        Client many(slow);
        int refused = 0;
        for (int i = 0; i < 6; ++i)
            refused += many.get(u"/me"_s).status == 429;
        QVERIFY(refused >= 2); // two a window; the window may turn once meanwhile
    }

private:
    ConversationId start()
    {
        return vendor->customerStarts(u"Ada Berg"_s, Channel::Messenger, u"Hello"_s);
    }
    WireAnswer part(const ConversationId &id, QJsonObject body)
    {
        body[u"admin_id"_s] = SimulatedIntercom::aiTeammate().value();
        return client->post(u"/conversations/%1/parts"_s.arg(id.value()), body);
    }

    SystemClock clock;
    std::unique_ptr<SimulatedIntercom> vendor;
    std::unique_ptr<Client> client;
};

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
