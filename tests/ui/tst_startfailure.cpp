// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoleroot.h"
#include "app/control.h"
#include "app/datafolder.h"
#include "store/connection.h"
#include "ui/mainwindow.h"
#include "ui/window/startfailure.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Baton;

/// While the program cannot be opened, a window names the cause and the next step, and goes on from
/// there by a click.
class tst_startfailure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_root.reset(); }
    void aNewerDatabaseIsNamed();
    void aDamagedDatabaseIsNamed();
    void aHeldFolderIsNamed();
    void besideAHeadlessCoreItSaysSo();
    void aFolderThatCannotBeMadeIsNamed();
    void closingItEndsTheProgram();
    void aSecondStartShowsTheFirstWindow();

private:
    QString folder() const { return m_options.dataDir; }
    void start();
    QString what() const { return words(u"startFailureWhat"_s); }
    QString fix() const { return words(u"startFailureFix"_s); }
    QString words(const QString &name) const
    {
        return m_root->failure()->findChild<QLabel *>(name)->text();
    }
    void tryAgain();

    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
    std::unique_ptr<ConsoleRoot> m_root;
};

void tst_startfailure::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.dataDir = m_folder->filePath(u"data"_s);
    m_options.secretsDir = m_folder->filePath(u"secrets"_s);
    m_options.listen.port = 0;
}

void tst_startfailure::start()
{
    m_root = std::make_unique<ConsoleRoot>(m_options, u"Mika"_s, QString(),
                                           [](Core &core, ControlServer &) { core.start(); });
    m_root->start();
    QVERIFY(m_root->failure());
    QVERIFY(!m_root->window());
    QTRY_VERIFY(m_root->failure()->isVisible());
    QVERIFY(!fix().isEmpty());
}

/// What kept it away is gone.
void tst_startfailure::tryAgain()
{
    auto *again = m_root->failure()->findChild<QAbstractButton *>(u"startAgain"_s);
    QVERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(m_root->window() && m_root->window()->isVisible());
    QVERIFY(!m_root->failure());
}

void tst_startfailure::aNewerDatabaseIsNamed()
{
    QVERIFY(makeDataFolder(folder()));
    const QString file = folder() + u"/baton.db"_s;
    {
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto newer = Connection::open(file, Connection::Access::ReadWrite);
        QVERIFY(newer && (*newer)->execute("PRAGMA user_version = 9999"));
    }
    start();
    QVERIFY2(what().contains(u"newer"_s), qPrintable(what()));
    QVERIFY(QFile::remove(file));
    tryAgain();
}

void tst_startfailure::aDamagedDatabaseIsNamed()
{
    QVERIFY(makeDataFolder(folder()));
    QFile file(folder() + u"/baton.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    start();
    QVERIFY2(what().contains(u"damaged"_s), qPrintable(what()));
    QVERIFY2(fix().contains(u"backup"_s), qPrintable(fix()));
    QVERIFY(file.remove());
    tryAgain();
}

void tst_startfailure::aHeldFolderIsNamed()
{
    QVERIFY(makeDataFolder(folder()));
    Result<std::unique_ptr<QLockFile>> other = lockDataFolder(folder());
    QVERIFY(other);
    start();
    QVERIFY2(what().contains(u"running already"_s), qPrintable(what()));
    QVERIFY(what().contains(folder()));
    other.value().reset();
    tryAgain();
}

// A core without a window cannot show one: the second program says what is running, and how to have
// a window.
void tst_startfailure::besideAHeadlessCoreItSaysSo()
{
    QVERIFY(makeDataFolder(folder()));
    Result<std::unique_ptr<QLockFile>> lock = lockDataFolder(folder());
    QVERIFY(lock);
    QThread elsewhere; // a program of its own; asking it waits for its answer
    QObject there;
    there.moveToThread(&elsewhere);
    elsewhere.start();
    std::unique_ptr<ControlServer> headless;
    const auto inIt = [&there](auto act) {
        QMetaObject::invokeMethod(&there, act, Qt::BlockingQueuedConnection);
    };
    inIt([&] {
        headless = std::make_unique<ControlServer>(folder());
        headless->setWindowless();
    });
    start();
    QVERIFY2(what().contains(u"running already"_s), qPrintable(what()));
    QVERIFY2(fix().contains(u"headless"_s), qPrintable(fix()));
    inIt([&] { headless.reset(); });
    elsewhere.quit();
    QVERIFY(elsewhere.wait());
    lock.value().reset();
    tryAgain();
}

void tst_startfailure::aFolderThatCannotBeMadeIsNamed()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start();
    QVERIFY2(what().contains(u"cannot be made"_s), qPrintable(what()));
    QVERIFY2(fix().contains(u"--data-dir"_s), qPrintable(fix()));
    QVERIFY(inTheWay.remove());
    tryAgain();
}

void tst_startfailure::closingItEndsTheProgram()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start();
    QSignalSpy ended(m_root.get(), &ConsoleRoot::ended);
    QTest::mouseClick(m_root->failure()->findChild<QAbstractButton *>(u"startQuit"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 1);
}

/// One core works a folder: who starts the program once more gets the window that is there.
void tst_startfailure::aSecondStartShowsTheFirstWindow()
{
    m_root = std::make_unique<ConsoleRoot>(m_options, u"Mika"_s, QString(),
                                           [](Core &core, ControlServer &) { core.start(); });
    m_root->start();
    QVERIFY(m_root->window());
    m_root->window()->setWindowState(Qt::WindowMinimized);
    QProcess second;
    second.start(QStringLiteral(BATON_PROGRAM),
                 {u"--data-dir"_s, m_options.dataDir, u"--secrets-dir"_s, m_options.secretsDir});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(!m_root->window()->isMinimized());
    QVERIFY(m_root->window()->isVisible());
}

QTEST_MAIN(tst_startfailure)
#include "tst_startfailure.moc"
