// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

/// What a supervisor does in the console, and what it meets on its way.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void takeOver_data();
    void takeOver() { playRow(); }
    void pause_data();
    void pause() { playRow(); }
    void giveBack_data();
    void giveBack() { playRow(); }
    void answerNow_data();
    void answerNow() { playRow(); }
    void handOffNow_data();
    void handOffNow() { playRow(); }
    void others_data();
    void others() { playRow(); }
};

void TestCommands::takeOver_data()
{
    addPlayColumns();
    row("it holds at once: what the engine says then is dropped", u"stopped at switches: session.giveBack | "_s,
        [](Talk &t) {
            t.ask();
            t.command(CommandKind::TakeOver);
            t.answer(known());
            t.wait(1min);
            return t.why() + u" | "_s + t.effects();
        });
    row("the supervisor's own teammate gets it", u"side: assign 200 (done) | 200"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::TakeOver, {}, joren().value());
        t.deliver();
        return t.effects() + u" | "_s + t.session.owner.value.teammate.value();
    });
    row("an answer that has not left does not leave", u"A supervisor took this conversation over"_s,
        [](Talk &t) {
            t.ask();
            t.answer(known());
            t.command(CommandKind::TakeOver);
            return t.cancelled();
        });
    row("an answer that has left is not denied", u"reply: reply (sending)"_s, [](Talk &t) {
        t.sending();
        t.command(CommandKind::TakeOver);
        return t.effects();
    });
    row("later messages are not answered either", u"stopped at switches: session.giveBack"_s,
        [](Talk &t) {
            t.command(CommandKind::TakeOver);
            t.ask();
            return t.why();
        });
    row("a draft is not made either", u"stopped at switches: session.giveBack"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.command(CommandKind::TakeOver);
        t.ask();
        return t.why();
    });
    row("a handoff on its way goes on: nobody is stranded", u"handoff: note (done), tag opencx_handed_off (done), unassign (done)"_s,
        [](Talk &t) {
            t.ask(u"A human, please"_s, asksForPerson());
            const EffectId note = t.start();
            t.command(CommandKind::TakeOver);
            t.apply(note);
            t.report(note, Performed::Done);
            t.deliver();
            return t.effects();
        });
}

void TestCommands::pause_data()
{
    addPlayColumns();
    row("the engine's answer comes too late", u"stopped at switches: session.resume | "_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::Pause);
        t.answer(known());
        return t.why() + u" | "_s + t.effects();
    });
    row("paused and resumed while the engine was at work: it stays as it was stopped", u"stopped | "_s,
        [](Talk &t) {
            t.ask();
            t.command(CommandKind::Pause);
            t.command(CommandKind::Resume);
            t.answer(known());
            t.wait(1min);
            return t.turn() + u" | "_s + t.effects();
        });
    row("what waited is answered only if asked", u"stopped, then asked"_s, [](Talk &t) {
        t.command(CommandKind::Pause);
        t.ask();
        t.command(CommandKind::Resume);
        t.wait(10min);
        const QString waited = t.turn();
        t.command(CommandKind::AnswerNow);
        return waited + u", then "_s + t.turn();
    });
    row("what the customer writes after it is answered with the rest", u"asked 2"_s, [](Talk &t) {
        t.command(CommandKind::Pause);
        t.ask();
        t.command(CommandKind::Resume);
        t.ask(u"Hello?"_s);
        return u"%1 %2"_s.arg(t.turn()).arg(t.session.turns.last().messages.size());
    });
    row("everything is paused while the answer waits to leave", u"stopped at switches: switches.everything | "_s,
        [](Talk &t) {
            t.ask();
            t.answer(known());
            t.facts.everythingPaused = true;
            t.settingsChange();
            return t.why() + u" | "_s + t.effects();
        });
    row("… and before anybody is told, nothing leaves all the same", u"reply: reply"_s, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.facts.everythingPaused = true;
        t.start();
        return t.effects();
    });
    row("a waiting turn is decided under the newest settings", u"stopped at mode: channels.web.autopilot"_s,
        [](Talk &t) {
            t.customer(u"Where is it?"_s);
            t.web().autopilot = false;
            t.settingsChange();
            t.wait(1min);
            return t.why();
        });
}

void TestCommands::giveBack_data()
{
    addPlayColumns();
    row("taken over and given back: the question is open again", u"asking at answer"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::TakeOver);
        t.command(CommandKind::GiveBack);
        return t.why();
    });
    row("a person spoke meanwhile: the last customer message is the open turn", u"asking at answer | given back in the console"_s,
        [](Talk &t) {
            t.handedOff();
            t.wait(1min);
            t.teammate(u"Hold on"_s);
            t.command(CommandKind::GiveBack);
            t.wait(1min);
            return t.why() + u" | "_s + t.last().gates[int(Gate::HandedOff)].detail;
        });
    row("what the AI itself answered stays answered", u"replied 1"_s, [](Talk &t) {
        t.answered();
        t.command(CommandKind::GiveBack);
        t.wait(1min);
        return u"%1 %2"_s.arg(t.turn()).arg(t.asks);
    });
    row("what a person owns comes back to the AI teammate", u"side: assign 100"_s, [](Talk &t) {
        t.owner = ownedByJoren;
        t.ask();
        t.command(CommandKind::GiveBack);
        return t.effects();
    });
    row("the rest of a handoff is not done any more", u"Given back by Mika | handoff: note (sending)"_s,
        [](Talk &t) {
            t.ask(u"A human, please"_s, asksForPerson());
            t.start();
            t.command(CommandKind::GiveBack);
            return t.cancelled() + u" | "_s + t.effects();
        });
    const auto givenBackTwice = [](Talk &t) {
        t.command(CommandKind::GiveBack);
        t.deliver();
        t.ask(u"Then tell me where it is"_s);
        t.answer(known());
        t.deliver();
        t.ask(u"And when does it come?"_s);
        return t.why();
    };
    row("Intercom: under Process on assignment the second question is answered, too",
        u"asking at answer"_s, [=](Talk &t) {
            t.settings().processOnAssignment = true;
            t.owner = ownedByAi;
            t.assigned(ownedByAi);
            t.ask(u"A human, please"_s, asksForPerson());
            t.deliver();
            return givenBackTwice(t);
        });
    row("in a team's conversation the second question is answered, too", u"asking at answer"_s,
        [=](Talk &t) {
            t.handedOff();
            t.assigned(ownedByBilling);
            return givenBackTwice(t);
        });
    row("after a handoff autopilot goes on", u"asking at answer"_s, [](Talk &t) {
        t.handedOff();
        t.command(CommandKind::GiveBack);
        t.ask(u"Then tell me where it is"_s);
        return t.why();
    });
}

void TestCommands::answerNow_data()
{
    addPlayColumns();
    const auto now = [](std::function<void(Talk &)> before) {
        return [before](Talk &t) {
            before(t);
            t.command(CommandKind::AnswerNow);
            return t.why();
        };
    };
    const QString asked = u"asking at answer"_s;
    row("too old", asked, now([](Talk &t) {
            t.writtenAt = noon - 3 * 24h;
            t.ask();
        }));
    row("autopilot is off for the channel", asked, now([](Talk &t) {
            t.web().autopilot = false;
            t.ask();
        }));
    row("Intercom: Process on assignment waits", asked, now([](Talk &t) {
            t.settings().processOnAssignment = true;
            t.ask();
        }));
    row("handed off", asked, now([](Talk &t) { t.handedOff(); }));
    row("outbound", asked, now([](Talk &t) {
            t.session.startedBy = StartedBy::Teammate;
            t.ask();
        }));
    row("a teammate has answered it", asked, now([](Talk &t) {
            t.ask();
            t.teammate(u"Soon"_s);
        }));
    row("an out-of-office notice that is none", asked,
        now([](Talk &t) { t.ask(u"I am away, but where is it?"_s, automaticMail()); }));
    row("the flurry is not waited for", asked,
        now([](Talk &t) { t.customer(u"Where is it?"_s); }));
    row("paused: the click resumes it", asked, now([](Talk &t) {
            t.command(CommandKind::Pause);
            t.ask();
        }));
    row("everything is paused: that stands above a click", u"stopped at switches: switches.everything"_s,
        now([](Talk &t) {
            t.facts.everythingPaused = true;
            t.ask();
        }));
    row("the AI has answered it: nothing is asked again", u"replied 1"_s, [](Talk &t) {
        t.answered();
        t.command(CommandKind::AnswerNow);
        return u"%1 %2"_s.arg(t.turn()).arg(t.asks);
    });
    row("a person owns it: the reply goes to the customer", u"reply: reply (done)"_s, [](Talk &t) {
        t.owner = ownedByJoren;
        t.ask();
        t.command(CommandKind::AnswerNow);
        t.answer(known());
        t.deliver();
        return t.effects();
    });
}

void TestCommands::handOffNow_data()
{
    addPlayColumns();
    const QString steps = u"handoff: note, tag opencx_handed_off, unassign"_s;
    row("the open turn is handed off", steps, [](Talk &t) {
        t.ask();
        t.command(CommandKind::HandOffNow);
        return t.effects();
    });
    row("after the AI's answer, too", u"reply: reply (done); "_s + steps, [](Talk &t) {
        t.answered();
        t.command(CommandKind::HandOffNow);
        return t.effects();
    });
    row("an answer that waits to leave is given up for it", steps + u" | A supervisor handed it off"_s,
        [](Talk &t) {
            t.ask();
            t.answer(known());
            t.command(CommandKind::HandOffNow);
            return t.effects() + u" | "_s + t.cancelled();
        });
    row("even at ai_only", steps, [](Talk &t) {
        t.atLevel(HandoffLevel::AiOnly);
        t.ask();
        t.command(CommandKind::HandOffNow);
        return t.effects();
    });
    row("a person owns it: it is with people already", u"stopped at hand_over: session.giveBack | "_s,
        [](Talk &t) {
            t.owner = ownedByJoren;
            t.ask();
            t.command(CommandKind::HandOffNow);
            return t.why() + u" | "_s + t.effects();
        });
}

void TestCommands::others_data()
{
    addPlayColumns();
    row("resolve: nothing is asked any more", u"closed_resolved resolved, resolved"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::Resolve);
        t.answer(known());
        return t.status() + u", "_s + t.turn();
    });
    row("resolve does away with an answer that waits", u""_s, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.command(CommandKind::Resolve);
        return t.effects();
    });
    row("a tag is put on the conversation", u"side: tag vip (done) | vip"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::Tag, {}, u"vip"_s);
        t.deliver();
        return t.effects() + u" | "_s + t.session.tags.value.join(u',');
    });
    row("… once", u"side: tag vip (done)"_s, [](Talk &t) {
        t.answered();
        t.session.effects.clear();
        t.command(CommandKind::Tag, {}, u"vip"_s);
        t.deliver();
        t.command(CommandKind::Tag, {}, u"vip"_s);
        t.deliver();
        return t.effects();
    });
    row("what the vendor refused is sent again by a click", u"reply: reply (done)"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        t.report(reply, Performed::Refused, u"403"_s);
        t.command(CommandKind::TryAgain, reply);
        t.deliver();
        return t.effects();
    });
    row("every command is in the history with who gave it", u"Mika"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::Pause);
        return t.session.history.last().who;
    });
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
