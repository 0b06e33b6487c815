// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QObject>
#include <QTimer>

namespace Baton {

/// How server, vendors, engine and queue are, for the status bar. `changed` at most twice a second.
class HealthDesk : public QObject
{
    Q_OBJECT

public:
    explicit HealthDesk(QObject *parent = nullptr);

    const HealthView &view() const { return m_view; }
    void set(const HealthView &view);

signals:
    void changed();

private:
    HealthView m_view;
    QTimer m_pace; ///< runs while the last announcement is fresh
    bool m_unsaid = false;
};

} // namespace Baton
