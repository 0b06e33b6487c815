// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"

#include <algorithm>
#include <numeric>

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

/// Five things that have happened at the vendor before Baton hears of the first.
using Told = std::function<void(Talk &)>;
Q_DECLARE_METATYPE(Told)

namespace {

/// What must be the same whatever the order: messages, owner, status, turn, effects, asks.
QString outcomeOf(const Talk &t)
{
    QStringList words;
    for (const Message &message : t.session.messages) {
        words << u"%1 %2 in %3%4"_s.arg(message.id.value(), message.plain)
                     .arg(message.settledIn.isNull() ? u"no turn"_s : u"a turn"_s,
                          message.duplicateOf.isEmpty() ? u""_s : u", repeated"_s);
    }
    const Owner &owner = t.session.owner.value;
    words << u"owner %1/%2"_s.arg(owner.teammate.value(), owner.team.value());
    const bool waits = t.turn() != u"none" && t.turn() != u"answered_by_person";
    words << t.status() << (waits ? t.turn() : u"nobody waits"_s) << t.effects() << t.session.tags.value.join(u',');
    words << u"%1 ask, given %2"_s.arg(t.asks).arg(t.session.assignedToAiAt ? 1 : 0);
    return words.join(u"\n"_s);
}

/// Delivers in this order, each webhook `copies` times, 200 ms apart, then lets it come to its end.
QString playInOrder(const Talk &world, const QList<Delivery> &webhooks, const std::array<int, 5> &order,
                    int copies)
{
    Talk t = world;
    t.session = Talk().session;
    t.session.threadRead = false;
    t.decisions.clear();
    t.asks = t.reads = 0;
    for (int index : order) {
        for (int i = 0; i < copies; ++i)
            t.take(VendorTold{webhooks[index]});
        t.now += 200ms;
    }
    t.read();
    t.wait(1min);
    if (t.turn() == u"asked")
        t.answer(known());
    t.deliver();
    t.wait(1min);
    t.deliver();
    return outcomeOf(t);
}

} // namespace

/// Fold does not depend on the order of arrival: five events in all 120 orders, once and twice each.
class TestOrders : public QObject
{
    Q_OBJECT

private slots:
    void allOrders_data();
    void allOrders();
};

void TestOrders::allOrders_data()
{
    QTest::addColumn<Told>("happened");
    QTest::addColumn<QString>("effects");
    const auto told = [](const char *sentence, const QString &effects, Told happened) {
        QTest::newRow(sentence) << std::move(happened) << effects;
    };
    told("two questions, a note, a team, a tag: one reply", u"reply: reply (done)"_s, [](Talk &t) {
        t.settings().answerTeams = {billing()};
        t.customer(u"Where is my parcel?"_s);
        t.customer(u"The red one"_s);
        t.note(u"A good customer"_s);
        t.assigned(ownedByBilling, AuthorKind::System);
        t.happens(HappenedKind::Tagged);
    });
    told("a person answers in the middle: only what came after", u"reply: reply (done)"_s,
         [](Talk &t) {
             t.customer(u"Where is my parcel?"_s);
             t.now += 2s;
             t.teammate(u"On its way"_s);
             t.now += 2s;
             t.customer(u"And the invoice, please?"_s);
             t.now += 2s;
             t.note(u"An invoice"_s);
             t.now += 2s;
             t.customer(u"By mail"_s);
         });
    told("a person has the last word: nothing", u""_s, [](Talk &t) {
        t.customer(u"Where is my parcel?"_s);
        t.now += 2s;
        t.assigned(ownedByJoren);
        t.now += 2s;
        t.customer(u"Hello?"_s);
        t.now += 2s;
        t.note(u"I do this"_s);
        t.now += 2s;
        t.teammate(u"On its way"_s);
    });
    told("a wish for a person: one handoff",
         u"handoff: note (done), tag opencx_handed_off (done), unassign (done)"_s, [](Talk &t) {
             t.customer(u"Where is my parcel?"_s);
             t.now += 2s;
             t.customer(u"A human, please"_s, asksForPerson());
             t.now += 2s;
             t.assigned(ownedByAi, AuthorKind::System);
             t.now += 2s;
             t.note(u"Angry?"_s);
             t.now += 2s;
             t.customer(u"Now"_s);
         });
    told("closed and reopened: what was asked before is dealt with", u"reply: reply (done)"_s,
         [](Talk &t) {
             t.customer(u"Where is my parcel?"_s);
             t.now += 2s;
             t.teammate(u"There"_s);
             t.now += 2s;
             t.closed();
             t.now += 2s;
             t.customer(u"No, it is not there"_s);
             t.now += 2s;
             t.happens(HappenedKind::Opened);
         });
    told("closed at the end: nothing", u""_s, [](Talk &t) {
        t.customer(u"Where is my parcel?"_s);
        t.now += 2s;
        t.assigned(ownedByJoren);
        t.now += 2s;
        t.note(u"Known"_s);
        t.now += 2s;
        t.customer(u"Hello?"_s);
        t.now += 2s;
        t.closed();
    });
    told("the same words twice, one redacted: one reply", u"reply: reply (done)"_s, [](Talk &t) {
        t.customer(u"Where is my parcel, the red one that I ordered?"_s);
        t.now += 2s;
        t.customer(u"Where is my parcel, the red one that I ordered?"_s);
        t.now += 2s;
        t.customer(u"My card is 4111"_s);
        t.now += 2s;
        t.thread.last().plain.clear();
        t.thread.last().body.text.clear();
        t.thread.last().redacted = true;
        t.happens(HappenedKind::Redacted, AuthorKind::Teammate, t.thread.last().id);
        t.now += 2s;
        t.happens(HappenedKind::Rated, AuthorKind::Customer);
    });
    told("Intercom: assigned under Process on assignment, after a person's word: one reply",
         u"reply: reply (done)"_s, [](Talk &t) {
             t.settings().processOnAssignment = true;
             t.customer(u"Where is my parcel?"_s);
             t.now += 2s;
             t.teammate(u"The AI will tell"_s);
             t.now += 2s;
             t.note(u"Please answer"_s);
             t.now += 2s;
             t.assigned(ownedByAi);
             t.now += 2s;
             t.happens(HappenedKind::Tagged);
         });
}

void TestOrders::allOrders()
{
    QFETCH(Told, happened);
    QFETCH(QString, effects);
    if (isOthersRow())
        QSKIP("a rule that only Intercom has");
    Talk world;
    world.recording = true;
    happened(world);
    const QList<Delivery> webhooks = world.recorded;
    QCOMPARE(webhooks.size(), 5);
    world.recording = false;
    std::array<int, 5> order{0, 1, 2, 3, 4};
    const QString inOrder = playInOrder(world, webhooks, order, 1);
    QVERIFY2(effects.isEmpty() ? !inOrder.contains(u"done") : inOrder.contains(seenHere(effects)),
             qPrintable(inOrder));
    int orders = 0;
    do {
        for (int copies : {1, 2}) {
            const QString seen = playInOrder(world, webhooks, order, copies);
            if (seen != inOrder) {
                QFAIL(qPrintable(u"order %1 %2 %3 %4 %5, %6 times:\n%7\ninstead of\n%8"_s
                                     .arg(order[0]).arg(order[1]).arg(order[2]).arg(order[3])
                                     .arg(order[4]).arg(copies).arg(seen, inOrder)));
            }
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 120);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
