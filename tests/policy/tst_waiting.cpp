// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/build.h"

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// Since when a customer waits, as the Live list counts it, and what a supervisor's tag does.
class TestWaiting : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerEndsIt();
    void aHandoffDoesNot();
    void aPersonsReplyDoes();
    void aTagIsPutOnOnce();
};

void TestWaiting::anAnswerEndsIt()
{
    Talk talk;
    const Time asked = talk.now;
    talk.ask();
    QCOMPARE(talk.session.waitingSince, std::optional(asked));
    talk.answer(known());
    talk.deliver();
    QCOMPARE(talk.turn(), u"replied"_s);
    QVERIFY(!talk.session.waitingSince);
}

void TestWaiting::aHandoffDoesNot()
{
    Talk talk;
    const Time asked = talk.now;
    talk.ask();
    talk.answer(unknown());
    talk.deliver();
    QCOMPARE(talk.turn(), u"handed_off"_s);
    QCOMPARE(talk.session.waitingSince, std::optional(asked));
}

void TestWaiting::aPersonsReplyDoes()
{
    Talk talk;
    talk.ask();
    talk.answer(unknown());
    talk.deliver();
    talk.wait(1min);
    talk.teammate(u"I have a look."_s);
    QVERIFY(!talk.session.waitingSince);
    const Time again = talk.now += 1min;
    talk.customer(u"Any news?"_s);
    QCOMPARE(talk.session.waitingSince, std::optional(again));
}

void TestWaiting::aTagIsPutOnOnce()
{
    Talk talk;
    talk.answered();
    talk.deliver();
    talk.command(CommandKind::Tag, {}, u" vip "_s);
    talk.deliver();
    QVERIFY(talk.tags.contains(u"vip"_s));
    QVERIFY(talk.effect(EffectGroup::Side).byCommand);
    const auto effects = talk.session.effectCount;
    talk.read();
    talk.command(CommandKind::Tag, {}, u"vip"_s);
    QCOMPARE(talk.session.effectCount, effects);
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
