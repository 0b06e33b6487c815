// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

QJsonObject company(const QString &key)
{
    return {{"key"_L1, key},
            {"name"_L1, key},
            {"platform"_L1, u"front"_s},
            {"apiBaseUrl"_L1, u"http://127.0.0.1:9"_s},
            {"platformWorkspaceId"_L1, u"cmp_"_s + key},
            {"aiTeammateId"_L1, u"tea_ai"_s},
            {"webhookKey"_L1, u"key-of-"_s + key}};
}

} // namespace

/// Who may tell us something at Front's door: each of its two webhook systems only with its own
/// secret, and never with the other's. Real captures are not part of the project: their folder is
/// named by BATON_PAYLOADS.
class TestFrontDoor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSchemeWithItsOwnSecretOnly_data();
    void eachSchemeWithItsOwnSecretOnly();
    void theChallengeIsAnswered();
    void anOldApplicationWebhookIsRefused();
    void cleanupTestCase() { QCOMPARE(m_program.terminate(), 0); }

private:
    QUrl urlOf(const char *key) const
    {
        return m_program.url(u"/webhooks/front/key-of-%1"_s.arg(QLatin1String(key)));
    }

    SystemClock m_clock;
    Program m_program;
};

void TestFrontDoor::initTestCase()
{
    for (const QString &key : {u"app"_s, u"rule"_s})
        m_program.setSecret(key + u".api-token"_s, "token");
    m_program.setSecret(u"app.app-signing-key"_s, "the app's key");
    m_program.setSecret(u"rule.rule-secret"_s, "the rule's secret");
    connectWorkspaces(m_program, {company(u"app"_s), company(u"rule"_s)});
    QVERIFY(m_program.start());
}

void TestFrontDoor::eachSchemeWithItsOwnSecretOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("made up") << QByteArray("{\"type\": \"inbound\", \"id\": \"evt_1\"}");
    const QString folder = qEnvironmentVariable("BATON_PAYLOADS") + u"/front"_s;
    for (const QString &kind : {u"application-webhooks"_s, u"rule-webhooks"_s}) {
        QDirIterator files(folder + u'/' + kind, {u"*.json"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(kind + u'/' + files.fileName())) << file.readAll();
        }
    }
}

void TestFrontDoor::eachSchemeWithItsOwnSecretOnly()
{
    QFETCH(QByteArray, body);
    const Time now = m_clock.now();
    const Headers application = signedByApplication("the app's key", body, now);
    const Headers rule = signedByRule("the rule's secret", body);
    QCOMPARE(post(urlOf("app"), body, application), 200);
    QCOMPARE(post(urlOf("app"), body, application), 200); // a duplicate
    QCOMPARE(post(urlOf("rule"), body, rule), 200);
    // The other scheme's signature is valid, but its secret is not set here.
    QCOMPARE(post(urlOf("app"), body, rule), 401);
    QCOMPARE(post(urlOf("rule"), body, application), 401);
    // Our own secret, used in the other's way.
    QCOMPARE(post(urlOf("app"), body, signedByRule("the app's key", body)), 401);
    QCOMPARE(post(urlOf("rule"), body, signedByApplication("the rule's secret", body, now)), 401);
    QCOMPARE(post(urlOf("app"), body + ' ', application), 401);
    QCOMPARE(post(urlOf("rule"), body, Headers()), 401);
}

void TestFrontDoor::theChallengeIsAnswered()
{
    const QByteArray body = "{\"type\": \"sync\", \"authorization\": {\"id\": \"cmp_app\"}}";
    Headers headers = signedByApplication("the app's key", body, m_clock.now());
    headers << qMakePair(QByteArray("X-Front-Challenge"), QByteArray("a1b2"));
    QByteArray answer;
    QCOMPARE(post(urlOf("app"), body, headers, &answer), 200);
    QCOMPARE(QJsonDocument::fromJson(answer).object()["challenge"_L1].toString(), u"a1b2"_s);
    headers[1].second = "AAAA";
    QCOMPARE(post(urlOf("app"), body, headers, &answer), 401);
    QVERIFY(!answer.contains("a1b2"));
}

void TestFrontDoor::anOldApplicationWebhookIsRefused()
{
    const QByteArray body = "{\"type\": \"inbound\", \"id\": \"evt_2\"}";
    const auto sent = [&](Millis ago) {
        return post(urlOf("app"), body,
                    signedByApplication("the app's key", body, m_clock.now() - ago));
    };
    QCOMPARE(sent(4min), 200);
    QCOMPARE(sent(6min), 401);
    QCOMPARE(sent(-6min), 401);
}

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
