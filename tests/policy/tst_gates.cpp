// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/decide.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

using Change = std::function<void(Scene &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const GateResult *stopOf(const Decision &decision)
{
    for (const GateResult &gate : decision.gates) {
        if (gate.state == GateState::Stopped || gate.state == GateState::Held)
            return &gate;
    }
    return nullptr;
}

Happened assignedBy(AuthorKind who, Time at)
{
    return {.kind = HappenedKind::Assigned,
            .topic = u"conversation.admin.assigned"_s,
            .key = u"a1"_s,
            .at = at,
            .by = {who, u"300"_s, u"Aylin"_s},
            .to = {.teammate = ai()}};
}

} // namespace

/// The gates of behaviour.md, in order: what lets a turn through, what stops it, and the setting that
/// would change it.
class TestGates : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
};

void TestGates::table_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("gate"); // the one that stopped it, -1: none
    QTest::addColumn<QString>("setting");
    const auto row = [](const char *name, Outcome outcome, int gate, const QString &setting,
                        Change change) {
        QTest::newRow(name) << change << outcome << gate << setting;
    };
    const auto stop = [&](const char *name, Gate gate, const QString &setting, Change change) {
        row(name, Outcome::Stopped, int(gate), setting, std::move(change));
    };
    const auto asks = [&](const char *name, Change change) {
        row(name, Outcome::Asking, int(Gate::Answer), {}, std::move(change));
    };

    asks("a customer's question on a channel with autopilot is asked of the engine",
         [](Scene &) {});

    stop("1 everything is paused", Gate::Switches, u"switches.everything"_s,
         [](Scene &s) { s.facts.everythingPaused = true; });
    stop("1 the workspace is paused", Gate::Switches, u"switches.workspace"_s,
         [](Scene &s) { s.facts.workspacePaused = true; });
    stop("1 the workspace is switched off", Gate::Switches, u"enabled"_s,
         [](Scene &s) { s.settings().enabled = false; });
    stop("1 this session is paused", Gate::Switches, u"session.resume"_s,
         [](Scene &s) { s.session.paused = true; });
    stop("1 a supervisor took it over", Gate::Switches, u"session.giveBack"_s,
         [](Scene &s) { s.session.takenOverAt = noon; });

    stop("2 an out-of-office mail is not answered", Gate::Author, {}, [](Scene &s) {
        s.pending.clear();
        s.customer(u"m1"_s, u"I am away"_s, noon, automaticMail());
    });

    stop("3 a teammate started the conversation", Gate::StartedByCustomer,
         u"processOnAssignment"_s, [](Scene &s) { s.session.startedBy = StartedBy::Teammate; });
    stop("3 an automation started it", Gate::StartedByCustomer, u"processOnAssignment"_s,
         [](Scene &s) { s.session.startedBy = StartedBy::Bot; });
    asks("3 a teammate started it, and somebody gave it to the AI since", [](Scene &s) {
        s.session.startedBy = StartedBy::Teammate;
        s.own({.teammate = ai()});
        s.happened << assignedBy(AuthorKind::Teammate, noon);
    });
    stop("3 Fin wrote last and has not handed over", Gate::StartedByCustomer,
         u"session.answerNow"_s, [](Scene &s) {
        s.say(u"b1"_s, AuthorKind::Bot, u"Let me look that up"_s, noon - 1min);
    });

    stop("4 older than an hour on the web", Gate::NewEnough, u"channels.web.staleMinutes"_s,
         [](Scene &s) {
             s.pending.clear();
             s.web().autopilotSince = noon - 48h;
             s.customer(u"m1"_s, u"Hello?"_s, noon - 61min);
         });
    asks("4 fifty minutes old is new enough", [](Scene &s) {
        s.pending.clear();
        s.customer(u"m1"_s, u"Hello?"_s, noon - 50min);
    });
    stop("4 written before the mode was switched on", Gate::NewEnough, u"channels.web.autopilot"_s,
         [](Scene &s) { s.web().autopilotSince = noon + 30s; });

    stop("5 handed off to people", Gate::HandedOff, u"session.giveBack"_s,
         [](Scene &s) { s.session.handedOffAt = noon - 1min; });
    asks("5 handed off, then given to the AI by a teammate", [](Scene &s) {
        s.session.handedOffAt = noon - 1min;
        s.own({.teammate = ai()});
        s.happened << assignedBy(AuthorKind::Teammate, noon);
    });

    asks("6 the AI teammate owns it", [](Scene &s) { s.own({.teammate = ai()}); });
    stop("6 a person owns it and assist is off", Gate::Mode, u"channels.web.assist"_s,
         [](Scene &s) { s.own({.teammate = joren()}); });
    asks("6 a person owns it and assist is on: the engine drafts", [](Scene &s) {
        s.own({.teammate = joren()});
        s.web().assist = true;
        s.web().assistSince = noon - 1h;
    });
    stop("6 a team owns it that the admin did not pick", Gate::Mode, u"channels.web.assist"_s,
         [](Scene &s) { s.own({.team = TeamId(u"9"_s)}); });
    asks("6 a team the admin picked", [](Scene &s) {
        s.own({.team = TeamId(u"9"_s)});
        s.settings().answerTeams = {TeamId(u"9"_s)};
    });
    stop("6 Process on assignment waits for the assignment", Gate::Owner, u"processOnAssignment"_s,
         [](Scene &s) { s.settings().processOnAssignment = true; });

    stop("7 autopilot is off for the channel", Gate::Mode, u"channels.web.autopilot"_s,
         [](Scene &s) { s.web().autopilot = false; });

    row("8 the workspace's own rules get four seconds", Outcome::Waiting, int(Gate::Settled),
        u"channels.web.settleSeconds"_s, [](Scene &s) { s.now = noon + 3s; });
    asks("8 after four seconds it goes on", [](Scene &s) { s.now = noon + 4s; });

    row("9 who asks for a person is handed off", Outcome::Handoff, int(Gate::HandOver),
        u"handoff.level"_s, [](Scene &s) {
            s.pending.clear();
            s.customer(u"m1"_s, u"A human, please"_s, noon, asksForPerson());
        });
    asks("9 unless the AI never hands off by itself", [](Scene &s) {
        s.settings().handoff.level = HandoffLevel::AiOnly;
        s.pending.clear();
        s.customer(u"m1"_s, u"A human, please"_s, noon, asksForPerson());
    });
    row("9 frustration is handed off", Outcome::Handoff, int(Gate::HandOver), u"handoff.level"_s,
        [](Scene &s) {
            s.pending.clear();
            s.customer(u"m1"_s, u"This is useless!!"_s, noon, frustrated());
        });
    row("9 a handoff topic", Outcome::Handoff, int(Gate::HandOver), u"handoff.topics"_s,
        [](Scene &s) {
            s.settings().handoff.topics = {u"legal threats"_s};
            s.pending.clear();
            s.customer(u"m1"_s, u"My lawyer will write"_s, noon, about(u"legal threats"_s));
        });
    row("9 the reply cap", Outcome::Handoff, int(Gate::HandOver), u"repliesPerHour"_s,
        [](Scene &s) { s.facts.repliesLastHour = 30; });
    row("9 a no-assist topic leaves the person's conversation alone", Outcome::Quiet,
        int(Gate::HandOver), u"noAssistTopics"_s, [](Scene &s) {
            s.own({.teammate = joren()});
            s.web().assist = true;
            s.web().assistSince = noon - 1h;
            s.settings().noAssistTopics = {u"salaries"_s};
            s.pending.clear();
            s.customer(u"m1"_s, u"What do you earn?"_s, noon, about(u"salaries"_s));
        });
}

void TestGates::table()
{
    QFETCH(Change, change);
    QFETCH(Outcome, outcome);
    QFETCH(int, gate);
    QFETCH(QString, setting);
    Scene scene;
    change(scene);
    const Decision decision = scene.decision();
    QCOMPARE(int(decision.outcome), int(outcome));
    QVERIFY(!decision.summary.isEmpty());
    const GateResult *stop = stopOf(decision);
    QCOMPARE(stop ? int(stop->gate) : -1, gate);
    if (stop)
        QCOMPARE(stop->setting, setting);
    // Every gate is accounted for, in order.
    QCOMPARE(decision.gates.size(), int(Gate::Answer) + 1);
    for (int i = 0; i < decision.gates.size(); ++i)
        QCOMPARE(int(decision.gates[i].gate), i);
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
