// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// A reply whose request ended without a word.
EffectId lost(Talk &t)
{
    const EffectId reply = t.sending();
    t.report(reply, Performed::Maybe, u"timeout"_s);
    return reply;
}

/// Time goes on, and what is due is looked for.
void look(Talk &t, Millis after)
{
    t.wait(after);
    t.start();
}

QString fate(const Talk &t)
{
    const Effect &reply = t.effect(EffectGroup::Reply);
    return u"%1, %2 attempts"_s.arg(QLatin1StringView(word(reply.status))).arg(reply.attempts);
}

/// Looked for at 5, 30 and 120 s.
void lookThrice(Talk &t)
{
    look(t, 5s);
    look(t, 25s);
    look(t, 90s);
}

} // namespace

/// What becomes of a request when nobody knows whether it was carried out.
class TestReadback : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found() { playRow(); }
    void absent_data();
    void absent() { playRow(); }
    void notReadable_data();
    void notReadable() { playRow(); }
    void otherEndings_data();
    void otherEndings() { playRow(); }
    void crashes_data();
    void crashes() { playRow(); }
};

void TestReadback::found_data()
{
    addPlayColumns();
    const QString once = u"done, 1 attempts"_s;
    row("at 5 s", once, [](Talk &t) {
        t.apply(lost(t));
        look(t, 5s);
        return fate(t);
    });
    row("at 30 s: the vendor applied it late", once, [](Talk &t) {
        const EffectId reply = lost(t);
        look(t, 5s);
        t.apply(reply);
        look(t, 25s);
        return fate(t);
    });
    row("at 120 s, the last time", once, [](Talk &t) {
        const EffectId reply = lost(t);
        look(t, 5s);
        look(t, 25s);
        t.apply(reply);
        look(t, 90s);
        return fate(t);
    });
    row("the seconds are a setting", once, [](Talk &t) {
        t.settings().readBack = {2s};
        t.apply(lost(t));
        look(t, 2s);
        return fate(t);
    });
    row("not before its time", u"uncertain, 1 attempts"_s, [](Talk &t) {
        lost(t);
        look(t, 4s);
        return fate(t);
    });
    row("the webhook was faster than the read-back", once, [](Talk &t) {
        t.apply(lost(t));
        t.echo();
        return fate(t);
    });
    row("the rest of the group goes on then", u"reply: reply (done), tag helped (done)"_s,
        [](Talk &t) {
            t.settings().tags.automatic = {u"helped"_s};
            t.apply(lost(t));
            t.wait(5s);
            t.deliver();
            return t.effects();
        });
    row("until then it waits", u"reply: reply (uncertain), tag helped"_s, [](Talk &t) {
        t.settings().tags.automatic = {u"helped"_s};
        lost(t);
        t.start();
        return t.effects();
    });
}

void TestReadback::absent_data()
{
    addPlayColumns();
    row("absent every time: sent again", u"sending, 2 attempts"_s, [](Talk &t) {
        lost(t);
        lookThrice(t);
        return fate(t);
    });
    row("absent twice: not yet", u"uncertain, 1 attempts"_s, [](Talk &t) {
        lost(t);
        look(t, 5s);
        look(t, 25s);
        return fate(t);
    });
    row("its precondition no longer holds: not sent again", u"cancelled, 1 attempts"_s, [](Talk &t) {
        lost(t);
        look(t, 5s);
        look(t, 25s);
        t.teammate(u"On its way"_s);
        look(t, 90s);
        return fate(t);
    });
    row("taken over meanwhile: not sent again", u"cancelled, 1 attempts"_s, [](Talk &t) {
        lost(t);
        t.command(CommandKind::TakeOver);
        lookThrice(t);
        return fate(t);
    });
    row("three attempts, never seen: a person", u"needs_person, 3 attempts | needs_person"_s,
        [](Talk &t) {
            lost(t);
            for (int i = 0; i < 3; ++i) {
                lookThrice(t);
                if (t.effect(EffectGroup::Reply).status == EffectStatus::Sending)
                    t.report(t.id(EffectGroup::Reply), Performed::Maybe, u"timeout"_s);
            }
            return fate(t) + u" | "_s + t.turn();
        });
    row("a tag is simply set again, nobody looks for it", u"reply: reply (done), tag helped (sending)"_s,
        [](Talk &t) {
            t.settings().tags.automatic = {u"helped"_s};
            const EffectId reply = t.sending();
            t.apply(reply);
            t.report(reply, Performed::Done);
            t.report(t.start(), Performed::Maybe);
            t.wait(1s);
            t.start();
            return t.effects();
        });
    row("… six times at most", u"failed 6"_s, [](Talk &t) {
        t.settings().tags.automatic = {u"helped"_s};
        const EffectId reply = t.sending();
        t.apply(reply);
        t.report(reply, Performed::Done);
        for (int i = 0; i < 12; ++i) {
            if (const EffectId tag = t.start(); !tag.isNull())
                t.report(tag, Performed::Maybe);
            t.wait(3min);
        }
        const Effect &tag = t.effect(EffectGroup::Reply, 1);
        return u"%1 %2"_s.arg(QLatin1StringView(word(tag.status))).arg(tag.attempts);
    });
}

void TestReadback::notReadable_data()
{
    addPlayColumns();
    row("the conversation is gone: a person", u"needs_person, 1 attempts"_s, [](Talk &t) {
        lost(t);
        t.wait(5s);
        t.readFails(true);
        return fate(t);
    });
    row("… who is told why", u"The conversation is no longer at the vendor, so nobody can see whether "
                             "it arrived: 503 Service Unavailable"_s, [](Talk &t) {
        lost(t);
        t.wait(5s);
        t.readFails(true);
        return t.effect(EffectGroup::Reply).reason;
    });
    row("gone before the reply left: looked for some times, then a person",
        u"needs_person, 0 attempts, needs_person, no timer"_s, [](Talk &t) {
            t.ask();
            t.answer(known());
            for (int i = 0; i < 6; ++i) {
                t.readFails(true);
                t.wait(3min);
            }
            const bool waits =
                std::any_of(t.session.timers.begin(), t.session.timers.end(),
                            [](const Timer &timer) { return timer.due.has_value(); });
            return u"%1, %2, %3"_s.arg(fate(t), t.turn(), waits ? u"a timer"_s : u"no timer"_s);
        });
    row("not readable for hours: a person", u"needs_person, 1 attempts"_s, [](Talk &t) {
        lost(t);
        for (int i = 0; i < 100; ++i) {
            t.wait(2min);
            t.readFails();
        }
        return fate(t);
    });
    row("a read that fails does not count as absent", u"uncertain, 1 attempts, 0 read-backs"_s,
        [](Talk &t) {
            lost(t);
            for (int i = 0; i < 5; ++i) {
                t.wait(5s);
                t.readFails();
            }
            return fate(t)
                + u", %1 read-backs"_s.arg(t.effect(EffectGroup::Reply).readBacks);
        });
    row("readable again: found", u"done, 1 attempts"_s, [](Talk &t) {
        t.apply(lost(t));
        t.wait(5s);
        t.readFails();
        look(t, 1min);
        return fate(t);
    });
    row("the same words posted once and sent twice: a person", u"needs_person"_s, [](Talk &t) {
        const EffectId first = lost(t);
        lookThrice(t);
        t.report(first, Performed::Maybe);
        t.customer(u"Hello?"_s);
        t.wait(1min);
        Effect twin = t.effect(EffectGroup::Reply);
        twin.id = EffectId(99);
        twin.turn = TurnId(9);
        twin.status = EffectStatus::Done;
        t.session.effects << twin;
        for (int i = 0; i < 3; ++i)
            look(t, 90s);
        for (const Effect &effect : t.session.effects) {
            if (effect.id == first)
                return QString::fromLatin1(word(effect.status));
        }
        return QString();
    });
}

void TestReadback::otherEndings_data()
{
    addPlayColumns();
    row("a connection that never opened is simply tried again", u"sending, 2 attempts"_s,
        [](Talk &t) {
            t.report(t.sending(), Performed::NeverLeft, u"no route"_s);
            look(t, 1s);
            return fate(t);
        });
    row("not before the vendor says so", u"pending, 1 attempts"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        t.take(EffectReported{.effect = reply,
                              .performed = Performed::NeverLeft,
                              .vendorId = {},
                              .detail = u"429"_s,
                              .retryAfter = t.now + 30s});
        look(t, 29s);
        return fate(t);
    });
    row("refused: shown, and no engine is asked again", u"failed, 1 attempts | needs_person | 1"_s,
        [](Talk &t) {
            t.report(t.sending(), Performed::Refused, u"403"_s);
            t.wait(1h);
            return u"%1 | %2 | %3"_s.arg(fate(t), t.turn()).arg(t.asks);
        });
    row("a report that comes twice changes nothing", u"done, 1 attempts"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        t.apply(reply);
        t.report(reply, Performed::Done);
        t.report(reply, Performed::Refused);
        return fate(t);
    });
}

void TestReadback::crashes_data()
{
    addPlayColumns();
    row("stopped while sending, and applied: found", u"done, 1 attempts"_s, [](Talk &t) {
        t.apply(t.sending());
        t.restart();
        look(t, 5s);
        return fate(t);
    });
    row("stopped while sending, never applied: sent again", u"sending, 2 attempts"_s, [](Talk &t) {
        t.sending();
        t.restart();
        lookThrice(t);
        return fate(t);
    });
    row("the answer of the request before the crash is not believed", u"uncertain, 1 attempts"_s,
        [](Talk &t) {
            const EffectId reply = t.sending();
            t.restart();
            t.report(reply, Performed::Refused);
            return fate(t);
        });
    row("stopped before it left: sent", u"sending, 1 attempts"_s, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.restart();
        t.start();
        return fate(t);
    });
}

QTEST_GUILESS_MAIN(TestReadback)
#include "tst_readback.moc"
