// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

void byStatus(const char *sentence, const QString &seen, std::function<void(Talk &)> play)
{
    row(sentence, seen, [play = std::move(play)](Talk &t) {
        play(t);
        return t.status();
    });
}

void closedBy(const char *sentence, const Owner &owner, AuthorKind by, const QString &seen)
{
    byStatus(sentence, seen, [owner, by](Talk &t) {
        t.ask();
        t.owner = owner;
        t.closed(by);
    });
}

void closedAfterHandoff(const char *sentence, const Owner &owner, AuthorKind by)
{
    byStatus(sentence, u"closed_resolved handed_off"_s, [owner, by](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.owner = owner;
        t.closed(by);
    });
}

} // namespace

/// The closing table of behaviour.md, first row that fits, and what opens a session again.
class TestClosing : public QObject
{
    Q_OBJECT

private slots:
    void byUs_data();
    void byUs() { playRow(); }
    void whileTheAiOwnsIt_data();
    void whileTheAiOwnsIt() { playRow(); }
    void afterAHandoff_data();
    void afterAHandoff() { playRow(); }
    void byOthers_data();
    void byOthers() { playRow(); }
    void reopening_data();
    void reopening() { playRow(); }
    void deletion_data();
    void deletion() { playRow(); }
};

void TestClosing::byUs_data()
{
    addPlayColumns();
    byStatus("the customer confirmed", u"closed_resolved resolved"_s, [](Talk &t) {
        t.answered();
        t.ask(u"That solved it, thanks"_s, confirms());
    });
    byStatus("the customer fell silent", u"closed_resolved assumed_resolved"_s, [](Talk &t) {
        t.answered();
        t.wait(25h);
    });
    byStatus("the echo of our own closing changes nothing", u"closed_resolved assumed_resolved"_s,
             [](Talk &t) {
                 t.settings().closeOnResolution = true;
                 t.answered();
                 t.wait(25h);
                 t.deliver();
                 t.closed(AuthorKind::AiTeammate);
             });
    byStatus("a person who closes it once more changes nothing either",
             u"closed_resolved assumed_resolved"_s, [](Talk &t) {
                 t.answered();
                 t.wait(25h);
                 t.owner = ownedByJoren;
                 t.closed();
             });
    byStatus("a supervisor resolved it in the console", u"closed_resolved resolved"_s,
             [](Talk &t) {
                 t.ask();
                 t.command(CommandKind::Resolve);
             });
}

void TestClosing::whileTheAiOwnsIt_data()
{
    addPlayColumns();
    const QString resolved = u"closed_resolved resolved"_s;
    closedBy("closed by a person", ownedByAi, AuthorKind::Teammate, resolved);
    closedBy("closed by a rule", ownedByAi, AuthorKind::System, resolved);
    closedBy("closed by a bot", ownedByAi, AuthorKind::Bot, resolved);
    closedBy("closed by hand as the AI teammate", ownedByAi, AuthorKind::AiTeammate, resolved);
    closedBy("the AI teammate in a team's conversation", {.teammate = ai(), .team = billing()},
             AuthorKind::Teammate, resolved);
    byStatus("handed off before, and still with the AI: the first row that fits", resolved,
             [](Talk &t) {
                 t.handedOff();
                 t.wait(1min);
                 t.owner = ownedByAi;
                 t.closed();
             });
    byStatus("the owner in the event counts, not a later one", resolved, [](Talk &t) {
        t.ask();
        t.owner = ownedByAi;
        t.closed();
        t.wait(1min);
        t.assigned(ownedByJoren);
    });
}

void TestClosing::afterAHandoff_data()
{
    addPlayColumns();
    closedAfterHandoff("a person owns it", ownedByJoren, AuthorKind::Teammate);
    closedAfterHandoff("a team owns it", ownedByBilling, AuthorKind::Teammate);
    closedAfterHandoff("nobody owns it", {}, AuthorKind::Teammate);
    closedAfterHandoff("a rule closes it", ownedByJoren, AuthorKind::System);
    byStatus("given back in between: an ordinary closing", u"closed_resolved none"_s, [](Talk &t) {
        t.handedOff();
        t.command(CommandKind::GiveBack);
        t.wait(1min);
        t.owner = ownedByJoren;
        t.closed();
    });
    byStatus("assigned to the AI in between, then taken by a person", u"closed_resolved none"_s,
             [](Talk &t) {
                 t.handedOff();
                 t.wait(1min);
                 t.assigned(ownedByAi);
                 t.wait(1min);
                 t.assigned(ownedByJoren);
                 t.closed();
             });
    byStatus("reopened after it, then closed by a person", u"closed_resolved none"_s, [](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.owner = ownedByJoren;
        t.closed();
        t.wait(1min);
        t.customer(u"One more thing"_s);
        t.wait(1min);
        t.closed();
    });
}

void TestClosing::byOthers_data()
{
    addPlayColumns();
    const QString none = u"closed_resolved none"_s;
    closedBy("a person, and a person owns it", ownedByJoren, AuthorKind::Teammate, none);
    closedBy("a person, and a team owns it", ownedByBilling, AuthorKind::Teammate, none);
    closedBy("a person, and nobody owns it", {}, AuthorKind::Teammate, none);
    byStatus("snoozed is not closed", u"open none"_s, [](Talk &t) {
        t.ask();
        t.state = VendorState::Snoozed;
        t.happens(HappenedKind::Snoozed);
    });
    byStatus("whoever closes it has dealt with what was asked", u"closed_resolved none"_s,
             [](Talk &t) {
                 t.customer(u"Where is it?"_s);
                 t.closed();
                 t.wait(1min);
                 QCOMPARE(t.turn(), u"answered_by_person"_s);
                 QCOMPARE(t.asks, 0);
             });
}

void TestClosing::reopening_data()
{
    addPlayColumns();
    const auto reopened = [](Talk &t) {
        return u"%1, %2"_s.arg(t.status()).arg(t.session.reopenings);
    };
    row("a new customer message opens the same session", u"open none, 1"_s, [=](Talk &t) {
        t.answered();
        t.wait(25h);
        t.customer(u"It still has not come"_s);
        return reopened(t);
    });
    row("… closed by a person, too, and is answered", u"open none, 1 asking at answer"_s,
        [=](Talk &t) {
            t.ask();
            t.closed();
            t.wait(1min);
            t.ask(u"One more thing"_s);
            return reopened(t) + u' ' + t.why();
        });
    row("twice closed, twice opened", u"open none, 2"_s, [=](Talk &t) {
        for (int i = 0; i < 2; ++i) {
            t.ask(u"Question %1"_s.arg(i));
            t.closed();
            t.wait(1min);
        }
        t.customer(u"And again"_s);
        return reopened(t);
    });
    row("a message written before the closing, and told late, opens nothing",
        u"closed_resolved none, 0"_s, [=](Talk &t) {
            t.ask();
            t.writtenAt = t.now;
            t.wait(1min);
            t.closed();
            t.customer(u"By the way"_s);
            t.state = VendorState::Closed;
            return reopened(t);
        });
    row("written within the second of the closing, and after it", u"open none, 1 asking at answer"_s,
        [=](Talk &t) {
            t.ask();
            t.closed();
            t.customer(u"One more thing"_s);
            const QString seen = reopened(t);
            t.wait(1min);
            return seen + u' ' + t.why();
        });
    row("… and before it, but told late", u"closed_resolved none, 0"_s, [=](Talk &t) {
        t.ask();
        t.message({AuthorKind::Customer, u"c1"_s, u"Ines"_s}, Visibility::Public, u"By the way"_s);
        t.closed();
        t.echo();
        return reopened(t);
    });
    row("a person's message or a note opens nothing", u"closed_resolved none, 0"_s, [=](Talk &t) {
        t.ask();
        t.closed();
        t.wait(1min);
        t.teammate(u"I closed this"_s);
        t.note(u"for the record"_s);
        return reopened(t);
    });
}

void TestClosing::deletion_data()
{
    addPlayColumns();
    const QString removed = u"closed_unresolved none"_s;
    const auto deletedBy = [&](const char *sentence, const Owner &owner) {
        byStatus(sentence, removed, [owner](Talk &t) {
            t.ask();
            t.owner = owner;
            t.happens(HappenedKind::Deleted);
        });
    };
    deletedBy("removed while the AI owned it", ownedByAi);
    deletedBy("removed while a person owned it", ownedByJoren);
    byStatus("removed after a handoff", removed, [](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.happens(HappenedKind::Deleted);
    });
    row("Intercom: deletes for good: our copy loses its text", u"||The conversation was deleted"_s,
        [](Talk &t) {
            t.ask();
            t.happens(HappenedKind::Deleted);
            return u"%1|%2|%3"_s.arg(t.session.messages.first().plain, t.effects(),
                                     t.last().summary);
        });
    row("Intercom: what comes late of it has no content any more", u""_s, [](Talk &t) {
        t.happens(HappenedKind::Deleted);
        t.tell(t.message({AuthorKind::Customer, u"c1"_s, {}}, Visibility::Public, u"late"_s),
               HappenedKind::CustomerWrote);
        return t.session.messages.first().plain;
    });
    row("an answer on its way is cancelled", u"The conversation was deleted"_s, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.happens(HappenedKind::Deleted);
        return t.cancelled();
    });
    row("a redacted part loses its text, and is no question any more", u"|answered_by_person"_s,
        [](Talk &t) {
            t.customer(u"My card is 4111"_s);
            t.happens(HappenedKind::Redacted, AuthorKind::Teammate, t.thread.last().id);
            t.wait(1min);
            return t.session.messages.first().plain + u'|' + t.turn();
        });
    row("a redaction that comes before its message holds all the same", u"1|"_s, [](Talk &t) {
        const Message secret
            = t.message({AuthorKind::Customer, u"c1"_s, {}}, Visibility::Public, u"4111"_s);
        t.happens(HappenedKind::Redacted, AuthorKind::Teammate, secret.id);
        t.tell(secret, HappenedKind::CustomerWrote);
        return u"%1|%2"_s.arg(t.session.messages.size()).arg(t.session.messages.first().plain);
    });
    row("at Front the trash keeps the text", u"Where is my parcel?"_s, [](Talk &t) {
        t = Talk::atFront();
        t.ask();
        t.happens(HappenedKind::Deleted);
        return t.session.messages.first().plain;
    });
}

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
