// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front_samples.h"

#include <QTest>

using namespace FrontSamples;

Q_DECLARE_METATYPE(Baton::HappenedKind)
Q_DECLARE_METATYPE(Baton::AuthorKind)
Q_DECLARE_METATYPE(Baton::Channel)
Q_DECLARE_METATYPE(std::optional<Baton::VendorState>)

// What Front sends, and what becomes of it.
class FrontParserTest : public QObject
{
    Q_OBJECT

private slots:
    void anInboundMessageComesWithEverything()
    {
        const Delivery delivery = parsed(eventOf(u"inbound"_s, inbound()));
        QCOMPARE(delivery.deliveryId, u"evt_9"_s);
        QCOMPARE(delivery.topic, u"inbound"_s);
        const Snapshot &told = delivery.snapshot;
        QCOMPARE(told.conversation.value(), u"cnv_55"_s);
        QCOMPARE(toMillis(told.version.updatedAt), 1700000300750);
        QCOMPARE(toMillis(told.createdAt.value()), 1700000100300);
        QCOMPARE(told.channel, Channel::Email);
        QCOMPARE(told.subject, u"A parcel"_s);
        QCOMPARE(told.owner, Owner{});
        QCOMPARE(told.state, VendorState::Open);
        QCOMPARE(told.contact->id.value(), u"crd_7"_s);
        QCOMPARE(told.contact->email, u"ines@example.com"_s);
        QVERIFY(!told.incomplete && !told.whole);
        QCOMPARE(told.messages.size(), 1);
        const Message &message = told.messages.first();
        QCOMPARE(message.id.value(), u"msg_1"_s);
        QCOMPARE(message.author, (Author{AuthorKind::Customer, u"crd_7"_s, u"Ines Valdorf"_s}));
        QCOMPARE(message.body, (Body{u"<p>Where is <b>it</b>?</p>"_s, TextFormat::Html}));
        QCOMPARE(toMillis(message.createdAt), 1700000100250);
        QCOMPARE(delivery.events.size(), 1);
        QCOMPARE(delivery.events.first().kind, HappenedKind::CustomerWrote);
        QCOMPARE(delivery.events.first().key, u"evt_9"_s);
        QCOMPARE(delivery.events.first().message, message.id);
    }

    void anApplicationWebhookIsTheSameInAWrapping()
    {
        const QJsonObject bare = eventOf(u"inbound"_s, inbound());
        const auto wrapped = parseFront(application(bare, u"inbound_received"_s), dialect);
        QVERIFY(wrapped.ok());
        QCOMPARE(wrapped->appId, u"cmp_acme"_s);
        Delivery unwrapped = *wrapped;
        unwrapped.appId.clear();
        QCOMPARE(unwrapped, parsed(bare));
        QJsonObject untyped = bare;
        untyped.remove(u"type"_s);
        QCOMPARE(parseFront(application(untyped, u"inbound_received"_s), dialect)->topic,
                 u"inbound"_s);
        QCOMPARE(parseFront(R"({"type": "sync", "authorization": {"id": "cmp_1"}})", dialect)
                     ->events.first().kind,
                 HappenedKind::Ping);
    }

    void kinds_data()
    {
        QTest::addColumn<QJsonObject>("sent");
        QTest::addColumn<HappenedKind>("kind");
        QTest::addColumn<std::optional<VendorState>>("state");
        const auto row = [](const char *type, HappenedKind kind,
                            std::optional<VendorState> state = {}) {
            QJsonObject sent = eventOf(QString::fromLatin1(type));
            QJsonObject conversation = sent[u"conversation"_s].toObject();
            conversation.remove(u"status"_s); // as in a preview
            sent[u"conversation"_s] = conversation;
            QTest::newRow(type) << sent << kind << state;
        };
        using enum HappenedKind;
        row("archive", Closed, VendorState::Closed);
        row("reopen", Opened, VendorState::Open);
        row("trash", Deleted, VendorState::Deleted);
        row("restore", Opened, VendorState::Open);
        row("assign", Assigned);
        row("unassign", Assigned);
        row("tag", Tagged);
        row("untag", Tagged);
        row("comment", Noted);
        row("mention", Noted);
        row("conversations_merged", Merged);
        row("sending_error", SendingFailed);
        row("message_bounce_error", SendingFailed);
        for (const char *type : {"reminder", "move", "forward", "link_added", "link_removed",
                                 "custom_field_updated", "macro_triggered", "topic_identified",
                                 "ticket_status_update", "call_started", "call_transcript_added",
                                 "call_something_new"})
            row(type, Recorded);
        row("something_new", Unknown);
    }

    void kinds()
    {
        QFETCH(QJsonObject, sent);
        QFETCH(HappenedKind, kind);
        QFETCH(std::optional<VendorState>, state);
        const Delivery delivery = parsed(sent);
        QCOMPARE(delivery.events.size(), 1);
        QCOMPARE(delivery.events.first().kind, kind);
        QCOMPARE(delivery.events.first().key, u"evt_9"_s);
        QCOMPARE(delivery.snapshot.conversation.value(), u"cnv_55"_s);
        QCOMPARE(delivery.snapshot.state, state);
    }

    void whoWrote_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<AuthorKind>("author");
        QTest::addColumn<HappenedKind>("kind");
        using enum HappenedKind;
        const auto row = [](const char *name, const QJsonObject &message, AuthorKind author,
                            HappenedKind kind, const QJsonObject &changes = {}) {
            QTest::newRow(name) << message << changes << author << kind;
        };
        row("a customer", inbound(), AuthorKind::Customer, CustomerWrote);
        row("a teammate", outbound(), AuthorKind::Teammate, TeammateWrote);
        row("the AI teammate", outbound(u"tea_ai"_s), AuthorKind::AiTeammate, TeammateWrote);
        row("a teammate who writes into the inbox",
            with(inbound(), {{u"author"_s, teammate(u"tea_1"_s)}}), AuthorKind::Teammate,
            TeammateWrote);
        row("a mail program", with(outbound(), {{u"author"_s, QJsonValue::Null}}),
            AuthorKind::Teammate, TeammateWrote);
        row("a rule without author", with(outbound(), {{u"author"_s, QJsonValue::Null}}),
            AuthorKind::System, BotWrote,
            by(u"rule"_s, {{u"id"_s, u"rul_1"_s}, {u"name"_s, u"Auto reply"_s}}));
        for (const char *type : {"ai", "api", "application", "rule", "macro", "csat", "new_kind"}) {
            const QString name = QString::fromLatin1(type);
            row(type, with(outbound(), {{u"author"_s, teammate(u"tea_x"_s, name)}}),
                AuthorKind::Bot, BotWrote);
        }
        row("our AI teammate is of type ai",
            with(outbound(), {{u"author"_s, teammate(u"tea_ai"_s, u"ai"_s)}}),
            AuthorKind::AiTeammate, TeammateWrote);
        row("a draft is not public", with(outbound(), {{u"draft_mode"_s, u"shared"_s}}),
            AuthorKind::Teammate, Noted);
    }

    void whoWrote()
    {
        QFETCH(QJsonObject, message);
        QFETCH(QJsonObject, changes);
        QFETCH(AuthorKind, author);
        QFETCH(HappenedKind, kind);
        const Delivery delivery = parsed(eventOf(u"outbound"_s, message, u"message"_s, changes));
        QCOMPARE(delivery.snapshot.messages.size(), 1);
        QCOMPARE(delivery.snapshot.messages.first().author.kind, author);
        QCOMPARE(delivery.events.first().kind, kind);
    }

    void channels_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<TextFormat>("format");
        const auto row = [](const char *type, Channel channel, TextFormat format) {
            QTest::newRow(type) << channel << format;
        };
        row("email", Channel::Email, TextFormat::Html);
        row("front_chat", Channel::Web, TextFormat::Html);
        row("custom", Channel::Web, TextFormat::Html);
        row("intercom", Channel::Web, TextFormat::Html);
        row("facebook", Channel::Web, TextFormat::Html);
        row("whatsapp", Channel::Web, TextFormat::Plain);
        row("sms", Channel::Sms, TextFormat::Plain);
        row("call", Channel::Phone, TextFormat::Html);
        row("phone-call", Channel::Phone, TextFormat::Html);
        row("telepathy", Channel::Other, TextFormat::Html);
    }

    void channels()
    {
        QFETCH(Channel, channel);
        QFETCH(TextFormat, format);
        const QString type = QString::fromLatin1(QTest::currentDataTag());
        const Delivery delivery = parsed(
            eventOf(u"inbound"_s, with(inbound(), {{u"type"_s, type}})));
        QCOMPARE(delivery.snapshot.channel, channel);
        QCOMPARE(delivery.snapshot.messages.first().body.format, format);
    }

    /// A photo by MMS has no text; the file stays at Front, behind the API's token.
    void attachmentsAreKeptByNameAndAddress()
    {
        const QJsonObject photo{{u"id"_s, u"fil_1"_s},
                                {u"filename"_s, u"kite.jpg"_s},
                                {u"url"_s, u"https://acme.api.frontapp.com/download/fil_1"_s},
                                {u"content_type"_s, u"image/jpeg"_s},
                                {u"size"_s, 4405}};
        const QJsonObject mms = with(inbound(), {{u"type"_s, u"sms"_s},
                                                 {u"body"_s, QString()},
                                                 {u"text"_s, QString()},
                                                 {u"attachments"_s, QJsonArray{photo}}});
        const Delivery delivery = parsed(eventOf(u"inbound"_s, mms));
        const Attachment kept{u"kite.jpg"_s, u"https://acme.api.frontapp.com/download/fil_1"_s,
                              u"image/jpeg"_s, 4405};
        QVERIFY(!delivery.snapshot.incomplete);
        QCOMPARE(delivery.snapshot.channel, Channel::Sms);
        QCOMPARE(delivery.snapshot.messages.first().attachments, QList<Attachment>{kept});
    }

    /// What was said in the others is here from now on.
    void aMergerAsksForARead()
    {
        const Delivery merged = parsed(eventOf(u"conversations_merged"_s));
        QVERIFY(merged.snapshot.incomplete);
        QCOMPARE(merged.snapshot.conversation.value(), u"cnv_55"_s);
        QCOMPARE(merged.events.first().kind, HappenedKind::Merged);
    }

    void aPreviewAsksForARead()
    {
        QJsonObject preview = inbound();
        for (const QString &field : {u"body"_s, u"text"_s, u"recipients"_s, u"author"_s})
            preview.remove(field);
        const Delivery delivery = parsed(eventOf(u"inbound"_s, preview));
        QVERIFY(delivery.snapshot.incomplete);
        QVERIFY(delivery.snapshot.messages.isEmpty());
        QCOMPARE(delivery.events.first().message.value(), u"msg_1"_s);
        QCOMPARE(delivery.events.first().kind, HappenedKind::CustomerWrote);

        QJsonObject linked = eventOf(u"inbound"_s, preview);
        linked[u"conversation"_s] = QJsonObject{
            {u"_links"_s,
             QJsonObject{{u"self"_s, u"https://acme.api.frontapp.com/conversations/cnv_55"_s}}}};
        const Delivery bare = parsed(linked);
        QCOMPARE(bare.snapshot.conversation.value(), u"cnv_55"_s);
        QVERIFY(!bare.snapshot.owner && !bare.snapshot.state && !bare.snapshot.tags);
    }

    void assignments()
    {
        const QJsonObject mine = conversation({{u"status"_s, u"assigned"_s},
                                               {u"assignee"_s, teammate(u"tea_ai"_s)}});
        const Delivery given = parsed(
            eventOf(u"assign"_s, teammate(u"tea_ai"_s), u"teammate"_s,
                  with({{u"conversation"_s, mine}}, by(u"teammate"_s, teammate(u"tea_1"_s)))));
        QCOMPARE(given.events.first().to, (Owner{TeammateId(u"tea_ai"_s), {}}));
        QCOMPARE(given.events.first().by.kind, AuthorKind::Teammate);
        QCOMPARE(given.events.first().by.name, u"Leah Moreau"_s);
        QCOMPARE(given.snapshot.owner, (Owner{TeammateId(u"tea_ai"_s), {}}));

        const Delivery taken = parsed(
            eventOf(u"unassign"_s, {}, {}, by(u"rule"_s, {{u"id"_s, u"rul_2"_s}})));
        QCOMPARE(taken.events.first().to, Owner{});
        QCOMPARE(taken.events.first().by.kind, AuthorKind::System);
        QCOMPARE(taken.snapshot.owner, Owner{});
    }

    void comments()
    {
        const Delivery delivery = parsed(eventOf(u"comment"_s, comment(), u"comment"_s));
        QCOMPARE(delivery.events.first().kind, HappenedKind::Noted);
        const Message &message = delivery.snapshot.messages.first();
        QCOMPARE(message.visibility, Visibility::Internal);
        QCOMPARE(message.id.value(), u"com_1"_s);
        QCOMPARE(message.body, (Body{u"Please *look* at this"_s, TextFormat::Plain}));
        QCOMPARE(toMillis(message.createdAt), 1700000200500);
        QVERIFY(!delivery.snapshot.channel);
    }

    void aFailureNamesItsMessage()
    {
        const QJsonObject failed = with(outbound(u"tea_ai"_s),
                                        {{u"error_type"_s, u"mailbox_full"_s}});
        const Delivery delivery = parsed(eventOf(u"sending_error"_s, failed));
        QCOMPARE(delivery.events.first().kind, HappenedKind::SendingFailed);
        QCOMPARE(delivery.events.first().message.value(), u"msg_2"_s);
        QCOMPARE(delivery.events.first().detail, u"mailbox_full"_s);
    }

    void handles_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("link");
        QTest::addColumn<Contact>("contact");
        const QString none;
        QTest::newRow("mail") << u"a@b.example"_s << none
            << Contact{{}, {}, u"a@b.example"_s, {}};
        QTest::newRow("phone") << u"+45 55 50 10 42"_s << none
            << Contact{{}, {}, {}, u"+45 55 50 10 42"_s};
        QTest::newRow("user name") << u"kite_fan"_s << u"https://x.example/contacts/crd_3"_s
            << Contact{ContactId(u"crd_3"_s), u"kite_fan"_s, {}, {}};
        QTest::newRow("@name") << u"@kite_fan"_s << none
            << Contact{ContactId(u"@kite_fan"_s), u"@kite_fan"_s, {}, {}};
    }

    void handles()
    {
        QFETCH(QString, handle);
        QFETCH(QString, link);
        QFETCH(Contact, contact);
        const QJsonObject recipient{
            {u"handle"_s, handle},
            {u"name"_s, QJsonValue::Null},
            {u"role"_s, u"from"_s},
            {u"_links"_s, QJsonObject{{u"related"_s, QJsonObject{{u"contact"_s, link}}}}}};
        const Delivery delivery = parsed(eventOf(
            u"inbound"_s, with(inbound(), {{u"recipients"_s, QJsonArray{recipient}}}), u"message"_s,
            {{u"conversation"_s, conversation({{u"recipient"_s, QJsonValue::Null}})}}));
        QCOMPARE(delivery.snapshot.messages.first().author.id,
                 contact.id.isEmpty() ? handle : contact.id.value());
        const Delivery again = parsed(
            eventOf(u"archive"_s, {}, {},
                  {{u"conversation"_s,
                    with({{u"id"_s, u"cnv_1"_s}}, {{u"recipient"_s, recipient}})}}));
        QCOMPARE(again.snapshot.contact, contact);
    }

    void aThreadIsWhole()
    {
        FrontThread thread;
        thread.conversation = conversation({{u"updated_at"_s, 1700000250.5}});
        thread.messages = {outbound(u"tea_ai"_s), inbound()};
        thread.comments = QJsonArray{comment()};
        thread.answeredAt = fromSeconds(1700000400);
        const Delivery delivery = readFrontThread(thread, dialect);
        QVERIFY(delivery.snapshot.whole && delivery.snapshot.version.fromRead);
        QCOMPARE(delivery.snapshot.version.updatedAt, fromSeconds(1700000400));
        QCOMPARE(delivery.snapshot.messages.size(), 3);
        QCOMPARE(delivery.snapshot.channel, Channel::Email);
        QVERIFY(delivery.events.isEmpty());
        // The same message from a webhook is the same one.
        QVERIFY(delivery.snapshot.messages.contains(
            parsed(eventOf(u"inbound"_s, inbound())).snapshot.messages.first()));

        thread.conversation = conversation({{u"status"_s, u"archived"_s}});
        QCOMPARE(readFrontThread(thread, dialect).events.first().kind, HappenedKind::Closed);
        QCOMPARE(readFrontThread(thread, dialect).events, readFrontThread(thread, dialect).events);
        thread.messages = {with(outbound(u"tea_ai"_s), {{u"error_type"_s, u"blocked"_s}})};
        QCOMPARE(readFrontThread(thread, dialect).events.last().kind, HappenedKind::SendingFailed);
    }

    void whatIsNoJsonIsRefused()
    {
        for (const QByteArray body : {"", "[]", "\"x\"", "{", "null"})
            QVERIFY(!parseFront(body, dialect).ok());
        QVERIFY(parseFront("{}", dialect)->snapshot.conversation.isEmpty());
    }

    /// Every field may be of every type: it is read or left, and never more than that.
    void anyTypeOfAnyField()
    {
        const QJsonObject whole = eventOf(u"inbound"_s, inbound());
        const QList<QJsonValue> odd = {QJsonValue::Null, true, -1, 1e300, u"x"_s, QJsonArray{1},
                                       QJsonObject{{u"id"_s, QJsonArray()}}};
        const std::function<void(QJsonObject, std::function<void(QJsonObject)>)> spoil
            = [&](const QJsonObject &object, const std::function<void(QJsonObject)> &use) {
                  for (const QString &key : object.keys()) {
                      for (const QJsonValue &value : odd)
                          use(with(object, {{key, value}}));
                      QJsonObject without = object;
                      without.remove(key);
                      use(without);
                      if (object[key].isObject())
                          spoil(object[key].toObject(), [&](const QJsonObject &inner) {
                              QJsonObject outer = object;
                              outer[key] = inner;
                              use(outer);
                          });
                  }
              };
        int tried = 0;
        spoil(whole, [&](const QJsonObject &spoilt) {
            ++tried;
            QVERIFY(parseFront(bytes(spoilt), dialect).ok());
        });
        QVERIFY(tried > 200);
    }
};

QTEST_GUILESS_MAIN(FrontParserTest)
#include "tst_front_parser.moc"
