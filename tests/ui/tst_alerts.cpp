// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "store/overview.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"
#include "ui/window/alerts.h"
#include "ui/window/bell.h"

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
    void whatNeededAPersonBeforeIsNoNews();
    void whatWaitsIsListedOnResuming();
    void whatPeopleHaveIsNotAnswered();

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

QTEST_MAIN(tst_alerts)
#include "tst_alerts.moc"
