// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QHash>
#include <QObject>

namespace Baton {

/// Something that a supervisor wants to hear of without looking.
struct Alert
{
    SessionId session;
    SessionChip chip = SessionChip::None;
    QString headline; ///< who, and what happened
    QString text;     ///< what the customer wrote; empty when our own message was the last
    Time at;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Tells when a session begins to need a person: handed off, waits for approval, could not be
/// delivered. What needed one before the window was there is no news.
class Alerts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All sessions that need a person now.
    void take(const QList<SessionRow> &rows, Time now);

signals:
    void raised(const Baton::Alert &alert);

private:
    QHash<SessionId, SessionChip> m_known;
    bool m_started = false;
};

} // namespace Baton
