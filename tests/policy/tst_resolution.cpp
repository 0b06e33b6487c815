// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

void answeredAtFront(Talk &t, const Owner &owner)
{
    t = Talk::atFront();
    t.owner = owner;
    t.answered();
}

void thanks(Talk &t)
{
    t.ask(u"That solved it, thanks"_s, confirms());
}

QString outcome(const Talk &t)
{
    return t.status() + u" | "_s + t.why();
}

} // namespace

/// Confirmed and assumed resolution, what is done at the vendor then, and what reopening forgets.
class TestResolution : public QObject
{
    Q_OBJECT

private slots:
    void confirmed_data();
    void confirmed() { playRow(); }
    void assumed_data();
    void assumed() { playRow(); }
    void atTheVendor_data();
    void atTheVendor() { playRow(); }
    void forgets_data();
    void forgets() { playRow(); }
};

void TestResolution::confirmed_data()
{
    addPlayColumns();
    row("thanks after an answer: resolved, and not answered",
        u"closed_resolved resolved | resolved | 1"_s, [](Talk &t) {
            t.answered();
            thanks(t);
            return u"%1 | %2"_s.arg(outcome(t)).arg(t.asks);
        });
    row("thanks without an answer before it: quiet", u"open none | quiet at hand_over: session.answerNow"_s,
        [](Talk &t) {
            thanks(t);
            return outcome(t);
        });
    row("thanks and a question in one flurry: the question counts", u"open none | asking at answer"_s,
        [](Talk &t) {
            t.answered();
            t.customer(u"Thanks"_s, confirms());
            t.wait(1s);
            t.ask(u"And where is the invoice?"_s);
            return outcome(t);
        });
    row("while a person owns it nothing is resolved",
        u"open none | quiet at hand_over: session.answerNow"_s, [](Talk &t) {
            t.withAssist();
            t.answered();
            t.assigned(ownedByJoren);
            thanks(t);
            return outcome(t);
        });
    row("Answer now on a mere thanks: the engine is asked", u"open none | asking at answer"_s,
        [](Talk &t) {
            thanks(t);
            t.command(CommandKind::AnswerNow);
            return outcome(t);
        });
    row("the turn is over", u"resolved"_s, [](Talk &t) {
        t.answered();
        thanks(t);
        return t.turn();
    });
}

void TestResolution::assumed_data()
{
    addPlayColumns();
    row("silent for 24 h after an answer", u"closed_resolved assumed_resolved | resolved"_s,
        [](Talk &t) {
            t.answered();
            t.wait(24h);
            return outcome(t);
        });
    row("a bot's notice after the answer changes nothing",
        u"closed_resolved assumed_resolved | resolved"_s, [](Talk &t) {
            t.answered();
            t.bot(u"How did we do?"_s);
            t.wait(24h);
            return outcome(t);
        });
    row("an hour earlier it is open", u"open none"_s, [](Talk &t) {
        t.answered();
        t.wait(23h);
        return t.status();
    });
    row("the hours are a setting", u"open none"_s, [](Talk &t) {
        t.settings().assumeResolved = 48h;
        t.answered();
        t.wait(47h);
        return t.status();
    });
    row("not after a handoff", u"open none"_s, [](Talk &t) {
        t.handedOff();
        t.wait(48h);
        return t.status();
    });
    row("not after a person's reply", u"open none"_s, [](Talk &t) {
        t.answered();
        t.teammate(u"Anything else?"_s);
        t.wait(48h);
        return t.status();
    });
    row("not once a person owns it", u"open none"_s, [](Talk &t) {
        t.answered();
        t.assigned(ownedByJoren);
        t.wait(48h);
        return t.status();
    });
    row("not while the session is paused", u"open none"_s, [](Talk &t) {
        t.answered();
        t.command(CommandKind::Pause);
        t.wait(48h);
        return t.status();
    });
    row("not while a supervisor has taken it over", u"open none"_s, [](Talk &t) {
        t.answered();
        t.command(CommandKind::TakeOver);
        t.wait(48h);
        return t.status();
    });
    row("not after a draft", u"open none"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.answered();
        t.wait(48h);
        return t.status();
    });
    row("the customer wrote again within it: counted anew", u"open none"_s, [](Talk &t) {
        t.answered();
        t.wait(20h);
        t.answered(u"And the invoice?"_s);
        t.wait(20h);
        return t.status();
    });
}

void TestResolution::atTheVendor_data()
{
    addPlayColumns();
    const auto resolution = [](const Talk &t) { return t.effects().section(u"; "_s, 1); };
    row("Intercom: nothing, the note and the closing are a setting", u""_s, [=](Talk &t) {
        t.answered();
        thanks(t);
        return resolution(t);
    });
    row("Intercom: with the setting: note, then close", u"resolution: note (done), close (done)"_s,
        [=](Talk &t) {
            t.settings().closeOnResolution = true;
            t.answered();
            thanks(t);
            t.deliver();
            return resolution(t);
        });
    row("Front: note, then archive, as the AI has it", u"resolution: note (done), close (done)"_s,
        [=](Talk &t) {
            answeredAtFront(t, ownedByAi);
            thanks(t);
            t.deliver();
            return resolution(t);
        });
    row("Front: nobody has it: the note, but no archive",
        u"resolution: note (done) | The AI teammate does not own it"_s, [=](Talk &t) {
            answeredAtFront(t, {});
            thanks(t);
            t.deliver();
            return resolution(t) + u" | "_s + t.cancelled();
        });
    row("Front: a person takes it between note and archive: read again, and left alone",
        u"resolution: note (done) | A person took it meanwhile"_s, [=](Talk &t) {
            answeredAtFront(t, ownedByAi);
            thanks(t);
            const EffectId note = t.start();
            t.apply(note);
            t.owner = ownedByJoren;
            t.report(note, Performed::Done);
            t.wait(11s);
            t.deliver();
            return resolution(t) + u" | "_s + t.cancelled();
        });
    row("the note has summary and sentiment", u"yes"_s, [](Talk &t) {
        t.settings().closeOnResolution = true;
        t.answered();
        thanks(t);
        const QString text
            = std::get<PostNote>(t.effect(EffectGroup::Resolution).action).text;
        return text.contains(u"asked “Where is my parcel?”"_s) && text.contains(u"Sentiment: "_s)
                && text.contains(u"#4521"_s)
            ? u"yes"_s
            : text;
    });
    row("closed by somebody already: no second closing", u"resolution: note (done), close (done) | 0 attempts"_s,
        [=](Talk &t) {
            t.settings().closeOnResolution = true;
            t.owner = ownedByAi;
            t.answered();
            thanks(t);
            const EffectId note = t.start();
            t.apply(note);
            t.report(note, Performed::Done);
            t.closed();
            t.deliver();
            return u"%1 | %2 attempts"_s.arg(resolution(t))
                .arg(t.effect(EffectGroup::Resolution, 1).attempts);
        });
    row("the customer goes on before it is closed: left open", u"The conversation goes on"_s,
        [](Talk &t) {
            t.settings().closeOnResolution = true;
            t.answered();
            thanks(t);
            t.customer(u"Wait, one more"_s);
            return t.cancelled();
        });
}

void TestResolution::forgets_data()
{
    addPlayColumns();
    row("a topic from before the closing hands nothing off", u"asking at answer"_s, [](Talk &t) {
        t.settings().handoff.topics = {u"legal"_s};
        t.command(CommandKind::Pause);
        t.ask(u"I will sue"_s, about(u"legal"_s));
        t.closed();
        t.command(CommandKind::Resume);
        t.wait(1min);
        t.ask(u"Where is my invoice?"_s);
        return t.why();
    });
    row("anger after answers of an earlier time is no lack of progress", u"asking at answer"_s,
        [](Talk &t) {
            t.answered();
            t.answered(u"And the second?"_s);
            t.closed();
            t.wait(1min);
            t.ask(u"Now this"_s, angry());
            return t.why();
        });
    row("a handoff of an earlier time does not silence it", u"asking at answer"_s, [](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.closed();
        t.wait(1min);
        t.ask(u"Where is my invoice?"_s);
        return t.why();
    });
}

QTEST_GUILESS_MAIN(TestResolution)
#include "tst_resolution.moc"
