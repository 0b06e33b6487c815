// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/vendorfacts.h"

#include "domain/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

QString link(Platform platform, const QString &api)
{
    const WorkspaceSettings settings{.platform = platform,
                                     .apiBaseUrl = api,
                                     .platformWorkspaceId = u"abc 123"_s};
    return conversationUrl(settings, ConversationId(u"cnv/42"_s));
}

} // namespace

/// What is known of a vendor without a connector.
class VendorFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAtTheVendor_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("wanted");
        const QString path = u"/a/inbox/abc%20123/inbox/conversation/cnv%2F42"_s;
        const auto intercom = [&](const char *name, const QString &api, const QString &host) {
            QTest::newRow(name) << link(Platform::Intercom, api) << u"https://"_s + host + path;
        };
        intercom("Intercom", u"https://api.intercom.io"_s, u"app.intercom.com"_s);
        intercom("Intercom in Europe", u"https://api.eu.intercom.io"_s, u"app.eu.intercom.com"_s);
        intercom("Intercom in Australia", u"https://api.au.intercom.io"_s,
                 u"app.au.intercom.com"_s);
        QTest::newRow("Front") << link(Platform::Front, u"https://api2.frontapp.com"_s)
                               << u"https://app.frontapp.com/open/cnv%2F42"_s;
    }

    void opensAtTheVendor()
    {
        QFETCH(QString, url);
        QFETCH(QString, wanted);
        QCOMPARE(url, wanted);
    }

    void eachHasItsDoor()
    {
        for (const Platform platform : {Platform::Intercom, Platform::Front}) {
            const VendorFacts &facts = factsOf(platform);
            QVERIFY(facts.webhookPath.startsWith(u"/webhooks/"_s));
            QVERIFY(!facts.topics.isEmpty() && !facts.webhookSecrets.isEmpty());
            QCOMPARE(facts.challengeHeader.isEmpty(), facts.challengeTopic.isEmpty());
        }
        QVERIFY(factsOf(Platform::Intercom).webhookPath != factsOf(Platform::Front).webhookPath);
    }

    /// Who follows the README ticks what the window names, and nothing else.
    void theReadmeNamesTheSameTopics()
    {
        QFile readme(QStringLiteral(BATON_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const qsizetype from = text.indexOf(u"and tick these topics:"_s);
        QVERIFY(from > 0);
        const QString list = text.mid(from, text.indexOf(u"\n6. "_s, from) - from);
        QStringList named;
        for (const auto &found : QRegularExpression(u"`([a-z_.]+)`"_s).globalMatch(list))
            named << found.captured(1);
        const VendorFacts &facts = factsOf(Platform::Intercom);
        QCOMPARE(named, facts.topics + facts.copyTopics + facts.recordTopics);
    }
};

QTEST_APPLESS_MAIN(VendorFactsTest)
#include "tst_vendorfacts.moc"
