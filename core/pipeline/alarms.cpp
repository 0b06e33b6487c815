// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/alarms.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "pipeline/pause.h"
#include "store/store.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int mostAtOnce = 200;
/// QTimer counts in int milliseconds; whoever waits longer looks again.
constexpr Millis longestSleep = 1h;

} // namespace

Alarms::Alarms(Store &store, const Clock &clock, Fire fire, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_fire(std::move(fire)), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { collect(); });
}

void Alarms::start()
{
    collect();
}

void Alarms::look(const Session &session)
{
    m_handed.removeIf([&](const Handed &handed) {
        return handed.session == session.id
            && std::none_of(session.timers.begin(), session.timers.end(), [&](const Timer &timer) {
                   return timer.due && timer.kind == handed.kind
                       && timer.generation == handed.generation;
               });
    });
    for (const Timer &timer : session.timers) {
        if (timer.due && !m_handed.contains({session.id, timer.kind, timer.generation}))
            wakeAt(*timer.due);
    }
}

void Alarms::wakeAt(Time due)
{
    if (due >= m_next && m_timer.isActive())
        return;
    m_next = due;
    const Millis left = std::clamp(due - m_clock.now(), Millis(0), Millis(longestSleep));
    m_timer.start(left);
}

void Alarms::collect()
{
    m_next = Time::max();
    const Time now = m_clock.now();
    onResult(m_store.read<QList<DueTimer>>([now](Connection &connection) {
        return Sessions::dueTimers(connection, now, mostAtOnce);
    }),
             this, [this](const Result<QList<DueTimer>> &due) {
                 if (due)
                     collected(*due);
                 else
                     wakeAt(m_clock.now() + storeRetryPause);
             });
}

void Alarms::collected(const QList<DueTimer> &due)
{
    for (const DueTimer &timer : due) {
        const Handed handed{timer.session, timer.kind, timer.generation};
        if (m_handed.contains(handed))
            continue;
        m_handed.insert(handed);
        m_fire(timer);
    }
    // A full page may hide more of them behind those that are being worked on.
    if (due.size() == mostAtOnce)
        wakeAt(m_clock.now() + Millis(50));
    else
        findNext();
}

void Alarms::findNext()
{
    const Time now = m_clock.now();
    onResult(m_store.read<std::optional<Time>>([](Connection &connection) {
        return Sessions::nextTimer(connection);
    }),
             this, [this, now](const Result<std::optional<Time>> &next) {
                 if (!next)
                     return wakeAt(now + storeRetryPause);
                 if (!next->has_value())
                     return;
                 // What is overdue has been handed out: its session tells when it is done.
                 wakeAt(std::max(**next, now + (m_handed.isEmpty() ? Millis(0) : Millis(100))));
             });
}

} // namespace Baton
