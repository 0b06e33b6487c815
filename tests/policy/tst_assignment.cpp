// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// With Process on assignment on, which only Intercom has.
void onPurpose(const char *sentence, const QString &seen, std::function<void(Talk &)> play)
{
    row(QByteArray("Intercom: ") + sentence, seen, [play = std::move(play)](Talk &t) {
        t.settings().processOnAssignment = true;
        play(t);
        if (!t.session.threadRead)
            t.read();
        t.wait(1min);
        return t.why();
    });
}

const QString asked = u"asking at answer"_s;

} // namespace

/// Process on assignment in both its meanings, and what an assignment is without it.
class TestAssignment : public QObject
{
    Q_OBJECT

private slots:
    void waits_data();
    void waits() { playRow(); }
    void opens_data();
    void opens() { playRow(); }
    void without_data();
    void without() { playRow(); }
    void shapes_data();
    void shapes() { playRow(); }
};

void TestAssignment::waits_data()
{
    addPlayColumns();
    const QString waits = u"stopped at owner: processOnAssignment"_s;
    onPurpose("a new conversation waits for it", waits, [](Talk &t) { t.ask(); });
    onPurpose("assigned to a team that the AI answers for: waits on", waits, [](Talk &t) {
        t.settings().answerTeams = {billing()};
        t.ask();
        t.assigned(ownedByBilling);
        t.ask(u"Anybody?"_s);
    });
    onPurpose("assigned before the customer wrote: answered", asked, [](Talk &t) {
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        t.ask();
    });
    onPurpose("drafts for people do not wait", asked, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.ask();
    });
}

void TestAssignment::opens_data()
{
    addPlayColumns();
    const auto after = [](std::function<void(Talk &)> before, AuthorKind by = AuthorKind::Teammate) {
        return [before, by](Talk &t) {
            t.ask();
            before(t);
            t.wait(1min);
            t.assigned(ownedByAi, by);
        };
    };
    onPurpose("assigned by a person", asked, after([](Talk &) {}));
    onPurpose("assigned by a rule", asked, after([](Talk &) {}, AuthorKind::System));
    onPurpose("a teammate spoke since", asked, after([](Talk &t) { t.teammate(u"Hold on"_s); }));
    onPurpose("a note was written since", asked, after([](Talk &t) { t.note(u"For the AI"_s); }));
    onPurpose("days later", asked, after([](Talk &t) { t.wait(50h); }));
    onPurpose("outbound", asked,
              after([](Talk &t) { t.session.startedBy = StartedBy::Teammate; }));
    onPurpose("Fin wrote last", asked, after([](Talk &t) { t.bot(u"Let me see"_s); }));
    onPurpose("a draft was posted since", asked, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.answered();
        t.wait(1min);
        t.assigned(ownedByAi);
    });
    row("Intercom: after a handoff, by a rule: silent, or it would go round", u"1 | handed_off"_s,
        [](Talk &t) {
            t.settings().processOnAssignment = true;
            t.owner = ownedByAi;
            t.ask();
            t.answer(Table::unknown());
            t.deliver();
            t.wait(1min);
            t.assigned(ownedByAi, AuthorKind::System);
            t.wait(1min);
            return u"%1 | %2"_s.arg(t.asks).arg(t.turn());
        });
    onPurpose("after a handoff", asked, [](Talk &t) {
        t.owner = ownedByAi;
        t.handedOff();
        t.wait(1min);
        t.assigned(ownedByAi);
    });
    onPurpose("autopilot is off: that gate still stands", u"stopped at mode: channels.web.autopilot"_s,
              after([](Talk &t) { t.web().autopilot = false; }));
    row("Intercom: an unknown conversation: the assignment is told first, the thread is read then",
        asked, [](Talk &t) {
            t.settings().processOnAssignment = true;
            t.session.threadRead = false;
            t.message({AuthorKind::Customer, u"c1"_s, u"Ines"_s}, Visibility::Public, u"Where?"_s);
            t.message({AuthorKind::Teammate, joren().value(), {}}, Visibility::Public, u"Soon"_s);
            t.wait(1min);
            t.assigned(ownedByAi);
            t.read();
            t.wait(1min);
            return t.why();
        });
    row("Intercom: the thread is read whole first", u"reading, 1"_s, [](Talk &t) {
        t.settings().processOnAssignment = true;
        t.ask();
        t.assigned(ownedByAi);
        return u"%1, %2"_s.arg(t.why()).arg(t.reads);
    });
    row("Intercom: Why says so", u"assigned to the AI on purpose"_s, [](Talk &t) {
        t.settings().processOnAssignment = true;
        t.ask();
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        return t.last().gates[int(Gate::NewEnough)].detail;
    });
    row("Intercom: what the AI itself answered stays answered", u"replied, 1"_s, [](Talk &t) {
        t.answered();
        t.settings().processOnAssignment = true;
        t.wait(1min);
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        return u"%1, %2"_s.arg(t.turn()).arg(t.asks);
    });
    row("Intercom: the same event twice: asked once", u"1"_s, [](Talk &t) {
        t.settings().processOnAssignment = true;
        t.ask();
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        return QString::number(t.asks);
    });
    row("Intercom: not newly: a rule that assigns it again on every message does not reopen what "
        "a person answered",
        u"answered_by_person"_s, [](Talk &t) {
            t.settings().processOnAssignment = true;
            t.ask();
            t.assigned(ownedByAi);
            t.read();
            t.wait(1s);
            t.teammate(u"I answered it"_s);
            t.wait(1min);
            t.assigned(ownedByAi, AuthorKind::System);
            t.read();
            t.wait(1min);
            return t.turn();
        });
    row("Intercom: taken off it again before the answer: no answer", u"stopped"_s, [](Talk &t) {
        t.settings().processOnAssignment = true;
        t.ask();
        t.assigned(ownedByAi);
        t.read();
        t.wait(1min);
        t.assigned({});
        t.wait(1min);
        t.answer(known());
        return t.turn();
    });
    row("Intercom: the AI teammate's own doing opens nothing", u"stopped"_s, [](Talk &t) {
        t.settings().processOnAssignment = true;
        t.ask();
        t.assigned(ownedByAi, AuthorKind::AiTeammate);
        return t.turn();
    });
}

void TestAssignment::without_data()
{
    addPlayColumns();
    const auto answeredByJoren = [](Talk &t) {
        t.ask();
        t.teammate(u"On its way"_s);
        t.wait(1min);
    };
    row("only recorded: what a teammate answered stays so", u"answered_by_person"_s, [=](Talk &t) {
        answeredByJoren(t);
        t.assigned(ownedByAi);
        t.wait(1min);
        return t.turn();
    });
    row("an open question is autopilot's then", asked, [](Talk &t) {
        t.owner = ownedByJoren;
        t.ask();
        t.assigned(ownedByAi);
        t.customer(u"Hello?"_s);
        t.wait(1min);
        return t.why();
    });
    row("at Front an assignment alone never starts the AI", u"stopped, 0"_s, [](Talk &t) {
        t = Talk::atFront();
        t.settings().handleUnassigned = false;
        t.ask();
        t.assigned(ownedByAi);
        t.wait(1min);
        return u"%1, %2"_s.arg(t.turn()).arg(t.asks);
    });
    row("at Front the owner is read at the next inbound", asked, [](Talk &t) {
        t = Talk::atFront();
        t.settings().handleUnassigned = false;
        t.ask();
        t.assigned(ownedByAi);
        t.ask(u"Hello?"_s);
        return t.why();
    });
    row("owner and history are recorded", u"200 assigned"_s, [](Talk &t) {
        t.ask();
        t.assigned(ownedByJoren);
        return t.session.owner.value.teammate.value()
            + (t.history(u"assigned"_s) ? u" assigned"_s : QString());
    });
}

void TestAssignment::shapes_data()
{
    addPlayColumns();
    const auto seen = [](const Talk &t) {
        return u"%1 %2"_s.arg(t.turn(), t.session.owner.value.teammate.value());
    };
    const QString toJoren = u"answered_by_person 200"_s;
    row("two parts: a reply, then an assignment", toJoren, [=](Talk &t) {
        t.ask();
        t.teammate(u"I take this"_s);
        t.assigned(ownedByJoren);
        return seen(t);
    });
    row("one part that is both", toJoren, [=](Talk &t) {
        t.ask();
        t.assignedWithWords(ownedByJoren, u"I take this"_s);
        return seen(t);
    });
    row("Intercom: one part to the AI under Process on assignment: opened all the same", asked,
        [](Talk &t) {
            t.settings().processOnAssignment = true;
            t.ask();
            t.wait(1min);
            t.assignedWithWords(ownedByAi, u"The AI will help"_s);
            t.read();
            t.wait(1min);
            return t.why();
        });
    row("told twice: one message, one line of history", u"2 messages, 1 line"_s, [](Talk &t) {
        t.ask();
        t.assignedWithWords(ownedByJoren, u"I take this"_s);
        t.read();
        t.echo();
        const auto lines
            = std::count_if(t.session.history.begin(), t.session.history.end(),
                            [](const HistoryEntry &entry) { return entry.what == u"assigned"; });
        return u"%1 messages, %2 line"_s.arg(t.session.messages.size()).arg(lines);
    });
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
