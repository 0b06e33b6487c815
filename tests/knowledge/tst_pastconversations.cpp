// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/gap.h"
#include "knowledge/intercomhouse.h"
#include "knowledge/pastanswers.h"
#include "store/erasure.h"
#include "store/pastconversations.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

/// What people said in conversations that are over, at a simulated Intercom and in our own record: it
/// teaches teammates only, and goes with whoever is erased.
class TestPastConversations : public QObject
{
    Q_OBJECT

private slots:
    void whatTeammatesAnsweredIsForTeammates();
    void whatIsTooOldStaysWhereItIs();
    void whoWasErasedDoesNotComeBack();
    void ourOwnRecordComesFirst();
    void whatIsRedactedGoesAtOnce();
    void theAdminSaysWhoMaySeeThem();
    void aGapAnswersNothing();
};

void TestPastConversations::whatTeammatesAnsweredIsForTeammates()
{
    IntercomHouse house;
    const ConversationId closed = house.vendor.customerStarts(
        u"Ida Berg"_s, Simulated::Channel::Messenger, u"Can the flamingo kite be flown in rain?"_s);
    must(house.vendor.teammateNotes(closed, u"She asked about the cormorant before, careful."_s));
    must(house.vendor.teammateReplies(
        closed, u"Yes, the flamingo sail is coated. Dry it before you fold it."_s));
    must(house.vendor.close(closed));
    const ConversationId open = house.vendor.customerStarts(
        u"Jon Vik"_s, Simulated::Channel::Messenger, u"Is the flamingo kite sold in green?"_s);
    must(house.vendor.teammateReplies(open, u"Not before the summer, I am afraid to say."_s));
    house.want({.conversations = true});
    QTRY_VERIFY(house.ended.contains(PastConversations::source));
    QCOMPARE(house.articles().size(), 1);
    QVERIFY(house.articles().first().internal);
    QCOMPARE(house.found(u"coated"_s, true).size(), 1);
    QVERIFY(house.found(u"coated"_s, false).isEmpty());
    QVERIFY(house.found(u"cormorant"_s, true).isEmpty());
    QVERIFY(house.vendor.violations().isEmpty());
    QVERIFY(house.row(PastConversations::source).coveredFrom.has_value());
}

/// Closed today, and read so many days later by whoever wants the last 30.
void TestPastConversations::whatIsTooOldStaysWhereItIs()
{
    IntercomHouse house;
    const ConversationId closed = house.vendor.customerStarts(
        u"Ida Berg"_s, Simulated::Channel::Messenger, u"Can the flamingo kite be flown in rain?"_s);
    must(house.vendor.teammateReplies(closed, u"Yes, the flamingo sail is coated."_s));
    must(house.vendor.close(closed));
    house.want({});
    house.sync().stop();
    const auto foundAfter = [&](std::chrono::days days) {
        const LaterClock clock(days);
        SyncPlace place = house.place;
        place.workspace.settings.vendorKnowledge
            = {.conversations = true, .conversationsFor = std::chrono::days(30)};
        VendorSync later(*house.data.store, clock);
        QSignalSpy told(&later, &VendorSync::told);
        later.setPlaces({place});
        later.start();
        const bool ended = QTest::qWaitFor(
            [&] { return !told.isEmpty() && !told.last().at(0).value<SyncState>().running; });
        later.stop();
        return ended ? int(house.found(u"flamingo"_s, true).size()) : -1;
    };
    QCOMPARE(foundAfter(std::chrono::days(31)), 0);
    QCOMPARE(foundAfter(std::chrono::days(29)), 1);
}

void TestPastConversations::whoWasErasedDoesNotComeBack()
{
    IntercomHouse house;
    const ConversationId closed = house.vendor.customerStarts(
        u"Ida Berg"_s, Simulated::Channel::Email, u"My zanzibar kite is torn, what now?"_s,
        u"Torn"_s);
    must(house.vendor.teammateReplies(closed, u"Send the zanzibar kite to our workshop, please."_s));
    must(house.vendor.close(closed));
    house.want({.conversations = true});
    QTRY_VERIFY(house.ended.contains(PastConversations::source));
    QCOMPARE(house.found(u"zanzibar"_s, true).size(), 1);
    const QString contact = must(house.vendor.conversation(closed)).contact;
    const ErasureReport report = must(eraseContact(
        *house.data.store, {house.data.workspace, contact, house.clock.now()}));
    QCOMPARE(report.contacts, 1);
    QVERIFY(house.articles().isEmpty());
    // The mark alone keeps it out: nobody has told the reading of it.
    must(write(*house.data.store, [&](Connection &c) {
        KnowledgeSourceRow anew;
        anew.source = PastConversations::source;
        return KnowledgeSources::put(c, house.data.workspace, anew);
    }));
    house.read(PastConversations::source);
    QVERIFY(house.asked().contains(u"/conversations/"_s + closed.value()));
    QVERIFY(house.articles().isEmpty());
}

void TestPastConversations::ourOwnRecordComesFirst()
{
    IntercomHouse house;
    const ConversationId closed = house.vendor.customerStarts(
        u"Ida Berg"_s, Simulated::Channel::Messenger, u"Can the flamingo kite be flown in rain?"_s);
    must(house.vendor.teammateReplies(closed, u"The vendor's albatross words about that."_s));
    must(house.vendor.close(closed));
    Session session = house.data.conversation(closed.value());
    session.vendorState.value = VendorState::Closed;
    const Time now = house.clock.now();
    session.messages
        = {Data::message(u"source"_s, u"Can the flamingo kite be flown in rain?"_s, now - 2h),
           Data::message(u"2"_s, u"Our own record says: yes, the sail is coated."_s, now - 1h,
                         AuthorKind::Teammate)};
    must(house.data.commit(session));
    house.want({.conversations = true});
    QTRY_VERIFY(house.ended.contains(PastConversations::source));
    QCOMPARE(house.found(u"coated"_s, true).size(), 1);
    QVERIFY(house.found(u"albatross"_s, true).isEmpty());
    QVERIFY(!house.asked().contains(u"/conversations/"_s + closed.value()));
}

void TestPastConversations::whatIsRedactedGoesAtOnce()
{
    IntercomHouse house;
    must(write(*house.data.store, [&](Connection &c) -> Result<> {
        Article past;
        past.id = u"c1"_s;
        past.source = PastConversations::source;
        past.internal = true;
        past.passages = {u"a secret toucan"_s};
        const auto put = PastConversations::put(c, house.data.workspace, past, {});
        return put ? Result<>() : put.error();
    }));
    Session session = house.data.conversation(u"c1"_s, u"a secret toucan"_s);
    const SessionId id = must(house.data.commit(session));
    QCOMPARE(house.found(u"toucan"_s, true).size(), 1);
    session = house.data.load(id);
    session.messages[0].redacted = true;
    session.messages[0].body.text.clear();
    must(house.data.commit(session));
    QVERIFY(house.found(u"toucan"_s, true).isEmpty());
}

void TestPastConversations::theAdminSaysWhoMaySeeThem()
{
    IntercomHouse house;
    const auto say = [&](bool reachCustomers) {
        must(write(*house.data.store, [&](Connection &c) {
            Settings settings;
            settings.workspaces = {Data::acme()};
            settings.workspaces[0].vendorKnowledge.conversationsPublic = reachCustomers;
            return Workspaces::import(c, settings, house.clock.now());
        }));
        house.sync().setPlaces({house.place});
    };
    const ConversationId closed = house.vendor.customerStarts(
        u"Ida Berg"_s, Simulated::Channel::Messenger, u"Can the flamingo kite be flown in rain?"_s);
    must(house.vendor.teammateReplies(closed, u"Yes, the flamingo sail is coated."_s));
    must(house.vendor.close(closed));
    house.want({.conversations = true});
    QTRY_VERIFY(house.ended.contains(PastConversations::source));
    QVERIFY(house.found(u"coated"_s, false).isEmpty());
    // What was read before is opened, and closed again, at once.
    say(true);
    QTRY_COMPARE(house.found(u"coated"_s, false).size(), 1);
    QVERIFY(!house.articles().first().internal);
    say(false);
    QTRY_VERIFY(house.found(u"coated"_s, false).isEmpty());
    QVERIFY(house.articles().first().internal);
    QCOMPARE(house.found(u"coated"_s, true).size(), 1);
    // A read that began under another wish stores under the one that is in force.
    say(true);
    house.read(PastConversations::source);
    QTRY_COMPARE(house.found(u"coated"_s, false).size(), 1);
}

void TestPastConversations::aGapAnswersNothing()
{
    const auto wrote = [](const char *id, AuthorKind kind, const QString &text, int at) {
        Message message;
        message.id = MessageId(QString::fromLatin1(id));
        message.author.kind = kind;
        message.body = {text, TextFormat::Plain};
        message.createdAt = fromSeconds(at);
        return message;
    };
    const QList<Message> thread{
        wrote("source", AuthorKind::Customer, u"Where is the tracking number of my parcel?"_s, 1),
        wrote(gapMessageId, AuthorKind::Teammate, u"(Messages are missing here.)"_s, 8),
        wrote("900", AuthorKind::Teammate, u"Your kite is ready to be collected on Friday."_s, 9)};
    QVERIFY(!pastAnswers(u"Parcel"_s, thread));
    QVERIFY(pastAnswers(u"Parcel"_s, {thread[0], thread[2]}));
}

QTEST_GUILESS_MAIN(TestPastConversations)
#include "tst_pastconversations.moc"
