// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "store/connection.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QStringList headless{u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s};

QString databaseOf(const Program &program)
{
    return program.dataDir() + u"/baton.db"_s;
}

void alter(const Program &program, const QByteArray &sql)
{
    auto connection = Connection::open(databaseOf(program), Connection::Access::ReadWrite);
    QVERIFY(connection.ok());
    QVERIFY((*connection)->execute(sql.constData()).ok());
}

/// As the first version of Baton left it, with one workspace.
void makeFirstDatabase(const Program &program)
{
    QVERIFY(QDir().mkpath(program.dataDir()));
    QVERIFY(QFile::setPermissions(program.dataDir(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile file(databaseOf(program));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto connection = Connection::open(databaseOf(program), Connection::Access::ReadWrite);
    QVERIFY(connection.ok());
    for (const char *sql : migrations().front().sql)
        QVERIFY((*connection)->execute(sql).ok());
    QVERIFY((*connection)->execute("INSERT INTO workspaces (workspace_key, created_at) VALUES ('acme', 1); "
                                   "PRAGMA application_id = 1113683054; PRAGMA user_version = 1").ok());
}

qint64 versionOf(const Program &program)
{
    const auto connection
        = Connection::open(databaseOf(program), Connection::Access::ReadWrite);
    return *(*connection)->number("PRAGMA user_version");
}

} // namespace

/// One core works a data folder, and says so to whoever comes second; what it finds in the folder
/// it takes only if it understands it.
class TestAlone : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartIsTold();
    void aLockThatNobodyHoldsIsNoLock();
    void settingsFromBesideTakeEffectAtOnce();
    void aNewerDatabaseIsRefusedAndLeftAlone();
    void anOlderDatabaseIsKeptAndBroughtForward();
};

void TestAlone::aSecondStartIsTold()
{
    Shop shop;
    QVERIFY(shop.start());
    QByteArray said;
    QCOMPARE(shop.program.run(headless, &said), 1);
    QVERIFY2(said.contains("running already"), said.constData());
    QVERIFY(said.contains(shop.program.dataDir().toUtf8()));
    QVERIFY(said.contains("--data-dir"));
    QVERIFY(!said.contains("listening"));
    const ConversationId asked = shop.asks(u"Ines Valdorf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
}

/// After a crash or a restart of a container its number may be another program's, or our own.
void TestAlone::aLockThatNobodyHoldsIsNoLock()
{
    Shop other;
    QVERIFY(other.start());
    Shop shop;
    QVERIFY(shop.start());
    shop.program.kill();
    const QString left = shop.program.dataDir() + u"/baton.lock"_s;
    QVERIFY(QFile::remove(left));
    QVERIFY(QFile::copy(other.program.dataDir() + u"/baton.lock"_s, left));
    QVERIFY(shop.start());
    QByteArray said;
    QCOMPARE(shop.program.run(headless, &said), 1);
    QVERIFY2(said.contains("running already"), said.constData());
}

void TestAlone::settingsFromBesideTakeEffectAtOnce()
{
    Shop shop;
    QVERIFY(shop.start());
    QFile config(shop.program.folder() + u"/config.json"_s);
    QVERIFY(config.open(QIODevice::ReadOnly));
    QByteArray changed = config.readAll();
    changed.replace("key-of-acme", "another-key");
    shop.program.writeFile(u"changed.json"_s, changed);
    const QString file = shop.program.folder() + u"/changed.json"_s;
    QCOMPARE(shop.program.run({u"config"_s, u"import"_s, file}), 0);
    const QUrl fresh = shop.program.url(u"/webhooks/intercom/another-key"_s);
    QTRY_COMPARE_WITH_TIMEOUT(post(fresh, "{}", {}), 401, patience);
}

void TestAlone::aNewerDatabaseIsRefusedAndLeftAlone()
{
    Shop shop;
    alter(shop.program, "PRAGMA user_version = 999");
    QByteArray said;
    QCOMPARE(shop.program.run(headless, &said), 1);
    QVERIFY2(said.contains("newer version of Baton"), said.constData());
    QVERIFY(said.contains("999"));
    QVERIFY(said.contains("backup"));
    QCOMPARE(versionOf(shop.program), 999);
}

void TestAlone::anOlderDatabaseIsKeptAndBroughtForward()
{
    const qint64 newest = qint64(migrations().size());
    Program program;
    makeFirstDatabase(program);
    QVERIFY(program.start());
    QCOMPARE(versionOf(program), newest);
    const QString copy = databaseOf(program) + u".before-%1"_s.arg(newest);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & QFile::Permissions(0x0077)));
    const auto kept = Connection::open(copy, Connection::Access::ReadWrite);
    QVERIFY(kept.ok());
    QCOMPARE(*(*kept)->number("PRAGMA user_version"), 1);
    QCOMPARE(*(*kept)->number("SELECT count(*) FROM workspaces"), 1);
}

QTEST_GUILESS_MAIN(TestAlone)
#include "tst_alone.moc"
