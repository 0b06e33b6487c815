// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/healthdesk.h"

namespace Baton {

namespace {

constexpr int healthPace = 500; // ms between two announcements

} // namespace

HealthDesk::HealthDesk(QObject *parent) : QObject(parent)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(healthPace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_unsaid, false)) {
            m_pace.start();
            emit changed();
        }
    });
}

void HealthDesk::set(const HealthView &view)
{
    if (view == m_view)
        return;
    // What a person has just switched must be seen at once.
    const bool urgent = view.everythingPaused != m_view.everythingPaused;
    m_view = view;
    if (m_pace.isActive() && !urgent) {
        m_unsaid = true;
        return;
    }
    m_pace.start();
    emit changed();
}

} // namespace Baton
