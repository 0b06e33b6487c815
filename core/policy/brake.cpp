// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/brake.h"

#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int timesUsual = 5;
constexpr int fewReplies = 100;
constexpr int fewHandoffs = 50;
constexpr int fewFailures = 20;

bool isUnusual(int count, int usual, int few)
{
    return count > std::max(few, timesUsual * usual);
}

} // namespace

QString brakeOf(const Rates &lastHour, const Rates &usual)
{
    if (isUnusual(lastHour.failures, usual.failures, fewFailures))
        return Words::tr("The brake holds everything: failures within an hour: %1, usually %2")
            .arg(lastHour.failures)
            .arg(usual.failures);
    if (isUnusual(lastHour.replies, usual.replies, fewReplies))
        return Words::tr("The brake holds everything: replies within an hour: %1, usually %2")
            .arg(lastHour.replies)
            .arg(usual.replies);
    if (isUnusual(lastHour.handoffs, usual.handoffs, fewHandoffs))
        return Words::tr("The brake holds everything: handoffs within an hour: %1, usually %2")
            .arg(lastHour.handoffs)
            .arg(usual.handoffs);
    return {};
}

} // namespace Baton
