// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QHash>
#include <QSet>
#include <QObject>

namespace Baton {

/// What people are told of, each kind by a switch of its own.
enum class AlertKind {
    Handoff,
    Approval,
    Undelivered,
    Alarm, ///< the AI is stopped, or something that all customers need fails
};

/// Something that a supervisor wants to hear of without looking.
struct Alert
{
    SessionId session; ///< null: of no single one
    SessionChip chip = SessionChip::None;
    QString headline; ///< who, and what happened
    QString text;     ///< what the customer wrote; empty when our own message was the last
    Time at;
    AlertKind kind = AlertKind::Undelivered;
    Cure cure = {};          ///< of what fails
    WorkspaceId braked = {}; ///< that the brake holds

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Tells when a session begins to need a person: handed off, waits for approval, could not be
/// delivered, and when something fails or stops the AI. What was so before the window was there is no
/// news.
class Alerts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All sessions that need a person now.
    void take(const QList<SessionRow> &rows, Time now);
    /// How everything is. What comes and goes is told at most every ten minutes.
    void take(const HealthView &health, Time now);

signals:
    void raised(const Baton::Alert &alert);

private:
    QHash<SessionId, SessionChip> m_known;
    QHash<QString, Time> m_toldAt; ///< by what fails
    QSet<QString> m_failing;
    bool m_started = false;
    bool m_healthKnown = false;
};

} // namespace Baton
