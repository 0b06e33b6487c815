// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"

#include "helpdesk/front_samples.h"
#include "helpdesk/scriptedvendor.h"

#include <QTest>

using namespace FrontSamples;

Q_DECLARE_METATYPE(Baton::EffectAction)
Q_DECLARE_METATYPE(Baton::Performed)
Q_DECLARE_METATYPE(Baton::ErrorKind)

namespace {

using Vendor = ScriptedVendor;

const ConversationId cnv(u"cnv_55"_s);
const QByteArray readPath = "/conversations/cnv_55";
const QByteArray messagesPath = "/conversations/cnv_55/messages?limit=100";
const QByteArray commentsPath = "/conversations/cnv_55/comments";

QByteArray listed(const QJsonArray &results, const QString &next = {})
{
    return bytes({{u"_pagination"_s, QJsonObject{{u"next"_s, next.isEmpty() ? QJsonValue()
                                                                           : QJsonValue(next)}}},
                  {u"_results"_s, results}});
}

QByteArray refused(int status, const QString &message)
{
    return bytes({{u"_error"_s, QJsonObject{{u"status"_s, status},
                                            {u"title"_s, u"Error"_s},
                                            {u"message"_s, message}}}});
}

Vendor::Step step(const QByteArray &method, const QByteArray &path, int status,
                  const QByteArray &body = {})
{
    return {method, path, {status, {{"Content-Type", "application/json"}}, body}};
}

} // namespace

// What the connector asks of Front and makes of the answers, over real HTTP.
class FrontConnectorTest : public QObject
{
    Q_OBJECT

private slots:
    void readsInFewCalls()
    {
        Vendor vendor({step("GET", readPath, 200, bytes(conversation())),
                       step("GET", messagesPath, 200, listed({inbound()})),
                       step("GET", commentsPath, 200, listed({comment()})),
                       step("GET", readPath, 200, bytes(conversation())),
                       step("GET", messagesPath, 200, listed({inbound(), outbound()}))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const Result<Delivery> first = result(desk.read(cnv, Haste::None));
        QVERIFY(first.ok());
        QVERIFY(first->snapshot.whole);
        QCOMPARE(first->snapshot.messages.size(), 2);
        QCOMPARE(headerValue(vendor.requests().first().headers, "Authorization"),
                 "Bearer secret-token");
        // Nobody looks for a comment: two calls are enough from now on.
        QCOMPARE(result(desk.read(cnv, Haste::None))->snapshot.messages.size(), 2);
        QCOMPARE(vendor.complaints(), "");
    }

    void aCommentThatMayBeThereIsLookedFor()
    {
        Vendor vendor({step("GET", readPath, 200, bytes(conversation())),
                       step("GET", messagesPath, 200, listed({inbound()})),
                       step("GET", commentsPath, 200, listed({})),
                       step("POST", commentsPath, 502),
                       step("GET", readPath, 200, bytes(conversation())),
                       step("GET", messagesPath, 200, listed({inbound()})),
                       step("GET", commentsPath, 200, listed({comment(u"tea_ai"_s)}))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QVERIFY(result(desk.read(cnv, Haste::None)).ok());
        QCOMPARE(wait(desk.perform(cnv, PostNote{u"Look"_s})).performed, Performed::Maybe);
        QCOMPARE(result(desk.read(cnv, Haste::None))->snapshot.messages.size(), 2);
        QCOMPARE(vendor.complaints(), "");
    }

    /// The company goes by the domain of the mail address, and is asked for once.
    void tellsWhatIsKnownOfAContact()
    {
        const QByteArray ada = R"({"id": "crd_1", "name": "Ada",
            "handles": [{"source": "phone", "handle": "+4711"},
                        {"source": "email", "handle": "ada@Acme.example.com"}],
            "custom_fields": {"Job Title": "pilot", "isVIP": true, "none": null, "sla": 90}})";
        const QByteArray acme = R"({"id": "acc_1", "name": "Acme",
            "custom_fields": {"plan": "Gold"}})";
        const QByteArray domain = "/accounts/alt%3Adomain%3Aacme.example.com";
        Vendor vendor({step("GET", "/contacts/crd_1", 200, ada), step("GET", domain, 200, "<p>"),
                       step("GET", "/contacts/crd_1", 200, ada), step("GET", domain, 200, acme),
                       step("GET", "/contacts/crd_1", 200, ada),
                       step("GET", "/contacts/crd_2", 404, refused(404, u"Not found"_s))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const QList<Attribute> own{{{}, u"Job Title"_s, u"pilot"_s},
                                   {{}, u"isVIP"_s, u"true"_s},
                                   {{}, u"sla"_s, u"90"_s}};
        const QList<Attribute> all = own + QList<Attribute>{{u"Acme"_s, u"plan"_s, u"Gold"_s}};
        const ContactId known(u"crd_1"_s);
        QCOMPARE(*result(desk.attributes(known)), own); // what cannot be read now keeps nobody waiting
        QCOMPARE(*result(desk.attributes(known)), all);
        QCOMPARE(*result(desk.attributes(known)), all);
        QCOMPARE(result(desk.attributes(ContactId(u"crd_2"_s))).error().kind, ErrorKind::NotFound);
        QCOMPARE(*result(desk.attributes(ContactId(u"kaveh"_s))), QList<Attribute>());
        QCOMPARE(vendor.complaints(), "");
    }

    /// No company has the domain, or the token may not see companies.
    void knowsNoCompany()
    {
        const QByteArray ada = R"({"id": "crd_1",
            "handles": [{"source": "email", "handle": "ada@mail.example.com"}]})";
        for (const int status : {403, 404}) {
            Vendor vendor({step("GET", "/contacts/crd_1", 200, ada),
                           step("GET", "/accounts/alt%3Adomain%3Amail.example.com", status),
                           step("GET", "/contacts/crd_1", 200, ada)});
            HttpClient client(m_clock);
            FrontHelpdesk desk(client, apiAt(vendor), dialect);
            QVERIFY(result(desk.attributes(ContactId(u"crd_1"_s)))->isEmpty());
            QVERIFY(result(desk.attributes(ContactId(u"crd_1"_s)))->isEmpty());
            QCOMPARE(vendor.complaints(), "");
        }
    }

    /// The next page is asked for where the first one was, whatever host the link names.
    void pagesStayAtTheApi()
    {
        const QString next = u"https://acme.api.frontapp.com/conversations/cnv_55/messages"
                             u"?limit=100&page_token=a%2Bb%3D%26c"_s;
        Vendor vendor({step("GET", readPath, 200, bytes(conversation())),
                       step("GET", messagesPath, 200, listed({outbound()}, next)),
                       step("GET", messagesPath + "&page_token=a%2Bb%3D%26c", 200,
                            listed({inbound()})),
                       step("GET", commentsPath, 200, listed({}))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QCOMPARE(result(desk.read(cnv, Haste::None))->snapshot.messages.size(), 2);
        QCOMPARE(vendor.complaints(), "");
    }

    void failedReads_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("gone") << 404 << refused(404, u"Not found"_s) << ErrorKind::NotFound;
        QTest::newRow("merged") << 301 << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("token revoked") << 401 << QByteArray("{}") << ErrorKind::Denied;
        QTest::newRow("scope missing") << 403 << QByteArray("{}") << ErrorKind::Denied;
        QTest::newRow("another one") << 200 << bytes(conversation({{u"id"_s, u"cnv_1"_s}}))
                                     << ErrorKind::Unavailable;
        QTest::newRow("a proxy's page") << 200 << QByteArray("<p>") << ErrorKind::Unavailable;
    }

    void failedReads()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        Vendor vendor({step("GET", readPath, status, body)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const Result<Delivery> read = result(desk.read(cnv, Haste::None));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, kind);
        QVERIFY(!read.error().what.isEmpty() && !read.error().fix.isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    /// It is told which one it is a part of. The way there leads over another host: the token does not
    /// follow.
    void aMergerIsNotFollowed()
    {
        Vendor other({});
        Vendor::Step moved = step("GET", readPath, 301);
        moved.answer.headers = {{"Location", other.base().toLatin1() + "/conversations/cnv_9"}};
        Vendor vendor({moved});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const Result<Delivery> read = result(desk.read(cnv, Haste::None));
        QVERIFY(read.ok());
        QCOMPARE(read->snapshot.conversation, cnv);
        QCOMPARE(read->snapshot.mergedInto, ConversationId(u"cnv_9"_s));
        QVERIFY(read->snapshot.messages.isEmpty());
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void performs_data()
    {
        QTest::addColumn<EffectAction>("action");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("sent");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Performed>("performed");
        QTest::addColumn<QString>("made");
        const QByteArray none;
        QTest::newRow("reply")
            << EffectAction(PostReply{u"Hi <b>\n\nBye"_s}) << QByteArray("POST")
            << QByteArray("/conversations/cnv_55/messages")
            << QJsonObject{{u"author_id"_s, u"tea_ai"_s},
                           {u"body"_s, u"<p>Hi &lt;b&gt;</p><p>Bye</p>"_s},
                           {u"text"_s, u"Hi <b>\n\nBye"_s},
                           {u"options"_s, QJsonObject{{u"archive"_s, false}}}}
            << 202 << QByteArray("{\"status\": \"accepted\", \"message_uid\": \"u1\"}")
            << Performed::Accepted << u"u1"_s;
        QTest::newRow("comment")
            << EffectAction(PostNote{u"Look\n# @bender *now*"_s}) << QByteArray("POST")
            << commentsPath
            << QJsonObject{{u"author_id"_s, u"tea_ai"_s},
                           {u"body"_s, u"Look  \n\\# @ bender \\*now\\*"_s}}
            << 201 << bytes(comment()) << Performed::Done << u"com_1"_s;
        QTest::newRow("unassign")
            << EffectAction(RemoveAiTeammate{}) << QByteArray("PUT")
            << QByteArray("/conversations/cnv_55/assignee")
            << QJsonObject{{u"assignee_id"_s, QJsonValue::Null}} << 204 << none
            << Performed::Done << QString();
        QTest::newRow("assign")
            << EffectAction(AssignTo{{TeammateId(u"tea_2"_s), {}}}) << QByteArray("PUT")
            << QByteArray("/conversations/cnv_55/assignee")
            << QJsonObject{{u"assignee_id"_s, u"tea_2"_s}} << 204 << none << Performed::Done
            << QString();
        QTest::newRow("archive")
            << EffectAction(CloseConversation{}) << QByteArray("PATCH")
            << QByteArray("/conversations/cnv_55") << QJsonObject{{u"status"_s, u"archived"_s}} << 204
            << none << Performed::Done << QString();
        QTest::newRow("a merged conversation takes nothing")
            << EffectAction(CloseConversation{}) << QByteArray("PATCH")
            << QByteArray("/conversations/cnv_55") << QJsonObject{{u"status"_s, u"archived"_s}} << 301
            << none << Performed::NeverLeft << QString();
        QTest::newRow("the target is gone")
            << EffectAction(AssignTo{{TeammateId(u"tea_2"_s), {}}}) << QByteArray("PUT")
            << QByteArray("/conversations/cnv_55/assignee")
            << QJsonObject{{u"assignee_id"_s, u"tea_2"_s}} << 400 << refused(400, u"No such"_s)
            << Performed::Refused << QString();
    }

    void performs()
    {
        QFETCH(EffectAction, action);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QJsonObject, sent);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(Performed, performed);
        QFETCH(QString, made);
        Vendor vendor({step(method, path, status, answer)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const PerformReport report = wait(desk.perform(cnv, action));
        QVERIFY2(report.performed == performed, qPrintable(report.detail));
        QCOMPARE(report.vendorId.value(), made);
        QCOMPARE(vendor.body(0), sent);
        QCOMPARE(vendor.complaints(), "");
    }

    void whatWasAcceptedIsAskedFor_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Performed>("performed");
        QTest::newRow("there") << 200 << bytes(outbound()) << Performed::Done;
        QTest::newRow("not yet") << 404 << QByteArray("{}") << Performed::Accepted;
        QTest::newRow("could not be sent")
            << 200 << bytes(with(outbound(), {{u"error_type"_s, u"bounced"_s}}))
            << Performed::Refused;
        QTest::newRow("nobody knows") << 403 << QByteArray("{}") << Performed::Maybe;
    }

    void whatWasAcceptedIsAskedFor()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Performed, performed);
        Vendor vendor({step("GET", "/messages/alt%3Auid%3Au1", status, body)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const PerformReport report = wait(desk.outcome(VendorObjectId(u"u1"_s)));
        QCOMPARE(report.performed, performed);
        if (performed == Performed::Done)
            QCOMPARE(report.vendorId.value(), u"msg_2"_s);
        QCOMPARE(vendor.complaints(), "");
    }

    void tagsAreListedOnceAndMadeWhenMissing()
    {
        const QByteArray list = "/company/tags?limit=100";
        const QByteArray onto = "/conversations/cnv_55/tags";
        const QJsonObject helped{{u"id"_s, u"tag_1"_s}, {u"name"_s, u"Helped"_s}};
        Vendor vendor({step("GET", list, 200,
                            listed({}, u"https://acme.api.frontapp.com/company/tags"
                                       u"?page_token=p2"_s)),
                       step("GET", list + "&page_token=p2", 200, listed({helped})),
                       step("POST", onto, 204), step("POST", onto, 204),
                       step("GET", list, 200, listed({helped})),
                       step("POST", "/company/tags", 201,
                            bytes({{u"id"_s, u"tag_2"_s}, {u"name"_s, u"new"_s}})),
                       step("POST", onto, 204)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        for (const QString &name : {u"helped"_s, u"Helped"_s, u"new"_s})
            QCOMPARE(wait(desk.perform(cnv, AddTag{name})).performed, Performed::Done);
        QCOMPARE(vendor.body(3), (QJsonObject{{u"tag_ids"_s, QJsonArray{u"tag_1"_s}}}));
        QCOMPARE(vendor.body(5), (QJsonObject{{u"name"_s, u"new"_s}}));
        QCOMPARE(vendor.body(6), (QJsonObject{{u"tag_ids"_s, QJsonArray{u"tag_2"_s}}}));
        QCOMPARE(vendor.complaints(), "");
    }

    void aTagThatWasDeletedIsMadeAgain()
    {
        const QByteArray list = "/company/tags?limit=100";
        const QByteArray onto = "/conversations/cnv_55/tags";
        const QJsonObject old{{u"id"_s, u"tag_1"_s}, {u"name"_s, u"helped"_s}};
        const QJsonObject anew{{u"id"_s, u"tag_2"_s}, {u"name"_s, u"helped"_s}};
        Vendor vendor({step("GET", list, 200, listed({old})), step("POST", onto, 204),
                       step("POST", onto, 404), step("GET", list, 200, listed({})),
                       step("POST", "/company/tags", 201, bytes(anew)), step("POST", onto, 204)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QCOMPARE(wait(desk.perform(cnv, AddTag{u"helped"_s})).performed, Performed::Done);
        QCOMPARE(wait(desk.perform(cnv, AddTag{u"helped"_s})).performed, Performed::Done);
        QCOMPARE(vendor.complaints(), "");
    }

    void namesTheCompanyAndItsPeople()
    {
        const QJsonArray people{teammate(u"tea_1"_s), teammate(u"tea_ai"_s, u"ai"_s),
                                teammate(u"tea_r"_s, u"rule"_s),
                                with(teammate(u"tea_2"_s), {{u"is_blocked"_s, true},
                                                            {u"is_available"_s, false}})};
        Vendor vendor({step("GET", "/me", 200,
                            bytes({{u"id"_s, u"cmp_1"_s}, {u"name"_s, u"Acme"_s}})),
                       step("GET", "/inboxes", 200, listed({})),
                       step("GET", "/teammates", 200, listed(people))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QCOMPARE(result(desk.account())->platformWorkspaceId, u"cmp_1"_s);
        const QList<Teammate> mates = *result(desk.teammates());
        QCOMPARE(mates.size(), 3);
        QCOMPARE(mates.first().name, u"Leah Moreau"_s);
        QVERIFY(mates.first().hasSeat && !mates.first().away);
        QVERIFY(!mates.last().hasSeat && mates.last().away);
        QCOMPARE(vendor.complaints(), "");
    }

    void changesComeFromEvents()
    {
        const QJsonObject one = eventOf(u"inbound"_s, inbound());
        const QJsonObject newer = with(one, {{u"emitted_at"_s, 1700000400.5}});
        const QJsonObject other = eventOf(u"archive"_s, {}, {},
                                        {{u"conversation"_s, conversation({{u"id"_s, u"c2"_s}})}});
        const QByteArray path = "/events?limit=15&q[after]=1700000000&sort_order=asc";
        Vendor vendor({step("GET", path, 200,
                            listed({one, newer, other},
                                   u"https://acme.api.frontapp.com/events?page_token=n"_s))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const auto changed = result(desk.changedSince(fromMillis(1700000000900), {}));
        QVERIFY2(changed.ok(), vendor.complaints().constData());
        const ChangedConversation first{cnv, fromMillis(1700000400500)};
        const ChangedConversation second{ConversationId(u"c2"_s), fromMillis(1700000300750)};
        QCOMPARE(changed->conversations, (QList{first, second}));
        QCOMPARE(changed->next, u"n"_s);
    }

    void whatIsFetchedForTheInboxSaysWhatAReadSays()
    {
        const QList<Vendor::Step> thread{
            step("GET", readPath, 200, bytes(conversation())),
            step("GET", messagesPath, 200, listed({outbound(), inbound()})),
            step("GET", commentsPath, 200, listed({comment()}))};
        Vendor vendor(thread + thread.first(2));
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const Result<QByteArray> packed = result(desk.fetch(cnv));
        QVERIFY2(packed.ok(), vendor.complaints().constData());
        const Result<Delivery> unpacked = desk.parse(*packed);
        QVERIFY(unpacked.ok());
        QVERIFY(unpacked->snapshot.whole && unpacked->snapshot.version.fromRead);
        QCOMPARE(unpacked->snapshot.messages.size(), 3);
        Delivery read = *result(desk.read(cnv, Haste::None));
        read.snapshot.messages << unpacked->snapshot.messages.last(); // the comment
        read.snapshot.version = unpacked->snapshot.version;
        QCOMPARE(read.snapshot, unpacked->snapshot);
        QCOMPARE(vendor.complaints(), "");
    }

    void addresses()
    {
        QCOMPARE(frontApi({}, "t", {})->base, QUrl(u"https://api2.frontapp.com"_s));
        QVERIFY(frontApi(u"https://acme.api.frontapp.com"_s, "t", {}).ok());
        QVERIFY(!frontApi(u"http://acme.api.frontapp.com"_s, "t", {}).ok());
        QVERIFY(!frontApi(u"ftp://x"_s, "t", {}).ok());
        QCOMPARE(frontTagName(QString(80, u'x')).size(), 64);
        const FrontApi api = *frontApi({}, "t", {});
        QCOMPARE(FrontRequests::contactByHandle(api, u"email"_s, u"a@b.example"_s).url.toEncoded(),
                 "https://api2.frontapp.com/contacts/alt%3Aemail%3Aa%40b.example");
    }

private:
    static FrontApi apiAt(const Vendor &vendor)
    {
        return *frontApi(vendor.base(), "secret-token", TeammateId(u"tea_ai"_s));
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(FrontConnectorTest)
#include "tst_front_connector.moc"
