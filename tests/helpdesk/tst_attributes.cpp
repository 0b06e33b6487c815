// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"
#include "helpdesk/intercom/connector.h"

#include "helpdesk/intercom_samples.h"
#include "helpdesk/scriptedvendor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Baton;
using namespace Samples;

Q_DECLARE_METATYPE(Baton::AttributeOf)

namespace {

using Vendor = ScriptedVendor;

const ConversationId conversation(u"4200"_s);
const IntercomDialect dialect{TeammateId(u"99"_s), std::nullopt, TextFormat::Html};
constexpr auto companiesPath = "/contacts/c%201/companies?per_page=50";

IntercomApi apiAt(const QString &base)
{
    return *intercomApi(base, "secret-token", TeammateId(u"99"_s));
}

Vendor::Step step(const QByteArray &method, const QByteArray &path, const QByteArray &body = "{}")
{
    return {method, path, {200, {{"Content-Type", "application/json"}}, body}};
}

} // namespace

// Custom attributes at both vendors, read for an answer and written after it, over real HTTP.
class HelpdeskAttributesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnownOfAContact()
    {
        Vendor vendor({Vendor::get("/contacts/c%201", 200, R"({"type": "contact", "id": "c 1",
                           "language_override": "fr", "browser_language": "en",
                           "custom_attributes": {"plan_tier": "Rider", "orders": 3, "vip": true,
                                                 "score": 1.5, "none": null, "blank": "",
                                                 "list": ["a", "b"], "object": {"id": 1}}})"),
                       Vendor::get("/contacts/c%201/companies?per_page=50", 200,
                                   R"({"type": "list", "data": [{"id": "9", "name": "Kite Club",
                                       "custom_attributes": {"discount": "10"}}]})"),
                       Vendor::get("/contacts/c2", 404, R"({"errors": []})")});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const QList<Attribute> known{{{}, u"list"_s, u"a, b"_s},
                                     {{}, u"orders"_s, u"3"_s},
                                     {{}, u"plan_tier"_s, u"Rider"_s},
                                     {{}, u"score"_s, u"1.5"_s},
                                     {{}, u"vip"_s, u"true"_s},
                                     {{}, u"language"_s, u"fr"_s},
                                     {u"Kite Club"_s, u"discount"_s, u"10"_s}};
        QCOMPARE(*result(desk.attributes(ContactId(u"c 1"_s))), known);
        QCOMPARE(result(desk.attributes(ContactId(u"c2"_s))).error().kind, ErrorKind::NotFound);
        QCOMPARE(vendor.complaints(), "");
    }

    /// A token that may not read companies takes nothing from what is the contact's own.
    void companiesAreRefused()
    {
        const auto contact = Vendor::get("/contacts/c%201", 200, R"({"type": "contact", "id": "c 1",
                                             "custom_attributes": {"plan": "Rider"}})");
        const auto refused = Vendor::get(companiesPath, 403, R"({"errors": [
            {"code": "api_plan_restricted", "message": "Not allowed"}]})");
        Vendor vendor({contact, refused, contact, refused});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"companies of contacts"_s));
        const QList<Attribute> own{{{}, u"plan"_s, u"Rider"_s}};
        QCOMPARE(*result(desk.attributes(ContactId(u"c 1"_s))), own);
        QCOMPARE(*result(desk.attributes(ContactId(u"c 1"_s))), own); // said once
        QCOMPARE(vendor.complaints(), "");
    }

    void areWritten_data()
    {
        QTest::addColumn<AttributeOf>("of");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("conversation") << AttributeOf::Conversation << QByteArray("/conversations/4200");
        QTest::newRow("contact") << AttributeOf::Contact << QByteArray("/contacts/c%201");
        QTest::newRow("company") << AttributeOf::Company << QByteArray("/companies/co9");
    }

    void areWritten()
    {
        QFETCH(AttributeOf, of);
        QFETCH(QByteArray, path);
        QList<Vendor::Step> script;
        if (of == AttributeOf::Company)
            script << step("GET", companiesPath, R"({"data": [{"id": "co9"}, {"id": "co10"}]})");
        script << step("PUT", path);
        Vendor vendor(script);
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const WriteAttribute action{{of, u"AI intent"_s}, ContactId(u"c 1"_s), u"refund"_s};
        QCOMPARE(wait(desk.perform(conversation, action)).performed, Performed::Done);
        QCOMPARE(vendor.body(script.size() - 1),
                 object(R"({"custom_attributes": {"AI intent": "refund"}})"));
        QCOMPARE(vendor.complaints(), "");
    }

    void whoHasNoCompanyGetsNone()
    {
        Vendor vendor({step("GET", companiesPath, R"({"data": []})")});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, apiAt(vendor.base()), dialect);
        const WriteAttribute action{{AttributeOf::Company, u"x"_s}, ContactId(u"c 1"_s), u"y"_s};
        const PerformReport report = wait(desk.perform(conversation, action));
        QCOMPARE(report.performed, Performed::Refused);
        QVERIFY(!report.detail.isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void areWrittenAtFront_data()
    {
        QTest::addColumn<AttributeOf>("of");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("conversation") << AttributeOf::Conversation << QByteArray("/conversations/cnv_5");
        QTest::newRow("contact") << AttributeOf::Contact << QByteArray("/contacts/crd_1");
        QTest::newRow("company") << AttributeOf::Company
                                 << QByteArray("/accounts/alt%3Adomain%3Aacme.example.com");
    }

    /// What is not named would be forgotten there: all of them are sent.
    void areWrittenAtFront()
    {
        QFETCH(AttributeOf, of);
        QFETCH(QByteArray, path);
        QList<Vendor::Step> script;
        if (of == AttributeOf::Company)
            script << step("GET", "/contacts/crd_1", R"({"id": "crd_1", "handles": [
                {"source": "email", "handle": "ada@acme.example.com"}]})");
        script << step("GET", path, R"({"id": "x", "custom_fields": {"plan": "Gold", "vip": true}})")
               << step("PATCH", path);
        Vendor vendor(script);
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, *frontApi(vendor.base(), "secret-token", TeammateId(u"tea_ai"_s)),
                           FrontDialect{});
        const WriteAttribute action{{of, u"AI intent"_s}, ContactId(u"crd_1"_s), u"refund"_s};
        const PerformReport report
            = wait(desk.perform(ConversationId(u"cnv_5"_s), action));
        QCOMPARE(report.performed, Performed::Done);
        QCOMPARE(vendor.body(script.size() - 1),
                 object(R"({"custom_fields": {"plan": "Gold", "vip": true, "AI intent": "refund"}})"));
        QCOMPARE(vendor.complaints(), "");
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(HelpdeskAttributesTest)
#include "tst_attributes.moc"
