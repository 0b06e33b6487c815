// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

const QString stillAsked = u"asking at answer"_s;

QString opening(const Talk &t)
{
    const auto *reply = std::get_if<PostReply>(&t.session.effects.last().action);
    return reply ? reply->text.left(40) : t.effects();
}

void bySwitches(Talk &t, bool HandoffSwitches::*changed = nullptr)
{
    HandoffSettings &handoff = t.settings().handoff;
    handoff.by = HandoffBy::Switches;
    handoff.level = HandoffLevel::AiOnly; // does not count beside switches
    if (changed)
        handoff.switches.*changed = !(handoff.switches.*changed);
}

/// What the customer says after so many answers of ours, with one switch the other way.
void switched(const char *sentence, bool HandoffSwitches::*changed, int answers,
              const Analysis &analysis, const QString &seen)
{
    row(sentence, seen, [=](Talk &t) {
        bySwitches(t, changed);
        for (int i = 0; i < answers; ++i)
            t.answered(u"Question %1"_s.arg(i));
        t.ask(u"What about this?"_s, analysis);
        return t.why();
    });
}

void asksInVain(Talk &t)
{
    t.ask(u"A human, please"_s, asksForPerson());
    t.answer(Table::unknown());
}

} // namespace

/// Handing off by single switches instead of a level.
class TestSwitches : public QObject
{
    Q_OBJECT

private slots:
    void switches_data();
    void switches() { playRow(); }
};

void TestSwitches::switches_data()
{
    addPlayColumns();
    using S = HandoffSwitches;
    const QString path = u"handoff at hand_over: handoff.switches."_s;
    switched("all on: a request is followed", nullptr, 0, asksForPerson(), path + u"onRequest"_s);
    switched("all on: frustration", nullptr, 0, frustrated(), path + u"onFrustration"_s);
    switched("all on: no progress", nullptr, 2, angry(), path + u"onNoProgress"_s);
    switched("on request off: the AI tries", &S::onRequest, 3, asksForPerson(), stillAsked);
    switched("on frustration off", &S::onFrustration, 3, frustrated(), stillAsked);
    switched("on no progress off", &S::onNoProgress, 2, angry(), stillAsked);
    switched("the master switch off: never", &S::enabled, 3, asksForPerson(), stillAsked);
    row("the problem first: asks what it is about", u"I will gladly bring in a colleague if I "_s,
        [](Talk &t) {
            bySwitches(t, &S::problemFirst);
            asksInVain(t);
            return opening(t);
        });
    row("… and follows the next request", path + u"onRequest"_s, [](Talk &t) {
        bySwitches(t, &S::problemFirst);
        asksInVain(t);
        t.deliver();
        t.ask(u"My parcel is broken. A human, please"_s, asksForPerson());
        return t.why();
    });
    row("the master switch off declines the request", u"I cannot pass you on to a colleague here"_s,
        [](Talk &t) {
            bySwitches(t, &S::enabled);
            asksInVain(t);
            return opening(t);
        });
}

QTEST_GUILESS_MAIN(TestSwitches)
#include "tst_switches.moc"
