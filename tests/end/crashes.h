// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beside.h"

#include <QTest>

/// Dying at named steps and starting again, for a program at whichever vendor's shop.
namespace Baton::Crashes {

inline constexpr int patience = 90'000;

/// The echo may complete an effect before the answer does: then there is nothing to report.
inline bool mayBePassedBy(const QByteArray &step)
{
    return step.contains("reported");
}

inline QProcessEnvironment diesAt(const QByteArray &where)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_DIE_AT"), QString::fromLatin1(where));
    return environment;
}

/// Each step meets one kind of vendor; with BATON_ALL_CRASHES=1 all of them.
inline bool isTried(size_t step, size_t vendor, size_t vendors)
{
    return qEnvironmentVariableIsSet("BATON_ALL_CRASHES") || step % vendors == vendor;
}

template<typename Shop>
void waitForDeath(Shop &shop, const QByteArray &where, const ConversationId &asked)
{
    const auto over = [&] {
        return !shop.program.isRunning() || (mayBePassedBy(where) && isAtRest(shop.session(asked)));
    };
    QVERIFY2(QTest::qWaitFor(over, patience), where.constData());
    if (shop.program.isRunning())
        shop.program.kill();
}

/// Dies at each of `deaths`, one start after the other, and lives from then on. What came in ends in
/// one reply, and what comes in later does too.
template<typename Shop>
void dieAndRecover(Shop &shop, const QList<QByteArray> &deaths)
{
    QVERIFY(shop.start(diesAt(deaths.first())));
    const ConversationId asked = shop.asks(QStringLiteral("Ines Valdorf"));
    waitForDeath(shop, deaths.first(), asked);
    for (const QByteArray &next : deaths.mid(1)) {
        // It may be dead before it listens: what was interrupted comes first.
        (void)shop.start(diesAt(next));
        waitForDeath(shop, next, asked);
    }
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    // It works again, and what it does now does not bring the first one back.
    const ConversationId after = shop.asks(QStringLiteral("Kofi Amandri"));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(after)), patience);
    QCOMPARE(wrongWith(shop.session(after), shop.replies(after)), QString());
    QCOMPARE(wrongWith(shop.session(asked), shop.replies(asked)), QString());
}

} // namespace Baton::Crashes
