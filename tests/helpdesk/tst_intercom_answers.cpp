// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"

#include "helpdesk/intercom/outcome.h"
#include "helpdesk/intercom_samples.h"

#include <QTest>

using namespace Baton;
using namespace Samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Baton::ErrorKind)
Q_DECLARE_METATYPE(Baton::Performed)
Q_DECLARE_METATYPE(Baton::Exchange)
Q_DECLARE_METATYPE(Baton::IntercomAnswers::Made)

namespace {

Exchange answered(int status, const QByteArray &body = {})
{
    Exchange exchange;
    exchange.end = Exchange::End::Answered;
    exchange.status = status;
    exchange.body = body;
    return exchange;
}

Exchange unanswered(Exchange::End end)
{
    Exchange exchange;
    exchange.end = end;
    exchange.error = u"connection refused"_s;
    return exchange;
}

QByteArray errorList(const char *code, const char *message)
{
    return bytes({{u"type"_s, u"error.list"_s}, {u"request_id"_s, u"r-1"_s},
                  {u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, QLatin1String(code)}, {u"message"_s, QLatin1String(message)}}}}});
}

} // namespace

class IntercomAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void me()
    {
        const Result<AccountInfo> account = IntercomAnswers::me(R"({
            "type": "admin", "id": "991", "name": "Baton", "email": "ai@example.com",
            "has_inbox_seat": false, "away_mode_enabled": true,
            "app": {"type": "app", "id_code": "abc123", "name": "Acme", "region": "EU"}})");
        QVERIFY(account.ok());
        QCOMPARE(*account, (AccountInfo{u"abc123"_s, u"Acme"_s,
                                        {TeammateId(u"991"_s), u"Baton"_s, u"ai@example.com"_s,
                                         false, true}}));
    }

    void admins()
    {
        const Result<QList<Teammate>> all = IntercomAnswers::admins(R"({
            "type": "admin.list", "admins": [
                {"type": "admin", "id": 31, "name": "Joren", "email": "j@example.com",
                 "away_mode_enabled": false, "has_inbox_seat": true},
                {"type": "team", "id": "5", "name": "Billing"}, {"type": "admin"}, null,
                {"type": "admin", "id": "991", "name": null, "has_inbox_seat": null}]})");
        QVERIFY(all.ok());
        QCOMPARE(*all, (QList<Teammate>{
                           {TeammateId(u"31"_s), u"Joren"_s, u"j@example.com"_s, true, false},
                           {TeammateId(u"991"_s), {}, {}, true, false}}));
    }

    void teams()
    {
        const auto all = IntercomAnswers::teams(
            R"({"type": "team.list", "teams": [{"type": "team", "id": "5", "name": "Billing"}]})");
        QCOMPARE(*all, (QList<Team>{{TeamId(u"5"_s), u"Billing"_s}}));
        QVERIFY(IntercomAnswers::teams(R"({"teams": []})")->isEmpty());
    }

    void tag()
    {
        QCOMPARE(*IntercomAnswers::tagId(R"({"type": "tag", "id": "105"})"), u"105"_s);
        QCOMPARE(*IntercomAnswers::tagId(R"({"type": "tag", "id": 105})"), u"105"_s);
    }

    void search()
    {
        const auto page = IntercomAnswers::search(R"({
            "type": "conversation.list", "conversations": [
                {"id": "1", "updated_at": 1700000000}, {"id": 2}, {"x": 3}],
            "pages": {"type": "pages", "page": 1, "next": {"page": 2, "starting_after": "abc"}}})");
        QCOMPARE(*page, (ChangedConversations{
                            {{ConversationId(u"1"_s), fromSeconds(1700000000)},
                             {ConversationId(u"2"_s), Time()}},
                            u"abc"_s}));
        QVERIFY(IntercomAnswers::search(R"({"conversations": [], "pages": {"next": null}})")
                    ->next.isEmpty());
    }

    void whatIsNoAnswerIsAnError()
    {
        for (const QByteArray body : {"", "<html>proxy</html>", "{}", "[]", "{\"admins\": {}}"}) {
            QCOMPARE(IntercomAnswers::me(body).error().kind, ErrorKind::Unavailable);
            QVERIFY(!IntercomAnswers::admins(body).ok());
            QVERIFY(!IntercomAnswers::teams(body).ok());
            QVERIFY(!IntercomAnswers::contactAttributes(body).ok());
            QVERIFY(!IntercomAnswers::companyAttributes(body).ok());
            QVERIFY(!IntercomAnswers::tagId(body).ok());
            QVERIFY(!IntercomAnswers::search(body).ok());
            QVERIFY(IntercomAnswers::newestPart(body, TeammateId(u"99"_s),
                                                IntercomAnswers::Made::Reply).isEmpty());
        }
    }

    void newestPart_data()
    {
        QTest::addColumn<IntercomAnswers::Made>("made");
        QTest::addColumn<QString>("id");
        using enum IntercomAnswers::Made;
        QTest::newRow("reply") << Reply << u"1002"_s;
        QTest::newRow("note") << Note << u"1005"_s;
        QTest::newRow("assignment") << Assignment << u"1004"_s;
        QTest::newRow("closing") << Closing << QString();
    }

    void newestPart()
    {
        QFETCH(IntercomAnswers::Made, made);
        QFETCH(QString, id);
        const QJsonObject ai{{u"author"_s, author(u"admin"_s, u"99"_s)}};
        const auto mine = [&](const QJsonObject &changes) { return part(with(ai, changes)); };
        const QJsonArray parts{
            mine({{u"id"_s, u"1002"_s}}), mine({{u"id"_s, 999}}),
            part({{u"id"_s, u"1003"_s}}), // a person, meanwhile
            mine({{u"id"_s, u"1004"_s}, {u"part_type"_s, u"assignment"_s}, {u"body"_s, QJsonValue()}}),
            mine({{u"id"_s, u"1005"_s}, {u"part_type"_s, u"note"_s}}),
            part({{u"id"_s, u"1006"_s}, {u"part_type"_s, u"close"_s}}),
            part({{u"id"_s, u"1007"_s}, {u"author"_s, author(u"user"_s, u"99"_s)}})};
        QCOMPARE(IntercomAnswers::newestPart(bytes(v2(parts)), TeammateId(u"99"_s), made).value(),
                 id);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("fix");
        QTest::newRow("401") << 401 << errorList("unauthorized", "Access Token Invalid")
                             << ErrorKind::Denied << u"Access Token Invalid"_s << u"region"_s;
        QTest::newRow("402") << 402 << errorList("api_plan_restricted", "Active subscription")
                             << ErrorKind::Denied << u"plan"_s << u"subscription"_s;
        QTest::newRow("403, plan") << 403 << errorList("api_plan_restricted", "Active subscription")
                                   << ErrorKind::Denied << u"plan"_s << u"subscription"_s;
        QTest::newRow("403, scope") << 403 << errorList("forbidden", "Missing scope")
                                    << ErrorKind::Denied << u"Missing scope"_s << u"permission"_s;
        QTest::newRow("404") << 404 << errorList("not_found", "Resource Not Found")
                             << ErrorKind::NotFound << u"Resource Not Found"_s << u"deleted"_s;
        QTest::newRow("409") << 409 << QByteArray() << ErrorKind::Conflict << u"409"_s
                             << u"again"_s;
        QTest::newRow("422") << 422 << errorList("invalid", "Assignee not found")
                             << ErrorKind::Input << u"Assignee not found"_s << u"AI teammate"_s;
        QTest::newRow("429") << 429 << errorList("rate_limit_exceeded", "Exceeded")
                             << ErrorKind::Unavailable << u"rate limit"_s << u"by itself"_s;
        QTest::newRow("500, no JSON") << 500 << QByteArray("<h1>oops</h1>")
                                      << ErrorKind::Unavailable << u"(500)"_s << u"status"_s;
        QTest::newRow("418") << 418 << QByteArray() << ErrorKind::Input << u"(418)"_s << u"proxy"_s;
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, said);
        QFETCH(QString, fix);
        const Error error = IntercomAnswers::error(status, body);
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.what.contains(said), qPrintable(error.what));
        QVERIFY2(error.fix.contains(fix), qPrintable(error.fix));
    }

    void outcomes_data()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Performed>("performed");
        using enum Performed;
        QTest::newRow("200") << answered(200) << Done;
        QTest::newRow("202") << answered(202) << Done;
        for (const int status : {301, 400, 401, 402, 403, 404, 409, 422})
            QTest::addRow("%d", status) << answered(status) << Refused;
        QTest::newRow("408") << answered(408) << Maybe;
        QTest::newRow("429") << answered(429) << NeverLeft;
        for (const int status : {500, 502, 503, 504})
            QTest::addRow("%d", status) << answered(status) << Maybe;
        QTest::newRow("lost") << unanswered(Exchange::End::Lost) << Maybe;
        QTest::newRow("never left") << unanswered(Exchange::End::NeverLeft) << NeverLeft;
    }

    void outcomes()
    {
        QFETCH(Exchange, exchange);
        QFETCH(Performed, performed);
        exchange.retryAfter = fromSeconds(1700000000);
        const PerformReport report = IntercomOutcome::reportOf(exchange,
                                                               VendorObjectId(u"7"_s));
        QCOMPARE(report.performed, performed);
        QCOMPARE(report.vendorId.isEmpty(), performed != Performed::Done);
        QCOMPARE(report.detail.isEmpty(), performed == Performed::Done);
        QCOMPARE(report.retryAfter.has_value(), performed == Performed::NeverLeft);
    }
};

QTEST_GUILESS_MAIN(IntercomAnswersTest)
#include "tst_intercom_answers.moc"
