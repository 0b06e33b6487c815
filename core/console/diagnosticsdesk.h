// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "console/supportbundle.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Baton {

class Clock;
class HealthDesk;
class Store;

/// Looks at everything Baton needs, as `baton check` does, and packs what was found for somebody who
/// helps: no secrets, no texts of customers, no names. Remembers what the health said meanwhile.
class DiagnosticsDesk : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QFuture<Result<Findings>>()>;
    DiagnosticsDesk(Check check, Store &store, EventsDesk &events, HealthDesk &health,
                    const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Findings>> check() const { return m_check(); }

    /// A ZIP archive for a file, with these findings in it.
    QFuture<Result<QByteArray>> bundle(const Findings &findings) const;

private:
    void remember();

    Check m_check;
    Store &m_store;
    EventsDesk &m_events;
    HealthDesk &m_health;
    const Clock &m_clock;
    QMap<QString, HealthMoment> m_last; ///< by the part's name
    QList<HealthMoment> m_log;          ///< the newest so many changes
};

} // namespace Baton
