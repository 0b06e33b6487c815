// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/healthdesk.h"
#include "domain/clock.h"

#include <QHash>
#include <QTimer>

namespace Baton {

/// Says on the log, category `baton.health`, what the status bar of a window would show: a line when
/// something stops being well and one when it is well again, at most one in half a minute for each.
class HealthLog : public QObject
{
    Q_OBJECT

public:
    HealthLog(const HealthDesk &desk, const Clock &clock, QObject *parent = nullptr);

private:
    void look();

    struct Said
    {
        bool well = true;
        QString value;
        std::optional<Time> at;
    };
    const HealthDesk &m_desk;
    const Clock &m_clock;
    QHash<QString, Said> m_said; ///< by the item's name
    QTimer m_later; ///< for what was not said because too little time had passed
};

} // namespace Baton
