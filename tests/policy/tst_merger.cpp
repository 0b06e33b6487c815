// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontrows.h"

#include "policy/merger.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

const ConversationId kept(u"cnv_kept"_s);

/// The vendor tells, in whatever way, that the conversation is a part of another one.
void isMerged(Talk &t, const ConversationId &into = kept)
{
    Delivery told;
    told.snapshot.conversation = t.session.conversation;
    told.snapshot.mergedInto = into;
    t.take(VendorTold{told});
}

/// The conversation that goes on, with all that the vendor shows in it now.
Talk heirOf(const Talk &old, int times = 1)
{
    Talk heir = Talk::atFront();
    heir.settings() = old.workspace.settings;
    heir.session.conversation = kept;
    heir.now = old.now;
    heir.thread = old.thread;
    heir.owner = old.owner;
    for (int i = 0; i < times; ++i)
        heir.take(Inherits{old.session});
    heir.read();
    heir.wait(10s);
    return heir;
}

QString seenOf(const Talk &t)
{
    return u"%1 | %2"_s.arg(t.status(), t.effects());
}

/// Passed on, and again in a while as long as nobody says that it has arrived.
bool isPassedOn(const Talk &t)
{
    return std::any_of(t.session.timers.begin(), t.session.timers.end(), [](const Timer &timer) {
        return timer.kind == TimerKind::RetryRead && timer.due;
    });
}

QString passedOn(const Talk &t)
{
    return isPassedOn(t) ? u"passed on"_s : u"kept back"_s;
}

} // namespace

/// Conversations that teammates merge: the end of one, and what the other has to know of it.
class TestMerger : public QObject
{
    Q_OBJECT

private slots:
    void theOneThatEnds_data();
    void theOneThatEnds() { playRow(); }
    void theOneThatGoesOn_data();
    void theOneThatGoesOn() { playRow(); }
};

void TestMerger::theOneThatEnds_data()
{
    addPlayColumns();
    front("it is closed, and says where it goes on",
          u"closed_unresolved none | Merged into conversation cnv_kept at the vendor: it goes on there"_s,
          [](Talk &t) {
              t.ask();
              isMerged(t);
              return u"%1 | %2"_s.arg(t.status(), t.last().summary);
          });
    front("its turn went on elsewhere", u"merged"_s, [](Talk &t) {
        t.ask();
        isMerged(t);
        return t.turn();
    });
    front("an answer that waits for approval is cancelled, with the reason",
          u"Merged into conversation cnv_kept at the vendor: it goes on there"_s, [](Talk &t) {
              t.withApproval(ApprovalOutcome::Handoff);
              t.ask();
              t.answer(known());
              isMerged(t);
              return t.cancelled();
          });
    front("an answer of the engine that comes later makes nothing", u"closed_unresolved none | "_s,
          [](Talk &t) {
              t.ask();
              isMerged(t);
              t.answer(known());
              return seenOf(t);
          });
    front("nothing is passed on while a request is on its way", u"kept back"_s, [](Talk &t) {
        t.sending();
        isMerged(t);
        return passedOn(t);
    });
    front("… and when nobody knows what became of it, that is", u"passed on"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        isMerged(t);
        t.report(reply, Performed::Maybe);
        return passedOn(t);
    });
    front("passed on until the other has it", u"passed on, then kept back"_s, [](Talk &t) {
        t.ask();
        isMerged(t);
        const QString before = passedOn(t);
        t.take(Inherited{});
        return u"%1, then %2"_s.arg(before, passedOn(t));
    });
    front("what is on its way is followed elsewhere from then on",
          u"closed_unresolved none | "_s, [](Talk &t) {
              const EffectId reply = t.sending();
              isMerged(t);
              t.report(reply, Performed::Maybe);
              t.take(Inherited{});
              return seenOf(t);
          });
    front("a late word of the customer opens nothing", u"closed_unresolved none | "_s, [](Talk &t) {
        t.ask();
        isMerged(t);
        t.customer(u"Hello? Are you there?"_s);
        t.wait(1min);
        return seenOf(t);
    });
    front("nor does a click", u"closed_unresolved none | "_s, [](Talk &t) {
        t.ask();
        isMerged(t);
        t.command(CommandKind::AnswerNow);
        t.command(CommandKind::Resolve);
        return seenOf(t);
    });
    front("a merger into itself is none", u"open none | "_s, [](Talk &t) {
        t.ask();
        isMerged(t, t.session.conversation);
        return seenOf(t);
    });
}

void TestMerger::theOneThatGoesOn_data()
{
    addPlayColumns();
    front("a question that nobody has answered is asked here", u"1 | asking at answer"_s,
          [](Talk &t) {
              t.ask();
              isMerged(t);
              const Talk heir = heirOf(t);
              return u"%1 | %2"_s.arg(heir.asks).arg(heir.why());
          });
    front("an answer of unknown fate is not given again", u"0 | reply: reply (uncertain)"_s,
          [](Talk &t) {
              const EffectId reply = t.sending();
              isMerged(t);
              t.report(reply, Performed::Maybe);
              const Talk heir = heirOf(t);
              return u"%1 | %2"_s.arg(heir.asks).arg(heir.effects());
          });
    front("told twice it is taken once", u"0 | reply: reply (uncertain)"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        isMerged(t);
        t.report(reply, Performed::Maybe);
        const Talk heir = heirOf(t, 3);
        return u"%1 | %2"_s.arg(heir.asks).arg(heir.effects());
    });
    front("one that was given is ours here, too", u"0 | 1"_s, [](Talk &t) {
        t.answered();
        isMerged(t);
        const Talk heir = heirOf(t);
        const auto ours = std::count_if(
            heir.session.messages.begin(), heir.session.messages.end(),
            [](const Message &message) { return !message.postedBy.isNull(); });
        return u"%1 | %2"_s.arg(heir.asks).arg(ours);
    });
    front("an answer that was never sent is none", u"1"_s, [](Talk &t) {
        t.withApproval(ApprovalOutcome::Handoff);
        t.ask();
        t.answer(known());
        isMerged(t);
        return QString::number(heirOf(t).asks);
    });
    front("handed off there, handed off here", u"0 | true"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.handedOff();
        isMerged(t);
        const Talk heir = heirOf(t);
        return u"%1 | %2"_s.arg(heir.asks).arg(heir.session.handedOffAt ? u"true"_s : u"false"_s);
    });
    front("held there, held here", u"0 | stopped at switches: session.resume"_s, [](Talk &t) {
        t.ask();
        t.command(CommandKind::Pause);
        isMerged(t);
        const Talk heir = heirOf(t);
        return u"%1 | %2"_s.arg(heir.asks).arg(heir.why());
    });
    front("the history says so", u"true"_s, [](Talk &t) {
        t.ask();
        isMerged(t);
        return heirOf(t).history(u"merged"_s) ? u"true"_s : u"false"_s;
    });
}

QTEST_APPLESS_MAIN(TestMerger)
#include "tst_merger.moc"
