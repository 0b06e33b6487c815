// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"
#include "ui/support/windowtest.h"
#include "ui/window/statusbar.h"

#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What the window itself does: the switch that stops everything, notices, sizes, what it keeps.
class tst_window : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void pauseShowsAtOnceAndResumes();
    void aRefusedPauseIsTakenBack();
    void aBrakeIsReleasedByAPerson();
    void narrowWindowsSwitchToWhy();
    void emptyTellsTheFirstSteps();
    void aWorseNoticeComesFirst();
    void f6GoesThroughThePanes();
    void f1ShowsAllKeys();
    void lookAndPlaceAreKept();
    void whoWantsNoMotionGetsNone();
    void itFitsAScaledScreen();
    void aStatusItemTellsItsCauseByKeys();
};

void tst_window::pauseShowsAtOnceAndResumes()
{
    auto *notice = child<NoticeBar>("notice");
    QVERIFY(!notice->isVisible());
    QTest::mouseClick(child("pauseEverything"), Qt::LeftButton);
    QVERIFY(notice->isVisible()); // before the answer came
    QCOMPARE(notice->notice().text, u"Pausing everything …"_s);
    QCOMPARE(child<QAbstractButton>("pauseEverything")->text(), u"Resume everything"_s);
    QCOMPARE(console->pauses, QList<bool>{true});
    QTest::mouseClick(child("noticeAction"), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<bool> told{true, false, true};
    QCOMPARE(console->pauses, told);
    // What is heard meanwhile does not take back what was pressed.
    HealthView health = Samples::health();
    window->setHealth(health);
    QCOMPARE(notice->notice().text, u"Pausing everything …"_s);
    health.everythingPaused = true;
    window->setHealth(health);
    QVERIFY(notice->notice().text.startsWith(u"Everything is paused."_s));
}

void tst_window::aRefusedPauseIsTakenBack()
{
    console->refuses = Error{ErrorKind::Storage, u"The disk is full."_s, u"Make room."_s};
    QTest::mouseClick(child("pauseEverything"), Qt::LeftButton);
    auto *notice = child<NoticeBar>("notice");
    QTRY_COMPARE(notice->notice().tone, Tone::Danger);
    QVERIFY(notice->notice().text.contains(u"The disk is full. Make room."_s));
    QCOMPARE(child<QAbstractButton>("pauseEverything")->text(), u"Pause everything"_s);
}

void tst_window::aBrakeIsReleasedByAPerson()
{
    HealthView health = Samples::health();
    health.brakes = {{WorkspaceId(7), u"Acme"_s, u"101 failures within an hour"_s}};
    window->setHealth(health);
    auto *notice = child<NoticeBar>("notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->notice().text.contains(u"101 failures"_s));
    QTest::mouseClick(child("noticeAction"), Qt::LeftButton);
    QCOMPARE(console->released, QList<WorkspaceId>{WorkspaceId(7)});
    QVERIFY(console->pauses.isEmpty());
}

void tst_window::narrowWindowsSwitchToWhy()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(child("whyRows")->isVisible());
    window->resize(1024, 700);
    QTRY_VERIFY(child("segment1")->isVisible());
    QVERIFY(!child("whyRows")->isVisible());
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child("whyRows")->isVisible());
    QVERIFY(!child("thread")->isVisible());
    window->resize(1280, 800);
    QTRY_VERIFY(child("thread")->isVisible() && child("whyRows")->isVisible());
}

void tst_window::emptyTellsTheFirstSteps()
{
    console->list = {};
    window = std::make_unique<MainWindow>(console->source(), clock, options());
    window->show();
    QTRY_VERIFY(child("firstSteps")->isVisible());
    QVERIFY(shows("emptyHeadline", u"No sessions yet"_s));
    console->list = Samples::sessions();
    window->sessionsChanged({Samples::ines});
    QTRY_VERIFY(!child("firstSteps")->isVisible());
}

void tst_window::aWorseNoticeComesFirst()
{
    HealthView health = Samples::health();
    health.sandbox = true;
    window->setHealth(health);
    auto *notice = child<NoticeBar>("notice");
    QCOMPARE(notice->notice().tone, Tone::Accent);
    health.items[1].state = HealthState::Bad;
    health.items[1].detail = u"Enter a new token."_s;
    window->setHealth(health);
    QCOMPARE(notice->notice().tone, Tone::Danger);
    QTest::mouseClick(child("noticeClose"), Qt::LeftButton);
    QCOMPARE(notice->notice().tone, Tone::Accent);
    health.items[1].state = HealthState::Good;
    window->setHealth(health);
    health.items[1].state = HealthState::Bad; // again: a new trouble is told again
    window->setHealth(health);
    QCOMPARE(notice->notice().tone, Tone::Danger);
}

void tst_window::f6GoesThroughThePanes()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    rows()->setFocus();
    for (const char *pane : {"thread", "whyRows", "pauseEverything", "railLive", "sessionList"}) {
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), child(pane));
    }
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), child("railLive"));
}

void tst_window::f1ShowsAllKeys()
{
    press(Qt::Key_F1);
    QTRY_VERIFY(child("keySheet"));
    QVERIFY(child("keySheet")->isVisible());
    QTest::keyClick(child("keySheet"), Qt::Key_Escape);
    QTRY_VERIFY(!child("keySheet"));
}

void tst_window::lookAndPlaceAreKept()
{
    QTemporaryDir folder;
    MainWindowOptions kept;
    kept.settingsFile = folder.filePath(u"ui.ini"_s);
    window = std::make_unique<MainWindow>(console->source(), clock, kept);
    window->resize(1400, 900);
    window->show();
    window->chooseTheme(ThemeChoice::Dark);
    window->close();
    window = std::make_unique<MainWindow>(console->source(), clock, kept);
    QCOMPARE(window->size(), QSize(1400, 900));
    QCOMPARE(window->palette().color(QPalette::Base), lookOf(Theme::Dark).surface);
    kept.theme = ThemeChoice::Light; // the command line wins
    window = std::make_unique<MainWindow>(console->source(), clock, kept);
    QCOMPARE(window->palette().color(QPalette::Base), lookOf(Theme::Light).surface);
}

void tst_window::itFitsAScaledScreen()
{
    // The test's own screen is narrower than the window is drawn for, as a scaled one is.
    const QSize screenful = window->screen()->availableSize();
    QVERIFY(screenful.width() < 1024);
    window->resize(screenful);
    QCOMPARE(window->size(), screenful);
    window = std::make_unique<MainWindow>(console->source(), clock, options());
    QVERIFY(window->width() <= screenful.width());
}

void tst_window::whoWantsNoMotionGetsNone()
{
    QTemporaryDir folder;
    MainWindowOptions kept = options();
    kept.settingsFile = folder.filePath(u"ui.ini"_s);
    const auto open = [&] {
        window = std::make_unique<MainWindow>(console->source(), clock, kept);
        window->show();
        QTRY_VERIFY(model().rowCount() > 2);
    };
    const auto moves = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    };
    // A row that changed, as it looks at once.
    const auto flashes = [this] {
        const QRect row = rows()->visualRect(model().index(2, 0));
        const auto colour = [&] {
            return rows()->viewport()->grab(row).toImage().pixelColor(row.width() - 2, 2);
        };
        const QColor before = colour();
        emit static_cast<SessionListModel *>(rows()->model())->rowChanged(model().index(2, 0));
        return colour() != before;
    };
    open();
    QVERIFY(moves());
    QVERIFY(flashes());
    auto *action = window->findChild<QAction *>(u"reduceMotion"_s);
    action->trigger();
    QVERIFY(!moves());
    open(); // kept
    QVERIFY(!moves());
    QVERIFY(!flashes());
    window->findChild<QAction *>(u"reduceMotion"_s)->trigger();
}

void tst_window::aStatusItemTellsItsCauseByKeys()
{
    HealthView health = Samples::health();
    health.items[1].state = HealthState::Bad;
    health.items[1].value = u"token refused"_s;
    health.items[1].detail = u"The helpdesk takes the token no longer, since half past nine this "
                             "morning. Enter a new one."_s;
    health.items[1].cure = {Remedy::EnterToken, WorkspaceKey(u"kites"_s)};
    window->setHealth(health);
    rows()->setFocus();
    child("pauseEverything")->setFocus();
    for (int i = 0; i < 8 && window->focusWidget() != child("health1"); ++i)
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(window->focusWidget(), child("health1"));
    QSignalSpy asked(child<StatusBar>("statusBar"), &StatusBar::cureAsked);
    QTest::keyClick(child("health1"), Qt::Key_Space);
    auto *menu = child<QMenu>("healthMenu");
    QTRY_VERIFY(menu->isVisible());
    QStringList said;
    for (const QAction *line : menu->actions())
        said.append(line->text());
    QVERIFY2(said.join(u' ').contains(health.items[1].detail), qPrintable(said.join(u'|')));
    QVERIFY(said.size() > 4); // a long cause is folded
    QCOMPARE(menu->activeAction()->text(), u"Enter a new token"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Cure>(), health.items[1].cure);
}

QTEST_MAIN(tst_window)
#include "tst_window.moc"
