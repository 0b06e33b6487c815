// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changefeed.h"
#include "store/passages.h"
#include "store/stored.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <condition_variable>
#include <mutex>

using namespace Baton;
using namespace Baton::Testing;

namespace {

Error refusal()
{
    return {ErrorKind::Input, QStringLiteral("No."), QStringLiteral("Ask again.")};
}

Result<> put(Connection &connection, WorkspaceId workspace, const QString &id)
{
    Article article;
    article.id = id;
    article.source = QStringLiteral("test");
    return Passages::putArticle(connection, workspace, article);
}

/// Keeps the writer busy until it is opened: what is written meanwhile piles up.
class Turnstile
{
public:
    void close(Store &store)
    {
        store.write<Nothing>([this](Connection &) -> Result<> {
            std::unique_lock lock(m_mutex);
            m_closed = true;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_open; });
            return {};
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed; });
    }

    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_closed = false;
    bool m_open = false;
};

QStringList articles(Data &data)
{
    return must(read<QMap<QString, QByteArray>>(*data.store, [&](Connection &c) {
               return Passages::hashes(c, data.workspace, QStringLiteral("test"));
           })).keys();
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsOthersOut();
    void whatPilesUpIsOneCommit();
    void aFailureUndoesOnlyItself();
    void aFailureAloneLeavesNothing();
    void writesInTheOrderOfAsking();
    void drainsWhenItEnds();
    void readersSeeOneSnapshot();
    void readersCannotWrite();
    void changesAreToldAfterTheCommit();
    void changesAreMerged();
    void aRefusedWriteTellsNothing();
};

void TestStore::keepsOthersOut()
{
    Data data;
    const QFileInfo folder(data.folder.filePath(QStringLiteral("data")));
    QCOMPARE(folder.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    for (const QString &name : {QStringLiteral("baton.db"), QStringLiteral("baton.db-wal"),
                                QStringLiteral("baton.db-shm")}) {
        const QFileInfo file(data.folder.filePath(QStringLiteral("data/") + name));
        QVERIFY2(file.exists(), qPrintable(name));
        QVERIFY2(!(file.permissions() & QFile::Permissions(0x0077)), qPrintable(name));
    }
}

void TestStore::whatPilesUpIsOneCommit()
{
    Data data;
    Turnstile gate;
    gate.close(*data.store);
    const qint64 before = data.store->figures().commits;
    QList<QFuture<Result<Nothing>>> writes;
    for (int i = 0; i < 50; ++i)
        writes.append(data.store->write<Nothing>([&data, i](Connection &c) {
            return put(c, data.workspace, QString::number(i));
        }));
    gate.open();
    for (const QFuture<Result<Nothing>> &one : std::as_const(writes))
        QVERIFY(wait(one).ok());
    // The gate's own, and one for all fifty.
    QCOMPARE(data.store->figures().commits - before, 2);
    QCOMPARE(articles(data).size(), 50);
}

void TestStore::aFailureUndoesOnlyItself()
{
    Data data;
    Turnstile gate;
    gate.close(*data.store);
    const auto good = [&](const QString &id) {
        return data.store->write<Nothing>(
            [&data, id](Connection &c) { return put(c, data.workspace, id); });
    };
    const QFuture<Result<Nothing>> first = good(QStringLiteral("first"));
    const QFuture<Result<Nothing>> bad
        = data.store->write<Nothing>([&data](Connection &c) -> Result<> {
              must(put(c, data.workspace, QStringLiteral("bad")));
              return refusal();
          });
    const QFuture<Result<Nothing>> last = good(QStringLiteral("last"));
    gate.open();
    QVERIFY(wait(first).ok());
    QVERIFY(wait(last).ok());
    QCOMPARE(wait(bad).error(), refusal());
    QCOMPARE(articles(data), QStringList({QStringLiteral("first"), QStringLiteral("last")}));
}

void TestStore::aFailureAloneLeavesNothing()
{
    Data data;
    const Result<> bad = write(*data.store, [&](Connection &c) -> Result<> {
        must(put(c, data.workspace, QStringLiteral("bad")));
        return refusal();
    });
    QVERIFY(!bad.ok());
    QVERIFY(articles(data).isEmpty());
    QVERIFY(write(*data.store, [&](Connection &c) {
        return put(c, data.workspace, QStringLiteral("good"));
    }).ok());
    QCOMPARE(articles(data), QStringList(QStringLiteral("good")));
}

void TestStore::writesInTheOrderOfAsking()
{
    Data data;
    QList<int> order;
    QList<QFuture<Result<Nothing>>> writes;
    for (int i = 0; i < 200; ++i)
        writes.append(data.store->write<Nothing>([&order, i](Connection &) -> Result<> {
            order.append(i);
            return {};
        }));
    for (const QFuture<Result<Nothing>> &one : std::as_const(writes))
        QVERIFY(wait(one).ok());
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(order.size(), 200);
}

void TestStore::drainsWhenItEnds()
{
    Data data;
    QList<QFuture<Result<Nothing>>> writes;
    for (int i = 0; i < 300; ++i)
        writes.append(data.store->write<Nothing>([&data, i](Connection &c) {
            return put(c, data.workspace, QString::number(i));
        }));
    data.store.reset();
    for (const QFuture<Result<Nothing>> &one : std::as_const(writes)) {
        QVERIFY(one.isFinished());
        QVERIFY(one.result().ok());
    }
    data.open();
    QCOMPARE(articles(data).size(), 300);
}

void TestStore::readersSeeOneSnapshot()
{
    Data data;
    const auto count = [&](Connection &c) {
        return must(Passages::hashes(c, data.workspace, QStringLiteral("test"))).size();
    };
    const Result<bool> same = read<bool>(*data.store, [&](Connection &c) -> Result<bool> {
        const qsizetype before = count(c);
        must(write(*data.store, [&](Connection &writer) {
            return put(writer, data.workspace, QStringLiteral("meanwhile"));
        }));
        return before == 0 && count(c) == 0;
    });
    QVERIFY(*same);
    QCOMPARE(articles(data).size(), 1);
}

void TestStore::readersCannotWrite()
{
    Data data;
    const Result<bool> tried = read<bool>(*data.store, [&](Connection &c) -> Result<bool> {
        return put(c, data.workspace, QStringLiteral("x")).ok();
    });
    QVERIFY(tried.ok() && !*tried);
    QVERIFY(articles(data).isEmpty());
}

void TestStore::changesAreToldAfterTheCommit()
{
    Data data;
    QStringList seen;
    connect(&data.store->changes(), &ChangeFeed::knowledgeChanged, &data.store->changes(),
            [&] { seen = articles(data); });
    must(write(*data.store,
               [&](Connection &c) { return put(c, data.workspace, QStringLiteral("one")); }));
    QTRY_COMPARE(seen, QStringList(QStringLiteral("one")));
}

void TestStore::changesAreMerged()
{
    Data data;
    QSignalSpy sessions(&data.store->changes(), &ChangeFeed::sessionsChanged);
    Turnstile gate;
    gate.close(*data.store);
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        const Session session = data.conversation(id);
        data.store->write<SessionId>([session](Connection &c) {
            return Sessions::commit(c, {.session = session, .now = noon});
        });
    }
    gate.open();
    QTRY_COMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0][0].value<QList<SessionId>>().size(), 3);
}

void TestStore::aRefusedWriteTellsNothing()
{
    Data data;
    QSignalSpy knowledge(&data.store->changes(), &ChangeFeed::knowledgeChanged);
    QVERIFY(!write(*data.store, [&](Connection &c) -> Result<> {
                 must(put(c, data.workspace, QStringLiteral("bad")));
                 return refusal();
             }).ok());
    must(write(*data.store,
               [&](Connection &c) { return put(c, data.workspace, QStringLiteral("good")); }));
    QTRY_COMPARE(knowledge.size(), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
