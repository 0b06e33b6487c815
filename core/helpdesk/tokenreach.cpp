// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/tokenreach.h"

#include "helpdesk/outcome.h"

namespace Baton {

namespace {

bool isForbidden(const Exchange &exchange)
{
    return exchange.end == Exchange::End::Answered
        && (exchange.status == 402 || exchange.status == 403);
}

bool isUnknown(const Exchange &exchange)
{
    return exchange.end == Exchange::End::Answered && exchange.status == 401;
}

/// The use at `next`, then those behind it.
QFuture<Result<TokenReach>> useOn(const ReachProbes &probes, TokenReach reach, qsizetype next)
{
    if (next >= probes.uses.size())
        return finished(Result(std::move(reach)));
    const auto &[kind, request] = probes.uses[next];
    return probes.send(request)
        .then([probes, kind = kind, reach = std::move(reach), next](
                  const Exchange &exchange) mutable {
            if (isForbidden(exchange) || isUnknown(exchange))
                reach.shortfalls.append({kind, probes.failureOf(exchange)});
            else if (kind == Reach::Conversations && !hasSucceeded(exchange))
                return finished(Result<TokenReach>(probes.failureOf(exchange)));
            return useOn(probes, std::move(reach), next + 1);
        })
        .unwrap();
}

} // namespace

QFuture<Result<TokenReach>> examineToken(const ReachProbes &probes)
{
    return probes.send(probes.me)
        .then([probes](const Exchange &exchange) {
            TokenReach reach;
            if (isForbidden(exchange)) {
                reach.refused = probes.failureOf(exchange);
                return finished(Result(reach));
            }
            if (!hasSucceeded(exchange))
                return finished(Result<TokenReach>(probes.failureOf(exchange)));
            const Result<AccountInfo> account = probes.readMe(exchange.body);
            if (!account)
                return finished(Result<TokenReach>(account.error()));
            reach.account = *account;
            return useOn(probes, reach, 0);
        })
        .unwrap();
}

} // namespace Baton
