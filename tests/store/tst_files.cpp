// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migrations.h"
#include "store/passages.h"
#include "store/sqliteerror.h"
#include "store/stored.h"

#include <sqlite3.h>

using namespace Baton;
using namespace Baton::Testing;

namespace {

constexpr const char *nextSql[] = {"ALTER TABLE articles ADD COLUMN author TEXT"};
constexpr const char *brokenSql[] = {"CREATE TABLE half (id INTEGER)", "CREATE TABLE half (id)"};

std::unique_ptr<Connection> openFile(const QString &file)
{
    return must(Connection::open(file, Connection::Access::ReadWrite));
}

std::vector<Migration> withOneMore(std::span<const char *const> sql)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({sql});
    return steps;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.write(content) == content.size());
}

} // namespace

/// What Baton does with the file itself: new, old, newer, foreign, damaged, read-only, full.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void startsFromAnEmptyFile();
    void opensAgain();
    void migratesAndKeepsACopy();
    void aBrokenMigrationChangesNothing();
    void refusesANewerVersion();
    void refusesAForeignDatabase();
    void refusesADamagedFile();
    void refusesAFileWhereAFolderShouldBe();
    void aFullDiskIsTold();
    void everyErrorHasAFix_data();
    void everyErrorHasAFix();
};

void TestFiles::startsFromAnEmptyFile()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("baton.db")), {});
    QVERIFY(Store::open(folder.path()).ok());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("baton.db.before-1"))));
    const auto connection = openFile(folder.filePath(QStringLiteral("baton.db")));
    QCOMPARE(must(connection->number("PRAGMA user_version")), qint64(migrations().size()));
    QCOMPARE(must(connection->number("PRAGMA synchronous")), 2);
    QCOMPARE(must(connection->number("PRAGMA foreign_keys")), 1);
    QCOMPARE(must(connection->number("SELECT count(*) FROM pragma_journal_mode WHERE "
                                     "journal_mode = 'wal'")), 1);
}

void TestFiles::opensAgain()
{
    Data data;
    const SessionId id = must(data.commit(data.conversation(QStringLiteral("c1"))));
    data.open();
    QCOMPARE(data.load(id).conversation, ConversationId(QStringLiteral("c1")));
}

void TestFiles::migratesAndKeepsACopy()
{
    Data data;
    must(data.commit(data.conversation(QStringLiteral("c1"))));
    data.store.reset();
    const std::vector<Migration> steps = withOneMore(nextSql);
    const QString copy = data.file() + QStringLiteral(".before-%1").arg(steps.size());
    {
        const auto connection = openFile(data.file());
        must(migrate(*connection, data.file(), steps));
        QCOMPARE(must(connection->number("SELECT count(*) FROM sessions")), 1);
        QVERIFY(connection->execute("SELECT author FROM articles").ok());
    }
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFileInfo(copy).permissions() & QFile::Permissions(0x0077)));
    const auto old = openFile(copy);
    QCOMPARE(must(old->number("PRAGMA user_version")), qint64(steps.size()) - 1);
    QCOMPARE(must(old->number("SELECT count(*) FROM sessions")), 1);
    QVERIFY(!old->execute("SELECT author FROM articles").ok());
}

void TestFiles::aBrokenMigrationChangesNothing()
{
    Data data;
    data.store.reset();
    const auto connection = openFile(data.file());
    QVERIFY(!migrate(*connection, data.file(), withOneMore(brokenSql)).ok());
    QVERIFY(!connection->execute("SELECT * FROM half").ok());
    QCOMPARE(must(connection->number("PRAGMA user_version")), qint64(migrations().size()));
    QVERIFY(!connection->inTransaction());
}

void TestFiles::refusesANewerVersion()
{
    Data data;
    data.store.reset();
    must(openFile(data.file())->execute("PRAGMA user_version = 999"));
    const auto opened = Store::open(data.folder.filePath(QStringLiteral("data")));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().what.contains(QStringLiteral("999")));
    QVERIFY(!opened.error().fix.isEmpty());
}

void TestFiles::refusesAForeignDatabase()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("baton.db"));
    writeFile(file, {});
    must(openFile(file)->execute("CREATE TABLE recipes (id INTEGER)"));
    const auto opened = Store::open(folder.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
}

void TestFiles::refusesADamagedFile()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("baton.db")), QByteArray(8192, 'x'));
    const auto opened = Store::open(folder.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().what.contains(QStringLiteral("damaged")));
}

void TestFiles::refusesAFileWhereAFolderShouldBe()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    writeFile(file, "x");
    const auto opened = Store::open(file + QStringLiteral("/data"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().what.contains(file));
}

void TestFiles::aFullDiskIsTold()
{
    Data data;
    const Article small{.id = QStringLiteral("small"), .source = QStringLiteral("test")};
    Article big{.id = QStringLiteral("big"), .source = QStringLiteral("test")};
    big.passages = {QString(4 << 20, u'x')};
    const auto put = [&](const Article &article) {
        return write(*data.store, [&](Connection &c) {
            return Passages::putArticle(c, data.workspace, article);
        });
    };
    must(put(small));
    must(write(*data.store, [](Connection &c) -> Result<> {
        return c.execute("PRAGMA max_page_count = 1"); // as many as there are
    }));
    const Result<> full = put(big);
    QVERIFY(!full.ok());
    QCOMPARE(full.error().kind, ErrorKind::Storage);
    QVERIFY(full.error().what.contains(QStringLiteral("full")));
    must(write(*data.store, [](Connection &c) -> Result<> {
        return c.execute("PRAGMA max_page_count = 1000000");
    }));
    QVERIFY(put(big).ok()); // it goes on by itself
}

void TestFiles::everyErrorHasAFix_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("full") << SQLITE_FULL << ErrorKind::Storage;
    QTest::newRow("read-only") << SQLITE_READONLY << ErrorKind::Storage;
    QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << ErrorKind::Storage;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorKind::Storage;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << ErrorKind::Storage;
    QTest::newRow("no database") << SQLITE_NOTADB << ErrorKind::Storage;
    QTest::newRow("disk") << SQLITE_IOERR_FSYNC << ErrorKind::Storage;
    QTest::newRow("busy") << SQLITE_BUSY << ErrorKind::Unavailable;
    QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << ErrorKind::Unavailable;
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << ErrorKind::Conflict;
    QTest::newRow("not null") << SQLITE_CONSTRAINT_NOTNULL << ErrorKind::Internal;
    QTest::newRow("misuse") << SQLITE_MISUSE << ErrorKind::Internal;
}

void TestFiles::everyErrorHasAFix()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    const Error error = sqliteError(code, QStringLiteral("detail"));
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.what.isEmpty());
    QVERIFY(!error.fix.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
