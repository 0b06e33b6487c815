// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QByteArray secret = SimulatedIntercom::clientSecret();

} // namespace

/// What the program says to who has nothing but a terminal: each trouble with its cause and what to
/// do next.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAScreenItSaysSo();
    void aRefusedDeliveryIsSaidAndListed();
    void aDeliveryForNobodyIsSaidAndListed();
    void aRefusedTokenIsSaid();
    void aWorkspaceLeftOutIsNamed();
    void settingsAreWrittenForTheirOwnerOnly();
    void whatAFileDoesWrongIsNamed_data();
    void whatAFileDoesWrongIsNamed();

private:
    QByteArray checked() const
    {
        QByteArray said;
        m_shop->program.run({u"check"_s}, &said);
        return said;
    }
    QByteArray imported(const QByteArray &file, int *code) const
    {
        QByteArray said;
        m_shop->program.writeFile(u"other.json"_s, file);
        *code = m_shop->program.run(
            {u"config"_s, u"import"_s, m_shop->program.folder() + u"/other.json"_s}, &said);
        return said;
    }

    std::unique_ptr<Shop> m_shop;
};

void TestWords::init()
{
    m_shop = std::make_unique<Shop>();
}

void TestWords::cleanup()
{
    m_shop.reset();
}

void TestWords::withoutAScreenItSaysSo()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    QProcess console;
    console.setProcessEnvironment(bare);
    console.setProcessChannelMode(QProcess::MergedChannels);
    console.start(QStringLiteral(BATON_PROGRAM), {u"--data-dir"_s, m_shop->program.dataDir()});
    QVERIFY(console.waitForFinished(patience));
    const QByteArray said = console.readAll();
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 1);
    QVERIFY2(said.contains("baton --headless"), said.constData());
    QVERIFY2(said.trimmed().count('\n') == 0, said.constData());
}

void TestWords::aRefusedDeliveryIsSaidAndListed()
{
    QVERIFY(m_shop->start());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(m_shop->webhookUrl(), "{}", signedBy("another secret", "{}")), 401);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->program.said().contains("refused with 401"), patience);
    QCOMPARE(m_shop->program.said().count("refused with 401"), 1); // not a line each
    QVERIFY(!m_shop->program.said().contains("key-of-acme"));
    QTRY_VERIFY_WITH_TIMEOUT(checked().contains("acme: refused deliveries: 3 in the last day"),
                             patience);
    QVERIFY(checked().contains("secret set acme"));
}

void TestWords::aDeliveryForNobodyIsSaidAndListed()
{
    QVERIFY(m_shop->start());
    const QByteArray body = R"({"type":"notification_event","app_id":"someone_else",)"
                            R"("topic":"conversation.user.created","id":"notif_1","data":{"item":)"
                            R"({"type":"conversation","id":"1"}}})";
    QCOMPARE(post(m_shop->webhookUrl(), body, signedBy(secret, body)), 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->program.said().contains("\"someone_else\""), patience);
    const QByteArray said = checked();
    QVERIFY2(said.contains("deliveries for nobody") && said.contains("someone_else"),
             said.constData());
    QVERIFY(said.contains("platformWorkspaceId"));
}

void TestWords::aRefusedTokenIsSaid()
{
    m_shop->program.setSecret(u"acme.api-token"_s, "revoked");
    QVERIFY(m_shop->start());
    m_shop->asks(u"Ines Valdorf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->program.said().contains("Acme support: token refused"),
                             patience);
}

void TestWords::aWorkspaceLeftOutIsNamed()
{
    int code = -1;
    const QByteArray said = imported(R"({"format": "baton-config/1", "workspaces": []})", &code);
    QCOMPARE(code, 0);
    QVERIFY2(said.contains("Switched off") && said.contains("acme"), said.constData());
}

/// The webhook key is in them.
void TestWords::settingsAreWrittenForTheirOwnerOnly()
{
    const QString file = m_shop->program.folder() + u"/now.json"_s;
    QCOMPARE(m_shop->program.run({u"config"_s, u"export"_s, file}), 0);
    QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x0077), QFile::Permissions());
}

void TestWords::whatAFileDoesWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("not a configuration");
    QTest::newRow("a proxy by name")
        << QByteArray(R"({"format":"baton-config/1","trustedProxies":["nginx"],"workspaces":[]})")
        << QByteArray("trustedProxies[0]");
    QTest::newRow("broken") << QByteArray("{\n\"format\": }") << QByteArray("Line 2");
}

void TestWords::whatAFileDoesWrongIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, said);
    int code = -1;
    const QByteArray answer = imported(file, &code);
    QCOMPARE(code, 1);
    QVERIFY2(answer.contains(said), answer.constData());
    QVERIFY(answer.contains("other.json") || said.startsWith("trusted"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
