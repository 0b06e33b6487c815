// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/erasedcontacts.h"
#include "store/erasure.h"
#include "store/overview.h"
#include "store/retention.h"
#include "store/traced.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

/// Erasure and retention on a real file with its log: what is gone is gone from every byte.
class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void noByteIsLeft();
    void idsAndTimesStay();
    void othersStayAsTheyAre();
    void backupsAreErasedToo();
    void aBackupIsErasedByEveryHandle();
    void whatHasNotLeftIsCancelled();
    void noReadBringsItBack();
    void aLoadedSessionIsLoadedAgain();
    void whatWasOnItsWayIsNotWritten();
    void aForgottenThreadIsNoInterruptedRead();
    void nobodyIsKnownByThat();
    void anotherWorkspaceIsNotTouched();
    void retentionTakesWhatIsOld();

private:
    ErasureReport erase(Data &data, const QString &contact = u"zanzibarmail@example.com"_s)
    {
        return must(eraseContact(*data.store, {.contact = contact, .now = noon + 1h}));
    }
};

void TestErasure::noByteIsLeft()
{
    Data data;
    plant(data);
    const QString folder = data.folder.filePath(u"data"_s);
    for (const QString &trace : traces)
        QVERIFY2(!filesWith(folder, trace.toUtf8()).isEmpty(), qPrintable(trace));
    const auto naming = [&] {
        return must(read<qint64>(*data.store, [](Connection &c) {
            return c.number("SELECT count(*) FROM delivery_bodies "
                            "WHERE instr(unpacked(body), 'zanzibar')");
        }));
    };
    QCOMPARE(naming(), 2);
    const ErasureReport report = erase(data);
    QCOMPARE(naming(), 0);
    QCOMPARE(report.contacts, 1);
    QCOMPARE(report.sessions, 1);
    QCOMPARE(report.messages, 2);
    for (const QString &trace : traces) // the store is open: the log counts
        QVERIFY2(filesWith(folder, trace.toUtf8()).isEmpty(), qPrintable(trace));
    QVERIFY(filesWith(folder, "zanzibar").isEmpty());
    const Overview::Filter filter{.which = Overview::Which::All, .text = u"zanzibartext"_s};
    QVERIFY(must(read<QList<Overview::Row>>(*data.store, [&](Connection &c) {
                return Overview::list(c, filter);
            })).isEmpty());
}

void TestErasure::idsAndTimesStay()
{
    Data data;
    const SessionId id = plant(data);
    erase(data);
    const Session session = data.load(id);
    QCOMPARE(session.contact, Contact{.id = ContactId(u"contact-7"_s)});
    QCOMPARE(session.createdAt, noon);
    QCOMPARE(session.messages.size(), 2);
    QCOMPARE(session.messages.first().id, MessageId(u"source"_s));
    QCOMPARE(session.messages.first().createdAt, noon);
    QVERIFY(session.messages.first().redacted);
}

void TestErasure::othersStayAsTheyAre()
{
    Data data;
    plant(data);
    erase(data);
    const Overview::Filter filter{.which = Overview::Which::All, .text = u"quetzal"_s};
    const auto rows = must(read<QList<Overview::Row>>(*data.store, [&](Connection &c) {
        return Overview::list(c, filter);
    }));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().contact.name, u"Mara Lind"_s);
}

void TestErasure::backupsAreErasedToo()
{
    Data data;
    plant(data);
    const QString folder = data.folder.filePath(u"data"_s);
    const QString copy = data.file() + u".before-2"_s;
    {
        auto connection = must(Connection::open(data.file(), Connection::Access::ReadWrite));
        must(connection->prepare("VACUUM INTO :file").bind(":file", copy).run());
        auto backup = must(Connection::open(copy, Connection::Access::ReadWrite));
        must(backup->execute("DROP TABLE session_links; DROP TABLE erased_contacts"));
    }
    QVERIFY(filesWith(folder, "zanzibartext").contains("baton.db.before-2"));
    erase(data);
    QVERIFY2(filesWith(folder, "zanzibar").isEmpty(),
             filesWith(folder, "zanzibar").join(' ').constData());
    auto backup = must(Connection::open(copy, Connection::Access::ReadWrite));
    QCOMPARE(must(backup->number("SELECT count(*) FROM sessions")), 2);
}

/// Named by a session that is younger than the backup, and that the backup does not have.
void TestErasure::aBackupIsErasedByEveryHandle()
{
    Data data;
    plant(data);
    const QString copy = data.file() + u".before-2"_s;
    {
        auto connection = must(Connection::open(data.file(), Connection::Access::ReadWrite));
        must(connection->prepare("VACUUM INTO :file").bind(":file", copy).run());
    }
    const SessionId session = must(data.commit(tracedSession(data, u"c9"_s)));
    must(eraseContact(*data.store, {{}, {}, noon, session}));
    QVERIFY2(filesWith(data.folder.filePath(u"data"_s), "zanzibar").isEmpty(),
             filesWith(data.folder.filePath(u"data"_s), "zanzibar").join(' ').constData());
}

void TestErasure::whatHasNotLeftIsCancelled()
{
    Data data;
    const SessionId id = plant(data);
    erase(data);
    const QList<Effect> effects = data.load(id).effects;
    QCOMPARE(effects.last().status, EffectStatus::Cancelled);
    QCOMPARE(effects.first().status, EffectStatus::Done);
}

void TestErasure::noReadBringsItBack()
{
    Data data;
    plant(data);
    erase(data, u"contact-7"_s);
    const ErasedContacts erased = must(read<ErasedContacts>(*data.store, ErasedContacts::load));
    const Session told = tracedSession(data, u"c9"_s); // even one that was not known before
    Delivery delivery;
    delivery.snapshot.conversation = told.conversation;
    delivery.snapshot.contact = told.contact;
    delivery.snapshot.createdAt = noon;
    delivery.snapshot.subject = told.subject;
    delivery.snapshot.messages = told.messages;
    delivery.snapshot.messages << Data::message(u"3"_s, u"something new"_s, noon + 2h);
    QVERIFY(erased.blank(delivery, data.workspace, {}));
    QCOMPARE(delivery.snapshot.contact, Contact{.id = ContactId(u"contact-7"_s)});
    QVERIFY(delivery.snapshot.subject.isEmpty());
    QVERIFY(delivery.snapshot.messages[0].redacted && delivery.snapshot.messages[1].redacted);
    QVERIFY(delivery.snapshot.messages[0].body.text.isEmpty());
    QCOMPARE(delivery.snapshot.messages[2].body.text, u"something new"_s);
    // By a handle alone, too; and nobody else.
    QVERIFY(erased.erasedAt(data.workspace, {.email = u"ZanzibarMail@example.com"_s}));
    QVERIFY(!erased.erasedAt(data.workspace, {.id = ContactId(u"contact-8"_s)}));
    QVERIFY(!erased.erasedAt(WorkspaceId(99), told.contact));
    const QFile key(data.folder.filePath(u"data/erasure.key"_s));
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestErasure::aLoadedSessionIsLoadedAgain()
{
    Data data;
    const Session before = data.load(plant(data));
    erase(data);
    const Result<SessionId> late = data.commit(before);
    QVERIFY(!late.ok());
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
}

void TestErasure::whatWasOnItsWayIsNotWritten()
{
    Data data;
    plant(data);
    const qint64 before = must(read<ErasedContacts>(*data.store, ErasedContacts::load)).stamp();
    erase(data);
    const qint64 after = must(read<ErasedContacts>(*data.store, ErasedContacts::load)).stamp();
    const auto commitWith = [&](qint64 stamp) {
        const SessionCommit commit{.session = tracedSession(data, u"c9"_s),
                                   .now = noon,
                                   .erasureStamp = stamp};
        return write<SessionId>(*data.store, [&](Connection &c) {
            return Sessions::commit(c, commit);
        });
    };
    const Result<SessionId> stale = commitWith(before);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    QVERIFY(commitWith(after).ok());
}

void TestErasure::aForgottenThreadIsNoInterruptedRead()
{
    Data data;
    Session session = tracedSession(data, u"c1"_s);
    session.effects.clear();
    session.turns.first().state = TurnState::Asked;
    session.threadRead = true;
    const SessionId id = must(data.commit(session));
    erase(data);
    QVERIFY(must(read<QList<SessionId>>(*data.store, Sessions::interrupted)).isEmpty());
    const Session loaded = data.load(id);
    QVERIFY(!loaded.threadRead); // what needs its words reads it again
    QCOMPARE(loaded.turns.first().state, TurnState::Stopped);
}

void TestErasure::nobodyIsKnownByThat()
{
    Data data;
    plant(data);
    const auto report
        = eraseContact(*data.store, {.contact = u"nobody@example.com"_s, .now = noon});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QVERIFY(!report.error().fix.isEmpty());
}

void TestErasure::anotherWorkspaceIsNotTouched()
{
    Data data;
    plant(data);
    const auto report = eraseContact(
        *data.store,
        {.workspace = WorkspaceId(99), .contact = u"zanzibarmail@example.com"_s, .now = noon});
    QVERIFY(!report.ok());
    QVERIFY(!filesWith(data.folder.filePath(u"data"_s), "zanzibartext").isEmpty());
}

void TestErasure::retentionTakesWhatIsOld()
{
    Data data;
    const SessionId id = plant(data);
    must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, InboxId(1), {}); }));
    const auto apply = [&](RetentionSettings settings, Time now) {
        return must(write<int>(*data.store, [&](Connection &c) {
            return Retention::apply(c, data.workspace, settings, now, 100);
        }));
    };
    const auto count = [&](const char *sql) {
        return must(read<qint64>(*data.store, [&](Connection &c) { return c.number(sql); }));
    };
    constexpr auto bodies = "SELECT count(*) FROM delivery_bodies";
    constexpr auto rows = "SELECT count(*) FROM deliveries";
    QCOMPARE(apply({}, noon + std::chrono::days(13)), 0);
    apply({}, noon + std::chrono::days(15));
    QCOMPARE(count(bodies), 1); // what is not handled yet stays
    QCOMPARE(count(rows), 3);
    apply({}, noon + std::chrono::days(91));
    QCOMPARE(count(rows), 1);
    QCOMPARE(data.load(id).messages.size(), 2); // sessions stay, unless they are set to go
    apply({.sessions = std::chrono::days(365)}, noon + std::chrono::days(366));
    QCOMPARE(count("SELECT count(*) FROM sessions"), 1); // one still has something to send
    QCOMPARE(count("SELECT count(*) FROM contacts"), 1);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
