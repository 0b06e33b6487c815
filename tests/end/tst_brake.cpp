// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "store/sessions.h"
#include "store/workspaces.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A workspace whose errors have left their usual range is held, says why, and goes on only when a
/// person has released it.
class TestBrake : public QObject
{
    Q_OBJECT

private slots:
    void holdsUntilAPersonReleasesIt();

private:
    void fail(Shop &shop, int times);
};

/// As after an hour in which nothing that was sent arrived.
void TestBrake::fail(Shop &shop, int times)
{
    const auto store = Store::open(shop.program.dataDir());
    QVERIFY(store.ok());
    Session session;
    session.workspace = WorkspaceId(1);
    session.conversation = ConversationId(u"long ago"_s);
    for (int i = 1; i <= times; ++i) {
        Effect effect;
        effect.id = EffectId(i);
        effect.group = EffectGroup::Side;
        effect.status = EffectStatus::Failed;
        effect.reason = u"refused"_s;
        effect.createdAt = shop.clock.now();
        session.effects.append(effect);
    }
    const auto done = (*store)->write<SessionId>([&](Connection &connection) {
        return Sessions::commit(connection, {.session = session, .now = shop.clock.now()});
    }).result();
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().what));
}

void TestBrake::holdsUntilAPersonReleasesIt()
{
    Shop shop;
    fail(shop, 101);
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("The brake holds everything"), patience);
    const ConversationId held = shop.asks(u"Ines Valdorf"_s);
    const auto summary = [&] {
        const Session session = shop.session(held);
        return session.turns.isEmpty() ? TurnState::Open : session.turns.constLast().state;
    };
    QTRY_COMPARE_WITH_TIMEOUT(summary(), TurnState::Stopped, patience);
    QCOMPARE(shop.replies(held), 0);

    QCOMPARE(shop.program.terminate(), 0); // it stays on over a restart
    QVERIFY(shop.start());
    const ConversationId still = shop.asks(u"Bo Lund"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!shop.session(still).turns.isEmpty()
                                 && shop.session(still).turns.constLast().state
                                     == TurnState::Stopped,
                             patience);

    QCOMPARE(shop.program.terminate(), 0);
    const auto store = Store::open(shop.program.dataDir());
    QVERIFY((*store)->write<Nothing>([&](Connection &connection) {
        return Workspaces::releaseBrake(connection, WorkspaceId(1), shop.clock.now());
    }).result().ok());
    QVERIFY(shop.start());
    const ConversationId answered = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(answered), 1, patience);
    QCOMPARE(shop.replies(held), 0); // nobody asked for it
}

QTEST_GUILESS_MAIN(TestBrake)
#include "tst_brake.moc"
