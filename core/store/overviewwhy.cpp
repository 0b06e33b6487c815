// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"

#include "store/connection.h"
#include "store/sessionrows.h"
#include "store/tr.h"

namespace Baton::Overview {

namespace {

constexpr auto decisionSql = R"(
SELECT decision,
       (SELECT count(*) FROM decisions o WHERE o.session_id = d.session_id AND o.number <= d.number),
       (SELECT count(*) FROM decisions o WHERE o.session_id = d.session_id)
FROM decisions d
WHERE session_id = :session
  AND number = coalesce(:number, (SELECT max(number) FROM decisions WHERE session_id = :session)))";

constexpr auto turnEffectsSql = R"(
SELECT number, turn, turn_revision, outcome, step, action, status, covers, owner_class, by_command,
       attempts, read_failures, read_backs, created_at, sent_at, due, vendor_id, reason
FROM effects WHERE session_id = :session AND turn = :turn ORDER BY number)";

} // namespace

Result<DecisionRow> decision(Connection &connection, SessionId session, DecisionId number)
{
    Statement statement = connection.prepare(decisionSql);
    const Result<bool> row = statement.bind(":session", session).bind(":number", number).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound,
                     StoreText::tr("Nothing has been decided for session #%1 yet.")
                         .arg(session.value()),
                     StoreText::tr("Baton decides when the customer writes.")};
    DecisionRow found;
    statement.read(found.decision, found.index, found.count);
    return found;
}

Result<QList<Effect>> effectsOfTurn(Connection &connection, SessionId session, TurnId turn)
{
    QList<Effect> effects;
    const Result<> read
        = connection.prepare(turnEffectsSql)
              .bind(":session", session)
              .bind(":turn", turn)
              .each([&](Statement &row) { effects += Sessions::readEffect(row); });
    if (!read)
        return read.error();
    return effects;
}

} // namespace Baton::Overview
