// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom_parsing.h"

#include <QTest>

using namespace Samples;

Q_DECLARE_METATYPE(Baton::TextFormat)
Q_DECLARE_METATYPE(Baton::IntercomDialect)

class IntercomParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheEnvelope()
    {
        const Delivery delivery = parsed(u"conversation.user.created"_s, v2());
        QCOMPARE(delivery.appId, u"abc123"_s);
        QCOMPARE(delivery.deliveryId, u"notif_77"_s);
        QCOMPARE(delivery.topic, u"conversation.user.created"_s);
        QVERIFY(!delivery.snapshot.whole);
        QCOMPARE(delivery.snapshot.version, (Version{fromSeconds(1700000800), false, 0}));
    }

    void finsEscalationIsAHandover()
    {
        QJsonObject item = v2();
        const auto handovers = [&item](const char *state) {
            item.insert(u"ai_agent"_s, QJsonObject{{u"resolution_state"_s, QLatin1String(state)}});
            const Delivery delivery = parsed(u"conversation.user.replied"_s, item);
            return std::count_if(delivery.events.begin(), delivery.events.end(),
                                 [](const Happened &each) {
                                     return each.kind == HappenedKind::Assigned
                                         && each.by.kind == AuthorKind::Bot && each.to == Owner{};
                                 });
        };
        QCOMPARE(handovers("escalated"), 1);
        QCOMPARE(handovers("procedure_handoff"), 1);
        QCOMPARE(handovers("negative_feedback"), 1);
        QCOMPARE(handovers("assumed_resolution"), 0);
    }

    void startInBothShapes_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QString>("conversation");
        QTest::addColumn<Body>("body");
        QTest::addColumn<QString>("page");
        QTest::newRow("1.x") << v1() << u"4100"_s << Body{u"<p>Hello &amp; hi</p>"_s, TextFormat::Html}
                             << u"https://shop.example.com/cart"_s;
        QTest::newRow("2.16") << v2() << u"4200"_s
                              << Body{u"Is 1 < 2 & 3 > 2?"_s, TextFormat::Plain}
                              << u"https://shop.example.com/pay"_s;
    }

    void startInBothShapes()
    {
        QFETCH(QJsonObject, item);
        QFETCH(QString, conversation);
        QFETCH(Body, body);
        QFETCH(QString, page);
        const Delivery delivery = parsed(u"conversation.user.created"_s, item);
        const Snapshot &snapshot = delivery.snapshot;
        QCOMPARE(snapshot.conversation.value(), conversation);
        QCOMPARE(snapshot.createdAt, fromSeconds(1700000000));
        QCOMPARE(snapshot.channel, Channel::Web);
        QCOMPARE(snapshot.startedBy, StartedBy::Customer);
        QCOMPARE(snapshot.contact, (Contact{ContactId(u"c1"_s), u"Ada Byte"_s,
                                            u"ada@example.com"_s, {}}));
        QCOMPARE(snapshot.pageUrl, page);
        QCOMPARE(snapshot.owner, Owner{});
        QCOMPARE(snapshot.state, VendorState::Open);
        QCOMPARE(snapshot.tags, QStringList());
        QCOMPARE(snapshot.messages.size(), 1);
        const Message &first = snapshot.messages.first();
        QCOMPARE(first.id.value(), u"source"_s);
        QCOMPARE(first.createdAt, fromSeconds(1700000000));
        QCOMPARE(first.author, (Author{AuthorKind::Customer, u"c1"_s, u"Ada Byte"_s}));
        QCOMPARE(first.body, body);
        QCOMPARE(kinds(delivery), Kinds{CustomerStarted});
        QCOMPARE(delivery.events.first().message.value(), u"source"_s);
        QCOMPARE(delivery.events.first().at, fromSeconds(1700000000));
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<IntercomDialect>("dialect");
        QTest::addColumn<TextFormat>("format");
        const QString topic = u"conversation.user.created"_s;
        IntercomDialect html = dialect;
        html.webhookText = TextFormat::Html;
        IntercomDialect plain = dialect;
        plain.webhookText = TextFormat::Plain;
        IntercomDialect plainReads = dialect;
        plainReads.readText = TextFormat::Plain;
        const QJsonObject before = with(v2(), {{u"priority"_s, u"not_priority"_s}});
        QJsonObject silent = v2();
        silent.remove("priority"_L1);
        QTest::newRow("1.x") << webhook(topic, v1()) << dialect << TextFormat::Html;
        QTest::newRow("2.16") << webhook(topic, v2()) << dialect << TextFormat::Plain;
        QTest::newRow("before 2.16") << webhook(topic, before) << dialect << TextFormat::Html;
        QTest::newRow("no evidence") << webhook(topic, silent) << dialect << TextFormat::Plain;
        QTest::newRow("2.15, as told") << webhook(topic, before) << plain << TextFormat::Plain;
        QTest::newRow("2.16, told otherwise") << webhook(topic, v2()) << html << TextFormat::Html;
        QTest::newRow("a read") << bytes(v2()) << plain << TextFormat::Html;
        QTest::newRow("a plain read") << bytes(v2()) << plainReads << TextFormat::Plain;
    }

    void formats()
    {
        QFETCH(QByteArray, body);
        QFETCH(IntercomDialect, dialect);
        QFETCH(TextFormat, format);
        QCOMPARE(parsed(body, dialect).snapshot.messages.first().body.format, format);
    }

    void theSourceAsPartIsStillTheSource()
    {
        const QJsonObject tagged = part({{u"id"_s, u"9001"_s}, {u"body"_s, u"<p>Hello &amp; hi</p>"_s},
                                         {u"author"_s, author(u"user"_s, u"c1"_s)}});
        const QJsonObject tags = object(R"({"tags": [{"type": "tag", "id": "2", "name": "vip"}]})");
        const Delivery delivery = parsed(u"conversation_part.tag.created"_s,
                                         with(v1({tagged}), {{u"tags"_s, tags}, {u"tags_added"_s, tags}}));
        QCOMPARE(delivery.snapshot.messages.size(), 1);
        QCOMPARE(delivery.snapshot.messages.first().id.value(), u"source"_s);
        QCOMPARE(delivery.snapshot.tags, QStringList{u"vip"_s});
        QCOMPARE(delivery.events.first().detail, u"vip"_s);
    }

    void aRedactedPartKeepsNothing()
    {
        const QJsonObject gone = part({{u"redacted"_s, true},
                                       {u"body"_s, u"<p><i>This message was deleted</i></p>"_s},
                                       {u"attachments"_s, QJsonArray{QJsonObject{{u"url"_s, u"x"_s}}}}});
        const Delivery delivery = parsed(u"conversation_part.redacted"_s, v2({gone}));
        QCOMPARE(kinds(delivery), Kinds{Redacted});
        QCOMPARE(delivery.events.first().message.value(), u"501"_s);
        const Message &message = delivery.snapshot.messages.last();
        QVERIFY(message.redacted);
        QVERIFY(message.body.text.isEmpty() && message.attachments.isEmpty());
    }

    void aRedactedSource()
    {
        const QJsonObject gone{{u"source"_s, QJsonObject{{u"redacted"_s, true}, {u"body"_s, u""_s}}}};
        const Delivery delivery = parsed(u"conversation_part.redacted"_s, with(v2(), gone));
        QCOMPARE(delivery.events.first().message.value(), u"source"_s);
    }

    void aDeletedConversationHasItsIdElsewhere()
    {
        const Delivery delivery = parsed(u"conversation.deleted"_s,
                                         {{u"type"_s, u"conversation"_s}, {u"conversation_id"_s, 4200}});
        QCOMPARE(delivery.snapshot.conversation.value(), u"4200"_s);
        QCOMPARE(delivery.snapshot.state, VendorState::Deleted);
        QCOMPARE(delivery.snapshot.version.updatedAt, fromSeconds(1700000900));
        QCOMPARE(kinds(delivery), Kinds{Deleted});
        QVERIFY(!delivery.snapshot.owner && !delivery.snapshot.tags);
    }

    void aPingHasNoId()
    {
        QJsonObject ping = QJsonDocument::fromJson(webhook(u"ping"_s, {{u"type"_s, u"ping"_s}})).object();
        ping["id"_L1] = QJsonValue();
        const Delivery delivery = parsed(bytes(ping));
        QCOMPARE(kinds(delivery), Kinds{Ping});
        QVERIFY(delivery.deliveryId.isEmpty());
        QVERIFY(delivery.snapshot.conversation.isEmpty());
        QVERIFY(!delivery.events.first().key.isEmpty());
    }

    void anAttachedContactComesInAnotherShape()
    {
        const Delivery delivery = parsed(u"conversation.contact.attached"_s, object(R"({
            "conversation": {"parts": [{"id": 601, "data": "{}"}],
                "model": {"id": 215400000000001, "created_at": "2023-11-14T22:13:20.000Z",
                          "updated_at": "2023-11-14T22:26:40.000Z", "user_id": "c1"}},
            "contact": {"type": "contact", "id": "c2", "name": "Bo", "email": "bo@example.com"}})"));
        QCOMPARE(delivery.snapshot.conversation.value(), u"215400000000001"_s);
        QCOMPARE(delivery.snapshot.createdAt, fromSeconds(1700000000));
        QCOMPARE(delivery.snapshot.version.updatedAt, fromSeconds(1700000800));
        QVERIFY(!delivery.snapshot.contact);
        QCOMPARE(kinds(delivery), Kinds{Recorded});
        QCOMPARE(delivery.events.first().detail, u"Bo"_s);
    }

    void attachments()
    {
        const QJsonObject file = object(R"({"type": "upload", "name": "bill.pdf",
            "url": "https://files.example.com/1", "content_type": "application/pdf",
            "filesize": 1234})");
        const QJsonObject sent = part({{u"body"_s, u""_s}, {u"attachments"_s, QJsonArray{file, 7}},
                                       {u"author"_s, author(u"user"_s, u"c1"_s)}});
        const Delivery delivery = parsed(u"conversation.user.replied"_s, v2({sent}));
        const QList<Attachment> expected{{u"bill.pdf"_s, u"https://files.example.com/1"_s,
                                          u"application/pdf"_s, 1234}};
        QCOMPARE(delivery.snapshot.messages.last().attachments, expected);
        QCOMPARE(kinds(delivery), Kinds{CustomerWrote});
    }

    /// Pictures within a text are files of it; where it is plain there are none to see.
    void picturesInTheText()
    {
        const QString address = u"https://downloads.intercomcdn.com/i/o/1/seam.png?expires=2"_s;
        const QJsonObject file = object(R"({"type": "upload", "name": "bill.pdf",
            "url": "https://downloads.intercomcdn.com/i/o/2/bill.pdf", "content_type":
            "application/pdf", "filesize": 12})");
        const QJsonObject sent = part({
            {u"body"_s, u"<p>Look:</p><div class=\"intercom-container\"><img src=\"%1\"></div>"_s
                            .arg(address)},
            {u"attachments"_s, QJsonArray{file}},
            {u"author"_s, author(u"user"_s, u"c1"_s)}});
        const QList<Attachment> expected{
            {u"bill.pdf"_s, u"https://downloads.intercomcdn.com/i/o/2/bill.pdf"_s,
             u"application/pdf"_s, 12},
            {u"seam.png"_s, address, u"image/*"_s, 0}};
        QCOMPARE(parsed(u"conversation.user.replied"_s, v1({sent})).snapshot.messages.last()
                     .attachments, expected);
        const Snapshot plain = parsed(u"conversation.user.replied"_s, v2({sent})).snapshot;
        QCOMPARE(plain.messages.last().attachments.size(), 1);
        QVERIFY(!plain.incomplete);
    }

    /// In plain text there is nothing of it: it has to be read.
    void aPictureWithoutAWord()
    {
        const QJsonObject sent = part({{u"body"_s, u""_s}, {u"attachments"_s, QJsonArray()},
                                       {u"author"_s, author(u"user"_s, u"c1"_s)}});
        QVERIFY(parsed(u"conversation.user.replied"_s, v2({sent})).snapshot.incomplete);
        const QJsonObject closed
            = with(sent, {{u"part_type"_s, u"close"_s}});
        QVERIFY(!parsed(u"conversation.admin.closed"_s, v2({closed})).snapshot.incomplete);
        const QJsonObject theirs = with(sent, {{u"author"_s, author(u"admin"_s, u"5"_s)}});
        QVERIFY(!parsed(u"conversation.admin.replied"_s, v2({theirs})).snapshot.incomplete);
    }
};

QTEST_GUILESS_MAIN(IntercomParserTest)
#include "tst_intercom_parser.moc"
