// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/sessionsdesk.h"

#include <QHash>

namespace Baton {

/// Tells on a terminal what a window would show: one line for every new decision.
class Narrator : public QObject
{
    Q_OBJECT

public:
    explicit Narrator(SessionsDesk &desk, QObject *parent = nullptr);

signals:
    void told(const QString &line);

private:
    void look(SessionId session);

    SessionsDesk &m_desk;
    QHash<SessionId, DecisionId> m_last;
};

} // namespace Baton
