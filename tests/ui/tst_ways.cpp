// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/livepage.h"
#include "ui/settings/settingspage.h"
#include "ui/support/deskhouse.h"

#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// From a silence to what would change it, on real desks: the setting of that very workspace, its
/// switch, or what can be done in the session.
class tst_ways : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void aClickShowsTheSettingOfThatWorkspace();
    void enterOnTheGateDoesTheSame();
    void aSwitchIsShownAndNotPressed();
    void resumingIsNoAnswer();
    void aGreetingLeadsToPeople();
    void whatTheSessionOffersIsShown();
    void whatPassedLeadsNowhere();
    void theAnswerIsSaidOnce();

private:
    void show(const Talk &talk);
    QListView *rows() { return m_house->child<QListView>(u"whyRows"_s); }
    QModelIndex row(const QString &begins);
    void clickRow(const QString &begins);
    QString focus() { return m_house->window->focusWidget()->objectName(); }
    QString page() { return m_house->words(u"pageTitle"_s); }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
};

void tst_ways::init()
{
    m_house = std::make_unique<DeskHouse>();
    WorkspaceSettings talks = RecordedTalks::settings();
    WorkspaceSettings other = oneWorkspace().workspaces.first();
    Settings settings;
    settings.workspaces = {talks, other};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_ways::show(const Talk &talk)
{
    const SessionId session = m_talks->keep(talk, u"1"_s);
    m_house->open(u"live"_s);
    m_house->window->live().select(session);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(session.value()));
    QTRY_VERIFY(rows()->model()->rowCount() > 5);
}

QModelIndex tst_ways::row(const QString &begins)
{
    for (int i = 0; i < rows()->model()->rowCount(); ++i) {
        const QModelIndex index = rows()->model()->index(i, 0);
        if (index.data().toString().startsWith(begins))
            return index;
    }
    return {};
}

void tst_ways::clickRow(const QString &begins)
{
    const QModelIndex index = row(begins);
    QVERIFY2(index.isValid(), qPrintable(begins));
    rows()->scrollTo(index);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(index).center());
}

void tst_ways::aClickShowsTheSettingOfThatWorkspace()
{
    Talk off;
    off.web().autopilot = false;
    off.customer(u"Where is my parcel?"_s);
    off.wait(1min);
    show(off);
    m_house->child<SettingsPage>(u"settingsPage"_s)
        ->showSetting(u"repliesPerHour"_s, WorkspaceKey(u"kites"_s)); // the other one's are shown
    QTRY_COMPARE(m_house->child<QAbstractButton>(u"settingsOf"_s)->text(), u"Northwind Kites"_s);
    clickRow(u"Show the setting “Web chat: Autopilot”"_s);
    QTRY_COMPARE(page(), u"Settings"_s);
    QTRY_COMPARE(focus(), u"setting:channels.web.autopilot"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"settingsOf"_s)->text(), u"Acme"_s);
}

void tst_ways::enterOnTheGateDoesTheSame()
{
    Talk waiting;
    waiting.settings().processOnAssignment = true;
    waiting.customer(u"Where is my parcel?"_s);
    waiting.wait(1min);
    show(waiting);
    const QModelIndex gate = row(u"Owner is AI or nobody"_s);
    QVERIFY(gate.isValid());
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(gate).center());
    QCOMPARE(page(), u"Live"_s); // who reads a line stays
    rows()->setFocus();
    rows()->setCurrentIndex(gate);
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_COMPARE(focus(), u"setting:processOnAssignment"_s);
}

void tst_ways::aSwitchIsShownAndNotPressed()
{
    Talk paused;
    paused.facts.workspacePaused = true;
    paused.customer(u"Where is my parcel?"_s);
    paused.wait(1min);
    show(paused);
    clickRow(u"Show the switch of the workspace"_s);
    QTRY_COMPARE(focus(), u"pauseWorkspace:acme"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"pauseWorkspace:acme"_s)->text(),
             u"Pause workspace"_s);
    m_house->window->showPage(u"live"_s);
    Talk all;
    all.facts.everythingPaused = true;
    all.customer(u"And now?"_s);
    all.wait(1min);
    const SessionId session = m_talks->keep(all, u"2"_s);
    m_house->window->live().select(session);
    QTRY_VERIFY(row(u"Show the switch for everything"_s).isValid());
    clickRow(u"Show the switch for everything"_s);
    QCOMPARE(focus(), u"pauseEverything"_s);
}

/// Resumed already: the way leads to the switch, and never on to an answer.
void tst_ways::resumingIsNoAnswer()
{
    Talk paused;
    paused.command(CommandKind::Pause);
    paused.customer(u"Hello?"_s);
    paused.wait(1min);
    paused.command(CommandKind::Resume);
    show(paused);
    clickRow(u"Show “Resume AI”"_s);
    QCOMPARE(focus(), u"pauseAi"_s);
    QVERIFY(!m_house->child<QMenu>(u"sessionMenu"_s)->isVisible());
}

void tst_ways::aGreetingLeadsToPeople()
{
    Talk talk;
    talk.ask(u"Hello"_s);
    talk.answer(onlyGreets());
    talk.deliver();
    talk.ask(u"Hello"_s);
    talk.answer(onlyGreets());
    show(talk);
    clickRow(u"Show “Hand off now”"_s);
    QCOMPARE(focus(), u"handOff"_s);
}

void tst_ways::whatTheSessionOffersIsShown()
{
    Talk handed;
    handed.handedOff();
    handed.customer(u"Hello?"_s);
    handed.wait(1min);
    show(handed);
    clickRow(u"Show “Give back to the AI”"_s);
    auto *menu = m_house->child<QMenu>(u"sessionMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction()->objectName(), u"giveBackAction"_s);
    menu->close();
}

void tst_ways::whatPassedLeadsNowhere()
{
    Talk talk;
    talk.answered();
    show(talk);
    QVERIFY(!row(u"Show "_s).isValid());
    rows()->setFocus();
    rows()->setCurrentIndex(row(u"Owner is AI or nobody"_s));
    QTest::keyClick(rows(), Qt::Key_Return);
    QCOMPARE(page(), u"Live"_s);
}

void tst_ways::theAnswerIsSaidOnce()
{
    Talk talk;
    talk.withAssist();
    talk.owner = ownedByJoren;
    talk.ask();
    talk.answer(known());
    show(talk);
    const QString headline = rows()->model()->index(0, 0).data().toString();
    QVERIFY2(headline.startsWith(u"Drafted, did not reply. People have this conversation"_s),
             qPrintable(headline));
}

QTEST_MAIN(tst_ways)
#include "tst_ways.moc"
