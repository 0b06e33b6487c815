// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/simulatedfront.h"
#include "sandbox/front/world.h"
#include "sandbox/wire.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

/// A subscriber that gives challenges back, as Front asks on saving.
class Subscriber
{
public:
    Subscriber()
        : m_line([this](const HttpRequest &request, const Simulated::AnswerLine &answer) {
              received.append(request);
              const QByteArray challenge = headerValue(request.headers, "X-Front-Challenge");
              answer({{status, {}, "{\"challenge\": \"" + challenge + "\"}"}});
          })
    {
        m_port = m_line.listen(0).value();
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/hook"_s.arg(m_port)); }
    QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(received.value(index).body).object();
    }

    QList<HttpRequest> received;
    int status = 200;

private:
    Simulated::Line m_line;
    quint16 m_port = 0;
};

QByteArray hmac(const QByteArray &text, const QByteArray &key, QCryptographicHash::Algorithm how)
{
    return QMessageAuthenticationCode::hash(text, key, how).toBase64();
}

} // namespace

/// The simulated Front by itself: what it takes and refuses, and what its webhooks look like.
class TestSimulatedFront : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vendor = std::make_unique<SimulatedFront>(m_clock);
        QVERIFY(m_vendor->start().ok());
        m_client = std::make_unique<Client>(m_vendor->baseUrl(), SimulatedFront::apiToken());
        m_asked = m_vendor->customerStarts(u"Ilse Brouwer"_s, u"ilse@example.com"_s,
                                           Simulated::Channel::Email, u"Hello\n\nIs it open?"_s,
                                           u"Opening hours"_s);
    }
    void cleanup()
    {
        m_client.reset();
        m_vendor.reset();
    }

    void applicationWebhooksAreSignedWithTheirTime();
    void nothingIsToldBeforeTheChallengeIsAnswered();
    void applicationWebhooksAreTriedFourTimes();
    void ruleWebhooksAreSignedWithoutATimeAndNeverRepeated();
    void previewsLeaveOutTextAndSender();
    void aReplyIsTakenFirstAndSentLater();
    void aReplyArchivesUnlessToldNotTo();
    void aReplyCanFailLater();
    void whatIsMergedHasMoved();
    void refusesWhatBreaksTheDescription();
    void countsEveryCallOfAMinute();
    void eventsComeInPages();
    void theKnowledgeBasesHaveTheArticles();
    void theTourFillsTheFirstMinute();

private:
    QString path(const QString &what = {}) const
    {
        return u"/conversations/%1%2"_s.arg(m_asked.value(), what);
    }
    WireAnswer reply(const QJsonObject &more = {})
    {
        QJsonObject body{{u"author_id"_s, SimulatedFront::aiTeammate().value()},
                         {u"body"_s, u"<p>Yes</p>"_s},
                         {u"options"_s, QJsonObject{{u"archive"_s, false}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body[it.key()] = it.value();
        return m_client->post(path(u"/messages"_s), body);
    }
    FrontSim::Thread thread() const { return *m_vendor->thread(m_asked); }

    SystemClock m_clock;
    std::unique_ptr<SimulatedFront> m_vendor;
    std::unique_ptr<Client> m_client;
    ConversationId m_asked;
};

void TestSimulatedFront::applicationWebhooksAreSignedWithTheirTime()
{
    Subscriber sink;
    m_vendor->setApplicationWebhook(sink.url());
    QTRY_VERIFY(m_vendor->applicationWebhookAnswers());
    QVERIFY(m_vendor->customerWrites(m_asked, u"Anybody?"_s));
    QTRY_COMPARE(sink.received.size(), 2);
    for (const HttpRequest &request : std::as_const(sink.received)) {
        const QByteArray stamp = headerValue(request.headers, "X-Front-Request-Timestamp");
        QVERIFY(qAbs(stamp.toLongLong() - toMillis(m_clock.now())) < 60'000);
        QCOMPARE(headerValue(request.headers, "X-Front-Signature"),
                 hmac(stamp + ':' + request.body, SimulatedFront::appSigningKey(),
                      QCryptographicHash::Sha256));
    }
    const QJsonObject told = sink.body(1);
    QCOMPARE(told[u"type"_s].toString(), u"inbound_received"_s);
    QCOMPARE(told[u"authorization"_s][u"id"_s].toString(), SimulatedFront::companyId());
    const QJsonValue event = told[u"payload"_s];
    QCOMPARE(event[u"type"_s].toString(), u"inbound"_s);
    QCOMPARE(event[u"target"_s][u"data"_s][u"text"_s].toString(), u"Anybody?"_s);
    QCOMPARE(event[u"conversation"_s][u"status"_s].toString(), u"unassigned"_s);
}

void TestSimulatedFront::nothingIsToldBeforeTheChallengeIsAnswered()
{
    Sink mute; // answers 200, but not with the challenge
    m_vendor->setApplicationWebhook(mute.url());
    QTRY_COMPARE(mute.received.size(), 1);
    QVERIFY(m_vendor->customerWrites(m_asked, u"Anybody?"_s));
    Subscriber sink;
    m_vendor->setApplicationWebhook(sink.url());
    QTRY_VERIFY(m_vendor->applicationWebhookAnswers());
    QCOMPARE(mute.received.size(), 1);
    QCOMPARE(sink.received.size(), 1);
}

void TestSimulatedFront::applicationWebhooksAreTriedFourTimes()
{
    FrontSandboxOptions options;
    options.retryWebhookAfter = 10ms;
    SimulatedFront vendor(m_clock, options);
    Subscriber sink;
    vendor.setApplicationWebhook(sink.url());
    QTRY_VERIFY(vendor.applicationWebhookAnswers());
    sink.status = 503;
    vendor.customerStarts(u"Ilse"_s, u"ilse@example.com"_s, Simulated::Channel::Email, u"Hi"_s);
    QTRY_COMPARE(sink.received.size(), 5); // the challenge, and four tries
    QCOMPARE(sink.received[1].body, sink.received[4].body);
}

void TestSimulatedFront::ruleWebhooksAreSignedWithoutATimeAndNeverRepeated()
{
    Subscriber sink;
    sink.status = 503;
    m_vendor->setRuleWebhook(sink.url());
    QVERIFY(m_vendor->archive(m_asked));
    QVERIFY(m_vendor->customerWrites(m_asked, u"Anybody?"_s));
    QTRY_COMPARE(sink.received.size(), 2);
    const HttpRequest &request = sink.received.first();
    QCOMPARE(headerValue(request.headers, "X-Front-Signature"),
             hmac(request.body, SimulatedFront::ruleSecret(), QCryptographicHash::Sha1));
    QVERIFY(headerValue(request.headers, "X-Front-Request-Timestamp").isEmpty());
    QVERIFY(headerValue(request.headers, "Content-Type").contains("form-urlencoded"));
    QCOMPARE(sink.body(0)[u"type"_s].toString(), u"archive"_s); // the bare event
    for (const Simulated::Attempt &attempt : m_vendor->deliveries())
        QCOMPARE(attempt.attempt, 1);
}

void TestSimulatedFront::previewsLeaveOutTextAndSender()
{
    Subscriber sink;
    m_vendor->setRuleWebhook(sink.url(), true);
    const auto written = m_vendor->customerWrites(m_asked, u"Anybody?"_s);
    QVERIFY(written);
    QTRY_COMPARE(sink.received.size(), 1);
    const QJsonObject data = sink.body(0)[u"target"_s][u"data"_s].toObject();
    QCOMPARE(data[u"id"_s].toString(), written->value());
    QVERIFY(data[u"_links"_s][u"self"_s].toString().endsWith(written->value()));
    for (const QString &left : {u"text"_s, u"body"_s, u"recipients"_s, u"author"_s})
        QVERIFY(!data.contains(left));
}

void TestSimulatedFront::aReplyIsTakenFirstAndSentLater()
{
    SandboxFaults faults;
    faults.sendAfter = 300ms;
    m_vendor->setFaults(faults);
    const WireAnswer taken = reply();
    QCOMPARE(taken.status, 202);
    const QString uid = taken.json[u"message_uid"_s].toString();
    QVERIFY(!uid.isEmpty());
    QCOMPARE(m_client->get(u"/messages/alt:uid:"_s + uid).status, 404);
    QTRY_COMPARE(m_client->get(u"/messages/alt:uid:"_s + uid).status, 200);
    QCOMPARE(thread().letters.size(), 2);
    QCOMPARE(thread().status, u"open"_s);
}

void TestSimulatedFront::aReplyArchivesUnlessToldNotTo()
{
    QCOMPARE(reply({{u"options"_s, QJsonObject()}}).status, 202);
    QTRY_COMPARE(thread().status, u"archived"_s);
    QVERIFY(m_vendor->customerWrites(m_asked, u"Anybody?"_s));
    QCOMPARE(thread().status, u"open"_s);
}

void TestSimulatedFront::aReplyCanFailLater()
{
    SandboxFaults faults;
    faults.cannotSend = 1;
    m_vendor->setFaults(faults);
    const QString uid = reply().json[u"message_uid"_s].toString();
    QTRY_COMPARE(m_client->get(u"/messages/alt:uid:"_s + uid).json[u"error_type"_s].toString(),
                 u"hard_bounce"_s);
    const QJsonArray events = m_client->get(u"/events"_s).json[u"_results"_s].toArray();
    QCOMPARE(events.first()[u"type"_s].toString(), u"sending_error"_s); // newest first
}

void TestSimulatedFront::whatIsMergedHasMoved()
{
    const ConversationId other = m_vendor->customerStarts(
        u"Ilse Brouwer"_s, u"ilse@example.com"_s, Simulated::Channel::Email, u"Again"_s);
    QVERIFY(m_vendor->merge(m_asked, other));
    QCOMPARE(reply().status, 301);
    QCOMPARE(m_vendor->thread(other)->letters.size(), 2);
}

void TestSimulatedFront::refusesWhatBreaksTheDescription()
{
    QCOMPARE(m_client->post(path(u"/comments"_s), {{u"body"_s, 7}}).status, 400);
    QCOMPARE(reply({{u"author_id"_s, u"tea_nobody"_s}}).status, 400);
    QCOMPARE(reply({{u"options"_s, QJsonObject{{u"archive"_s, u"no"_s}}}}).status, 400);
    QCOMPARE(m_client->send("PUT", path(u"/assignee"_s), "{}").status, 400);
    QCOMPARE(m_client->send("PATCH", path(), "{\"status\": \"closed\"}").status, 400);
    QCOMPARE(m_client->post(path(u"/drafts"_s), {{u"body"_s, u"x"_s}}).status, 400);
    QCOMPARE(m_client->get(u"/nowhere"_s).status, 404);
    QCOMPARE(m_vendor->violations().size(), 7);
    m_client->token = "another";
    QCOMPARE(m_client->get(u"/me"_s).status, 401);
}

void TestSimulatedFront::countsEveryCallOfAMinute()
{
    FrontSandboxOptions options;
    options.requestsPerMinute = 3;
    SimulatedFront vendor(m_clock, options);
    QVERIFY(vendor.start().ok());
    Client client(vendor.baseUrl(), SimulatedFront::apiToken());
    QCOMPARE(client.get(u"/me"_s).header("x-ratelimit-limit"), "3");
    WireAnswer last;
    for (int i = 0; i < 4 && last.status != 429; ++i)
        last = client.get(u"/me"_s);
    QCOMPARE(last.status, 429);
    QVERIFY(last.header("retry-after").toInt() > 0);
    QCOMPARE(last.header("x-ratelimit-remaining"), "0");
}

void TestSimulatedFront::eventsComeInPages()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_vendor->customerWrites(m_asked, QString::number(i)));
    const WireAnswer first = m_client->get(u"/events?limit=100&sort_order=asc"_s);
    QCOMPARE(first.json[u"_results"_s].toArray().size(), 15);
    const QString next = first.json[u"_pagination"_s][u"next"_s].toString();
    QVERIFY(!next.startsWith(m_vendor->baseUrl())); // a host of the company's own
    const QString token = QUrlQuery(QUrl(next)).queryItemValue(u"page_token"_s);
    const WireAnswer second =
        m_client->get(u"/events?limit=100&sort_order=asc&page_token="_s + token);
    QCOMPARE(second.json[u"_results"_s].toArray().size(), 6);
    QVERIFY(second.json[u"_pagination"_s][u"next"_s].isNull());
}

void TestSimulatedFront::theKnowledgeBasesHaveTheArticles()
{
    const QJsonArray bases = m_client->get(u"/knowledge_bases"_s).json[u"_results"_s].toArray();
    QCOMPARE(bases.size(), 2);
    const QJsonArray articles =
        m_client->get(u"/knowledge_bases/%1/articles"_s.arg(bases[0][u"id"_s].toString()))
            .json[u"_results"_s]
            .toArray();
    QVERIFY(articles.size() > 5);
    const QString locale = articles[0][u"locales"_s][0].toString();
    const WireAnswer content =
        m_client->get(u"/knowledge_base_articles/%1/locales/%2/content"_s
                          .arg(articles[0][u"id"_s].toString(), locale));
    QVERIFY(content.json[u"content"_s].toString().contains(u"<p>"_s));
}

void TestSimulatedFront::theTourFillsTheFirstMinute()
{
    m_vendor->startTour(30);
    const auto scenes = FrontSim::tradeDesk().scenes;
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->threads().size() > qsizetype(scenes.size()), 20'000);
    const auto goesOn = [this] {
        const QList<FrontSim::Thread> threads = m_vendor->threads();
        return std::any_of(threads.begin(), threads.end(),
                           [](const FrontSim::Thread &it) { return it.letters.size() > 2; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(goesOn(), 20'000);
}

QTEST_GUILESS_MAIN(TestSimulatedFront)
#include "tst_front.moc"
