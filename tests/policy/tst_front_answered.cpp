// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontrows.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// What the engine was asked, and what stands in the way of asking.
QString outcomeOf(const Talk &t)
{
    return u"%1 | %2"_s.arg(t.asks).arg(t.why());
}

void onMail(Talk &t)
{
    t.channel = Channel::Email;
    t.session.channel = Channel::Email;
    ChannelSettings mail = defaultChannelSettings(Platform::Front, Channel::Email);
    mail.autopilot = true;
    mail.autopilotSince = noon - 48h;
    t.settings().channels.insert(Channel::Email, mail);
}

/// Only conversations that the AI teammate has are answered.
void onlyAssigned(Talk &t)
{
    t.settings().handleUnassigned = false;
}

const QString longText = u"Where is the parcel that you sent me on Monday morning?"_s;

} // namespace

/// Who is answered at Front, what its events start alone, and content that is said again.
class TestFrontAnswered : public QObject
{
    Q_OBJECT

private slots:
    void answered_data();
    void answered() { playRow(); }
    void events_data();
    void events() { playRow(); }
    void saidAgain_data();
    void saidAgain() { playRow(); }
    void inTheSameWords_data();
    void inTheSameWords() { playRow(); }
};

void TestFrontAnswered::answered_data()
{
    addPlayColumns();
    front("nobody has it, Handle unassigned on", u"asking at answer"_s, asks);
    front("nobody has it, Handle unassigned off", u"stopped at owner: handleUnassigned"_s,
          [](Talk &t) {
              onlyAssigned(t);
              return asks(t);
          });
    front("the AI has it, Handle unassigned off", u"asking at answer"_s, [](Talk &t) {
        onlyAssigned(t);
        t.owner = ownedByAi;
        return asks(t);
    });
    front("a person has it: assist is off by default, it is ignored",
          u"stopped at mode: channels.web.assist"_s, [](Talk &t) {
              t.owner = ownedByJoren;
              return asks(t);
          });
    front("a person has it, assist on: a draft as a comment, no tag of Intercom's but our own",
          u"draft: note, tag opencx_ai_assisted"_s, [](Talk &t) {
              t.withAssist();
              t.owner = ownedByJoren;
              t.ask();
              t.answer(known());
              return t.effects();
          });
    front("autopilot off for the channel", u"stopped at mode: channels.web.autopilot"_s,
          [](Talk &t) {
              t.web().autopilot = false;
              return asks(t);
          });
    front("a teammate began, the customer answers: nobody has to have started it",
          u"asking at answer"_s, [](Talk &t) {
              t.teammate(u"Your kite is repaired."_s);
              return asks(t);
          });
    front("a rule's automatic answer is none", u"asking at answer"_s, [](Talk &t) {
        t.customer(u"Where is my parcel?"_s);
        t.bot(u"We will be with you soon."_s);
        t.wait(1min);
        return t.why();
    });
    front("a teammate answered first: nothing is left to answer", u"0 | answered_by_person"_s,
          [](Talk &t) {
              t.customer(u"Where is my parcel?"_s);
              t.teammate(u"It arrives tomorrow."_s);
              t.wait(1min);
              return u"%1 | %2"_s.arg(t.asks).arg(t.turn());
          });
    front("no settling: a pause of two seconds in the flurry is enough", u"0, then 1"_s,
          [](Talk &t) {
              t.customer(u"Where is my parcel?"_s);
              t.wait(1s);
              const int early = t.asks;
              t.wait(1s);
              return u"%1, then %2"_s.arg(early).arg(t.asks);
          });
    front("four short messages are one question", u"1 | 4"_s, [](Talk &t) {
        for (const QString &text : {u"hello"_s, u"a question"_s, u"about my kite"_s, u"it broke"_s}) {
            t.customer(text);
            t.wait(1s);
        }
        t.wait(1min);
        return u"%1 | %2"_s.arg(t.asks).arg(t.session.turns.last().messages.size());
    });
    front("mail does not settle either", u"0, then 1"_s, [](Talk &t) {
        onMail(t);
        t.customer(longText);
        t.wait(1s);
        const int early = t.asks;
        t.wait(1s);
        return u"%1, then %2"_s.arg(early).arg(t.asks);
    });
    front("a mail of yesterday evening is still answered", u"asking at answer"_s, [](Talk &t) {
        onMail(t);
        t.writtenAt = noon - 20h;
        return asks(t);
    });
    front("a chat message of two hours ago is not", u"stopped at new_enough: channels.web.staleMinutes"_s,
          [](Talk &t) {
              t.web().autopilotSince = noon - 48h;
              t.writtenAt = noon - 2h;
              return asks(t);
          });
    front("an automatic mail is not answered", u"stopped at author: session.answerNow"_s,
          [](Talk &t) {
              onMail(t);
              t.ask(u"I am out of office."_s, automaticMail());
              return t.why();
          });
    front("taking ownership, when wanted, comes first", u"side: assign 100; reply: reply"_s,
          [](Talk &t) {
              t.settings().takeOwnership = true;
              t.ask();
              t.answer(known());
              return t.effects();
          });
}

void TestFrontAnswered::events_data()
{
    addPlayColumns();
    front("assigned to the AI: alone it starts nothing", u"0 | stopped at owner: handleUnassigned"_s,
          [](Talk &t) {
              onlyAssigned(t);
              t.ask();
              t.assigned(ownedByAi);
              t.wait(10min);
              return outcomeOf(t);
          });
    front("… the next message is answered", u"1 | asking at answer"_s, [](Talk &t) {
        onlyAssigned(t);
        t.ask();
        t.assigned(ownedByAi);
        t.ask(u"Hello? It is urgent."_s);
        return outcomeOf(t);
    });
    front("a rule assigns it to the AI: the same", u"0 | stopped at owner: handleUnassigned"_s,
          [](Talk &t) {
              onlyAssigned(t);
              t.ask();
              t.assigned(ownedByAi, AuthorKind::System);
              t.wait(10min);
              return outcomeOf(t);
          });
    front("a person gives it up: alone it starts nothing",
          u"0 | stopped at mode: channels.web.assist"_s, [](Talk &t) {
              t.owner = ownedByJoren;
              t.ask();
              t.assigned(Owner{});
              t.wait(10min);
              return outcomeOf(t);
          });
    front("… and the next message is answered", u"1 | asking at answer"_s, [](Talk &t) {
        t.owner = ownedByJoren;
        t.ask();
        t.assigned(Owner{});
        t.ask(u"Hello? It is urgent."_s);
        return outcomeOf(t);
    });
    for (const HappenedKind kind : {HappenedKind::Tagged, HappenedKind::Noted, HappenedKind::Opened,
                                    HappenedKind::Recorded, HappenedKind::Unknown}) {
        const QByteArray name = "an event alone starts nothing: " + QByteArray::number(int(kind));
        front(name.constData(), u"0 | none"_s, [kind](Talk &t) {
            t.teammate(u"Hello, your kite is ready."_s);
            t.happens(kind);
            t.wait(1h);
            return u"%1 | %2"_s.arg(t.asks).arg(t.turn());
        });
    }
    front("a message that a teammate sent is stored, never answered", u"0 | none | 1"_s,
          [](Talk &t) {
              t.teammate(u"Hello, your kite is ready."_s);
              t.wait(1h);
              return u"%1 | %2 | %3"_s.arg(t.asks).arg(t.turn()).arg(t.session.messages.size());
          });
    front("a person who types as the AI teammate spoke", u"0 | answered_by_person"_s, [](Talk &t) {
        t.customer(u"Where is my parcel?"_s);
        t.asAi(u"It arrives tomorrow."_s);
        t.wait(1min);
        return u"%1 | %2"_s.arg(t.asks).arg(t.turn());
    });
    front("a preview without its text asks for a read", u"1"_s, [](Talk &t) {
        Happened wrote{.kind = HappenedKind::CustomerWrote, .topic = u"inbound"_s};
        wrote.message = MessageId(u"msg_9"_s);
        Delivery preview = t.webhook({}, {wrote});
        preview.snapshot.incomplete = true;
        t.take(VendorTold{preview});
        return QString::number(t.reads);
    });
    front("… but not when its message is there already", u"0"_s, [](Talk &t) {
        t.customer(u"Where is my parcel?"_s);
        const int before = t.reads;
        Happened wrote{.kind = HappenedKind::CustomerWrote, .topic = u"inbound"_s};
        wrote.message = t.session.messages.last().id;
        Delivery preview = t.webhook({}, {wrote});
        preview.snapshot.incomplete = true;
        t.take(VendorTold{preview});
        return QString::number(t.reads - before);
    });
}

void TestFrontAnswered::saidAgain_data()
{
    addPlayColumns();
    const auto again = [](Talk &t, const QString &text, Millis after) {
        t.owner = ownedByAi;
        t.answered(text);
        t.wait(after);
        t.ask(text);
        const Message &last = t.session.messages.last();
        return u"%1 | %2 kept | %3"_s
            .arg(t.asks)
            .arg(t.session.messages.size())
            .arg(last.duplicateOf.isEmpty() ? u"counts"_s : u"marked"_s);
    };
    front("the same under another id within a day, though somebody spoke",
          u"1 | 3 kept | marked"_s, [=](Talk &t) { return again(t, longText, 1h); });
    front("… after more than a day it is a new question", u"2 | 3 kept | counts"_s,
          [=](Talk &t) {
              t.settings().assumeResolved = std::chrono::hours(72);
              return again(t, longText, 25h);
          });
    front("a second honest yes is short", u"2 | 3 kept | counts"_s,
          [=](Talk &t) { return again(t, u"Yes please"_s, 5min); });
    front("twice before anybody spoke", u"1 | 2 kept | marked"_s, [](Talk &t) {
        t.customer(u"Yes please"_s);
        t.customer(u"Yes please"_s);
        t.wait(1min);
        const Message &last = t.session.messages.last();
        return u"%1 | %2 kept | %3"_s.arg(t.asks)
            .arg(t.session.messages.size())
            .arg(last.duplicateOf.isEmpty() ? u"counts"_s : u"marked"_s);
    });
}

/// The very same text is a duplicate; the same words in another dress are not.
void TestFrontAnswered::inTheSameWords_data()
{
    addPlayColumns();
    const QString shouted = longText.toUpper() + u"!!"_s;
    const QString machine = u"stopped at author: session.answerNow"_s;
    const auto afterAnswers = [](Talk &t, const QStringList &answered, const QString &then) {
        t.settings().repliesPerHour = 100;
        for (const QString &text : answered) {
            t.answered(text);
            t.wait(1min);
        }
        t.ask(then);
        return t.why();
    };
    front("the same words again after an answer: no progress", u"handoff at hand_over: handoff.level"_s,
          [=](Talk &t) { return afterAnswers(t, {longText}, shouted); });
    front("the same text again after an answer: answered once", u"stopped at author: duplicateHours"_s,
          [=](Talk &t) { return afterAnswers(t, {longText}, longText); });
    front("duplicateHours 0: nothing is said again", u"asking at answer"_s, [=](Talk &t) {
        t.settings().duplicates = std::chrono::hours(0);
        return afterAnswers(t, {longText}, longText);
    });
    front("other words after an answer", u"asking at answer"_s, [=](Talk &t) {
        return afterAnswers(t, {longText}, u"And what does it cost to send it back to you by ship?"_s);
    });
    front("the same words after each of three answers: a machine", machine, [=](Talk &t) {
        t.settings().handoff.level = HandoffLevel::AiOnly;
        return afterAnswers(t, {longText, longText + u'!', longText + u'?'}, shouted);
    });
    front("a short word after five answers is a person's", u"asking at answer"_s, [=](Talk &t) {
        return afterAnswers(t, QStringList(5, u"Yes"_s), u"Yes"_s);
    });
    front("… after six it is a machine's", machine, [=](Talk &t) {
        return afterAnswers(t, QStringList(6, u"Yes"_s), u"Yes"_s);
    });
}

QTEST_GUILESS_MAIN(TestFrontAnswered)
#include "tst_front_answered.moc"
