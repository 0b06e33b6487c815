// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// An event about a conversation that nobody knows yet.
void unknown(const char *sentence, const QString &seen, std::function<QString(Talk &)> play)
{
    row(sentence, seen, [play = std::move(play)](Talk &t) {
        t.session.threadRead = false;
        return play(t);
    });
}

/// The pauses, in seconds, before the first so many further reads.
QString pauses(Talk &t, int count)
{
    QStringList waits;
    for (int i = 0; i < count; ++i) {
        const Time before = t.now;
        const int reads = t.reads;
        t.readFails();
        while (t.reads == reads && t.now - before < 1h)
            t.wait(1s);
        waits << QString::number((t.now - before).count() / 1000);
    }
    return waits.join(u' ');
}

} // namespace

/// The first reading of a conversation, and what cannot be read.
class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void first_data();
    void first() { playRow(); }
    void failing_data();
    void failing() { playRow(); }
    void withinOneSecond_data();
    void withinOneSecond() { playRow(); }
};

void TestReading::first_data()
{
    addPlayColumns();
    unknown("it is read first", u"reading, 1 read, 0 asks"_s, [](Talk &t) {
        t.ask();
        return u"%1, %2 read, %3 asks"_s.arg(t.why()).arg(t.reads).arg(t.asks);
    });
    unknown("whatever the event is", u"reading"_s, [](Talk &t) {
        t.assigned(ownedByJoren);
        return t.why();
    });
    unknown("but Switches nothing is judged before", u"passed, 9 not reached"_s, [](Talk &t) {
        t.writtenAt = noon - 50h;
        t.ask();
        const auto later = std::count_if(
            t.last().gates.begin(), t.last().gates.end(),
            [](const GateResult &gate) { return gate.state == GateState::NotReached; });
        return u"%1, %2 not reached"_s
            .arg(QLatin1StringView(word(t.last().gates.first().state)))
            .arg(later);
    });
    unknown("paused: not even read", u"stopped at switches: switches.everything, 0"_s, [](Talk &t) {
        t.facts.everythingPaused = true;
        t.ask();
        return u"%1, %2"_s.arg(t.why()).arg(t.reads);
    });
    unknown("read: the turn goes through the gates", u"asking at answer"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.read();
        t.wait(1min);
        return t.why();
    });
    unknown("a person has answered long ago, and no webhook said so", u"stopped at author: session.answerNow"_s,
        [](Talk &t) {
            t.customer(u"Where is it?"_s);
            t.message({AuthorKind::Teammate, joren().value(), u"Joren"_s}, Visibility::Public,
                      u"Here"_s);
            t.read();
            return t.why();
        });
    unknown("a person has it, and no webhook said so", u"stopped at mode: channels.web.assist"_s,
        [](Talk &t) {
            t.customer(u"Where is it?"_s);
            t.owner = ownedByJoren;
            t.read();
            t.wait(1min);
            return t.why();
        });
}

void TestReading::failing_data()
{
    addPlayColumns();
    unknown("it is tried again, waiting longer each time, up to ten minutes",
        u"10 20 40 80 160 320 600 600"_s, [](Talk &t) {
            t.customer(u"Where is it?"_s);
            return pauses(t, 8);
        });
    unknown("another event does not put it off", u"10"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        const Time before = t.now;
        t.readFails();
        const int reads = t.reads;
        t.wait(6s);
        t.customer(u"Hello?"_s);
        while (t.reads == reads)
            t.wait(1s);
        return QString::number((t.now - before).count() / 1000);
    });
    unknown("after a success it begins with ten seconds again", u"10 20, 10"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        const QString once = pauses(t, 2);
        t.read();
        t.wait(1min);
        t.session.threadRead = false;
        return once + u", "_s + pauses(t, 1);
    });
    unknown("the conversation is gone: given up after some tries", u"stopped | The conversation was deleted"_s,
        [](Talk &t) {
            t.customer(u"Where is it?"_s);
            for (int i = 0; i < 8; ++i) {
                t.readFails(true);
                t.wait(11min);
            }
            return t.why() + u" | "_s + t.last().summary;
        });
    unknown("no gate could be checked, and Why says so", u"not_checked"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.readFails();
        return QString::fromLatin1(word(t.last().gates[int(Gate::Owner)].state));
    });
    unknown("read at last: answered like any other", u"asking at answer"_s, [](Talk &t) {
        t.customer(u"Where is it?"_s);
        pauses(t, 3);
        t.read();
        t.wait(1min);
        return t.why();
    });
}

/// Vendors tell the time of the last change in whole seconds.
void TestReading::withinOneSecond_data()
{
    addPlayColumns();
    row("a person takes it after the read", joren().value(), [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.read();
        t.assigned(ownedByJoren);
        return t.session.owner.value.teammate.value();
    });
    row("a person had it before the read, and the webhook is late", ai().value(), [](Talk &t) {
        t.customer(u"Where is it?"_s);
        t.recording = true;
        t.assigned(ownedByJoren);
        t.recording = false;
        t.owner = ownedByAi;
        t.read();
        t.take(VendorTold{t.recorded.constLast()});
        return t.session.owner.value.teammate.value();
    });
    const auto told = [](Talk &t, bool settled) {
        t.ask();
        const AskEngine asked = *t.question;
        if (settled)
            t.teammate(u"It is on its way."_s);
        t.take(EngineAnswered{asked.turn, asked.turnRevision, Table::known(),
                              QList{Attribute{{}, u"plan"_s, u"Rider"_s}}});
        return QString::number(t.session.attributes.size());
    };
    row("what the engine knew of the customer is kept", u"1"_s,
        [=](Talk &t) { return told(t, false); });
    row("… but not of a turn that is over", u"0"_s, [=](Talk &t) { return told(t, true); });
    row("the read shows what no webhook told", joren().value(), [](Talk &t) {
        t.owner = ownedByAi;
        t.customer(u"Where is it?"_s);
        t.owner = ownedByJoren;
        t.read();
        return t.session.owner.value.teammate.value();
    });
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
