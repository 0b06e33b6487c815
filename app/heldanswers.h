// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commandsdesk.h"
#include "console/sessionsdesk.h"

#include <QStringList>

namespace Baton {

/// Answers that wait for a person, for the command line: listed, approved, refused. Works beside a
/// running core, which has to be told afterwards, and without one.
class HeldAnswers : public QObject
{
    Q_OBJECT

public:
    HeldAnswers(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Says with `listed` what waits.
    void list();
    /// Approve or Discard the answer that waits in a session; `given` when that is stored.
    void decide(SessionId ticket, CommandKind kind, const QString &who);

signals:
    void listed(const QString &text);
    void given();
    void failed(const Baton::Error &error);

private:
    void read(QList<SessionId> rest, const QStringList &lines);
    void give(SessionId ticket, CommandKind kind, const QString &who, EffectId effect);

    SessionsDesk m_sessions;
    CommandsDesk m_commands;
    const Clock &m_clock;
};

} // namespace Baton
