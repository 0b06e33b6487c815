// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/support/deskhouse.h"
#include "ui/window/bell.h"
#include "ui/window/tray.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What stops the AI or fails is told like a handoff: by the bell, and by the tray to whoever looks
/// elsewhere.
class tst_alarms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void aFailingHelpdeskIsToldOnceAndLeadsToItsCure();
    void aBrakeIsToldAndNotReleased();
    void theCapIsToldThoughHandoffsAreNot();
    void anOlderAlertOpensItsOwnSession();

private:
    static HealthView healthOf(HealthState state);
    void clickIn(const QString &menu, const QString &action);
    SessionId keep(const Talk &talk) { return m_talks->keep(talk, QString::number(++m_count)); }
    Bell *bell() { return m_house->child<Bell>(u"bell"_s); }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    QList<Alert> m_told;
    int m_count = 0;
};

void tst_alarms::init()
{
    m_told.clear();
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

HealthView tst_alarms::healthOf(HealthState state)
{
    HealthView view;
    const bool bad = state == HealthState::Bad;
    view.items = {{u"Acme"_s, state, bad ? u"token refused"_s : u"90 ms"_s,
                   bad ? u"Enter a new token."_s : QString(),
                   {bad ? Remedy::EnterToken : Remedy::None, WorkspaceKey(u"acme"_s)}}};
    return view;
}

/// By the mouse, as the menu is shown.
void tst_alarms::clickIn(const QString &name, const QString &action)
{
    auto *menu = m_house->child<QMenu>(name);
    QTRY_VERIFY(menu->isVisible());
    auto *line = m_house->window->findChild<QAction *>(action);
    QVERIFY2(line, qPrintable(action));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(line).center());
}

void tst_alarms::aFailingHelpdeskIsToldOnceAndLeadsToItsCure()
{
    m_house->health->set(healthOf(HealthState::Good));
    m_house->open(u"live"_s);
    QCOMPARE(bell()->unseen(), 0);
    m_house->health->set(healthOf(HealthState::Bad));
    QTRY_COMPARE(bell()->unseen(), 1);
    m_house->health->set(healthOf(HealthState::Good)); // it comes and goes
    QTRY_VERIFY(m_house->child(u"health0"_s)->accessibleName().contains(u"90 ms"_s));
    m_house->health->set(healthOf(HealthState::Bad));
    QTRY_VERIFY(m_house->child(u"health0"_s)->accessibleName().contains(u"refused"_s));
    QCOMPARE(bell()->unseen(), 1);
    m_house->click(u"bell"_s);
    clickIn(u"bellMenu"_s, u"alert:Acme token refused"_s);
    QTRY_COMPARE(m_house->words(u"pageTitle"_s), u"Integrations"_s);
}

void tst_alarms::aBrakeIsToldAndNotReleased()
{
    m_house->health->set(healthOf(HealthState::Good));
    m_house->open(u"settings"_s);
    HealthView braked = healthOf(HealthState::Good);
    braked.brakes = {{m_talks->workspace(), u"Acme"_s, u"40 handoffs in 10 minutes"_s}};
    m_house->health->set(braked);
    QTRY_COMPARE(bell()->unseen(), 1);
    m_house->click(u"bell"_s);
    clickIn(u"bellMenu"_s, u"alert:Acme: the brake stopped the AI"_s);
    QTRY_COMPARE(m_house->window->focusWidget()->objectName(), u"noticeAction"_s);
    QVERIFY(m_house->words(u"noticeText"_s).contains(u"40 handoffs"_s));
}

void tst_alarms::theCapIsToldThoughHandoffsAreNot()
{
    m_house->open(u"live"_s);
    auto *tray = m_house->window->findChild<Tray *>();
    connect(tray, &Tray::told, this, [this](const Alert &alert) { m_told.append(alert); });
    m_house->click(u"bell"_s);
    auto *switches = m_house->child<QMenu>(u"notificationsMenu"_s);
    auto *menu = m_house->child<QMenu>(u"bellMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(switches->menuAction()).center());
    clickIn(u"notificationsMenu"_s, u"notify:handoffs"_s);
    QVERIFY(!m_house->window->findChild<QAction *>(u"notify:handoffs"_s)->isChecked());
    QVERIFY(m_house->window->findChild<QAction *>(u"notify:alarms"_s)->isChecked());
    m_house->window->hide(); // somebody works elsewhere
    Talk handed;
    handed.handedOff();
    keep(handed);
    QTRY_COMPARE(bell()->unseen(), 1);
    QVERIFY(m_told.isEmpty());
    Talk looping;
    looping.facts.repliesLastHour = looping.settings().repliesPerHour;
    looping.ask();
    looping.deliver();
    const SessionId session = keep(looping);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().session, session);
    QVERIFY(m_told.first().headline.startsWith(u"Reply cap reached"_s));
}

void tst_alarms::anOlderAlertOpensItsOwnSession()
{
    m_house->open(u"live"_s);
    Talk handed;
    handed.handedOff();
    const SessionId older = keep(handed);
    QTRY_COMPARE(bell()->unseen(), 1);
    keep(handed);
    QTRY_COMPARE(bell()->unseen(), 2);
    m_house->click(u"bell"_s);
    clickIn(u"bellMenu"_s, u"alert:%1"_s.arg(older.value()));
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(older.value()));
}

QTEST_MAIN(tst_alarms)
#include "tst_alarms.moc"
