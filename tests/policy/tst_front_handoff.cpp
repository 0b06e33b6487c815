// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontrows.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

/// Handoff at Front, the archive after a resolution, and who else archives.
class TestFrontHandoff : public QObject
{
    Q_OBJECT

private slots:
    void handoff_data();
    void handoff() { playRow(); }
    void resolution_data();
    void resolution() { playRow(); }
    void archives_data();
    void archives() { playRow(); }
};

void TestFrontHandoff::handoff_data()
{
    addPlayColumns();
    const auto asksForAPerson = [](Talk &t) {
        t.ask(u"Let me talk to a human"_s, asksForPerson());
        return t.effects();
    };
    front("a comment, then the AI is taken off; no tag", u"handoff: note, unassign"_s,
          asksForAPerson);
    front("the customer is told first, when wanted", u"handoff: reply, note, unassign"_s,
          [=](Talk &t) {
              t.settings().handoff.tellCustomer = true;
              return asksForAPerson(t);
          });
    front("a chosen teammate gets it", u"handoff: note, assign 200"_s, [=](Talk &t) {
        t.settings().handoff.assignTo = u"teammate:200"_s;
        return asksForAPerson(t);
    });
    front("the session stays open and nobody has it", u"open none | nobody | true"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.handedOff();
        return u"%1 | %2 | %3"_s.arg(t.status(),
                                      t.owner.teammate.isEmpty() ? u"nobody"_s : u"somebody"_s,
                                      t.session.handedOffAt ? u"true"_s : u"false"_s);
    });
    front("its messages are not answered any more", u"stopped at handed_off: session.giveBack"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.handedOff();
              return asks(t);
          });
    front("assigned to the AI again by a teammate: the next one is", u"asking at answer"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.handedOff();
              t.wait(1min);
              t.assigned(ownedByAi);
              return asks(t);
          });
    front("given back in the console: the last one is", u"asking at answer"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.handedOff();
        t.wait(1min);
        t.customer(u"Is anybody there?"_s);
        t.wait(1min);
        t.command(CommandKind::GiveBack);
        t.wait(1min);
        return t.why();
    });
    front("archived by people, then the customer writes: answered again", u"asking at answer"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.handedOff();
              t.wait(1min);
              t.closed();
              t.wait(1min);
              return asks(t);
          });
    front("a comment that is refused strands nobody", u"handoff: note (failed), unassign (sending)"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.ask(u"Let me talk to a human"_s, asksForPerson());
              t.report(t.start(), Performed::Refused, u"403"_s);
              t.start();
              return t.effects();
          });
    front("taken by a person meanwhile: it stays theirs", u"A person took it meanwhile"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.ask(u"Let me talk to a human"_s, asksForPerson());
              const EffectId note = t.start();
              t.apply(note);
              t.report(note, Performed::Done);
              t.assigned(ownedByJoren);
              t.start();
              return t.cancelled();
          });
    front("what a person has is never handed off", u"0"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.ask(u"Let me talk to a human"_s, asksForPerson());
        return QString::number(t.session.handedOffAt.has_value());
    });
    front("the comment says why, summary, sentiment, intent and key points",
          u"true true true true true"_s, [](Talk &t) {
              t.ask(u"Let me talk to a human"_s, asksForPerson());
              const QString note = *textOf(t.effect(EffectGroup::Handoff).action);
              QStringList found;
              for (const QString &part : {u"Handed off by the AI"_s, u"Summary:"_s, u"Sentiment:"_s,
                                          u"Detected intent:"_s, u"Key points:"_s})
                  found << (note.contains(part) ? u"true"_s : u"false"_s);
              return found.join(u' ');
          });
    front("what is not known is handed off", u"handoff: note, unassign"_s, [](Talk &t) {
        t.ask();
        t.answer(unknown());
        return t.effects();
    });
}

void TestFrontHandoff::resolution_data()
{
    addPlayColumns();
    const auto thanked = [](Talk &t, const Owner &owner) {
        t.owner = owner;
        t.answered();
        t.ask(u"That solved it, thanks"_s, confirms());
    };
    front("a note and an archive follow", u"reply: reply (done); resolution: note, close"_s,
          [=](Talk &t) {
              thanked(t, ownedByAi);
              return t.effects();
          });
    front("the AI has it when it is read again: archived",
          u"reply: reply (done); resolution: note (done), close (done)"_s, [=](Talk &t) {
              thanked(t, ownedByAi);
              t.deliver();
              return t.effects();
          });
    front("nobody has it: noted, not archived", u"The AI teammate does not own it"_s,
          [=](Talk &t) {
              thanked(t, Owner{});
              t.deliver();
              return t.cancelled();
          });
    front("a person took it after the note: not archived", u"A person took it meanwhile | open"_s,
          [=](Talk &t) {
              thanked(t, ownedByAi);
              const EffectId note = t.start();
              t.apply(note);
              t.report(note, Performed::Done);
              t.assigned(ownedByJoren);
              t.start();
              return t.cancelled()
                  + (t.state == VendorState::Open ? u" | open"_s : u" | archived"_s);
          });
    front("archived by a person meanwhile: done", u"It was closed already"_s, [=](Talk &t) {
        thanked(t, ownedByAi);
        const EffectId note = t.start();
        t.apply(note);
        t.report(note, Performed::Done);
        t.state = VendorState::Closed;
        t.wait(11s);
        t.start();
        return t.effect(EffectGroup::Resolution, 1).reason;
    });
    front("silence for a day counts as solved", u"closed_resolved assumed_resolved"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.answered();
              t.wait(25h);
              return t.status();
          });
    front("… and is noted and archived too", u"reply: reply (done); resolution: note, close"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.answered();
              t.wait(25h);
              return t.effects();
          });
    front("a person's conversation is never assumed to be solved", u"open none"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.answered();
        t.assigned(ownedByJoren);
        t.wait(48h);
        return t.status();
    });
    front("a reply that failed later is no answer: silence solves nothing", u"open none"_s,
          [](Talk &t) {
              t.owner = ownedByAi;
              t.answered();
              failsLater(t, t.effect(EffectGroup::Reply).vendorId.value());
              t.wait(48h);
              return t.status();
          });
    front("the echo of our own archive changes nothing", u"closed_resolved resolved"_s,
          [=](Talk &t) {
              thanked(t, ownedByAi);
              t.deliver();
              t.closed(AuthorKind::System);
              return t.status();
          });
    front("a new message reopens it", u"open none | 1 | asking at answer"_s, [=](Talk &t) {
        thanked(t, ownedByAi);
        t.deliver();
        t.wait(1min);
        t.ask(u"One more question: can I return it?"_s);
        return u"%1 | %2 | %3"_s.arg(t.status()).arg(t.session.reopenings).arg(t.why());
    });
}

void TestFrontHandoff::archives_data()
{
    addPlayColumns();
    front("archived while the AI has it", u"closed_resolved resolved"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.answered();
        t.closed();
        return t.status();
    });
    front("archived by the person who has it", u"closed_resolved none"_s, [](Talk &t) {
        t.owner = ownedByJoren;
        t.ask();
        t.closed();
        return t.status();
    });
    front("archived while nobody has it", u"closed_resolved none"_s, [](Talk &t) {
        t.ask();
        t.closed();
        return t.status();
    });
    front("archived after a handoff", u"closed_resolved handed_off"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.handedOff();
        t.wait(1min);
        t.closed();
        return t.status();
    });
    front("put into the trash", u"closed_unresolved none"_s, [](Talk &t) {
        t.ask();
        t.happens(HappenedKind::Deleted);
        return t.status();
    });
    front("the trash keeps the words: it can be restored", u"Where is my parcel?"_s, [](Talk &t) {
        t.ask();
        t.happens(HappenedKind::Deleted);
        t.state = VendorState::Open;
        t.happens(HappenedKind::Opened);
        return t.session.messages.first().plain;
    });
    front("each is in the history", u"closed deleted"_s, [](Talk &t) {
        t.ask();
        t.closed();
        t.happens(HappenedKind::Deleted);
        return u"%1 %2"_s.arg(t.history(u"closed"_s) ? u"closed"_s : u"-"_s,
                              t.history(u"deleted"_s) ? u"deleted"_s : u"-"_s);
    });
}

QTEST_GUILESS_MAIN(TestFrontHandoff)
#include "tst_front_handoff.moc"
