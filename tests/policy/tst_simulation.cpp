// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <QTest>

using namespace Baton;
using namespace Baton::MadeUp;

/// Exactly one reply, whatever fails: random conversations against a vendor that is late, double,
/// rewriting, assigning on reply, with a crash after any step.
/// BATON_RUNS sets how many (default 10,000), BATON_SEED the first seed.
class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void invariantsHold()
    {
        bool given = false;
        int runs = qEnvironmentVariableIntValue("BATON_RUNS", &given);
        if (!given)
            runs = 10'000;
        const int first = qEnvironmentVariableIntValue("BATON_SEED");
        int replied = 0;
        int handedOff = 0;
        for (int seed = first; seed < first + runs; ++seed) {
            Simulation simulation(static_cast<quint32>(seed));
            const QString wrong = simulation.run();
            if (!wrong.isEmpty()) {
                for (const QString &line : simulation.log())
                    qInfo("%s", qPrintable(line));
                QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            }
            for (const Turn &turn : simulation.session().turns) {
                replied += turn.state == TurnState::Replied;
                handedOff += turn.state == TurnState::HandedOff;
            }
        }
        qInfo("%d conversations: %d turns replied, %d handed off", runs, replied, handedOff);
        // A simulation in which nothing happens proves nothing.
        QVERIFY(replied > runs / 4);
        QVERIFY(handedOff > runs / 20);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
