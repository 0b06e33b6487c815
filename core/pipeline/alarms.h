// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sessions.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Baton {

class Clock;
class Store;

/// Durable timers: rows of the store, one QTimer for the earliest of them. After a restart what is
/// overdue fires at once.
class Alarms : public QObject
{
    Q_OBJECT

public:
    using Fire = std::function<void(const DueTimer &)>;

    Alarms(Store &store, const Clock &clock, Fire fire, QObject *parent = nullptr);

    /// From now on; also after the machine slept, which no timer counts.
    void start();
    /// A session was committed: its timers may be earlier than what is waited for.
    void look(const Session &session);

private:
    struct Handed
    {
        SessionId session;
        TimerKind kind;
        int generation;
        friend bool operator==(const Handed &, const Handed &) = default;
        friend size_t qHash(const Handed &h, size_t seed = 0)
        {
            return qHashMulti(seed, h.session, int(h.kind), h.generation);
        }
    };

    void wakeAt(Time due);
    void collect();
    void collected(const QList<DueTimer> &due);
    void findNext();

    Store &m_store;
    const Clock &m_clock;
    Fire m_fire;
    QTimer m_timer;
    Time m_next = Time::max();
    QSet<Handed> m_handed; ///< fired, and not yet folded by their session
};

} // namespace Baton
