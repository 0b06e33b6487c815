// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "domain/result.h"
#include "store/sessions.h"

namespace Baton {

class Connection;
class Statement;

// Rows of a session's tables, shared by loading, committing and the overview.

namespace Sessions {

Message readMessage(Statement &row);
Effect readEffect(Statement &row);

/// "reply", "note", "tag", …
QString kindWord(const EffectAction &action);

/// The parts of a commit; each writes only rows that differ from what is stored.
Result<> writeMessages(Connection &connection, const Session &session);
Result<> writeTurns(Connection &connection, const Session &session);
Result<> writeEffects(Connection &connection, const Session &session);
Result<> writeTimers(Connection &connection, const Session &session);
Result<> writeHistory(Connection &connection, const Session &session);
Result<> writeDecisions(Connection &connection, const Session &session,
                        const QList<Decision> &decisions);

/// Our contact of the workspace: by the vendor's id, else by email, else by phone, else a new one.
/// Null when nothing is known of the customer.
Result<std::optional<qint64>> contactRow(Connection &connection, WorkspaceId workspace,
                                         const Contact &contact);

} // namespace Sessions
} // namespace Baton
