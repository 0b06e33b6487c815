// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"
#include "policy/effects.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

QString steps(Talk &t, void (*change)(Talk &))
{
    change(t);
    t.ask(u"Let me talk to a human"_s, asksForPerson());
    return t.effects();
}

/// The next step leaves and ends like this; what it does has been done when `applied`.
EffectId step(Talk &t, Performed performed, const QString &detail = {})
{
    const EffectId id = t.start();
    if (performed == Performed::Done && !id.isNull())
        t.apply(id);
    t.report(id, performed, detail);
    return id;
}

void wantsHuman(Talk &t)
{
    t.ask(u"Let me talk to a human"_s, asksForPerson());
}

/// Note and, where there is one, tag have been put.
void upToTheLast(Talk &t)
{
    for (int i = 0; i < (isAtFront() ? 1 : 2); ++i)
        step(t, Performed::Done);
}

const Effect &lastStep(const Talk &t)
{
    return t.effect(EffectGroup::Handoff, isAtFront() ? 1 : 2);
}

QString noteText(const Talk &t)
{
    for (const Effect &effect : t.session.effects) {
        if (const auto *note = std::get_if<PostNote>(&effect.action))
            return note->text;
    }
    return {};
}

} // namespace

/// What a handoff does, in which order, and what it does when a step fails.
class TestHandoff : public QObject
{
    Q_OBJECT

private slots:
    void order_data();
    void order() { playRow(); }
    void failures_data();
    void failures() { playRow(); }
    void owner_data();
    void owner() { playRow(); }
    void note_data();
    void note() { playRow(); }
    void afterwards_data();
    void afterwards() { playRow(); }
};

void TestHandoff::order_data()
{
    addPlayColumns();
    const auto is = [](const char *sentence, const QString &seen, void (*change)(Talk &)) {
        row(sentence, seen, [change](Talk &t) { return steps(t, change); });
    };
    const QString tagged = u"tag opencx_handed_off, "_s;
    is("note, tag, AI teammate removed", u"handoff: note, "_s + tagged + u"unassign"_s,
       [](Talk &) {});
    is("before it one message to the customer, a setting",
       u"handoff: reply, note, "_s + tagged + u"unassign"_s,
       [](Talk &t) { t.settings().handoff.tellCustomer = true; });
    is("to a chosen teammate", u"handoff: note, "_s + tagged + u"assign 200"_s,
       [](Talk &t) { t.settings().handoff.assignTo = u"teammate:200"_s; });
    is("Intercom: to a chosen team", u"handoff: note, "_s + tagged + u"assign team 9"_s,
       [](Talk &t) { t.settings().handoff.assignTo = u"team:9"_s; });
    is("without a name there is no tag", u"handoff: note, unassign"_s,
       [](Talk &t) { t.settings().tags.handedOff.clear(); });
    is("Intercom: the tag has the name of the settings", u"handoff: note, tag people, unassign"_s,
       [](Talk &t) { t.settings().tags.handedOff = u"people"_s; });
    row("the steps leave one after the other", u"0 1 2"_s, [](Talk &t) {
        t.settings().handoff.tellCustomer = isAtFront(); // three steps either way
        wantsHuman(t);
        QStringList order;
        for (EffectId id = step(t, Performed::Done); !id.isNull(); id = step(t, Performed::Done))
            order << QString::number(findEffect(t.session, id)->order);
        return order.join(u' ');
    });
}

void TestHandoff::failures_data()
{
    addPlayColumns();
    row("the note is refused: tag and unassigning go on",
        u"handoff: note (failed), tag opencx_handed_off (done), unassign (done) | handed_off"_s,
        [](Talk &t) {
            wantsHuman(t);
            step(t, Performed::Refused, u"400"_s);
            t.deliver();
            return t.effects() + u" | "_s + t.turn();
        });
    row("nobody knows what became of the line to the customer: the note does not wait",
        u"handoff: reply (uncertain), note (sending), tag opencx_handed_off, unassign"_s,
        [](Talk &t) {
            t.settings().handoff.tellCustomer = true;
            wantsHuman(t);
            step(t, Performed::Maybe, u"timeout"_s);
            t.start();
            return t.effects();
        });
    row("the line to the customer is refused: the note goes out",
        u"handoff: reply (failed), note (sending), tag opencx_handed_off, unassign"_s, [](Talk &t) {
            t.settings().handoff.tellCustomer = true;
            wantsHuman(t);
            step(t, Performed::Refused);
            t.start();
            return t.effects();
        });
    row("Intercom: the tag fails: unassigned all the same",
        u"handoff: note (done), tag opencx_handed_off (failed), unassign (done)"_s, [](Talk &t) {
            wantsHuman(t);
            step(t, Performed::Done);
            step(t, Performed::Refused);
            t.deliver();
            return t.effects();
        });
    row("the chosen target no longer exists: unassigned, and the admin is told",
        u"handoff: note (done), tag opencx_handed_off (done), unassign (done) | told"_s,
        [](Talk &t) {
            t.settings().handoff.assignTo = u"teammate:999"_s;
            wantsHuman(t);
            upToTheLast(t);
            step(t, Performed::Refused, u"No such teammate"_s);
            t.deliver();
            return t.effects() + u" | "_s
                + (t.history(u"handoff_target_refused"_s) ? u"told"_s : u"silent"_s);
        });
    row("one that never left is tried again",
        u"handoff: note (done), tag opencx_handed_off (done), unassign (done)"_s, [](Talk &t) {
            wantsHuman(t);
            step(t, Performed::NeverLeft);
            t.wait(10s);
            t.deliver();
            return t.effects();
        });
}

void TestHandoff::owner_data()
{
    addPlayColumns();
    const auto after = [](const Talk &t) {
        const Owner &owner = t.session.owner.value;
        return u"teammate %1, team %2"_s.arg(owner.teammate.value(), owner.team.value());
    };
    row("the team is kept", u"teammate , team 9"_s, [=](Talk &t) {
        t.owner = {.teammate = ai(), .team = billing()};
        wantsHuman(t);
        t.deliver();
        return after(t);
    });
    row("read afterwards, still with the AI: taken off once more",
        u"handoff: note (done), tag opencx_handed_off (done), unassign (sending) | 2"_s,
        [](Talk &t) {
            t.owner = ownedByAi;
            wantsHuman(t);
            upToTheLast(t);
            t.report(t.start(), Performed::Done); // says so, but does not
            t.wait(1s);
            t.start();
            t.wait(10s);
            t.start();
            return u"%1 | %2"_s.arg(t.effects())
                .arg(lastStep(t).attempts);
        });
    row("Intercom: a team beside the AI teammate: that is taken off then",
        u"handoff: note (done), tag opencx_handed_off (done), unassign (done) | teammate , team 9"_s,
        [=](Talk &t) {
            t.settings().handoff.assignTo = u"team:9"_s;
            t.owner = ownedByAi;
            wantsHuman(t);
            upToTheLast(t);
            t.owner.team = billing(); // the teammate keeps its place
            t.report(t.start(), Performed::Done);
            for (int i = 0; i < 5; ++i) {
                t.wait(1s);
                t.deliver();
            }
            return t.effects() + u" | "_s + after(t);
        });
    row("… three times in all, then the admin is told", u"failed told"_s, [](Talk &t) {
        t.owner = ownedByAi;
        wantsHuman(t);
        upToTheLast(t);
        for (int i = 0; i < 20; ++i) {
            if (const EffectId id = t.start(); !id.isNull())
                t.report(id, Performed::Done);
            t.wait(10s);
        }
        return QString::fromLatin1(word(lastStep(t).status))
            + (t.history(u"still_with_ai"_s) ? u" told"_s : u" silent"_s);
    });
    row("taken by somebody meanwhile: recorded", u"done recorded"_s, [](Talk &t) {
        t.owner = ownedByAi;
        wantsHuman(t);
        upToTheLast(t);
        step(t, Performed::Done);
        t.owner = ownedByJoren;
        t.wait(1s);
        t.start();
        return QString::fromLatin1(word(lastStep(t).status))
            + (t.history(u"taken_meanwhile"_s) ? u" recorded"_s : u" silent"_s);
    });
    row("a person takes it before it is unassigned: left alone", u"A person took it meanwhile"_s,
        [](Talk &t) {
            t.owner = ownedByAi;
            wantsHuman(t);
            upToTheLast(t);
            t.assigned(ownedByJoren);
            t.deliver();
            return t.cancelled();
        });
    row("nothing hands off what a person owns", u"stopped at mode: channels.web.assist | "_s,
        [](Talk &t) {
            t.owner = ownedByJoren;
            wantsHuman(t);
            return t.why() + u" | "_s + t.effects();
        });
    row("a person takes it before anything left: cancelled", u"A person"_s, [](Talk &t) {
        wantsHuman(t);
        t.assigned(ownedByJoren);
        return t.cancelled().left(8);
    });
}

void TestHandoff::note_data()
{
    addPlayColumns();
    const auto has = [](const char *sentence, const QString &part, const Analysis &analysis) {
        row(sentence, u"yes"_s, [part, analysis](Talk &t) {
            t.answered();
            t.session.language = u"nl"_s;
            t.ask(u"A human, please"_s, analysis);
            const QString text = noteText(t);
            return text.contains(part) ? u"yes"_s : text;
        });
    };
    Analysis wish = asksForPerson();
    wish.sentiment = Sentiment::Angry;
    wish.language = u"nl"_s;
    wish.intent = u"parcel late"_s;
    has("why it was handed off", u"Handed off by the AI: The customer asked for a person."_s, wish);
    has("what was asked", u"asked “Where is my parcel? … A human, please”"_s, wish);
    has("what was tried", u"answers by the AI: 1, the last: “It is on its way.”"_s, wish);
    has("sentiment", u"Sentiment: angry"_s, wish);
    has("language", u"Language: nl"_s, wish);
    has("Detected intent", u"Detected intent: parcel late"_s, wish);
    has("Key points as bullets", u"Key points:\n• Where is my parcel?\n• A human, please"_s, wish);
    has("the session", u"#4521"_s, wish);
}

void TestHandoff::afterwards_data()
{
    addPlayColumns();
    row("the session stays open", u"open none, handed_off"_s, [](Talk &t) {
        t.handedOff();
        return t.status() + u", "_s + t.turn();
    });
    row("autopilot is silent", u"stopped at handed_off: session.giveBack"_s, [](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.ask();
        return t.why();
    });
    row("assigned back by a rule: silent until the customer has written since",
        u"handed_off, then asking at answer"_s, [](Talk &t) {
            t.handedOff();
            t.wait(1min);
            t.assigned(ownedByAi, AuthorKind::System);
            t.wait(1min);
            const QString before = t.turn();
            t.ask();
            return before + u", then "_s + t.why();
        });
    row("the person's replies are tracked", u"2"_s, [](Talk &t) {
        t.handedOff();
        t.teammate(u"Joren here"_s);
        return QString::number(
            std::count_if(t.session.messages.begin(), t.session.messages.end(),
                          [](const Message &m) { return m.visibility == Visibility::Public; }));
    });
    row("reasons are kept on the session", u"user_requested_human_assistance"_s, [](Talk &t) {
        t.handedOff();
        return QString::fromLatin1(word(t.session.handoffReasons.first()));
    });
}

QTEST_GUILESS_MAIN(TestHandoff)
#include "tst_handoff.moc"
