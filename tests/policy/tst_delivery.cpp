// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/brake.h"
#include "policy/delivery.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// A question and its answer, which may leave.
void ready(Talk &t)
{
    t.ask();
    t.answer(known());
}

QString next(const Talk &t)
{
    switch (nextDelivery(t.session, t.context()).what) {
    case NextDelivery::Do::Nothing: return u"nothing"_s;
    case NextDelivery::Do::Read: return u"read"_s;
    case NextDelivery::Do::Send: return u"send"_s;
    case NextDelivery::Do::FollowUp: return u"follow up"_s;
    case NextDelivery::Do::Skip: return u"skip"_s;
    }
    Q_UNREACHABLE();
}

void braked(const char *sentence, bool holds, const Rates &lastHour,
            const std::optional<Rates> &usual, const BrakeSettings &settings = {})
{
    row(sentence, holds ? u"holds"_s : u"lets go"_s, [=](Talk &) {
        return brakeOf(lastHour, usual, settings).isEmpty() ? u"lets go"_s : u"holds"_s;
    });
}

} // namespace

/// What may leave, when, and on which reading of the conversation; and what the brake holds.
class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void reading_data();
    void reading() { playRow(); }
    void preconditions_data();
    void preconditions() { playRow(); }
    void reply_data();
    void reply() { playRow(); }
    void brake_data();
    void brake() { playRow(); }
};

void TestDelivery::reading_data()
{
    addPlayColumns();
    row("before a group is sent the conversation is read", u"read, then send"_s, [](Talk &t) {
        ready(t);
        const QString first = next(t);
        t.read();
        return first + u", then "_s + next(t);
    });
    row("one read for the whole group", u"1"_s, [](Talk &t) {
        t.settings().sendCitationsAsNote = true;
        t.settings().tags.automatic = {u"helped"_s};
        ready(t);
        for (EffectId id = t.start(); !id.isNull(); id = t.start()) {
            t.apply(id);
            t.report(id, Performed::Done);
        }
        return QString::number(t.readsMade);
    });
    row("the echo of our own step makes no new read", u"send"_s, [](Talk &t) {
        t.settings().tags.automatic = {u"helped"_s};
        ready(t);
        const EffectId id = t.start();
        t.apply(id);
        t.echo();
        return next(t);
    });
    row("ten seconds later it is read again", u"read"_s, [](Talk &t) {
        ready(t);
        t.read();
        t.wait(11s);
        return next(t);
    });
    row("somebody else's word in between: read again", u"read"_s, [](Talk &t) {
        t.settings().tags.automatic = {u"helped"_s};
        ready(t);
        const EffectId id = t.start();
        t.apply(id);
        t.report(id, Performed::Done);
        t.note(u"VIP"_s);
        return next(t);
    });
    row("one request at a time", u"nothing"_s, [](Talk &t) {
        t.sending();
        return next(t);
    });
    row("it cannot be read: nothing leaves, and it is tried later", u"nothing, then read"_s,
        [](Talk &t) {
            ready(t);
            t.readFails();
            const QString now = next(t);
            t.wait(1s);
            return now + u", then "_s + next(t);
        });
    row("… waiting longer each time", u"1 5 15 30 60 120"_s, [](Talk &t) {
        ready(t);
        QStringList waits;
        for (int i = 0; i < 6; ++i) {
            t.readFails();
            waits << QString::number((*t.effect(EffectGroup::Reply).due - t.now).count() / 1000);
            t.wait(*t.effect(EffectGroup::Reply).due - t.now);
        }
        return waits.join(u' ');
    });
}

void TestDelivery::preconditions_data()
{
    addPlayColumns();
    const auto readFirst = [](const char *sentence, const QString &seen,
                              std::function<void(Talk &)> atTheVendor) {
        row(sentence, seen, [=](Talk &t) {
            ready(t);
            atTheVendor(t); // and no webhook of it has come
            t.start();
            return t.effects().isEmpty() ? t.cancelled() : t.effects();
        });
    };
    const Author joren{AuthorKind::Teammate, Table::joren().value(), u"Joren"_s};
    readFirst("as decided: it leaves", u"reply: reply (sending)"_s, [](Talk &) {});
    readFirst("a person has answered", u"Somebody answered or closed it meanwhile"_s,
              [=](Talk &t) { t.message(joren, Visibility::Public, u"On its way"_s); });
    readFirst("a person has taken it", u"A person owns it: drafts only, and assist is off for web"_s,
              [](Talk &t) { t.owner = ownedByJoren; });
    readFirst("the customer has written again", u"The customer wrote again"_s, [](Talk &t) {
        t.message({AuthorKind::Customer, u"c1"_s, u"Ines"_s}, Visibility::Public, u"The red one"_s);
    });
    readFirst("it was deleted", u"The conversation was deleted"_s,
              [](Talk &t) { t.state = VendorState::Deleted; });
    readFirst("a note was written: that changes nothing", u"reply: reply (sending)"_s,
              [=](Talk &t) { t.message(joren, Visibility::Internal, u"VIP"_s); });
    row("a tag that is there is not set again", u"reply: reply (done), tag helped (done) | 0"_s,
        [](Talk &t) {
            t.settings().tags.automatic = {u"helped"_s};
            ready(t);
            t.tags = {u"helped"_s};
            t.deliver();
            return u"%1 | %2"_s.arg(t.effects()).arg(t.effect(EffectGroup::Reply, 1).attempts);
        });
}

void TestDelivery::reply_data()
{
    addPlayColumns();
    row("taking ownership is a setting, off", u"reply: reply"_s, [](Talk &t) {
        ready(t);
        return t.effects();
    });
    row("on: assigned to the AI teammate, then answered", u"side: assign 100 (done); reply: reply (done) | 100"_s,
        [](Talk &t) {
            t.settings().takeOwnership = true;
            ready(t);
            t.deliver();
            return t.effects() + u" | "_s + t.session.owner.value.teammate.value();
        });
    row("a vendor where replying assigns: the reply stands", u"reply: reply (done), tag helped (done)"_s,
        [](Talk &t) {
            t.settings().tags.automatic = {u"helped"_s};
            ready(t);
            const EffectId id = t.start();
            t.apply(id);
            t.owner = ownedByAi;
            t.echo();
            t.assigned(ownedByAi, AuthorKind::AiTeammate);
            t.deliver();
            return t.effects();
        });
    row("citations as a note, after the reply", u"reply: reply (done), note (done)"_s, [](Talk &t) {
        t.settings().sendCitationsAsNote = true;
        ready(t);
        t.deliver();
        return t.effects();
    });
    row("the reply is refused: no citations without it", u"reply: reply (failed)"_s, [](Talk &t) {
        t.settings().sendCitationsAsNote = true;
        ready(t);
        t.report(t.start(), Performed::Refused);
        t.deliver();
        return t.effects();
    });
    row("automatic tags once in a conversation", u"reply: reply (done), tag helped (done); reply: reply (done)"_s,
        [](Talk &t) {
            t.settings().tags.automatic = {u"helped"_s};
            t.answered();
            t.answered(u"And the invoice?"_s);
            return t.effects();
        });
    row("the channel's line that an AI writes", u"It is on its way.\n\nWritten by an AI"_s,
        [](Talk &t) {
            t.web().disclosure = u"Written by an AI"_s;
            ready(t);
            return std::get<PostReply>(t.effect(EffectGroup::Reply).action).text;
        });
}

void TestDelivery::brake_data()
{
    addPlayColumns();
    braked("a quiet hour", false, {.replies = 3}, Rates{.replies = 4});
    braked("a new workspace has no usual range yet: a busy first day", false, {.replies = 999}, {});
    braked("a new workspace: what no team would call usual holds", true, {.replies = 1001}, {});
    braked("a small past allows a hundred", false, {.replies = 100}, Rates{.replies = 2});
    braked("a small past: more than that holds", true, {.replies = 101}, Rates{.replies = 2});
    braked("five times the usual replies", true, {.replies = 500}, Rates{.replies = 90});
    braked("a busy day is not yet unusual", false, {.replies = 300}, Rates{.replies = 90});
    braked("handoffs", true, {.handoffs = 60}, Rates{.handoffs = 3});
    braked("errors", true, {.failures = 30}, Rates{});
    braked("errors of a first day", true, {.failures = 101}, {});
    braked("twice the usual, where the admin set that", true, {.replies = 181}, Rates{.replies = 90},
           {.timesUsual = 2});
    braked("few handoffs are as few as the admin set", true, {.handoffs = 11}, Rates{},
           {.handoffs = 10});
    braked("a first day that the admin expects to be busy", false, {.replies = 1500}, {},
           {.replies = 2000});
    row("it stops a new turn", u"stopped at switches: switches.workspace"_s, [](Talk &t) {
        t.facts.brake = brakeOf({.replies = 500}, Rates{}, {});
        t.ask();
        return t.why();
    });
    row("what waits to leave does not leave", u"nothing"_s, [](Talk &t) {
        ready(t);
        t.read();
        t.facts.brake = brakeOf({.replies = 500}, Rates{}, {});
        return next(t);
    });
    row("released: it goes on", u"send"_s, [](Talk &t) {
        ready(t);
        t.read();
        t.facts.brake = u"500 replies"_s;
        t.start();
        t.facts.brake.clear();
        return next(t);
    });
    row("what may have left is still looked for", u"read"_s, [](Talk &t) {
        t.report(t.sending(), Performed::Maybe);
        t.facts.brake = u"500 replies"_s;
        t.wait(5s);
        return next(t);
    });
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
