// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/census.h"

#include "store/connection.h"

namespace Baton::Census {

namespace {

constexpr auto censusSql = R"(
SELECT 'workspaces', count(*) FROM workspaces
UNION ALL SELECT 'sessions ' || status, count(*) FROM sessions GROUP BY status
UNION ALL SELECT 'messages by ' || author_kind, count(*) FROM messages GROUP BY author_kind
UNION ALL SELECT 'turns ' || state, count(*) FROM turns GROUP BY state
UNION ALL SELECT 'effects ' || outcome || ' ' || status, count(*) FROM effects
          GROUP BY outcome, status
UNION ALL SELECT 'decisions ' || outcome, count(*) FROM decisions GROUP BY outcome
UNION ALL SELECT 'timers ' || kind, count(*) FROM timers GROUP BY kind
UNION ALL SELECT 'deliveries ' || kind || ' ' || state, count(*) FROM deliveries
          GROUP BY kind, state
UNION ALL SELECT 'refused ' || status, count(*) FROM refused GROUP BY status
UNION ALL SELECT 'articles', count(*) FROM articles
UNION ALL SELECT 'passages', count(*) FROM passages)";

} // namespace

Result<QList<Count>> take(Connection &connection)
{
    QList<Count> all;
    Statement counts = connection.prepare(censusSql);
    const Result<> done = counts.each([&all](Statement &row) {
        Count count;
        row.read(count.what, count.rows);
        all.append(count);
    });
    return done ? Result<QList<Count>>(all) : done.error();
}

} // namespace Baton::Census
