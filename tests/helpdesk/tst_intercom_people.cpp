// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom_parsing.h"

#include <QTest>

using namespace Samples;

Q_DECLARE_METATYPE(Baton::AuthorKind)
Q_DECLARE_METATYPE(Baton::Channel)
Q_DECLARE_METATYPE(Baton::StartedBy)

class IntercomPeopleTest : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(IntercomPeopleTest)
#include "tst_intercom_people.moc"
