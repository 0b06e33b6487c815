// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effectstate.h"

#include "policy/effects.h"
#include "policy/words.h"

#include <algorithm>
#include <array>

namespace Baton {

namespace {

constexpr std::array<Millis, 6> retryPauses = {1s, 5s, 15s, 30s, 60s, 120s};

void becomeUncertain(Effect &effect, const PolicyContext &context, const QString &reason)
{
    const auto &readBack = context.settings().readBack;
    effect.status = EffectStatus::Uncertain;
    effect.readBacks = 0;
    effect.readFailures = 0;
    effect.reason = reason;
    effect.due = context.now + (readBack.isEmpty() ? Millis(5s) : Millis(readBack.first()));
}

} // namespace

Millis retryPause(int attempts)
{
    const int last = int(retryPauses.size()) - 1;
    return retryPauses[size_t(std::clamp(attempts - 1, 0, last))];
}

void doubt(Effect &effect, const PolicyContext &context, const QString &reason)
{
    if (!setsState(effect.action)) {
        becomeUncertain(effect, context, reason);
    } else if (effect.attempts < maxStateAttempts) {
        tryAgain(effect, context.now + retryPause(effect.attempts), reason);
    } else {
        effect.status = EffectStatus::Failed;
        effect.reason = reason;
    }
}

void tryAgain(Effect &effect, Time due, const QString &reason)
{
    effect.status = EffectStatus::Pending;
    effect.due = due;
    effect.reason = reason;
}

void becomeAccepted(Effect &effect, const VendorObjectId &token, const PolicyContext &context)
{
    becomeUncertain(effect, context, {});
    effect.status = EffectStatus::Accepted;
    effect.vendorId = token;
}

void stillAccepted(Effect &effect, const EffectReported &report, const PolicyContext &context)
{
    const auto &readBack = context.settings().readBack;
    effect.reason = report.detail;
    if (report.performed != Performed::Accepted) { // nobody could be asked
        ++effect.readFailures;
        effect.due = report.retryAfter.value_or(context.now + retryPause(effect.readFailures));
        return;
    }
    if (++effect.readBacks >= readBack.size())
        return needPerson(effect, Words::tr("The vendor took it, but it never appeared"));
    const Millis step = readBack[effect.readBacks] - readBack[effect.readBacks - 1];
    effect.due = context.now + std::max(step, Millis(1s));
}

void needPerson(Effect &effect, const QString &reason)
{
    effect.status = EffectStatus::NeedsPerson;
    effect.due.reset();
    effect.reason = reason;
}

void becomeDone(Effect &effect, const VendorObjectId &vendorId)
{
    effect.status = EffectStatus::Done;
    effect.due.reset();
    effect.reason.clear();
    if (!vendorId.isEmpty())
        effect.vendorId = vendorId;
}

void becomeCancelled(Effect &effect, const QString &reason)
{
    effect.status = EffectStatus::Cancelled;
    effect.due.reset();
    effect.reason = reason;
}

} // namespace Baton
