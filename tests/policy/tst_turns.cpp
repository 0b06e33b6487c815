// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

QString turnAndCount(const Talk &t)
{
    return u"%1 %2"_s.arg(t.turn()).arg(t.session.turns.last().messages.size());
}

const QString longText = u"Where is the parcel that I ordered last week?"_s;

/// How many messages count as the customer's word when `second` follows after a pause.
void repeated(const char *sentence, const QString &seen, Platform platform, const QString &text,
              bool spoken, Millis pause = 1min)
{
    row(sentence, seen, [=](Talk &t) {
        if (platform == Platform::Front)
            t = Talk::atFront();
        t.customer(text);
        if (spoken)
            t.teammate(u"Really?"_s);
        t.wait(pause);
        t.customer(text);
        return t.session.messages.last().duplicateOf.isEmpty() ? u"new"_s : u"repeated"_s;
    });
}

} // namespace

/// What a turn is: settling, flurries, what answers it, answers that are outdated, duplicates, loops.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void settled_data();
    void settled() { playRow(); }
    void answers_data();
    void answers() { playRow(); }
    void stale_data();
    void stale() { playRow(); }
    void duplicates_data();
    void duplicates() { playRow(); }
    void loops_data();
    void loops() { playRow(); }
};

void TestTurns::settled_data()
{
    addPlayColumns();
    const auto after = [](const char *sentence, Millis time, const QString &seen,
                          std::function<void(Talk &)> change = {}) {
        row(sentence, seen, [=](Talk &t) {
            if (change)
                change(t);
            t.customer(u"Where is it?"_s);
            t.wait(time);
            return t.why();
        });
    };
    const QString asked = u"asking at answer"_s;
    const QString rules = u"waiting at settled: channels.web.settleSeconds"_s;
    const QString flurry = u"waiting at settled: channels.web.burstSeconds"_s;
    const auto second = [](Talk &t) {
        t.answered(u"First"_s);
        t.wait(1min);
    };
    const auto mail = [](Talk &t) {
        t.channel = Channel::Email;
        t.settings().channels[Channel::Email] = t.web();
        t.settings().channels[Channel::Email].settle = 30s;
    };
    after("the first turn waits for the workspace's own rules", 3s, rules);
    after("4 s on the web", 4s, asked);
    after("30 s for an email: not yet", 29s, u"waiting at settled: channels.email.settleSeconds"_s,
          mail);
    after("30 s for an email", 30s, asked, mail);
    after("a later turn waits only for the flurry", 1s, flurry, second);
    after("2 s after the last word", 2s, asked, second);
    after("at Front no rules are waited for", 2s, asked, [](Talk &t) { t = Talk::atFront(); });
    row("every word of a flurry puts it off", flurry, [=](Talk &t) {
        second(t);
        for (int i = 0; i < 5; ++i) {
            t.customer(u"word %1"_s.arg(i));
            t.wait(1500ms);
        }
        return t.why();
    });
    row("… for 20 s at most", asked, [=](Talk &t) {
        second(t);
        for (int i = 0; i < 14; ++i) {
            t.customer(u"word %1"_s.arg(i));
            t.wait(1500ms);
        }
        return t.why();
    });
    row("… for as long as the channel's setting says", asked, [=](Talk &t) {
        t.web().flurry = 6s;
        second(t);
        for (int i = 0; i < 4; ++i) {
            t.customer(u"word %1"_s.arg(i));
            t.wait(1500ms);
        }
        return t.why();
    });
    row("a restart forgets no timer", asked, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.restart();
        t.wait(4s);
        return t.why();
    });
}

void TestTurns::answers_data()
{
    addPlayColumns();
    row("one reply covers the flurry", u"3"_s, [](Talk &t) {
        t.customer(u"Hi"_s);
        t.customer(u"Where is it?"_s);
        t.ask(u"My parcel, I mean"_s);
        t.answer(known());
        return QString::number(t.effect(EffectGroup::Reply).covers.size());
    });
    row("a reply of ours answers no later message", u"asked 1"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        t.customer(u"And the invoice?"_s);
        t.apply(reply);
        t.report(reply, Performed::Done);
        t.echo();
        t.wait(1min);
        return turnAndCount(t);
    });
    row("a person's public reply answers everything before it", u"answered_by_person 0"_s,
        [](Talk &t) {
            t.customer(u"Where is it?"_s);
            t.customer(u"Hello?"_s);
            t.teammate(u"On its way"_s);
            return u"%1 %2"_s.arg(t.turn()).arg(t.asks);
        });
    row("a note answers nothing", u"asked 1"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.note(u"VIP"_s);
        t.wait(1min);
        return turnAndCount(t);
    });
    row("a bot's notice answers nothing", u"2"_s, [](Talk &t) {
        t = Talk::atFront();
        t.customer(u"Where is it?"_s);
        t.bot(u"We are usually back in an hour"_s);
        t.ask(u"Hello?"_s);
        return QString::number(t.session.turns.last().messages.size());
    });
    row("waiting since the oldest message that nobody answered", u"0 s"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.wait(1s);
        t.customer(u"Hello?"_s);
        return u"%1 s"_s.arg((*t.session.waitingSince - noon).count() / 1000);
    });
    row("nobody waits after the answer", u"no"_s, [](Talk &t) {
        t.answered();
        return t.session.waitingSince ? u"yes"_s : u"no"_s;
    });
}

void TestTurns::stale_data()
{
    addPlayColumns();
    row("written while the engine was at work: asked again, about both", u"asked 2 | 2 asks"_s,
        [](Talk &t) {
            t.ask();
            t.customer(u"The red one"_s);
            t.answer(known());
            t.wait(1min);
            return u"%1 | %2 asks"_s.arg(turnAndCount(t)).arg(t.asks);
        });
    row("at most twice, then sent for what it covers", u"3 asks, covers 3"_s, [](Talk &t) {
        t.ask();
        for (int i = 0; i < 3; ++i) {
            t.customer(u"and %1"_s.arg(i));
            t.answer(known());
            t.wait(1min);
        }
        return u"%1 asks, covers %2"_s.arg(t.asks)
            .arg(t.effect(EffectGroup::Reply).covers.size());
    });
    row("… and the last message is the next turn", u"asked 1"_s, [](Talk &t) {
        t.ask();
        for (int i = 0; i < 3; ++i) {
            t.customer(u"and %1"_s.arg(i));
            t.answer(known());
            t.wait(1min);
        }
        t.deliver();
        t.wait(1min);
        return turnAndCount(t);
    });
    row("a person replied meanwhile: the answer is dropped", u"answered_by_person | "_s,
        [](Talk &t) {
            t.ask();
            t.teammate(u"On its way"_s);
            t.answer(known());
            return t.turn() + u" | "_s + t.effects();
        });
    row("a person took it meanwhile: no reply", u"stopped | "_s, [](Talk &t) {
        t.ask();
        t.assigned(ownedByJoren);
        t.answer(known());
        return t.turn() + u" | "_s + t.effects();
    });
    row("handed off now meanwhile: no reply", u"handoff: note, tag opencx_handed_off, unassign"_s,
        [](Talk &t) {
            t.ask();
            t.command(CommandKind::HandOffNow);
            t.answer(known());
            return t.effects();
        });
    row("an answer to nothing is ignored", u"replied 1"_s, [](Talk &t) {
        t.answered();
        t.answer(known());
        return u"%1 %2"_s.arg(t.turn()).arg(t.session.effects.size());
    });
    row("the program stopped while it was asked: asked again", u"2"_s, [](Talk &t) {
        t.ask();
        t.restart();
        return QString::number(t.asks);
    });
    row("the customer writes before the reply left: asked again", u"The customer wrote again | asked 2"_s,
        [](Talk &t) {
            t.ask();
            t.answer(known());
            t.ask(u"The red one"_s);
            return t.cancelled() + u" | "_s + turnAndCount(t);
        });
}

void TestTurns::duplicates_data()
{
    addPlayColumns();
    row("the same message id is one message", u"1"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.tell(t.thread.last(), HappenedKind::CustomerWrote);
        t.read();
        return QString::number(t.session.messages.size());
    });
    using enum Platform;
    const QString again = u"repeated"_s;
    repeated("the same content under another id", again, Intercom, longText, false);
    repeated("short, and nobody spoke", again, Intercom, u"yes"_s, false);
    repeated("short, after somebody spoke: a second honest yes", u"new"_s, Intercom, u"yes"_s, true);
    repeated("Intercom: long, after somebody spoke", u"new"_s, Intercom, longText, true);
    repeated("Front: short, after somebody spoke", u"new"_s, Front, u"yes"_s, true);
    repeated("Front: long, after somebody spoke", again, Front, longText, true);
    row("short is what the admin says is short", again, [](Talk &t) {
        t = Talk::atFront();
        t.settings().duplicateLength = 3;
        t.answered(u"yes"_s);
        t.customer(u"yes"_s);
        return t.session.messages.last().duplicateOf.isEmpty() ? u"new"_s : u"repeated"_s;
    });
    repeated("within 24 h", again, Intercom, longText, false, 23h);
    repeated("after 24 h", u"new"_s, Intercom, longText, false, 25h);
    row("with another attachment", u"new"_s, [](Talk &t) {
        t.customer(longText);
        Message &second = (t.message(t.thread.last().author, Visibility::Public, longText),
                           t.thread.last());
        second.attachments << Attachment{.name = u"photo.jpg"_s, .url = {}, .contentType = {}};
        t.tell(second, HappenedKind::CustomerWrote);
        return t.session.messages.last().duplicateOf.isEmpty() ? u"new"_s : u"repeated"_s;
    });
    row("with its pictures signed anew", again, [](Talk &t) {
        const auto picture = [](const QString &signature) {
            return Attachment{u"seam.png"_s, u"https://x.example/seam?s="_s + signature,
                              u"image/*"_s, 0};
        };
        t.message({AuthorKind::Customer, u"c1"_s, u"Ada"_s}, Visibility::Public, longText);
        t.thread.last().attachments << picture(u"1"_s);
        t.tell(t.thread.last(), HappenedKind::CustomerWrote);
        t.message(t.thread.last().author, Visibility::Public, longText);
        t.thread.last().attachments << picture(u"2"_s);
        t.tell(t.thread.last(), HappenedKind::CustomerWrote);
        return t.session.messages.last().duplicateOf.isEmpty() ? u"new"_s : u"repeated"_s;
    });
    row("kept and marked, not processed again", u"2 messages, asked 1"_s, [](Talk &t) {
        t.customer(longText);
        t.ask(longText);
        return u"%1 messages, %2"_s.arg(t.session.messages.size()).arg(turnAndCount(t));
    });
    row("the hours are a setting", u"new"_s, [](Talk &t) {
        t.settings().duplicates = 1h;
        t.customer(longText);
        t.wait(2h);
        t.customer(longText);
        return t.session.messages.last().duplicateOf.isEmpty() ? u"new"_s : u"repeated"_s;
    });
}

void TestTurns::loops_data()
{
    addPlayColumns();
    const QString stopped = u"stopped at author: session.answerNow"_s;
    row("our own words come back: not answered", stopped, [](Talk &t) {
        t.answered();
        t.ask(known().text);
        return t.why();
    });
    row("Intercom: the same again after each of three answers: a machine, not answered", stopped,
        [](Talk &t) {
            t.atLevel(HandoffLevel::AiOnly);
            for (int i = 0; i < 3; ++i)
                t.answered(u"Thank you, we have received your request"_s);
            t.ask(u"Thank you, we have received your request"_s);
            return t.why();
        });
    row("a no-reply sender", stopped, [](Talk &t) {
        t.session.contact.email = u"No-Reply@shop.example"_s;
        t.ask();
        return t.why();
    });
    row("a mail system", stopped, [](Talk &t) {
        t.session.contact.email = u"mailer-daemon@mx.example"_s;
        t.ask();
        return t.why();
    });
    row("a person with an odd address", u"asking at answer"_s, [](Talk &t) {
        t.session.contact.email = u"noreplyson@shop.example"_s;
        t.ask();
        return t.why();
    });
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
