// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "domain/session.h"
#include "store/store.h"

#include <QJsonObject>

namespace Baton {

/// The program's own database, read from beside while it runs.
class Beside
{
public:
    explicit Beside(const Program &program) : m_program(program) {}

    /// Of the first workspace. Not there: no id.
    Session session(const ConversationId &conversation);
    void close() { m_store.reset(); }

private:
    const Program &m_program;
    std::unique_ptr<Store> m_store;
};

/// A channel that answers without long waits.
QJsonObject quickChannel();
/// Lays out an article about parcels, and imports the workspaces as an admin would. Each gets the
/// article. Ends the test when they are not taken.
void connectWorkspaces(const Program &program, QList<QJsonObject> workspaces);

/// Whether nothing is left to be done in a session: no effect is on its way, no turn waits.
bool isAtRest(const Session &session);
/// Empty when one reply, or a needs_person with its reason, is all that came of the conversation;
/// else what is wrong.
QString wrongWith(const Session &session, int replies);

} // namespace Baton
