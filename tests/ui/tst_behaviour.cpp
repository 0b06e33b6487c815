// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/behaviourcheck.h"
#include "app/check/targetcheck.h"
#include "console/recordedtalks.h"
#include "ui/support/deskhouse.h"

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// Why the AI did not answer, hand off or draft: each case made with conversations as the policy
/// makes them, found in a real database, and followed from Diagnostics by a click.
class tst_behaviour : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void nothingIsSaidOfWhatGoesWell();
    void ownershipComesBeforeSwitches();
    void whatNobodyHasWaitsForAnAssignment();
    void aPausedWorkspaceIsResumedThere();
    void othersConversationsAreNotAnswered();
    void handoffsThatDoNotFire();
    void handedOffAndStillAssigned();
    void messagesAndNotesThatComeTwice();
    void assistIsQuiet();
    void draftsThatDoNotArrive();
    void handoffsToSomebodyWhoIsGone();

private:
    SessionId keep(const Talk &talk) { return m_talks->keep(talk, QString::number(++m_count)); }
    Findings found(const WorkspaceSettings &settings = RecordedTalks::settings());
    /// Clicks what the only finding offers.
    void clickRemedy(const Findings &findings);
    QString focused() const { return m_house->window->focusWidget()->objectName(); }
    void opensSession(const Findings &findings, SessionId session);

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_behaviour::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

Findings tst_behaviour::found(const WorkspaceSettings &settings)
{
    const WorkspaceId workspace = m_talks->workspace();
    const auto lately = m_house->store->read<Troubles::Lately>([&](Connection &connection) {
        return Troubles::lately(connection, workspace, settings.aiTeammate, noon - 24h);
    }).result();
    return lately ? checkBehaviour(settings, *lately) : Findings{wrong(u"store"_s, lately.error())};
}

void tst_behaviour::clickRemedy(const Findings &findings)
{
    QCOMPARE(findings.size(), 1);
    m_house->findings = findings;
    m_house->open(u"diagnostics"_s);
    // the page begins sentences with a capital
    QTRY_COMPARE(m_house->words(u"seen:0"_s).toLower(), findings.first().seen.toLower());
    m_house->click(u"remedy:0"_s);
}

void tst_behaviour::opensSession(const Findings &findings, SessionId session)
{
    clickRemedy(findings);
    QTRY_VERIFY(m_house->child(u"livePage"_s)->isVisible());
    QTRY_VERIFY2(m_house->words(u"ticket"_s).contains(QString::number(session.value())),
                 qPrintable(m_house->words(u"ticket"_s)));
}

void tst_behaviour::nothingIsSaidOfWhatGoesWell()
{
    Talk talk;
    talk.answered();
    keep(talk);
    Talk handed;
    handed.handedOff();
    handed.deliver();
    keep(handed);
    QCOMPARE(found(), Findings());
}

void tst_behaviour::ownershipComesBeforeSwitches()
{
    for (int i = 0; i < 2; ++i) {
        Talk off;
        off.web().autopilot = false;
        off.customer(u"Where is my parcel?"_s);
        off.wait(1min);
        keep(off);
    }
    Talk owned;
    owned.owner = ownedByJoren;
    owned.customer(u"Where is my parcel?"_s);
    owned.wait(1min);
    const SessionId persons = keep(owned);
    const Findings findings = found();
    QCOMPARE(findings.size(), 2);
    QVERIFY2(findings[0].seen.startsWith(u"1 of 3 turns"_s), qPrintable(findings[0].seen));
    QVERIFY(findings[0].seen.contains(u"#%1"_s.arg(persons.value())));
    QCOMPARE(findings[0].cure.setting, u"channels.web.assist"_s);
    QVERIFY(findings[1].seen.startsWith(u"2 of 3 turns"_s));
    clickRemedy({findings[1]});
    QTRY_COMPARE(focused(), u"setting:channels.web.autopilot"_s);
}

void tst_behaviour::whatNobodyHasWaitsForAnAssignment()
{
    Talk talk;
    talk.settings().processOnAssignment = true;
    talk.customer(u"Where is my parcel?"_s);
    talk.wait(1min);
    keep(talk);
    const Findings findings = found();
    QVERIFY(findings.value(0).seen.contains(u"Process on assignment"_s));
    clickRemedy(findings);
    QTRY_COMPARE(focused(), u"setting:processOnAssignment"_s);
}

void tst_behaviour::aPausedWorkspaceIsResumedThere()
{
    Talk talk;
    talk.facts.workspacePaused = true;
    talk.customer(u"Where is my parcel?"_s);
    talk.wait(1min);
    keep(talk);
    const WorkspaceId workspace = m_talks->workspace();
    QVERIFY(m_house->commands->pauseWorkspace(workspace, true).result());
    clickRemedy(found());
    QTRY_VERIFY(!m_house->store->read<QList<Workspace>>(Workspaces::all).result()->first().paused);
}

void tst_behaviour::othersConversationsAreNotAnswered()
{
    Talk talk;
    talk.session.startedBy = StartedBy::Teammate;
    talk.customer(u"Where is my parcel?"_s);
    talk.wait(1min);
    const SessionId session = keep(talk);
    const Findings findings = found();
    QVERIFY(findings.value(0).seen.contains(u"A teammate started this conversation"_s));
    opensSession(findings, session); // no setting answers those: it is given back there
}

void tst_behaviour::handoffsThatDoNotFire()
{
    Talk talk;
    talk.atLevel(HandoffLevel::AiOnly);
    talk.customer(u"I want to talk to a human"_s, asksForPerson());
    talk.wait(1min);
    keep(talk);
    WorkspaceSettings settings = RecordedTalks::settings();
    settings.handoff.level = HandoffLevel::AiOnly;
    const Findings findings = found(settings);
    QVERIFY(findings.value(0).subject.endsWith(u"handoff does not fire"_s));
    clickRemedy(findings);
    QTRY_COMPARE(focused(), u"setting:handoff.level"_s);
}

void tst_behaviour::handedOffAndStillAssigned()
{
    Talk talk;
    talk.handedOff();
    talk.deliver();
    talk.session.owner.value = {.teammate = talk.settings().aiTeammate, .team = {}};
    const SessionId session = keep(talk);
    const Findings findings = found();
    QVERIFY(findings.value(0).subject.endsWith(u"handed off and still assigned"_s));
    opensSession(findings, session);
}

void tst_behaviour::messagesAndNotesThatComeTwice()
{
    Talk talk;
    talk.answered();
    Message again = talk.session.messages.first();
    again.duplicateOf = again.id;
    again.id = MessageId(u"again"_s);
    talk.session.messages.append(again);
    for (const char *id : {"note1", "note2"}) {
        Message note = talk.session.messages.first();
        note.id = MessageId(QLatin1String(id));
        note.author = {AuthorKind::AiTeammate, talk.settings().aiTeammate.value(), {}};
        note.visibility = Visibility::Internal;
        note.body.text = u"Handed off: asked for a person"_s;
        note.analysis.reset();
        talk.session.messages.append(note);
    }
    const SessionId session = keep(talk);
    const Findings findings = found();
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].subject.endsWith(u"duplicate messages"_s));
    QVERIFY(findings[1].subject.endsWith(u"duplicate notes"_s));
    opensSession({findings[1]}, session);
}

void tst_behaviour::assistIsQuiet()
{
    Talk talk;
    talk.withAssist();
    talk.owner = ownedByJoren;
    talk.ask();
    talk.answer(unknown());
    const SessionId session = keep(talk);
    const Findings findings = found();
    QVERIFY(findings.value(0).subject.endsWith(u"assist is quiet"_s));
    QVERIFY(findings.value(0).seen.startsWith(u"1 of 1 turns of the last day got no draft"_s));
    if (findings.value(0).cure.remedy == Remedy::Session)
        opensSession(findings, session);
    else
        clickRemedy(findings);
}

void tst_behaviour::draftsThatDoNotArrive()
{
    Talk talk;
    talk.withAssist();
    talk.owner = ownedByJoren;
    talk.ask();
    talk.answer(known());
    Effect &draft = talk.session.effects.first();
    QCOMPARE(draft.group, EffectGroup::Draft);
    draft.status = EffectStatus::Failed;
    draft.reason = u"Intercom forbids this to the access token (403)."_s;
    const SessionId session = keep(talk);
    const Findings findings = found();
    QVERIFY(findings.value(0).subject.endsWith(u"drafts do not arrive"_s));
    QVERIFY(findings.value(0).seen.contains(u"(403)"_s));
    opensSession(findings, session);
}

void tst_behaviour::handoffsToSomebodyWhoIsGone()
{
    Talk talk;
    talk.handedOff();
    talk.deliver();
    talk.session.history << HistoryEntry{.at = talk.now,
                                         .what = u"handoff_target_refused"_s,
                                         .who = {},
                                         .detail = u"No such team"_s,
                                         .key = u"refused"_s};
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    settings.workspaces.first().handoff.assignTo = u"team:99"_s;
    m_house->import(settings);
    const SessionId session = keep(talk);
    const WorkspaceId workspace = m_talks->workspace();
    const auto refused = m_house->store->read<Troubles::RefusedTarget>([&](Connection &connection) {
        return Troubles::refusedTarget(connection, workspace);
    }).result();
    QVERIFY(refused.ok());
    QCOMPARE(refused->count, 1);
    QCOMPARE(refused->newest, session);
    const Assignable there{QList<Teammate>(), QList<Team>{{TeamId(u"9"_s), u"Billing"_s}}};
    const Findings findings
        = checkTarget(settings.workspaces.first(), *refused, there, talk.now);
    QVERIFY(findings.value(0).seen.contains(u"the chosen team 99 is gone"_s));
    clickRemedy(findings);
    QTRY_COMPARE(focused(), u"setting:handoff.assignTo"_s);
}

QTEST_MAIN(tst_behaviour)
#include "tst_behaviour.moc"
