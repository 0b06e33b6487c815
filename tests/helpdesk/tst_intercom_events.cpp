// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom_parsing.h"

#include <QTest>

using namespace Samples;

Q_DECLARE_METATYPE(Baton::HappenedKind)

class IntercomEventsTest : public QObject
{
    Q_OBJECT

private slots:
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
        QCOMPARE(kinds(read), (Kinds{Assigned, Assigned}));
        QCOMPARE(read.events.last().to.team.value(), u"5"_s);
        const Delivery told = parsed(u"conversation.admin.assigned"_s,
                                     with(v2({parts[2]}), {{u"admin_assignee_id"_s, 99}}));
        QCOMPARE(read.events.first(), told.events.last());

        const Delivery another = parsed(bytes(with(mine, {{u"admin_assignee_id"_s, 31}})));
        QCOMPARE(kinds(another), Kinds{Assigned}); // to the team; who gave it to 31 is not seen
        const QJsonObject closed{{u"state"_s, u"closed"_s}};
        QCOMPARE(kinds(parsed(bytes(with(mine, closed)))), (Kinds{Assigned, Assigned, Closed}));
    }

    /// To a team or a person, even when nobody has it any more: the bot that wrote before let go.
    void aReadTellsWhenItWasGivenToOthers()
    {
        const auto given = [](const QString &id, const QString &type, const QString &to) {
            return part({{u"id"_s, id}, {u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()},
                         {u"author"_s, author(u"bot"_s, u"7"_s, u"Fin"_s)},
                         {u"assigned_to"_s, author(type, to)}});
        };
        const QJsonObject nobody{{u"admin_assignee_id"_s, 0}, {u"team_assignee_id"_s, 0}};
        const Delivery toTeam
            = parsed(bytes(with(v2({given(u"1"_s, u"team"_s, u"5"_s)}), nobody)));
        QCOMPARE(kinds(toTeam), Kinds{Assigned});
        QCOMPARE(toTeam.events.first().to, (Owner{{}, TeamId(u"5"_s)}));
        QCOMPARE(toTeam.events.first().by.kind, AuthorKind::Bot);
        const Delivery toPerson = parsed(bytes(
            with(v2({given(u"1"_s, u"team"_s, u"5"_s), given(u"2"_s, u"admin"_s, u"31"_s)}), nobody)));
        QCOMPARE(kinds(toPerson), Kinds{Assigned}); // the newest
        QCOMPARE(toPerson.events.first().to.teammate.value(), u"31"_s);
        const Delivery toAi
            = parsed(bytes(with(v2({given(u"1"_s, u"admin"_s, u"99"_s)}), nobody)));
        QVERIFY(toAi.events.isEmpty()); // it has it no more, so nothing was given
    }

    void ofALongThreadTheFirstMessageMayBeAnswered()
    {
        const auto withTotal = [](int listed, int total) {
            QJsonArray all;
            for (int i = 0; i < listed; ++i)
                all << part({{u"id"_s, QString::number(900 + i)}});
            QJsonObject thread = v2(all);
            QJsonObject parts = thread[u"conversation_parts"_s].toObject();
            parts[u"total_count"_s] = total;
            thread[u"conversation_parts"_s] = parts;
            return parsed(bytes(thread)).snapshot;
        };
        QCOMPARE(withTotal(500, 500).messages.size(), 501);
        QCOMPARE(withTotal(2, 3).messages.size(), 3); // counts what it does not list, and cuts nothing
        const Snapshot cut = withTotal(500, 640);
        QCOMPARE(cut.messages.size(), 502);
        QCOMPARE(cut.messages[0].id.value(), QLatin1String(sourceMessageId));
        QCOMPARE(cut.messages[1].author, (Author{AuthorKind::Teammate, {}, {}}));
        QVERIFY(cut.messages[1].createdAt < cut.messages[2].createdAt);
        QCOMPARE(cut.messages[2].id.value(), u"900"_s);
    }
};

QTEST_GUILESS_MAIN(IntercomEventsTest)
#include "tst_intercom_events.moc"
