// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/gates.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

/// The owner is not read more often than this when the vendor cannot be read.
constexpr int mostOwnerReads = 6;
/// A conversation that the vendor says is not there is looked for this often: it may be slow to show.
constexpr int mostLooksForGone = 5;

/// What may have arrived is looked for this often when the vendor cannot be read: about two hours.
constexpr int mostLooksUnread = 60;

/// Two effects of the same words, both in doubt, and one message: nobody can tell whose it is.
bool wordsWereSeenElsewhere(const Session &session, const Effect &effect)
{
    const QString *text = textOf(effect.action);
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &other) {
        const QString *others = textOf(other.action);
        return other.id != effect.id && others && *others == *text
            && other.status == EffectStatus::Done && other.createdAt >= effect.createdAt;
    });
}

void absentOnceMore(const Session &session, Effect &effect, const PolicyContext &context)
{
    const auto &readBack = context.settings().readBack;
    ++effect.readBacks;
    if (effect.readBacks < readBack.size()) {
        const Millis step = readBack[effect.readBacks] - readBack[effect.readBacks - 1];
        effect.due = context.now + std::max(step, Millis(1s));
        return;
    }
    if (wordsWereSeenElsewhere(session, effect))
        needPerson(effect,
                   Words::tr("The same words were posted once and sent twice: it cannot be "
                             "told which of the two arrived"));
    else if (effect.attempts < maxMessageAttempts)
        tryAgain(effect, context.now, Words::tr("It was not in the conversation on any read-back"));
    else
        needPerson(effect,
                   Words::tr("Attempts: %1, never seen in the conversation").arg(effect.attempts));
}

void record(Session &session, const Effect &effect, const QString &what, Time now)
{
    session.history << HistoryEntry{
        .at = now,
        .what = what,
        .who = {},
        .detail = effect.reason,
        .key = QStringLiteral("%1:%2:%3").arg(what).arg(effect.id.value()).arg(effect.attempts)};
}

bool isTarget(const Effect &effect, const Owner &owner)
{
    const auto *assigned = std::get_if<AssignTo>(&effect.action);
    return assigned && !assigned->owner.teammate.isEmpty()
        && assigned->owner.teammate == owner.teammate;
}

bool isForTeam(const Effect &effect)
{
    const auto *assigned = std::get_if<AssignTo>(&effect.action);
    return assigned && !assigned->owner.team.isEmpty();
}

/// The read after a handoff: does the AI teammate still have what it gave away?
void checkOwnerAfter(Session &session, Effect &effect, const PolicyContext &context)
{
    effect.due.reset();
    const Owner &owner = session.owner.value;
    const OwnerClass now = context.classOf(owner);
    if (now == OwnerClass::Person && !isTarget(effect, owner)) {
        effect.reason = Words::tr("A person took it meanwhile");
        record(session, effect, QStringLiteral("taken_meanwhile"), context.now);
    } else if (now == OwnerClass::Ai && handoffStands(session)) {
        effect.reason = Words::tr("The AI teammate still has it after the handoff");
        if (isForTeam(effect)) {
            // The team has its own place beside the teammate's, who is now to leave it.
            effect.action = RemoveAiTeammate{};
            effect.attempts = 0;
            return tryAgain(effect, context.now, effect.reason);
        }
        if (effect.attempts < maxOwnerAttempts)
            return tryAgain(effect, context.now + retryPause(effect.attempts), effect.reason);
        effect.status = EffectStatus::Failed;
        record(session, effect, QStringLiteral("still_with_ai"), context.now);
    }
}

void lookLater(Effect &effect, const QString &reason, Time now)
{
    ++effect.readFailures;
    // Only ever later: a read-back that comes early would call absent what is on its way.
    effect.due = std::max(effect.due.value_or(now), now + retryPause(effect.readFailures));
    effect.reason = reason;
}

/// Nobody finds out any more what became of it; empty: it is looked for again.
QString whyNobodyKnows(const Effect &effect, const ReadFailed &failed)
{
    const bool uncertain = effect.status == EffectStatus::Uncertain;
    const bool goneForGood = uncertain || effect.readFailures >= mostLooksForGone;
    if (failed.gone && goneForGood)
        return uncertain ? Words::tr("The conversation is no longer at the vendor, so nobody can see "
                                     "whether it arrived: %1").arg(failed.reason)
                         : Words::tr("The conversation is no longer at the vendor: %1")
                               .arg(failed.reason);
    if (uncertain && effect.readFailures >= mostLooksUnread)
        return Words::tr("The conversation cannot be read, so nobody can see whether it arrived: %1")
            .arg(failed.reason);
    return {};
}

/// How often in a row: the timer between the reads has counted.
int readsFailed(const Session &session)
{
    for (const Timer &timer : session.timers) {
        if (timer.kind == TimerKind::RetryRead)
            return timer.generation;
    }
    return 0;
}

} // namespace

void effectsReadBack(Session &session, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (!effect.due || *effect.due > context.now)
            continue;
        if (effect.status == EffectStatus::Uncertain)
            absentOnceMore(session, effect, context);
        else if (awaitsOwnerCheck(effect))
            checkOwnerAfter(session, effect, context);
    }
}

void effectsReadFailed(Session &session, const ReadFailed &failed, const PolicyContext &context)
{
    session.readFailed = true;
    if (failed.gone && !session.threadRead && readsFailed(session) >= mostLooksForGone)
        session.vendorState.take(VendorState::Deleted, {.updatedAt = context.now, .fromRead = true});
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Uncertain || effect.status == EffectStatus::Pending) {
            if (const QString why = whyNobodyKnows(effect, failed); !why.isEmpty())
                needPerson(effect, why);
            else
                lookLater(effect, failed.reason, context.now);
        } else if (awaitsOwnerCheck(effect)) {
            lookLater(effect, Words::tr("The owner could not be read: %1").arg(failed.reason),
                      context.now);
            if (failed.gone || effect.readFailures >= mostOwnerReads)
                effect.due.reset();
        }
    }
}

} // namespace Baton
