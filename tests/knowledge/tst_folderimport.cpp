// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/folderimport.h"

#include "store/passages.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestFolderImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_data.reset(new QTemporaryDir);
        m_folder.reset(new QTemporaryDir);
        Result<std::unique_ptr<Store>> store = Store::open(m_data->path());
        QVERIFY(store.ok());
        m_store = std::move(store).value();
        Settings settings;
        WorkspaceSettings workspace;
        workspace.key = WorkspaceKey(u"acme"_s);
        settings.workspaces << workspace;
        const auto done = m_store->write<Nothing>([settings](Connection &connection) {
            return Workspaces::import(connection, settings, Time());
        }).result();
        QVERIFY(done.ok());
    }
    void cleanup() { m_store.reset(); }

    void takesWhatChanged()
    {
        write(u"returns.md"_s, "# Returns\n\nWithin 30 days.\n");
        write(u"sub/wind.txt"_s, "Wind\n====\n\nFrom 8 km/h.\n");
        write(u"page.html"_s, "<h1>Lines</h1><p>Torn lines are replaced.</p>");
        write(u"picture.png"_s, "not an article");
        ImportReport report = import();
        QCOMPARE(report.articles, 3);
        QCOMPARE(report.changed, 3);
        QCOMPARE(report.removed, 0);
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(titlesWith(u"torn"_s), QStringList{u"Lines"_s});

        report = import();
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.articles, 3);

        write(u"returns.md"_s, "# Returns\n\nWithin 14 days.\n");
        QVERIFY(QFile::remove(m_folder->filePath(u"page.html"_s)));
        report = import();
        QCOMPARE(report.articles, 2);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.removed, 1);
        QVERIFY(titlesWith(u"torn"_s).isEmpty());
        QCOMPARE(titlesWith(u"14"_s), QStringList{u"Returns"_s});
        QVERIFY(titlesWith(u"30"_s).isEmpty());
    }

    void aPlainFileIsNamedByItsFirstLine()
    {
        write(u"a1.txt"_s, "Torn lines\n\nWe replace torn lines within a week.\n");
        write(u"b-2.txt"_s, "We replace torn sails too.\n\nSend us a picture.\n");
        import();
        QCOMPARE(titlesWith(u"lines"_s), QStringList{u"Torn lines"_s});
        QCOMPARE(titlesWith(u"sails"_s), QStringList{u"B 2"_s});
    }

    void problemsAreReportedNotFatal()
    {
        write(u"good.md"_s, "# Good\n\nText.\n");
        write(u"huge.md"_s, QByteArray(3 * 1024 * 1024, 'a'));
        write(u"binary.txt"_s, QByteArray("a\0b", 3));
        const ImportReport report = import();
        QCOMPARE(report.articles, 1);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems[0].file, u"binary.txt"_s);
        QCOMPARE(report.problems[1].file, u"huge.md"_s);
    }

    void linksDoNotLeadOut()
    {
        QTemporaryDir outside;
        QFile secret(outside.filePath(u"secret.md"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("# Secret\n\nHidden words.\n");
        secret.close();
        write(u"good.md"_s, "# Good\n\nText.\n");
        QVERIFY(QFile::link(outside.filePath(u"secret.md"_s), m_folder->filePath(u"secret.md"_s)));
        QVERIFY(QFile::link(outside.path(), m_folder->filePath(u"out"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"circle"_s)));
        const ImportReport report = import();
        QCOMPARE(report.articles, 1);
        QVERIFY(titlesWith(u"hidden"_s).isEmpty());
    }

    void aMissingFolderTakesNothingAway()
    {
        write(u"good.md"_s, "# Good\n\nText.\n");
        import();
        const QString folder = m_folder->path();
        QVERIFY(QDir().rename(folder, folder + u"-away"_s));
        const auto missing = importFolder(*m_store, m_workspace, folder).result();
        QVERIFY(QDir().rename(folder + u"-away"_s, folder));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(!missing.error().fix.isEmpty());
        QCOMPARE(titlesWith(u"text"_s), QStringList{u"Good"_s});
    }

    void internalArticlesStayInternal()
    {
        write(u"goodwill.md"_s, "---\ninternal: true\n---\n# Goodwill\n\nA voucher of 15 euros.\n");
        import();
        QVERIFY(titlesWith(u"voucher"_s).isEmpty());
        QCOMPARE(titlesWith(u"voucher"_s, true), QStringList{u"Goodwill"_s});
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    ImportReport import()
    {
        const auto report = importFolder(*m_store, m_workspace, m_folder->path()).result();
        if (!report.ok()) {
            QTest::qFail(qPrintable(report.error().what), __FILE__, __LINE__);
            return {};
        }
        return *report;
    }
    QStringList titlesWith(const QString &word, bool internal = false)
    {
        const auto hits = m_store->read<QList<PassageHit>>([=, this](Connection &connection) {
            return Passages::search(connection, m_workspace, {word}, internal, 10);
        }).result();
        QStringList out;
        for (const PassageHit &hit : hits.ok() ? *hits : QList<PassageHit>())
            out << hit.title;
        return out;
    }

    const WorkspaceId m_workspace{1};
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestFolderImport)
#include "tst_folderimport.moc"
