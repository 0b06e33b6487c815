// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// A question whose answer waits for approval.
EffectId waiting(Talk &t, ApprovalOutcome outcome = ApprovalOutcome::Handoff)
{
    t.withApproval(outcome);
    t.ask();
    t.answer(known());
    return t.id(EffectGroup::Reply);
}

EffectId waitingAbout(Talk &t, const QString &topic)
{
    t.withApproval(ApprovalOutcome::Handoff);
    t.ask(u"I will sue you"_s, about(topic));
    t.answer(known());
    return t.id(EffectGroup::Reply);
}

QString sent(const Talk &t)
{
    return std::get<PostReply>(t.effect(EffectGroup::Reply).action).text;
}

} // namespace

/// Answers that go out at once, when confident, or after approval: countdown, outcome, and what
/// voids them.
class TestApproval : public QObject
{
    Q_OBJECT

private slots:
    void waits_data();
    void waits() { playRow(); }
    void decided_data();
    void decided() { playRow(); }
    void countdown_data();
    void countdown() { playRow(); }
    void voided_data();
    void voided() { playRow(); }
};

void TestApproval::waits_data()
{
    addPlayColumns();
    const QString held = u"reply: reply (awaiting_approval)"_s;
    const auto confident = [](const char *sentence, AnswersGoOut when, double confidence,
                              const QString &seen) {
        row(sentence, seen, [=](Talk &t) {
            t.web().answersGoOut = when;
            t.ask();
            t.answer(known(confidence));
            return t.effects();
        });
    };
    using enum AnswersGoOut;
    confident("at once, however unsure", AtOnce, 0.61, u"reply: reply"_s);
    confident("when confident: 0.85 goes out", WhenConfident, 0.85, u"reply: reply"_s);
    confident("when confident: 0.84 waits", WhenConfident, 0.84, held);
    confident("after approval: the surest waits", AfterApproval, 0.99, held);
    row("the other steps of the group wait with it",
        u"reply: reply (awaiting_approval), note, tag helped | none leaves"_s, [](Talk &t) {
            t.settings().sendCitationsAsNote = true;
            t.settings().tags.automatic = {u"helped"_s};
            waiting(t);
            const QString seen = t.effects();
            return seen + (t.start().isNull() ? u" | none leaves"_s : u" | one leaves"_s);
        });
    row("ownership is taken only when it goes out", held, [](Talk &t) {
        t.settings().takeOwnership = true;
        waiting(t);
        return t.effects();
    });
    row("a line to the customer at a handoff needs no approval", u"handoff: reply, note, tag opencx_handed_off, unassign"_s,
        [](Talk &t) {
            t.withApproval(ApprovalOutcome::Hold);
            t.settings().handoff.tellCustomer = true;
            t.ask(u"A human"_s, asksForPerson());
            return t.effects();
        });
}

void TestApproval::decided_data()
{
    addPlayColumns();
    row("approved", u"reply: reply (done) | replied"_s, [](Talk &t) {
        t.command(CommandKind::Approve, waiting(t));
        t.deliver();
        return t.effects() + u" | "_s + t.turn();
    });
    row("approved with the rest of its group", u"reply: reply (done), note (done), tag helped (done)"_s,
        [](Talk &t) {
            t.settings().sendCitationsAsNote = true;
            t.settings().tags.automatic = {u"helped"_s};
            t.command(CommandKind::Approve, waiting(t));
            t.deliver();
            return t.effects();
        });
    row("edited and approved", u"It comes on Friday."_s, [](Talk &t) {
        t.command(CommandKind::Approve, waiting(t), u"It comes on Friday."_s);
        t.deliver();
        return sent(t);
    });
    row("approved twice: one reply", u"reply: reply (done) | 2 messages"_s, [](Talk &t) {
        const EffectId reply = waiting(t);
        t.command(CommandKind::Approve, reply);
        t.command(CommandKind::Approve, reply);
        t.deliver();
        t.command(CommandKind::Approve, reply);
        t.deliver();
        return u"%1 | %2 messages"_s.arg(t.effects()).arg(t.thread.size());
    });
    row("discarded: nothing goes out, and no other answer is looked for", u" | stopped | Discarded by Mika | 1"_s,
        [](Talk &t) {
            t.command(CommandKind::Discard, waiting(t));
            t.wait(1h);
            return u"%1 | %2 | %3 | %4"_s.arg(t.effects(), t.turn(), t.cancelled()).arg(t.asks);
        });
    row("held: nothing happens by itself until somebody decides", u"reply: reply (awaiting_approval) | reply: reply (done)"_s,
        [](Talk &t) {
            const EffectId reply = waiting(t);
            t.command(CommandKind::Hold, reply);
            t.wait(1h);
            const QString held = t.effects();
            t.command(CommandKind::Approve, reply);
            t.deliver();
            return held + u" | "_s + t.effects();
        });
    row("discarded, then the customer writes again: asked again", u"asked"_s, [](Talk &t) {
        t.command(CommandKind::Discard, waiting(t));
        t.ask(u"Hello?"_s);
        return t.turn();
    });
    row("approved although a person took it meanwhile: not sent", u"A person owns it: drafts only, and assist is off for web"_s,
        [](Talk &t) {
            const EffectId reply = waiting(t);
            t.assigned(ownedByJoren);
            t.command(CommandKind::Approve, reply);
            t.deliver();
            return t.session.effects.first().reason;
        });
    row("hand off now instead", u"handoff: note, tag opencx_handed_off, unassign"_s, [](Talk &t) {
        waiting(t);
        t.command(CommandKind::HandOffNow);
        return t.effects();
    });
}

void TestApproval::countdown_data()
{
    addPlayColumns();
    row("four minutes: it still waits", u"reply: reply (awaiting_approval)"_s, [](Talk &t) {
        waiting(t);
        t.wait(4min);
        return t.effects();
    });
    row("five: people take over", u"handoff at hand_over: channels.web.approval.then | handoff: note, tag opencx_handed_off, unassign"_s,
        [](Talk &t) {
            waiting(t);
            t.wait(5min);
            return t.why() + u" | "_s + t.effects();
        });
    row("… at ai_only too", u"handoff: note, tag opencx_handed_off, unassign"_s, [](Talk &t) {
        t.atLevel(HandoffLevel::AiOnly);
        waiting(t);
        t.wait(5min);
        return t.effects();
    });
    row("five, and send is set: it goes out", u"reply: reply (done)"_s, [](Talk &t) {
        waiting(t, ApprovalOutcome::Send);
        t.wait(5min);
        t.deliver();
        return t.effects();
    });
    row("five, and hold is set: it waits on", u"reply: reply (awaiting_approval)"_s, [](Talk &t) {
        waiting(t, ApprovalOutcome::Hold);
        t.wait(2h);
        return t.effects();
    });
    row("held for hours, and approved then", u"reply: reply (done)"_s, [](Talk &t) {
        const EffectId reply = waiting(t, ApprovalOutcome::Hold);
        t.wait(2h);
        t.command(CommandKind::Approve, reply);
        t.deliver();
        return t.effects();
    });
    row("the minutes are a setting", u"reply: reply (awaiting_approval)"_s, [](Talk &t) {
        t.web().approvalTime = 15min;
        waiting(t);
        t.wait(14min);
        return t.effects();
    });
    row("a restart does not stop the clock", u"handoff: note, tag opencx_handed_off, unassign"_s,
        [](Talk &t) {
            waiting(t);
            t.wait(2min);
            t.restart();
            t.wait(3min);
            return t.effects();
        });
}

void TestApproval::voided_data()
{
    addPlayColumns();
    row("a newer message voids it: asked anew, about both", u"The customer wrote again | asked | 2"_s,
        [](Talk &t) {
            waiting(t);
            t.ask(u"I mean the red one"_s);
            return u"%1 | %2 | %3"_s.arg(t.cancelled(), t.turn())
                .arg(t.session.turns.last().messages.size());
        });
    row("what waits then covers both", u"2"_s, [](Talk &t) {
        waiting(t);
        t.ask(u"I mean the red one"_s);
        t.answer(known());
        return QString::number(t.effect(EffectGroup::Reply).covers.size());
    });
    row("a person's reply voids it", u"Somebody answered or closed it meanwhile"_s, [](Talk &t) {
        waiting(t);
        t.teammate(u"It is on its way"_s);
        return t.cancelled();
    });
    row("a pause voids it", u"The AI is paused in this conversation"_s, [](Talk &t) {
        waiting(t);
        t.command(CommandKind::Pause);
        return t.cancelled();
    });
    row("a deferred closing voids it", u"Somebody answered or closed it meanwhile"_s, [](Talk &t) {
        waiting(t);
        t.wait(1min);
        t.closed();
        return t.cancelled();
    });
    row("a topic that was added since hands it off",
        u"The topic “legal” is for people | handoff at hand_over: handoff.topics"_s, [](Talk &t) {
            waitingAbout(t, u"legal"_s);
            t.settings().handoff.topics = {u"legal"_s};
            t.settingsChange();
            return u"%1 | %2"_s.arg(t.cancelled(), t.why());
        });
    row("… not what somebody has approved already", u"reply: reply"_s, [](Talk &t) {
        const EffectId reply = waitingAbout(t, u"legal"_s);
        t.command(CommandKind::Approve, reply);
        t.settings().handoff.topics = {u"legal"_s};
        t.settingsChange();
        return t.effects();
    });
    row("… nor where it never hands off", u"reply: reply (awaiting_approval)"_s, [](Talk &t) {
        t.atLevel(HandoffLevel::AiOnly);
        waitingAbout(t, u"legal"_s);
        t.settings().handoff.topics = {u"legal"_s};
        t.settingsChange();
        return t.effects();
    });
    row("approving what is void does nothing", u"asked | 1 message"_s, [](Talk &t) {
        const EffectId reply = waiting(t);
        t.ask(u"I mean the red one"_s);
        t.command(CommandKind::Approve, reply);
        t.deliver();
        return u"%1 | %2 message"_s.arg(t.turn()).arg(t.thread.size() - 1);
    });
}

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
