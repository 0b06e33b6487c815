// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "store/overview.h"
#include "ui/list/sessionrows.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"
#include "ui/window/alerts.h"
#include "ui/window/bell.h"
#include "ui/window/tray.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What the window tells without being asked: alerts, and what was held back while paused.
class tst_alerts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void theBellTellsOfAHandoffAndOpensIt();
    void theTrayTellsWhatIsWanted();
    void theTraysMenuDoesWhatItSays();
    void aLoopIntoTheCapIsTold();
    void whatNeededAPersonBeforeIsNoNews();
    void whatWaitsIsListedOnResuming();
    void whatPeopleHaveIsNotAnswered();
    void aChannelThatGoesOnListsItsOwn();

private:
    void open(const QString &page) { m_house->open(page); }
    SessionId keep(const Talk &talk) { return m_talks->keep(talk, QString::number(++m_count)); }
    CellTable *table(const QString &name) { return m_house->child<CellTable>(name); }
    int waitingCommands()
    {
        return m_house->store->read<Overview::Backlog>(Overview::backlog).result()->inbox;
    }
    Talk held();

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_alerts::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_alerts::theBellTellsOfAHandoffAndOpensIt()
{
    open(u"settings"_s);
    auto *bell = m_house->child<Bell>(u"bell"_s);
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s));
    Talk talk;
    talk.handedOff();
    const SessionId session = keep(talk);
    QTRY_COMPARE(bell->unseen(), 1);
    QCOMPARE(bell->accessibleName(), u"Alerts: 1 new"_s);
    m_house->click(u"bell"_s);
    QCOMPARE(bell->unseen(), 0);
    auto *menu = m_house->child<QMenu>(u"bellMenu"_s);
    auto *action = menu->findChild<QAction *>(u"alert:%1"_s.arg(session.value()));
    QVERIFY(action && action->text().contains(u"waits for your team"_s));
    action->trigger();
    menu->close();
    QTRY_VERIFY(m_house->child(u"customer"_s)->isVisible());
}

void tst_alerts::theTrayTellsWhatIsWanted()
{
    QTemporaryDir folder;
    const auto openWindow = [&] {
        m_house->window.reset();
        m_house->window = std::make_unique<MainWindow>(
            m_house->desks(), m_house->clock,
            MainWindowOptions{u"Mika"_s, ThemeChoice::Light, folder.filePath(u"window.ini"_s)});
    };
    openWindow();
    QList<Alert> told;
    const auto listenToTray = [&] {
        connect(m_house->window->findChild<Tray *>(), &Tray::told, this,
                [&](const Alert &alert) { told.append(alert); });
    };
    listenToTray();
    Talk talk;
    talk.handedOff();
    const SessionId session = keep(talk);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().session, session);
    QVERIFY(told.first().headline.contains(u"waits for your team"_s));
    // A click on the notification opens the session.
    m_house->window->findChild<Tray *>()->openTold();
    QTRY_VERIFY(m_house->child(u"customer"_s)->isVisible());
    // Switched off, it is remembered, and the bell counts all the same.
    auto *action = m_house->window->findChild<QAction *>(u"notify:handoffs"_s);
    QVERIFY(action && action->isChecked());
    action->trigger();
    openWindow();
    listenToTray();
    QVERIFY(!m_house->window->findChild<QAction *>(u"notify:handoffs"_s)->isChecked());
    QVERIFY(m_house->window->findChild<QAction *>(u"notify:approvals"_s)->isChecked());
    QTRY_VERIFY(m_house->child<SessionRows>(u"sessionList"_s)->model()->rowCount() > 0);
    Talk other;
    other.handedOff();
    keep(other);
    QTRY_COMPARE(m_house->child<Bell>(u"bell"_s)->unseen(), 1);
    QCOMPARE(told.size(), 1);
}

void tst_alerts::theTraysMenuDoesWhatItSays()
{
    open(u"live"_s);
    const auto action = [this](const QString &name) {
        return m_house->window->findChild<QAction *>(name);
    };
    QVERIFY(action(u"trayShow"_s) && action(u"trayQuit"_s));
    QCOMPARE(action(u"trayPause"_s)->text(), u"Pause everything"_s);
    action(u"trayPause"_s)->trigger();
    QTRY_COMPARE(action(u"trayPause"_s)->text(), u"Resume everything"_s);
    QTRY_VERIFY(m_house->store->read<Switches>(Workspaces::switches).result()->everythingPaused);
    m_house->window->hide();
    action(u"trayShow"_s)->trigger();
    QTRY_VERIFY(m_house->window->isVisible());
    action(u"trayQuit"_s)->trigger();
    QTRY_VERIFY(!m_house->window->isVisible());
}

/// Also where nobody may be handed over to, and where the handoff would tell no more than any other.
void tst_alerts::aLoopIntoTheCapIsTold()
{
    open(u"live"_s);
    auto *bell = m_house->child<Bell>(u"bell"_s);
    for (const HandoffLevel level : {HandoffLevel::AiOnly, HandoffLevel::Quick}) {
        Talk talk;
        talk.atLevel(level);
        talk.facts.repliesLastHour = talk.settings().repliesPerHour;
        talk.ask();
        talk.deliver();
        const SessionId session = keep(talk);
        QTRY_COMPARE(bell->unseen(), 1);
        m_house->click(u"bell"_s);
        auto *menu = m_house->child<QMenu>(u"bellMenu"_s);
        const auto *action = menu->findChild<QAction *>(u"alert:%1"_s.arg(session.value()));
        QVERIFY(action && action->text().contains(u"Reply cap reached"_s));
        menu->close();
    }
}

void tst_alerts::whatNeededAPersonBeforeIsNoNews()
{
    Alerts alerts;
    QStringList raised;
    connect(&alerts, &Alerts::raised, this,
            [&](const Alert &alert) { raised.append(alert.headline); });
    SessionRow ines;
    ines.id = SessionId(1);
    ines.customer = u"Ines"_s;
    ines.chip = SessionChip::HandedOff;
    alerts.take({ines}, noon);
    QVERIFY(raised.isEmpty());
    SessionRow kofi = ines;
    kofi.id = SessionId(2);
    kofi.customer = u"Kofi"_s;
    alerts.take({ines, kofi}, noon);
    alerts.take({ines, kofi}, noon); // the same again is no news
    QCOMPARE(raised, QStringList{u"Kofi waits for your team"_s});
    alerts.take({ines}, noon);
    kofi.chip = SessionChip::DeliveryFailed; // it comes back for another reason
    alerts.take({ines, kofi}, noon);
    QCOMPARE(raised.size(), 2);
    ines.chip = SessionChip::Stopped; // nobody has to do anything at once
    alerts.take({ines, kofi}, noon);
    QCOMPARE(raised.size(), 2);
}

Talk tst_alerts::held()
{
    Talk talk;
    talk.facts.everythingPaused = true;
    talk.customer(u"Where is my parcel?"_s);
    talk.wait(1min);
    return talk;
}

void tst_alerts::whatWaitsIsListedOnResuming()
{
    keep(held());
    Talk stopped; // stopped as well, but not by a pause
    stopped.web().autopilot = false;
    stopped.customer(u"Where is my parcel?"_s);
    stopped.wait(1min);
    keep(stopped);
    open(u"live"_s);
    m_house->click(u"pauseEverything"_s);
    QVERIFY(!m_house->child(u"heldDialog"_s));
    m_house->click(u"pauseEverything"_s);
    QTRY_VERIFY(m_house->child(u"heldDialog"_s));
    QCOMPARE(table(u"heldTable"_s)->rows().size(), 1);
    QCOMPARE(m_house->words(u"heldWords"_s), u"1 customer(s) wrote while the AI was paused"_s);
    QCOMPARE(waitingCommands(), 0); // nothing is answered by itself
    QTest::mouseClick(m_house->child(u"answerHeld"_s), Qt::LeftButton);
    QTRY_COMPARE(waitingCommands(), 1);
    QTRY_VERIFY(!m_house->child(u"heldDialog"_s));
}

void tst_alerts::whatPeopleHaveIsNotAnswered()
{
    Talk talk = held();
    talk.assigned(ownedByJoren);
    keep(talk);
    open(u"live"_s);
    m_house->click(u"pauseEverything"_s);
    m_house->click(u"pauseEverything"_s);
    QTRY_VERIFY(m_house->child(u"heldDialog"_s));
    QVERIFY(!m_house->child(u"answerHeld"_s)->isVisible());
    QTest::mouseClick(m_house->child(u"leaveHeld"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_house->child(u"heldDialog"_s));
    QCOMPARE(waitingCommands(), 0);
}

void tst_alerts::aChannelThatGoesOnListsItsOwn()
{
    keep(held());
    Talk byEmail;
    byEmail.facts.channelPaused = true;
    byEmail.customer(u"Where is my parcel?"_s);
    byEmail.wait(1min);
    byEmail.session.channel = Channel::Email;
    const SessionId email = keep(byEmail);
    open(u"settings"_s);
    const auto stored = [this] {
        return m_house->store->read<QList<Workspace>>(Workspaces::all).result()->value(0);
    };
    const bool autopilot = stored().settings.channel(Channel::Email).autopilot;
    const QString button = u"pauseChannel:acme.email"_s;
    QTRY_VERIFY(m_house->isSeen(button));
    m_house->child(button)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_house->child(button), Qt::Key_Space);
    QTRY_COMPARE(stored().pausedChannels, QList<Channel>{Channel::Email});
    QTRY_VERIFY(m_house->child(u"channelState:acme.email"_s));
    QVERIFY(!m_house->child(u"channelState:acme.web"_s));
    QVERIFY(!stored().paused);
    QCOMPARE(stored().settings.channel(Channel::Email).autopilot, autopilot); // no setting
    QVERIFY(!m_house->child(u"heldDialog"_s));
    QCOMPARE(m_house->window->focusWidget(), m_house->child(button));
    QTest::keyClick(m_house->child(button), Qt::Key_Space);
    QTRY_VERIFY(m_house->child(u"heldDialog"_s));
    QCOMPARE(stored().pausedChannels, QList<Channel>());
    QCOMPARE(table(u"heldTable"_s)->rows().size(), 1);
    QCOMPARE(table(u"heldTable"_s)->rows().first().session, email);
    QTest::mouseClick(m_house->child(u"answerHeld"_s), Qt::LeftButton);
    QTRY_COMPARE(waitingCommands(), 1);
}

QTEST_MAIN(tst_alerts)
#include "tst_alerts.moc"
