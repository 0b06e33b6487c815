// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

using Change = std::function<void(Talk &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const GateResult *haltOf(const Decision &decision)
{
    for (const GateResult &gate : decision.gates) {
        if (gate.state == GateState::Stopped || gate.state == GateState::Held)
            return &gate;
    }
    return nullptr;
}

void addGateColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("gate"); // the one that stopped or holds it
    QTest::addColumn<QString>("setting");
}

void gateRow(const char *sentence, Outcome outcome, Gate gate, const QString &setting, Change change)
{
    QTest::newRow(sentence) << std::move(change) << outcome << int(gate) << setting;
}

void stops(const char *sentence, Gate gate, const QString &setting, Change change)
{
    gateRow(sentence, Outcome::Stopped, gate, setting, std::move(change));
}

/// Let through: the engine is asked.
void passes(const char *sentence, Change change)
{
    gateRow(sentence, Outcome::Asking, Gate::Answer, {}, std::move(change));
}

void handedOffBefore(Talk &t)
{
    t.session.handedOffAt = noon - 10min;
}

} // namespace

/// The gates of behaviour.md, in order. In every row the customer asks something at noon, after what
/// the row changes, and it is looked at for a minute.
class TestGates : public QObject
{
    Q_OBJECT

private slots:
    void switches_data();
    void switches() { decide(); }
    void author_data();
    void author() { decide(); }
    void started_data();
    void started() { decide(); }
    void newEnough_data();
    void newEnough() { decide(); }
    void handedOff_data();
    void handedOff() { decide(); }
    void owner_data();
    void owner() { decide(); }
    void mode_data();
    void mode() { decide(); }

private:
    void decide();
};

void TestGates::decide()
{
    QFETCH(Change, change);
    QFETCH(Outcome, outcome);
    QFETCH(int, gate);
    QFETCH(QString, setting);
    if (isOthersRow())
        QSKIP("a rule that only Intercom has");
    Talk talk;
    change(talk);
    if (talk.now <= noon) {
        talk.now = noon;
        talk.customer(u"Where is my parcel?"_s);
    }
    talk.wait(1min);
    const Decision &decision = talk.last();
    QCOMPARE(int(decision.outcome), int(outcome));
    QVERIFY(!decision.summary.isEmpty());
    const GateResult *halt = haltOf(decision);
    QVERIFY(halt);
    QCOMPARE(int(halt->gate), gate);
    QCOMPARE(halt->setting, setting);
    QVERIFY(!halt->detail.isEmpty());
    // Every gate is accounted for, in order.
    QCOMPARE(decision.gates.size(), int(Gate::Answer) + 1);
    for (int i = 0; i < decision.gates.size(); ++i)
        QCOMPARE(int(decision.gates[i].gate), i);
}

void TestGates::switches_data()
{
    addGateColumns();
    passes("nothing is paused: the question goes to the engine", [](Talk &) {});
    stops("everything is paused", Gate::Switches, u"switches.everything"_s,
          [](Talk &t) { t.facts.everythingPaused = true; });
    stops("the workspace is paused", Gate::Switches, u"switches.workspace"_s,
          [](Talk &t) { t.facts.workspacePaused = true; });
    stops("the channel is paused", Gate::Switches, u"switches.channel"_s,
          [](Talk &t) { t.facts.channelPaused = true; });
    stops("the workspace is switched off", Gate::Switches, u"enabled"_s,
          [](Talk &t) { t.settings().enabled = false; });
    stops("the brake: replies have left their usual range", Gate::Switches, u"switches.workspace"_s,
          [](Talk &t) { t.facts.brake = u"200 replies in an hour"_s; });
    stops("this session is paused", Gate::Switches, u"session.resume"_s,
          [](Talk &t) { t.command(CommandKind::Pause); });
    stops("a supervisor took the conversation over", Gate::Switches, u"session.giveBack"_s,
          [](Talk &t) { t.command(CommandKind::TakeOver); });
    passes("paused and resumed before the customer wrote", [](Talk &t) {
        t.command(CommandKind::Pause);
        t.command(CommandKind::Resume);
    });
    stops("drafts are stopped by a pause as well", Gate::Switches, u"switches.everything"_s,
          [](Talk &t) {
              t.withAssist();
              t.owner = ownedByJoren;
              t.facts.everythingPaused = true;
          });
}

void TestGates::author_data()
{
    addGateColumns();
    stops("an out-of-office mail is not answered", Gate::Author, u"session.answerNow"_s, [](Talk &t) {
        t.customer(u"I am away"_s, automaticMail());
        t.wait(1min);
    });
    stops("nor is it drafted for", Gate::Author, u"session.answerNow"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.customer(u"I am away"_s, automaticMail());
        t.wait(1min);
    });
    passes("an automatic mail and a question: the question is answered", [](Talk &t) {
        t.customer(u"I am away"_s, automaticMail());
        t.wait(1s);
        t.customer(u"Where is it?"_s);
        t.wait(1min);
    });
    stops("a teammate spoke last", Gate::Author, u"session.answerNow"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.wait(1s);
        t.teammate(u"On its way"_s);
    });
    stops("a bot spoke, and no customer", Gate::Author, u"session.answerNow"_s, [](Talk &t) {
        t.bot(u"Welcome!"_s);
        t.wait(1s);
    });
    stops("a person typed as the AI teammate", Gate::Author, u"session.answerNow"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.wait(1s);
        t.asAi(u"On its way"_s);
    });
    stops("the same message came twice, and the first has been answered", Gate::Author, u"duplicateHours"_s,
          [](Talk &t) {
              t.settings().platform = Platform::Front;
              t.settings().handleUnassigned = true;
              const QString text = u"Where is the parcel that I ordered last week?"_s;
              t.answered(text);
              t.customer(text);
          });
}

void TestGates::started_data()
{
    addGateColumns();
    stops("Intercom: outbound: a teammate started it", Gate::StartedByCustomer,
          u"session.giveBack"_s, [](Talk &t) { t.session.startedBy = StartedBy::Teammate; });
    stops("Intercom: an automation started it", Gate::StartedByCustomer, u"session.giveBack"_s,
          [](Talk &t) { t.session.startedBy = StartedBy::Bot; });
    passes("outbound, but since assigned to the AI by a teammate", [](Talk &t) {
        t.session.startedBy = StartedBy::Teammate;
        t.assigned(ownedByAi);
    });
    passes("outbound, and the AI teammate owns it by now", [](Talk &t) {
        t.session.startedBy = StartedBy::Teammate;
        t.owner = ownedByAi;
    });
    passes("an old webhook does not say who started it", [](Talk &t) {
        t.session.startedBy = StartedBy::Unknown;
    });
    stops("Intercom: Fin wrote last and has not handed over", Gate::StartedByCustomer,
          u"session.answerNow"_s, [](Talk &t) {
              t.now = noon - 1min;
              t.bot(u"Let me look that up"_s);
          });
    passes("Fin handed over to the AI", [](Talk &t) {
        t.now = noon - 1min;
        t.bot(u"I am passing you on"_s);
        t.assigned(ownedByAi, AuthorKind::Bot);
    });
    passes("Fin handed over to nobody", [](Talk &t) {
        t.now = noon - 1min;
        t.bot(u"I am passing you on"_s);
        t.assigned(Owner{}, AuthorKind::Bot);
    });
    passes("Fin handed over to a team that the AI answers for", [](Talk &t) {
        t.settings().answerTeams = {billing()};
        t.now = noon - 1min;
        t.bot(u"I am passing you on"_s);
        t.assigned(ownedByBilling, AuthorKind::Bot);
    });
    stops("Intercom: a rule gave it to the team before Fin spoke", Gate::StartedByCustomer,
          u"session.answerNow"_s, [](Talk &t) {
              t.settings().answerTeams = {billing()};
              t.now = noon - 2min;
              t.assigned(ownedByBilling, AuthorKind::System);
              t.now = noon - 1min;
              t.bot(u"Let me look that up"_s);
          });
    passes("at Front nobody asks who started it", [](Talk &t) {
        t = Talk::atFront();
        t.session.startedBy = StartedBy::Teammate;
    });
    passes("a draft may be made in an outbound conversation", [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.session.startedBy = StartedBy::Teammate;
    });
}

void TestGates::newEnough_data()
{
    addGateColumns();
    const auto written = [](Millis ago) {
        return [ago](Talk &t) {
            t.web().autopilotSince = noon - 48h;
            t.writtenAt = noon - ago;
        };
    };
    stops("older than an hour on the web", Gate::NewEnough, u"channels.web.staleMinutes"_s,
          written(61min));
    passes("fifty minutes old", written(50min));
    stops("written before autopilot was switched on", Gate::NewEnough, u"channels.web.autopilot"_s,
          [](Talk &t) { t.web().autopilotSince = noon + 30s; });
    stops("written before assist was switched on", Gate::NewEnough, u"channels.web.assist"_s,
          [](Talk &t) {
              t.withAssist();
              t.owner = ownedByJoren;
              t.web().assistSince = noon + 30s;
          });
    passes("clocks differ by two seconds at most", [](Talk &t) {
        t.web().autopilotSince = noon + 2s;
    });
}

void TestGates::handedOff_data()
{
    addGateColumns();
    stops("handed off: the AI is silent", Gate::HandedOff, u"session.giveBack"_s, handedOffBefore);
    passes("handed off, then assigned to the AI by a teammate", [](Talk &t) {
        handedOffBefore(t);
        t.now = noon - 1min;
        t.assigned(ownedByAi);
    });
    passes("handed off, then assigned by a rule, and the customer has written since", [](Talk &t) {
        handedOffBefore(t);
        t.now = noon - 1min;
        t.assigned(ownedByAi, AuthorKind::System);
    });
    stops("the AI teammate's own assignment does not count", Gate::HandedOff, u"session.giveBack"_s,
          [](Talk &t) {
              handedOffBefore(t);
              t.assigned(ownedByAi, AuthorKind::AiTeammate);
          });
    passes("handed off, closed as resolved, and the customer writes again", [](Talk &t) {
        handedOffBefore(t);
        t.now = noon - 5min;
        t.closed();
    });
    passes("handed off, given back in the console", [](Talk &t) {
        handedOffBefore(t);
        t.command(CommandKind::GiveBack);
    });
    passes("handed off, resolved in the console, and the customer writes again", [](Talk &t) {
        handedOffBefore(t);
        t.now = noon - 5min;
        t.command(CommandKind::Resolve);
    });
    passes("after a handoff assist goes on", [](Talk &t) {
        t.withAssist();
        handedOffBefore(t);
    });
    stops("but makes no draft while the AI teammate is still the owner", Gate::HandedOff,
          u"session.giveBack"_s, [](Talk &t) {
              t.withAssist();
              handedOffBefore(t);
              t.owner = ownedByAi;
          });
}

void TestGates::owner_data()
{
    addGateColumns();
    passes("the AI teammate owns it: autopilot", [](Talk &t) { t.owner = ownedByAi; });
    passes("nobody owns it, in Intercom: autopilot", [](Talk &) {});
    stops("Intercom: nobody owns it, but Process on assignment waits", Gate::Owner,
          u"processOnAssignment"_s, [](Talk &t) { t.settings().processOnAssignment = true; });
    stops("nobody owns it, at Front", Gate::Owner, u"handleUnassigned"_s, [](Talk &t) {
        t = Talk::atFront();
        t.settings().handleUnassigned = false;
    });
    passes("nobody owns it, at Front with Handle unassigned", [](Talk &t) { t = Talk::atFront(); });
    passes("a team that the admin picked", [](Talk &t) {
        t.owner = ownedByBilling;
        t.settings().answerTeams = {billing()};
    });
    stops("Intercom: a picked team, but Process on assignment waits", Gate::Owner,
          u"processOnAssignment"_s, [](Talk &t) {
              t.owner = ownedByBilling;
              t.settings().answerTeams = {billing()};
              t.settings().processOnAssignment = true;
          });
    stops("a picked team at Front, without Handle unassigned", Gate::Owner, u"handleUnassigned"_s,
          [](Talk &t) {
              t = Talk::atFront();
              t.settings().handleUnassigned = false;
              t.owner = ownedByBilling;
              t.settings().answerTeams = {billing()};
          });
    stops("another team: only drafts", Gate::Mode, u"answerTeams"_s,
          [](Talk &t) { t.owner = ownedByBilling; });
    stops("a person: only drafts", Gate::Mode, u"channels.web.assist"_s,
          [](Talk &t) { t.owner = ownedByJoren; });
    passes("a person in a picked team's conversation: a draft, with assist on", [](Talk &t) {
        t.withAssist();
        t.settings().answerTeams = {billing()};
        t.owner = {.teammate = joren(), .team = billing()};
    });
}

void TestGates::mode_data()
{
    addGateColumns();
    stops("autopilot is off for the channel", Gate::Mode, u"channels.web.autopilot"_s,
          [](Talk &t) { t.web().autopilot = false; });
    stops("assist alone does not draft for what nobody owns", Gate::Mode,
          u"channels.web.autopilot"_s, [](Talk &t) {
              t.withAssist();
              t.web().autopilot = false;
          });
    passes("assist alone drafts for a person", [](Talk &t) {
        t.withAssist();
        t.web().autopilot = false;
        t.owner = ownedByJoren;
    });
    stops("autopilot on the web does not answer email", Gate::Mode, u"channels.email.autopilot"_s,
          [](Talk &t) { t.channel = Channel::Email; });
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
