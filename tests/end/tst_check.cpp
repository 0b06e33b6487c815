// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "domain/clock.h"
#include "sandbox/simulatedintercom.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTcpServer>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

/// `baton check` as an admin runs it, against the simulated Intercom: every case breaks one thing
/// and must be told its cause and its fix.
class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhenAllIsWell();
    void worksBesideARunningCore();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesAWrongTokenAndAWrongClock();
    void namesASilentApi();
    void namesATakenAddress();
    void namesASilentLockHolder();
    void namesADatabaseThatIsNotOurs();
    void makesNothing();

private:
    void import(const QJsonObject &changes);
    int check(QByteArray *said) const;

    SystemClock m_clock;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<Program> m_program;
    QStringList m_listen{u"--listen"_s, u"127.0.0.1:0"_s};
};

void TestCheck::init()
{
    m_vendor = std::make_unique<SimulatedIntercom>(m_clock);
    QVERIFY(m_vendor->start());
    m_program = std::make_unique<Program>();
    m_program->writeFile(u"articles/parcels.md"_s, "# Parcels\n\nA parcel takes three days.\n");
    m_program->setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    m_program->setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
}

void TestCheck::cleanup()
{
    m_program.reset();
    m_vendor.reset();
}

void TestCheck::import(const QJsonObject &changes)
{
    QJsonObject workspace{
        {"key"_L1, u"acme"_s},
        {"name"_L1, u"Acme support"_s},
        {"platform"_L1, u"intercom"_s},
        {"apiBaseUrl"_L1, m_vendor->baseUrl()},
        {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
        {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
        {"webhookKey"_L1, u"key-of-acme"_s},
        {"channels"_L1, QJsonObject{{"web"_L1, QJsonObject{{"autopilot"_L1, true}}}}},
        {"knowledge"_L1,
         QJsonObject{{"folders"_L1, QJsonArray{m_program->folder() + u"/articles"_s}}}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        workspace.insert(it.key(), it.value());
    m_program->writeFile(u"config.json"_s,
                         QJsonDocument(QJsonObject{{"format"_L1, u"baton-config/1"_s},
                                                   {"workspaces"_L1, QJsonArray{workspace}}})
                             .toJson());
    QByteArray said;
    const int code = m_program->run(
        {u"config"_s, u"import"_s, m_program->folder() + u"/config.json"_s}, &said);
    QVERIFY2(code == 0, said.constData());
}

int TestCheck::check(QByteArray *said) const
{
    return m_program->run(QStringList{u"check"_s} + m_listen, said);
}

void TestCheck::saysWhenAllIsWell()
{
    import({});
    QByteArray said;
    const int code = check(&said);
    QVERIFY2(code == 0, said.constData());
    for (const char *part : {"data folder: ", "database: ", "is free", "acme: secrets: api-token, "
                             "signing-secret", "1 article in ", "acme: engine: embedded",
                             "acme: API: 127.0.0.1 answers",
                             "acme: AI teammate: ", "acme: clock: agrees", "All is well."})
        QVERIFY2(said.contains(part), (said + "\nwithout: " + part).constData());
    QVERIFY(!said.contains("WRONG") && !said.contains("note"));
    QVERIFY(!said.contains(SimulatedIntercom::apiToken()));
    QVERIFY2(m_vendor->violations().isEmpty(), qPrintable(m_vendor->violations().join(u'\n')));
}

void TestCheck::worksBesideARunningCore()
{
    import({});
    QVERIFY(m_program->start());
    QByteArray said;
    const int code = check(&said);
    QVERIFY2(code == 0, said.constData());
    QVERIFY(said.contains("core: runs and listens on " + m_program->url({}).toEncoded()));
    QVERIFY(m_program->isRunning());
}

void TestCheck::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("secret"); // to take away
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("fix");
    QTest::newRow("no token") << u"acme.api-token"_s << QJsonObject() << QByteArray("acme.api-token")
                              << QByteArray("Write the value into that file");
    QTest::newRow("no signing secret")
        << u"acme.signing-secret"_s << QJsonObject() << QByteArray("acme.signing-secret")
        << QByteArray("Write the value into that file");
    QTest::newRow("no such teammate")
        << QString() << QJsonObject{{"aiTeammateId"_L1, u"404"_s}}
        << QByteArray("nobody there has the id \"404\"") << QByteArray("Set aiTeammateId");
    QTest::newRow("another workspace's token")
        << QString() << QJsonObject{{"platformWorkspaceId"_L1, u"other"_s}}
        << QByteArray("the settings name other") << QByteArray("\"platformWorkspaceId\"");
    QTest::newRow("no folder")
        << QString()
        << QJsonObject{{"knowledge"_L1, QJsonObject{{"folders"_L1, QJsonArray{u"/nowhere"_s}}}}}
        << QByteArray("/nowhere") << QByteArray("Check the path");
}

void TestCheck::namesWhatIsWrong()
{
    QFETCH(QString, secret);
    QFETCH(QJsonObject, changes);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, fix);
    import(changes);
    if (!secret.isEmpty())
        QVERIFY(QFile::remove(m_program->folder() + u"/secrets/"_s + secret));
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains(cause) && said.contains(fix), said.constData());
    QVERIFY2(said.contains("1 thing is wrong"), said.constData());
}

void TestCheck::namesAWrongTokenAndAWrongClock()
{
    import({});
    m_program->setSecret(u"acme.api-token"_s, "another");
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("does not accept the access token") && said.contains("region"),
             said.constData());

    m_program->setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    SandboxFaults faults;
    faults.clockAhead = 10min;
    m_vendor->setFaults(faults);
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("behind the vendor's") && said.contains("set-ntp"), said.constData());
}

void TestCheck::namesASilentApi()
{
    import({});
    m_vendor.reset();
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("WRONG  acme: API: "), said.constData());
}

void TestCheck::namesATakenAddress()
{
    import({});
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_listen = {u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())};
    QByteArray said;
    const int code = check(&said);
    m_listen = {u"--listen"_s, u"127.0.0.1:0"_s};
    QCOMPARE(code, 1);
    QVERIFY2(said.contains("WRONG  address: ") && said.contains("ss -ltnp"), said.constData());
}

void TestCheck::namesASilentLockHolder()
{
    import({});
    QLockFile lock(m_program->dataDir() + u"/baton.lock"_s);
    QVERIFY(lock.tryLock());
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("holds the data folder, but does not answer"), said.constData());
}

void TestCheck::namesADatabaseThatIsNotOurs()
{
    m_program->writeFile(u"data/baton.db"_s, QByteArray(4096, 'x'));
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("WRONG  database: ") && said.contains("backup"), said.constData());
}

void TestCheck::makesNothing()
{
    QByteArray said;
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("none is connected yet") && said.contains("config import"),
             said.constData());
    QVERIFY(!QDir(m_program->dataDir()).exists());

    m_program->writeFile(u"data"_s, "a file where the folder should be");
    QCOMPARE(check(&said), 1);
    QVERIFY2(said.contains("WRONG  data folder: ") && said.contains("--data-dir"),
             said.constData());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
