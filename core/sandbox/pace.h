// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace Baton::Simulated {

/// Time and chance of the tour: script seconds, `speed` times faster than life, and a random
/// with a fixed seed. What was put off dies with it.
class Pace : public QObject
{
public:
    Pace(double speed, quint32 seed) : m_speed(std::max(speed, 0.01)), m_random(seed) { }

    void after(double seconds, std::function<void()> then)
    {
        QTimer::singleShot(Millis(qint64(seconds * 1000 / m_speed)), this, std::move(then));
    }
    /// Script seconds from `least` to `most`.
    double between(int least, int most) { return m_random.bounded(least, most + 1); }
    quint32 below(qsizetype count) { return m_random.bounded(quint32(count)); }

private:
    double m_speed;
    QRandomGenerator m_random;
};

} // namespace Baton::Simulated
