// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/connector.h"

#include "helpdesk/intercom_samples.h"
#include "helpdesk/scriptedvendor.h"

#include <QTest>

using namespace Baton;
using namespace Samples;

Q_DECLARE_METATYPE(Baton::EffectAction)
Q_DECLARE_METATYPE(Baton::Performed)
Q_DECLARE_METATYPE(Baton::ErrorKind)

namespace {

using Vendor = ScriptedVendor;

const ConversationId conversation(u"4200"_s);
const IntercomDialect dialect{TeammateId(u"99"_s), std::nullopt, TextFormat::Html};

IntercomApi apiAt(const QString &base, Millis timeout = 10s)
{
    IntercomApi api = *intercomApi(base, "secret-token", TeammateId(u"99"_s));
    api.timeout = timeout;
    return api;
}

/// What a write returns: the conversation with our new part.
QByteArray withOurs(const QJsonObject &changes)
{
    const QJsonObject ours{{u"author"_s, author(u"admin"_s, u"99"_s)}, {u"id"_s, u"777"_s}};
    return bytes(v2(QJsonArray{part(with(ours, changes))}));
}

} // namespace

// What the connector asks of Intercom and makes of the answers, over real HTTP.
class IntercomConnectorTest : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        Vendor vendor({Vendor::get("/conversations/4200", 200,
                                   bytes(v2(QJsonArray{part()})))});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const Result<Delivery> read = result(desk.read(conversation, Haste::None));
        QVERIFY(read.ok());
        QVERIFY(read->snapshot.whole);
        QCOMPARE(read->snapshot.conversation, conversation);
        QCOMPARE(read->snapshot.messages.size(), 2);
        const HttpHeaders headers = vendor.requests().first().headers;
        QCOMPARE(headerValue(headers, "Authorization"), "Bearer secret-token");
        QCOMPARE(headerValue(headers, "Intercom-Version"), "2.16");
        QCOMPARE(vendor.complaints(), "");
    }

    void failedReads_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("gone") << 404 << QByteArray("{}") << ErrorKind::NotFound;
        QTest::newRow("token revoked") << 401 << QByteArray("{}") << ErrorKind::Denied;
        QTest::newRow("another one") << 200 << bytes(v1()) << ErrorKind::Unavailable;
        QTest::newRow("a proxy's page") << 200 << QByteArray("<p>") << ErrorKind::Unavailable;
        QTest::newRow("an empty answer") << 200 << QByteArray() << ErrorKind::Unavailable;
    }

    void failedReads()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        Vendor vendor({Vendor::get("/conversations/4200", status, body)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const Result<Delivery> read = result(desk.read(conversation, Haste::None));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, kind);
        QVERIFY(!read.error().what.isEmpty() && !read.error().fix.isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void performs_data()
    {
        QTest::addColumn<EffectAction>("action");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("sent");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray reply = "/conversations/4200/reply";
        const QByteArray parts = "/conversations/4200/parts";
        const auto newRow = [](const char *name, EffectAction action, const QByteArray &path,
                               const char *sent, const QByteArray &answer) {
            QTest::newRow(name) << action << path << object(sent) << answer;
        };
        newRow("reply", PostReply{u"Hi <b>"_s}, reply,
               R"({"message_type": "comment", "type": "admin", "admin_id": "99",
                   "body": "<p>Hi &lt;b&gt;</p>"})",
               withOurs({}));
        newRow("note", PostNote{u"Look"_s}, reply,
               R"({"message_type": "note", "type": "admin", "admin_id": "99",
                   "body": "<p>Look</p>"})",
               withOurs({{u"part_type"_s, u"note"_s}}));
        const QByteArray assigned = withOurs({{u"part_type"_s, u"assignment"_s},
                                              {u"body"_s, QJsonValue::Null}});
        newRow("unassign", RemoveAiTeammate{}, parts,
               R"({"message_type": "assignment", "type": "admin", "admin_id": "99",
                   "assignee_id": "0"})",
               assigned);
        newRow("assign", AssignTo{{{}, TeamId(u"5"_s)}}, parts,
               R"({"message_type": "assignment", "type": "team", "admin_id": "99",
                   "assignee_id": "5"})",
               assigned);
        newRow("close", CloseConversation{}, parts,
               R"({"message_type": "close", "type": "admin", "admin_id": "99"})",
               withOurs({{u"part_type"_s, u"close"_s}, {u"body"_s, QJsonValue::Null}}));
    }

    void performs()
    {
        QFETCH(EffectAction, action);
        QFETCH(QByteArray, path);
        QFETCH(QJsonObject, sent);
        QFETCH(QByteArray, answer);
        Vendor vendor({Vendor::post(path, 200, answer)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const PerformReport report = wait(desk.perform(conversation, action));
        QCOMPARE(report.performed, Performed::Done);
        QCOMPARE(report.vendorId.value(), u"777"_s);
        QCOMPARE(vendor.body(0), sent);
        QCOMPARE(vendor.complaints(), "");
    }

    void doneWithoutAPartIsStillDone()
    {
        Vendor vendor({Vendor::post("/conversations/4200/reply", 200, bytes(v2()))});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const PerformReport report = wait(desk.perform(conversation, PostReply{u"Hi"_s}));
        QCOMPARE(report.performed, Performed::Done);
        QVERIFY(report.vendorId.isEmpty());
    }

    void tagsByIdAndRemembersIt()
    {
        const QByteArray path = "/conversations/4200/tags";
        Vendor vendor({Vendor::post("/tags", 200, R"({"type": "tag", "id": "86"})"),
                       Vendor::post(path, 200), Vendor::post(path, 200)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        for (const QString &name : {u"VIP"_s, u"vip"_s}) {
            const PerformReport report = wait(desk.perform(conversation, AddTag{name}));
            QCOMPARE(report.performed, Performed::Done);
            QCOMPARE(report.vendorId.value(), u"86"_s);
        }
        QCOMPARE(vendor.body(0), (QJsonObject{{u"name"_s, u"VIP"_s}}));
        QCOMPARE(vendor.body(1), (QJsonObject{{u"id"_s, u"86"_s}, {u"admin_id"_s, u"99"_s}}));
        QCOMPARE(vendor.body(1), vendor.body(2));
        QCOMPARE(vendor.complaints(), "");
    }

    void aTagThatWasDeletedIsMadeAgain()
    {
        const QByteArray path = "/conversations/4200/tags";
        Vendor vendor({Vendor::post("/tags", 200, R"({"id": "86"})"), Vendor::post(path, 200),
                       Vendor::post(path, 404), Vendor::post("/tags", 200, R"({"id": "87"})"),
                       Vendor::post(path, 200)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        QCOMPARE(wait(desk.perform(conversation, AddTag{u"vip"_s})).vendorId.value(), u"86"_s);
        QCOMPARE(wait(desk.perform(conversation, AddTag{u"vip"_s})).vendorId.value(), u"87"_s);
        QCOMPARE(vendor.complaints(), "");
    }

    void aTagThatCannotBeMadeIsRefused()
    {
        Vendor vendor({Vendor::post("/tags", 403)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const PerformReport report = wait(desk.perform(conversation, AddTag{u"vip"_s}));
        QCOMPARE(report.performed, Performed::Refused);
        QCOMPARE(vendor.complaints(), "");
    }

    void accountShowsTheTokensReach()
    {
        const QByteArray me = R"({"type": "admin", "id": "99", "name": "Baton",
            "app": {"id_code": "abc123", "name": "Acme"}})";
        const QByteArray forbidden = R"({"type": "error.list",
            "errors": [{"code": "forbidden", "message": "no scope"}]})";
        Vendor vendor({Vendor::get("/me", 200, me),
                       Vendor::get("/conversations?per_page=1", 200),
                       Vendor::get("/me", 200, me),
                       Vendor::get("/conversations?per_page=1", 403, forbidden),
                       Vendor::get("/me", 401)});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        QCOMPARE(result(desk.account())->platformWorkspaceId, u"abc123"_s);
        QCOMPARE(result(desk.account()).error().kind, ErrorKind::Denied);
        const Error revoked = result(desk.account()).error();
        QVERIFY2(revoked.fix.contains(u"region"_s), qPrintable(revoked.fix));
        QCOMPARE(vendor.complaints(), "");
    }

    void listsPeopleAndChanges()
    {
        Vendor vendor({Vendor::get("/admins", 200, R"({"admins": [{"id": "31", "name": "J"}]})"),
                       Vendor::get("/teams", 200, R"({"teams": [{"id": "5", "name": "B"}]})"),
                       Vendor::post("/conversations/search", 200,
                                    R"({"conversations": [{"id": "1"}],
                                        "pages": {"next": {"starting_after": "c1"}}})"),
                       Vendor::post("/conversations/search", 200, R"({"conversations": []})")});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        QCOMPARE(result(desk.teammates())->first().id.value(), u"31"_s);
        QCOMPARE(result(desk.teams())->first().id.value(), u"5"_s);
        const auto first = result(desk.changedSince(fromSeconds(1700000000), {}));
        QCOMPARE(first->conversations.value(0).id, ConversationId(u"1"_s));
        QVERIFY(result(desk.changedSince(fromSeconds(1700000000), first->next))->next.isEmpty());
        QCOMPARE(vendor.body(3)["pagination"_L1]["starting_after"_L1].toString(), u"c1"_s);
        QCOMPARE(vendor.complaints(), "");
    }

    void aWorkspaceWithABadAddressHasNoConnector()
    {
        HttpClient client(m_clock);
        WorkspaceSettings settings;
        settings.apiBaseUrl = u"http://api.intercom.io"_s;
        QCOMPARE(intercomHelpdesk(settings, {}, client).error().kind, ErrorKind::Input);
        settings.apiBaseUrl.clear();
        QVERIFY(intercomHelpdesk(settings, {}, client).ok());
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(IntercomConnectorTest)
#include "tst_intercom_connector.moc"
