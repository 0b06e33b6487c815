// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/parser.h"

#include "helpdesk/intercom_samples.h"

#include <QTest>

#include <functional>

using namespace Baton;
using namespace Samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Baton::HappenedKind)
Q_DECLARE_METATYPE(Baton::AuthorKind)
Q_DECLARE_METATYPE(Baton::Channel)
Q_DECLARE_METATYPE(Baton::StartedBy)
Q_DECLARE_METATYPE(Baton::TextFormat)

namespace {

const IntercomDialect dialect{TeammateId(u"99"_s), std::nullopt, TextFormat::Html};

Delivery parsed(const QByteArray &body, const IntercomDialect &with = dialect)
{
    const Result<Delivery> delivery = parseIntercom(body, with);
    return delivery ? *delivery : Delivery{};
}

Delivery parsed(const QString &topic, const QJsonObject &item)
{
    return parsed(webhook(topic, item));
}

QList<HappenedKind> kinds(const Delivery &delivery)
{
    QList<HappenedKind> all;
    for (const Happened &happened : delivery.events)
        all << happened.kind;
    return all;
}

using Kinds = QList<HappenedKind>;
using enum HappenedKind;

} // namespace

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

    void topics_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QList<HappenedKind>>("expected");

        const auto one = [](const QJsonObject &changes) { return v2({part(changes)}); };
        const QJsonObject customer{{u"author"_s, author(u"user"_s, u"c1"_s)}};
        const QJsonObject mute{{u"body"_s, QJsonValue()}};
        const auto type = [&](const char *name) { return with(mute, {{u"part_type"_s, QLatin1String(name)}}); };

        QTest::newRow("user.replied")
            << u"conversation.user.replied"_s << one(customer) << Kinds{CustomerWrote};
        QTest::newRow("a reply that reopens")
            << u"conversation.user.replied"_s
            << one(with(customer, {{u"part_type"_s, u"open"_s}})) << Kinds{CustomerWrote, Opened};
        QTest::newRow("admin.replied")
            << u"conversation.admin.replied"_s << one({}) << Kinds{TeammateWrote};
        QTest::newRow("admin.single.created")
            << u"conversation.admin.single.created"_s
            << with(v2(), {{u"source"_s, QJsonObject{{u"delivered_as"_s, u"admin_initiated"_s},
                                                  {u"author"_s, author(u"admin"_s, u"31"_s)}}}})
            << Kinds{TeammateWrote};
        QTest::newRow("admin.assigned")
            << u"conversation.admin.assigned"_s << one(type("assignment")) << Kinds{Assigned};
        QTest::newRow("an assignment with a reply")
            << u"conversation.admin.replied"_s
            << one({{u"part_type"_s, u"assignment"_s}}) << Kinds{TeammateWrote, Assigned};
        QTest::newRow("assign and reopen")
            << u"conversation.admin.opened"_s << one(type("assign_and_reopen"))
            << Kinds{Assigned, Opened};
        QTest::newRow("admin.noted")
            << u"conversation.admin.noted"_s << one({{u"part_type"_s, u"note"_s}}) << Kinds{Noted};
        QTest::newRow("admin.closed")
            << u"conversation.admin.closed"_s << one(type("close")) << Kinds{Closed};
        QTest::newRow("a closing with a reply")
            << u"conversation.admin.closed"_s << one({{u"part_type"_s, u"close"_s}})
            << Kinds{TeammateWrote, Closed};
        QTest::newRow("admin.opened")
            << u"conversation.admin.opened"_s << one(type("open")) << Kinds{Opened};
        QTest::newRow("admin.snoozed")
            << u"conversation.admin.snoozed"_s << one(type("snoozed")) << Kinds{Snoozed};
        QTest::newRow("admin.unsnoozed")
            << u"conversation.admin.unsnoozed"_s << one(type("unsnoozed")) << Kinds{Unsnoozed};
        QTest::newRow("operator.replied")
            << u"conversation.operator.replied"_s
            << one({{u"author"_s, author(u"bot"_s, u"7"_s, u"Fin"_s)}}) << Kinds{BotWrote};
        QTest::newRow("rating.added")
            << u"conversation.rating.added"_s << one({}) << Kinds{Rated};
        QTest::newRow("part.tag.created holds an old part")
            << u"conversation_part.tag.created"_s << one(customer) << Kinds{Tagged};
        QTest::newRow("read holds old parts")
            << u"conversation.read"_s << one({}) << Kinds{Recorded};
        QTest::newRow("priority") << u"conversation.priority.updated"_s << v2() << Kinds{Recorded};
        QTest::newRow("updated") << u"conversation.updated"_s << v2() << Kinds{Recorded};
        QTest::newRow("no part came with it")
            << u"conversation.admin.closed"_s << v2() << Kinds{Closed};
        QTest::newRow("an unknown topic")
            << u"conversation.teleported"_s << one({}) << Kinds{Unknown};
        QTest::newRow("company") << u"company.created"_s
                                 << QJsonObject{{u"type"_s, u"company"_s}, {u"id"_s, u"8"_s}}
                                 << Kinds{Recorded};
        QTest::newRow("article") << u"article.published"_s << QJsonObject{} << Kinds{Recorded};
        QTest::newRow("contact") << u"contact.user.updated"_s
                                 << QJsonObject{{u"type"_s, u"contact"_s}, {u"id"_s, u"c1"_s}}
                                 << Kinds{Recorded};
        QTest::newRow("a conversation nobody can find")
            << u"conversation.user.replied"_s << QJsonObject{{u"type"_s, u"thread"_s}} << Kinds{Unknown};
    }

    void topics()
    {
        QFETCH(QString, topic);
        QFETCH(QJsonObject, item);
        QFETCH(QList<HappenedKind>, expected);
        QCOMPARE(kinds(parsed(topic, item)), expected);
    }

    void onePartUnderTwoTopicsIsOneThing()
    {
        const QJsonObject item = v2({part({{u"part_type"_s, u"assignment"_s}})});
        const Delivery assigned = parsed(u"conversation.admin.assigned"_s, item);
        const Delivery replied = parsed(u"conversation.admin.replied"_s, item);
        QCOMPARE(assigned.events, replied.events);
        QCOMPARE(assigned.snapshot.messages.last().id.value(), u"501"_s);
        QCOMPARE(assigned.events.first().key, u"501"_s);
    }

    void ownerIsTheConversations_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("teammate");
        QTest::addColumn<QString>("team");
        const QJsonValue null = QJsonValue::Null;
        QTest::newRow("numbers") << QJsonObject{{u"admin_assignee_id"_s, 99},
                                                {u"team_assignee_id"_s, 5}} << u"99"_s << u"5"_s;
        QTest::newRow("texts") << QJsonObject{{u"admin_assignee_id"_s, u"99"_s},
                                              {u"team_assignee_id"_s, u"0"_s}} << u"99"_s << QString();
        QTest::newRow("null") << QJsonObject{{u"admin_assignee_id"_s, null},
                                             {u"team_assignee_id"_s, null}} << QString() << QString();
        QTest::newRow("zero") << QJsonObject{{u"admin_assignee_id"_s, 0},
                                             {u"team_assignee_id"_s, 7}} << QString() << u"7"_s;
    }

    void ownerIsTheConversations()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, teammate);
        QFETCH(QString, team);
        const QJsonObject said = part({{u"part_type"_s, u"assignment"_s},
                                       {u"assigned_to"_s, author(u"admin"_s, u"31"_s)}});
        const Delivery delivery = parsed(u"conversation.admin.assigned"_s,
                                         with(v2({said}), fields));
        const Owner owner{TeammateId(teammate), TeamId(team)};
        QCOMPARE(delivery.snapshot.owner, owner);
        QCOMPARE(delivery.events.last().to, owner);
        QCOMPARE(delivery.events.last().by, (Author{AuthorKind::Teammate, u"31"_s, u"Joren"_s}));
    }

    void ownerInTheOldShape()
    {
        const auto owner = [](const QJsonObject &assignee) {
            return parsed(u"conversation.admin.assigned"_s, with(v1(), {{u"assignee"_s, assignee}}))
                .snapshot.owner;
        };
        QCOMPARE(owner(author(u"admin"_s, u"99"_s)), (Owner{TeammateId(u"99"_s), {}}));
        QCOMPARE(owner(author(u"team"_s, u"5"_s)), (Owner{{}, TeamId(u"5"_s)}));
        QCOMPARE(owner(author(u"nobody_admin"_s, u"0"_s)), Owner{});
    }

    void aTeamPutOnIsNoNewTeammate()
    {
        const QJsonObject said = part({{u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()},
                                       {u"assigned_to"_s, author(u"team"_s, u"5"_s)}});
        const Delivery delivery = parsed(u"conversation.admin.assigned"_s,
                                         with(v2({said}), {{u"admin_assignee_id"_s, 99},
                                                           {u"team_assignee_id"_s, 5}}));
        QCOMPARE(delivery.snapshot.owner, (Owner{TeammateId(u"99"_s), TeamId(u"5"_s)}));
        QCOMPARE(delivery.events.first().to, (Owner{{}, TeamId(u"5"_s)}));
    }

    void authors_data()
    {
        QTest::addColumn<QJsonObject>("author");
        QTest::addColumn<AuthorKind>("kind");
        for (const char *type : {"user", "lead", "contact", "visitor"})
            QTest::newRow(type) << author(QLatin1String(type), u"c1"_s) << AuthorKind::Customer;
        QTest::newRow("admin") << author(u"admin"_s, u"31"_s) << AuthorKind::Teammate;
        QTest::newRow("the AI") << author(u"admin"_s, u"99"_s) << AuthorKind::AiTeammate;
        QTest::newRow("the AI, as number")
            << QJsonObject{{u"type"_s, u"admin"_s}, {u"id"_s, 99}} << AuthorKind::AiTeammate;
        QTest::newRow("bot") << author(u"bot"_s, u"7"_s) << AuthorKind::Bot;
        QTest::newRow("a bot with the AI's number")
            << author(u"bot"_s, u"99"_s) << AuthorKind::Bot;
        QTest::newRow("team") << author(u"team"_s, u"5"_s) << AuthorKind::Bot;
        QTest::newRow("Fin under an admin's name")
            << with(author(u"admin"_s, u"31"_s), {{u"from_ai_agent"_s, true}}) << AuthorKind::Bot;
        QTest::newRow("Fin's answer")
            << with(author(u"admin"_s, u"31"_s), {{u"is_ai_answer"_s, true}}) << AuthorKind::Bot;
        QTest::newRow("Operator")
            << with(author(u"admin"_s, u"274"_s), {{u"email"_s, u"operator+abc@intercom.io"_s}})
            << AuthorKind::Bot;
        QTest::newRow("unheard of") << author(u"drone"_s, u"1"_s) << AuthorKind::System;
        QTest::newRow("blank") << QJsonObject{} << AuthorKind::System;
    }

    void authors()
    {
        QFETCH(QJsonObject, author);
        QFETCH(AuthorKind, kind);
        QJsonObject spoken = part();
        spoken["author"_L1] = author;
        const Delivery delivery = parsed(u"conversation.admin.replied"_s, v2({spoken}));
        QCOMPARE(delivery.snapshot.messages.last().author.kind, kind);
        QCOMPARE(delivery.events.first().by.kind, kind);
    }

    void aReplyTimeNoticeIsNoAnswer()
    {
        const QJsonObject notice = part({{u"part_type"_s, u"channel_and_reply_time_expectation"_s},
                                         {u"author"_s, author(u"bot"_s, u"7"_s, u"Fin"_s)}});
        const Delivery delivery = parsed(u"conversation.operator.replied"_s, v2({notice}));
        QCOMPARE(kinds(delivery), Kinds{BotWrote});
        QCOMPARE(delivery.events.first().detail, u"channel_and_reply_time_expectation"_s);
        // Said by Intercom itself: no bot has taken the conversation.
        QCOMPARE(delivery.snapshot.messages.last().author.kind, AuthorKind::System);
    }

    void notesAreInternal()
    {
        for (const char *type : {"note", "note_and_reopen", "conversation_summary"}) {
            const Delivery delivery = parsed(u"conversation.admin.noted"_s,
                                             v2({part({{u"part_type"_s, QLatin1String(type)}})}));
            QCOMPARE(delivery.snapshot.messages.last().visibility, Visibility::Internal);
        }
    }

    void channels_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<Channel>("channel");
        const auto channel = [](const char *initial, const char *current) {
            const QJsonObject names{
                {u"initial"_s, initial ? QJsonValue(QLatin1String(initial)) : QJsonValue()},
                {u"current"_s, QLatin1String(current)}};
            return QJsonObject{{u"channel"_s, names}};
        };
        const auto source = [](const char *type) {
            return QJsonObject{{u"channel"_s, QJsonValue()},
                               {u"source"_s, QJsonObject{{u"type"_s, QLatin1String(type)}}}};
        };
        QTest::newRow("messenger") << channel("messenger", "messenger") << Channel::Web;
        QTest::newRow("as it was started") << channel("email", "messenger") << Channel::Email;
        QTest::newRow("current only") << channel(nullptr, "email") << Channel::Email;
        QTest::newRow("sunshine") << channel("zendesk_sunshine", "") << Channel::Web;
        QTest::newRow("unheard of") << channel("holo_call", "messenger") << Channel::Other;
        QTest::newRow("before 2.16") << source("conversation") << Channel::Web;
        QTest::newRow("push") << source("push") << Channel::Web;
        QTest::newRow("facebook") << source("facebook") << Channel::Web;
        QTest::newRow("whatsapp") << source("whatsapp") << Channel::Web;
        QTest::newRow("mail") << source("email") << Channel::Email;
        QTest::newRow("sms") << source("sms") << Channel::Sms;
        QTest::newRow("phone_call") << source("phone_call") << Channel::Phone;
        QTest::newRow("phone_switch") << source("phone_switch") << Channel::Phone;
    }

    void channels()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(Channel, channel);
        QCOMPARE(parsed(u"conversation.read"_s, with(v2(), fields)).snapshot.channel, channel);
    }

    void aSubjectMakesAnOldMessageAMail()
    {
        const QJsonObject mail{{u"conversation_message"_s, QJsonObject{{u"subject"_s, u"<p>Bill</p>"_s}}}};
        const Snapshot snapshot = parsed(u"conversation.read"_s, with(v1(), mail)).snapshot;
        QCOMPARE(snapshot.channel, Channel::Email);
        QCOMPARE(snapshot.subject, u"Bill"_s);
    }

    void starters_data()
    {
        QTest::addColumn<QString>("deliveredAs");
        QTest::addColumn<QString>("author");
        QTest::addColumn<StartedBy>("starter");
        QTest::newRow("customer") << u"customer_initiated"_s << u"user"_s << StartedBy::Customer;
        QTest::newRow("admin") << u"admin_initiated"_s << u"admin"_s << StartedBy::Teammate;
        QTest::newRow("automated") << u"automated"_s << u"admin"_s << StartedBy::Bot;
        QTest::newRow("campaign") << u"campaigns_initiated"_s << u"admin"_s << StartedBy::Bot;
        QTest::newRow("operator") << u"operator_initiated"_s << u"bot"_s << StartedBy::Bot;
        QTest::newRow("outbound shown as the user's")
            << u"admin_initiated"_s << u"user"_s << StartedBy::Teammate;
        QTest::newRow("by author: lead") << QString() << u"lead"_s << StartedBy::Customer;
        QTest::newRow("by author: admin") << QString() << u"admin"_s << StartedBy::Teammate;
        QTest::newRow("by author: bot") << QString() << u"bot"_s << StartedBy::Bot;
        QTest::newRow("nobody knows") << u"by_pigeon"_s << u"pigeon"_s << StartedBy::Unknown;
    }

    void starters()
    {
        QFETCH(QString, deliveredAs);
        QFETCH(QString, author);
        QFETCH(StartedBy, starter);
        const QJsonObject source{{u"delivered_as"_s, deliveredAs},
                                 {u"author"_s, QJsonObject{{u"type"_s, author}}}};
        const Delivery delivery = parsed(u"conversation.user.created"_s,
                                         with(v2(), {{u"source"_s, source}}));
        QCOMPARE(delivery.snapshot.startedBy, starter);
        QCOMPARE(kinds(delivery).contains(CustomerStarted),
                 starter == StartedBy::Customer);
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

    void contacts()
    {
        const auto contact = [](const QJsonObject &changes) {
            return *parsed(u"conversation.read"_s, with(v2(), changes)).snapshot.contact;
        };
        const QJsonObject lead{{u"type"_s, u"lead"_s}, {u"id"_s, u"c1"_s}, {u"name"_s, QJsonValue()},
                               {u"email"_s, u""_s}};
        QCOMPARE(contact({{u"source"_s, QJsonObject{{u"author"_s, lead}}}}),
                 (Contact{ContactId(u"c1"_s), {}, {}, {}}));
        QCOMPARE(contact({{u"contacts"_s, QJsonArray{QJsonObject{{u"id"_s, 12}, {u"phone"_s, u"+49 30 1"_s}}}}}),
                 (Contact{ContactId(u"12"_s), u"Ada Byte"_s, u"ada@example.com"_s, u"+49 30 1"_s}));
        const QJsonArray two{QJsonObject{{u"id"_s, u"c0"_s}}, QJsonObject{{u"id"_s, u"c1"_s}}};
        QCOMPARE(contact({{u"contacts"_s, two}}).id.value(), u"c1"_s);
        QCOMPARE(contact({{u"contacts"_s, QJsonValue()}}).id.value(), u"c1"_s);
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
            "conversation": {"parts": [{"id": 601, "data": "{\"participant\":{\"id\":\"c2\"}}"}],
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

    void tickets_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QJsonObject>("part");
        QTest::addColumn<QList<HappenedKind>>("expected");
        QTest::newRow("admin.replied") << u"ticket.admin.replied"_s
            << part({{u"part_type"_s, u"assignment"_s}, {u"assigned_to"_s, author(u"admin"_s, u"99"_s)}})
            << Kinds{TeammateWrote, Assigned};
        QTest::newRow("contact.replied") << u"ticket.contact.replied"_s
            << part({{u"author"_s, author(u"user"_s, u"c1"_s)}}) << Kinds{CustomerWrote};
        QTest::newRow("note.created") << u"ticket.note.created"_s
            << part({{u"part_type"_s, u"note"_s}}) << Kinds{Noted};
        QTest::newRow("state.updated") << u"ticket.state.updated"_s
            << part({{u"part_type"_s, u"ticket_state_updated_by_admin"_s}, {u"body"_s, QJsonValue()}})
            << Kinds{Recorded};
        QTest::newRow("team.assigned") << u"ticket.team.assigned"_s
            << part({{u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()}}) << Kinds{Assigned};
    }

    void tickets()
    {
        QFETCH(QString, topic);
        QFETCH(QJsonObject, part);
        QFETCH(QList<HappenedKind>, expected);
        const QJsonObject ticket = object(R"({
            "type": "ticket", "id": "4300", "ticket_id": "12", "category": "Customer",
            "contacts": {"contacts": [{"id": "c1"}]}, "created_at": 1700000000,
            "admin_assignee_id": "99", "team_assignee_id": "0", "updated_at": 1700000800})");
        const QJsonObject item{{u"type"_s, u"ticket_ticket_part"_s}, {u"ticket"_s, ticket},
                               {u"ticket_part"_s, part}};
        const Delivery delivery = parsed(topic, item);
        QCOMPARE(delivery.snapshot.conversation.value(), u"4300"_s);
        QCOMPARE(delivery.snapshot.owner, (Owner{TeammateId(u"99"_s), {}}));
        QCOMPARE(delivery.snapshot.contact->id.value(), u"c1"_s);
        QCOMPARE(kinds(delivery), expected);
        for (const Message &message : delivery.snapshot.messages)
            QCOMPARE(message.body.format, TextFormat::Html);

        const QJsonObject inHouse = with(item, {{u"ticket"_s, QJsonObject{{u"category"_s, u"Back-office"_s}}}});
        QVERIFY(parsed(topic, inHouse).snapshot.conversation.isEmpty());
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

    void aReadIsWhole()
    {
        const Delivery delivery = parsed(bytes(v2({part({{u"id"_s, 1}}), part({{u"id"_s, u"2"_s}})})));
        QVERIFY(delivery.snapshot.whole);
        QCOMPARE(delivery.snapshot.version, (Version{fromSeconds(1700000800), true, 2}));
        QCOMPARE(delivery.snapshot.messages.size(), 3);
        QVERIFY(delivery.events.isEmpty());
    }

    void aReadTellsWhatIsStillInForce()
    {
        const QJsonArray parts{
            part({{u"id"_s, u"1"_s}, {u"part_type"_s, u"close"_s}, {u"body"_s, QJsonValue()}}),
            part({{u"id"_s, u"2"_s}, {u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()},
                  {u"assigned_to"_s, author(u"admin"_s, u"31"_s)}}),
            part({{u"id"_s, u"3"_s}, {u"part_type"_s, u"assignment"_s}, {u"body"_s, u"Over to the AI"_s},
                  {u"assigned_to"_s, author(u"admin"_s, u"99"_s)}}),
            part({{u"id"_s, u"4"_s}, {u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()},
                  {u"assigned_to"_s, author(u"team"_s, u"5"_s)}})};
        const QJsonObject mine = with(v2(parts), {{u"admin_assignee_id"_s, 99}});
        const Delivery read = parsed(bytes(mine));
        QCOMPARE(kinds(read), Kinds{Assigned});
        const Delivery told = parsed(u"conversation.admin.assigned"_s,
                                     with(v2({parts[2]}), {{u"admin_assignee_id"_s, 99}}));
        QCOMPARE(read.events.first(), told.events.last());

        QVERIFY(parsed(bytes(with(mine, {{u"admin_assignee_id"_s, 31}}))).events.isEmpty());
        const QJsonObject closed{{u"state"_s, u"closed"_s}};
        QCOMPARE(kinds(parsed(bytes(with(mine, closed)))), (Kinds{Assigned, Closed}));
    }

    void whatIsNoJsonObjectIsAnError()
    {
        for (const QByteArray body : {"", "   ", "{", "[]", "[{}]", "\"x\"", "1", "null", "\xff\xfe",
                                      "{\"a\":\"\xc3\"}", "{}{}", "not json"}) {
            const Result<Delivery> delivery = parseIntercom(body, dialect);
            QVERIFY2(!delivery.ok(), body.constData());
            QCOMPARE(delivery.error().kind, ErrorKind::Input);
            QVERIFY(!delivery.error().what.isEmpty() && !delivery.error().fix.isEmpty());
        }
    }

    void anyOtherObjectIsKeptAsUnknown()
    {
        for (const QByteArray body : {"{}", "{\"type\":\"list\",\"data\":[]}", "{\"topic\":7}",
                                      "{\"type\":\"conversation\"}", "{\"type\":{}}"}) {
            QCOMPARE(kinds(parsed(body)), Kinds{Unknown});
        }
    }

    /// Every field of both shapes once with every wrong type: nothing crashes, all is kept.
    void anyTypeMayBeWrong()
    {
        const QJsonArray wrong{QJsonValue(), true, -1, 0.5, 1e300, QString(), u"x"_s, QJsonArray{},
                               QJsonArray{1, u"a"_s}, QJsonObject{}, QJsonObject{{u"id"_s, u"x"_s}}};
        int tried = 0;
        for (const QJsonObject &item : {v1({part()}), v2({part()})})
            tried += spoil(item, wrong, [](const QJsonObject &spoiled) {
                QVERIFY(parseIntercom(webhook(u"conversation.user.replied"_s, spoiled), dialect).ok());
                QVERIFY(parseIntercom(bytes(spoiled), dialect).ok());
            });
        QVERIFY(tried > 500);
    }

private:
    static int spoil(const QJsonObject &object, const QJsonArray &values,
                     const std::function<void(const QJsonObject &)> &check)
    {
        int tried = 0;
        for (const QString &key : object.keys()) {
            QJsonObject changed = object;
            for (const QJsonValue value : values) {
                changed[key] = value;
                check(changed);
                ++tried;
            }
            const QJsonValue inner = object.value(key);
            const bool list = inner.isArray() && inner[0].isObject();
            if (inner.isObject() || list) {
                const QJsonObject below = list ? inner[0].toObject() : inner.toObject();
                tried += spoil(below, values, [&](const QJsonObject &spoiled) {
                    changed[key] = list ? QJsonValue(QJsonArray{spoiled}) : QJsonValue(spoiled);
                    check(changed);
                });
            }
        }
        return tried;
    }
};

Q_DECLARE_METATYPE(Baton::IntercomDialect)

QTEST_GUILESS_MAIN(IntercomParserTest)
#include "tst_intercom_parser.moc"
