// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/livepage.h"
#include "ui/parts/tabs.h"
#include "ui/support/deskhouse.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// Where somebody was is where they are again, every page keeps to the workspace that is chosen, and
/// closing the window silences nobody unasked.
class tst_place : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void everythingIsWhereItWas();
    void anotherDataFolderHasSessionsOfItsOwn();
    void theWorkspaceBoxFiltersEveryPage();
    void closingAsksOnceAndGoesOn();
    void closingAsksOnceAndQuits();
    void whoHasNoHelpdeskIsNotAsked();
    void theOperatorMenuDoesWhatItSays();

private:
    void open(const QString &dataFolder = u"here"_s);
    void chooseWorkspace(const QString &name);
    void clickIn(const QString &menu, const QString &action);
    QAction *action(const QString &name) { return m_house->window->findChild<QAction *>(name); }
    int splitAt(const QString &name) { return m_house->child<QSplitter>(name)->sizes().value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
};

void tst_place::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings(), oneWorkspace().workspaces.first()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_place::open(const QString &dataFolder)
{
    m_house->window.reset();
    m_house->window = std::make_unique<MainWindow>(
        m_house->desks(), m_house->clock,
        MainWindowOptions{u"Mika"_s, ThemeChoice::Light, m_folder->filePath(u"window.ini"_s),
                          dataFolder});
    if (!QFile::exists(m_folder->filePath(u"window.ini"_s)))
        m_house->window->resize(1600, 900);
    m_house->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s)); // the settings are known
}

void tst_place::clickIn(const QString &name, const QString &line)
{
    auto *menu = m_house->child<QMenu>(name);
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY2(action(line), qPrintable(line));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action(line)).center());
}

void tst_place::chooseWorkspace(const QString &name)
{
    m_house->click(u"workspaceBox"_s);
    auto *menu = m_house->child<QMenu>(u"workspaceMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    for (QAction *each : menu->actions()) {
        if (each->text() == name)
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
    }
    QFAIL(qPrintable(name));
}

void tst_place::everythingIsWhereItWas()
{
    Talk talk;
    talk.customer(u"Where is my parcel?"_s);
    talk.command(CommandKind::Resolve);
    const SessionId closed = m_talks->keep(talk, u"1"_s);
    open();
    m_house->window->showPage(u"events"_s);
    m_house->child<QSplitter>(u"eventPanes"_s)->setSizes({700, 800});
    const int events = splitAt(u"eventPanes"_s);
    m_house->window->showPage(u"live"_s);
    m_house->child<QSplitter>(u"livePanes"_s)->setSizes({380, 700, 400});
    const int list = splitAt(u"livePanes"_s);
    chooseWorkspace(u"Acme"_s);
    m_house->window->live().list().setView(4); // closed
    m_house->window->live().select(closed);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(closed.value()));
    m_house->window->showPage(u"events"_s);
    m_house->window->quit();
    open();
    QCOMPARE(m_house->words(u"pageTitle"_s), u"Events"_s);
    QCOMPARE(splitAt(u"eventPanes"_s), events);
    QTRY_COMPARE(m_house->child<QAbstractButton>(u"workspaceBox"_s)->text(), u"Acme"_s);
    m_house->window->showPage(u"live"_s);
    QCOMPARE(splitAt(u"livePanes"_s), list);
    QCOMPARE(m_house->window->live().list().filter().view, SessionView::Closed);
    QVERIFY(!m_house->window->live().list().filter().workspace.isNull());
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(closed.value()));
}

void tst_place::anotherDataFolderHasSessionsOfItsOwn()
{
    Talk talk;
    talk.customer(u"Where is my parcel?"_s);
    const SessionId session = m_talks->keep(talk, u"1"_s);
    open(u"here"_s);
    m_house->window->live().select(session);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(session.value()));
    chooseWorkspace(u"Northwind Kites"_s);
    m_house->window->quit();
    open(u"there"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"workspaceBox"_s)->text(), u"All workspaces"_s);
    QVERIFY(m_house->window->live().session().isNull());
}

void tst_place::theWorkspaceBoxFiltersEveryPage()
{
    const WorkspaceKey acme(u"acme"_s);
    const WorkspaceKey kites(u"kites"_s);
    m_house->findings = {with(wrong(u"acme: API token"_s, u"refused"_s, u"Enter it again"_s),
                              Remedy::EnterToken, acme),
                         with(wrong(u"kites: API token"_s, u"missing"_s, u"Enter it"_s),
                              Remedy::EnterToken, kites),
                         fine(u"data folder"_s, u"there"_s)};
    open();
    m_house->window->showPage(u"diagnostics"_s);
    QTRY_COMPARE(m_house->words(u"diagnosticsHeadline"_s), u"2 problem(s), 1 fine"_s);
    chooseWorkspace(u"Northwind Kites"_s);
    QTRY_COMPARE(m_house->words(u"diagnosticsHeadline"_s), u"1 problem(s), 1 fine"_s);
    m_house->window->showPage(u"integrations"_s);
    QTRY_VERIFY(m_house->child(u"webhookUrl@kites"_s)->isVisible());
    QVERIFY(!m_house->child(u"webhookUrl@acme"_s)->isVisible());
    chooseWorkspace(u"All workspaces"_s);
    QTRY_VERIFY(m_house->child(u"webhookUrl@acme"_s)->isVisible());
}

void tst_place::closingAsksOnceAndGoesOn()
{
    open();
    QSignalSpy left(m_house->window.get(), &MainWindow::left);
    m_house->window->close();
    QVERIFY(m_house->window->isVisible());
    QTRY_VERIFY(m_house->child(u"closeDialog"_s)->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), m_house->child(u"closeDialog"_s));
    QTest::keyClick(m_house->child(u"closeDialog"_s), Qt::Key_Escape); // not now
    QTRY_VERIFY(!m_house->child(u"closeDialog"_s));
    QVERIFY(m_house->window->isVisible());
    m_house->window->close();
    m_house->click(u"closeKeep"_s);
    QTRY_VERIFY(!m_house->window->isVisible());
    m_house->window->comeForward();
    QTRY_VERIFY(!m_house->child(u"closeDialog"_s));
    m_house->window->close(); // not asked again
    QVERIFY(!m_house->window->isVisible());
    QVERIFY(!m_house->child(u"closeDialog"_s));
    QVERIFY(left.isEmpty());
    open(); // nor the next time
    QVERIFY(action(u"keepsAnswering"_s)->isChecked());
    m_house->window->close();
    QVERIFY(!m_house->window->isVisible());
    QSignalSpy leftNow(m_house->window.get(), &MainWindow::left);
    action(u"trayQuit"_s)->trigger();
    QCOMPARE(leftNow.size(), 1);
}

void tst_place::closingAsksOnceAndQuits()
{
    open();
    QSignalSpy left(m_house->window.get(), &MainWindow::left);
    m_house->window->close();
    m_house->click(u"closeQuit"_s);
    QTRY_COMPARE(left.size(), 1);
    open();
    QSignalSpy again(m_house->window.get(), &MainWindow::left);
    m_house->window->close();
    QCOMPARE(again.size(), 1);
}

void tst_place::whoHasNoHelpdeskIsNotAsked()
{
    m_house = std::make_unique<DeskHouse>();
    m_house->open(u"live"_s);
    QSignalSpy left(m_house->window.get(), &MainWindow::left);
    m_house->window->close();
    QCOMPARE(left.size(), 1);
}

void tst_place::theOperatorMenuDoesWhatItSays()
{
    open();
    const auto pick = [this](const QString &line) {
        m_house->click(u"operatorMenu"_s);
        clickIn(u"operatorActions"_s, line);
    };
    const QColor light = m_house->window->palette().color(QPalette::Window);
    pick(u"look:%1"_s.arg(int(ThemeChoice::Dark)));
    QTRY_VERIFY(m_house->window->palette().color(QPalette::Window) != light);
    QCOMPARE(MainWindow::themeIn(m_folder->filePath(u"window.ini"_s)), ThemeChoice::Dark);
    pick(u"exportAction"_s);
    QTRY_VERIFY(m_house->child(u"exportDialog"_s));
    m_house->child(u"exportDialog"_s)->close();
    pick(u"keysAction"_s);
    QTRY_VERIFY(m_house->child(u"keySheet"_s));
    m_house->child(u"keySheet"_s)->close();
    pick(u"keepsAnswering"_s);
    QVERIFY(action(u"keepsAnswering"_s)->isChecked());
    QSignalSpy left(m_house->window.get(), &MainWindow::left);
    m_house->window->close();
    QVERIFY(left.isEmpty() && !m_house->window->isVisible());
    m_house->window->comeForward();
    QTRY_VERIFY(m_house->window->isVisible());
    pick(u"quitAction"_s);
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(tst_place)
#include "tst_place.moc"
