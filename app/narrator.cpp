// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/narrator.h"

#include "domain/async.h"

namespace Baton {

Narrator::Narrator(SessionsDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &SessionsDesk::changed, this, [this](const QList<SessionId> &sessions) {
        for (SessionId session : sessions)
            look(session);
    });
}

void Narrator::look(SessionId session)
{
    onResult(m_desk.thread(session, 1), this, [this, session](const Result<ThreadView> &thread) {
        if (!thread)
            return;
        const QString who = thread->row.customer;
        onResult(m_desk.why(session), this, [this, session, who](const Result<WhyView> &why) {
            if (!why || m_last.value(session) == why->decision.id)
                return;
            m_last.insert(session, why->decision.id);
            emit told(QStringLiteral("#%1 %2: %3")
                          .arg(session.value())
                          .arg(who, why->decision.summary));
        });
    });
}

} // namespace Baton
