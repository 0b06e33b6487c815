// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/compose.h"
#include "helpdesk/intercom/requests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Baton::OutgoingRequest)
Q_DECLARE_METATYPE(Baton::Repeatable)
Q_DECLARE_METATYPE(Baton::Priority)

namespace {

const IntercomApi api{QUrl(u"https://api.eu.intercom.io"_s), "secret-token",
                      TeammateId(u"991"_s)};
const ConversationId conversation(u"4200"_s);

} // namespace

class IntercomRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void requests_data()
    {
        QTest::addColumn<OutgoingRequest>("request");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Repeatable>("repeatable");
        QTest::addColumn<Priority>("priority");

        using namespace IntercomRequests;
        const QByteArray get = "GET";
        const QByteArray post = "POST";
        const QByteArray none;
        const auto row = [](const char *name, const OutgoingRequest &request,
                            const QByteArray &method, const char *target, const char *body,
                            Repeatable repeatable, Priority priority) {
            QTest::newRow(name) << request << method << QByteArray(target) << QByteArray(body)
                                << repeatable << priority;
        };
        const auto once = Repeatable::OnlyIfNeverLeft;
        const auto again = Repeatable::Yes;
        row("me", me(api), get, "/me", "", again, Priority::Read);
        row("admins", admins(api), get, "/admins", "", again, Priority::Read);
        row("teams", teams(api), get, "/teams", "", again, Priority::Read);
        row("read", readConversation(api, conversation), get, "/conversations/4200", "", again,
            Priority::Read);
        row("list one", listOneConversation(api), get, "/conversations?per_page=1", "", again,
            Priority::Read);
        row("search", searchConversations(api, fromMillis(1700000000999)), post,
            "/conversations/search",
            R"({"query":{"field":"updated_at","operator":">","value":1700000000},)"
            R"("pagination":{"per_page":150}})",
            again, Priority::Sync);
        row("search on", searchConversations(api, fromSeconds(1700000000), u"cursor=="_s), post,
            "/conversations/search",
            R"({"query":{"field":"updated_at","operator":">","value":1700000000},)"
            R"("pagination":{"per_page":150,"starting_after":"cursor=="}})",
            again, Priority::Sync);
        row("reply", reply(api, conversation, u"Hello\n\nthere"_s), post,
            "/conversations/4200/reply",
            R"({"message_type":"comment","type":"admin","admin_id":"991",)"
            R"("body":"<p>Hello</p><p>there</p>"})",
            once, Priority::Reply);
        row("note", note(api, conversation, u"For you"_s), post, "/conversations/4200/reply",
            R"({"message_type":"note","type":"admin","admin_id":"991","body":"<p>For you</p>"})",
            once, Priority::Note);
        row("create tag", createTag(api, u"opencx_handed_off"_s), post, "/tags",
            R"({"name":"opencx_handed_off"})", again, Priority::Tag);
        row("tag", tagConversation(api, conversation, u"86"_s), post, "/conversations/4200/tags",
            R"({"id":"86","admin_id":"991"})", again, Priority::Tag);
        row("assign a teammate", assign(api, conversation, {TeammateId(u"31"_s), {}}), post,
            "/conversations/4200/parts",
            R"({"message_type":"assignment","type":"admin","admin_id":"991","assignee_id":"31"})",
            once, Priority::Note);
        row("assign a team", assign(api, conversation, {{}, TeamId(u"5"_s)}), post,
            "/conversations/4200/parts",
            R"({"message_type":"assignment","type":"team","admin_id":"991","assignee_id":"5"})",
            once, Priority::Note);
        row("unassign", unassign(api, conversation), post, "/conversations/4200/parts",
            R"({"message_type":"assignment","type":"admin","admin_id":"991","assignee_id":"0"})",
            once, Priority::Note);
        row("close", close(api, conversation), post, "/conversations/4200/parts",
            R"({"message_type":"close","type":"admin","admin_id":"991"})", once, Priority::Note);
        row("an id that tries to leave its place",
            readConversation(api, ConversationId(u"../me?x=1#y/%2f ü"_s)), get,
            "/conversations/..%2Fme%3Fx%3D1%23y%2F%252f%20%C3%BC", "", again, Priority::Read);
    }

    void requests()
    {
        QFETCH(OutgoingRequest, request);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(Repeatable, repeatable);
        QFETCH(Priority, priority);
        QCOMPARE(request.method, method);
        QCOMPARE(request.url.toEncoded(), "https://api.eu.intercom.io" + target);
        QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(body));
        QCOMPARE(request.body.isEmpty(), body.isEmpty());
        QCOMPARE(request.repeatable, repeatable);
        QCOMPARE(request.priority, priority);
        QCOMPARE(headerValue(request.headers, "authorization"), "Bearer secret-token");
        QCOMPARE(headerValue(request.headers, "intercom-version"), "2.16");
        QCOMPARE(headerValue(request.headers, "accept"), "application/json");
        QCOMPARE(headerValue(request.headers, "content-type"),
                 body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    }

    void textsNeverBecomeMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("plain") << u"Hi"_s << u"<p>Hi</p>"_s;
        QTest::newRow("lines") << u"a\nb\r\nc\rd"_s << u"<p>a<br>b<br>c<br>d</p>"_s;
        QTest::newRow("paragraphs") << u"\na\n \n\n\tb\n"_s << u"<p>a</p><p>b</p>"_s;
        QTest::newRow("markup")
            << u"<script>x(\"&amp;\")</script>"_s
            << u"<p>&lt;script&gt;x(&quot;&amp;amp;&quot;)&lt;/script&gt;</p>"_s;
        QTest::newRow("image") << u"<img src=x onerror=y>"_s
                               << u"<p>&lt;img src=x onerror=y&gt;</p>"_s;
        QTest::newRow("empty") << u" \n\n "_s << QString();
        QTest::newRow("other scripts") << u"Grüße 你好 🙂"_s << u"<p>Grüße 你好 🙂</p>"_s;
    }

    void textsNeverBecomeMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QCOMPARE(htmlParagraphs(text), html);
        const OutgoingRequest request = IntercomRequests::reply(api, conversation, text);
        QCOMPARE(QJsonDocument::fromJson(request.body)["body"_L1].toString(), html);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("default") << QString() << true;
        QTest::newRow("US") << u"https://api.intercom.io"_s << true;
        QTest::newRow("EU") << u"https://api.eu.intercom.io"_s << true;
        QTest::newRow("AU, with slash") << u"https://api.au.intercom.io/"_s << true;
        QTest::newRow("a proxy with a path") << u"https://proxy.example.com/intercom"_s << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:4010"_s << true;
        QTest::newRow("this machine, IPv6") << u"http://[::1]:4010"_s << true;
        QTest::newRow("this machine by name") << u"http://localhost:4010"_s << true;
        QTest::newRow("http elsewhere") << u"http://api.intercom.io"_s << false;
        QTest::newRow("http to what looks local") << u"http://localhost.example.com"_s << false;
        QTest::newRow("with a password") << u"https://a:b@api.intercom.io"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("other scheme") << u"ftp://api.intercom.io"_s << false;
        QTest::newRow("no address") << u"api.intercom.io"_s << false;
    }

    void addresses()
    {
        QFETCH(QString, base);
        QFETCH(bool, accepted);
        const Result<IntercomApi> checked = intercomApi(base, "t", TeammateId(u"1"_s));
        QCOMPARE(checked.ok(), accepted);
        if (!accepted) {
            QCOMPARE(checked.error().kind, ErrorKind::Input);
            QVERIFY(!checked.error().fix.isEmpty());
        }
    }

    void aPathOfTheBaseIsKept()
    {
        const Result<IntercomApi> proxy = intercomApi(u"https://proxy.example.com/intercom/"_s,
                                                      "t", TeammateId(u"1"_s));
        QCOMPARE(IntercomRequests::me(*proxy).url.toEncoded(),
                 "https://proxy.example.com/intercom/me");
    }
};

QTEST_GUILESS_MAIN(IntercomRequestsTest)
#include "tst_intercom_requests.moc"
