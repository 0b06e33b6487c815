// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"

#include "policy/turns.h"

#include <algorithm>
#include <array>

namespace Baton {

namespace {

/// A state-setting request is tried this often before it counts as failed.
constexpr int maxStateAttempts = 6;
/// A message is sent at most this often, each time after it was absent on every read-back.
constexpr int maxMessageAttempts = 3;

constexpr std::array<Millis, 6> retryPauses = {1s, 5s, 15s, 30s, 60s, 120s};

Millis retryPause(int attempts)
{
    const int last = int(retryPauses.size()) - 1;
    return retryPauses[size_t(std::clamp(attempts - 1, 0, last))];
}

void becomeUncertain(Effect &effect, const PolicyContext &context, const QString &reason)
{
    const auto &readBack = context.settings().readBack;
    effect.status = EffectStatus::Uncertain;
    effect.readBacks = 0;
    effect.readFailures = 0;
    effect.reason = reason;
    effect.due = context.now + (readBack.isEmpty() ? Millis(5s) : Millis(readBack.first()));
}

void tryAgain(Effect &effect, Time due, const QString &reason)
{
    effect.status = EffectStatus::Pending;
    effect.due = due;
    effect.reason = reason;
}

/// What to do with a request that may or may not have been carried out.
void doubt(Effect &effect, const PolicyContext &context, const QString &reason)
{
    if (!setsState(effect.action))
        becomeUncertain(effect, context, reason);
    else if (effect.attempts < maxStateAttempts)
        tryAgain(effect, context.now + retryPause(effect.attempts), reason);
    else {
        effect.status = EffectStatus::Failed;
        effect.reason = reason;
    }
}

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

void needPerson(Effect &effect, const QString &reason)
{
    effect.status = EffectStatus::NeedsPerson;
    effect.due.reset();
    effect.reason = reason;
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
        needPerson(effect, QStringLiteral("The same words were posted once and sent twice: it "
                                          "cannot be told which of the two arrived"));
    else if (effect.attempts < maxMessageAttempts)
        tryAgain(effect, context.now,
                 QStringLiteral("It was not in the conversation on any read-back"));
    else
        needPerson(effect, QStringLiteral("Sent %1 times, never seen in the conversation")
                               .arg(effect.attempts));
}

/// On the vendor's clock, as well as it is known: an assignment up to now was before the handoff.
Time handoffMoment(const Session &session, Time now)
{
    Time moment = std::max(now - clockSlack, session.owner.version.updatedAt);
    if (!session.messages.isEmpty())
        moment = std::max(moment, session.messages.last().createdAt);
    return moment;
}

bool isPostedBy(const Message &message, const Effect &effect)
{
    const bool isNote = std::holds_alternative<PostNote>(effect.action);
    return isNote == (message.visibility == Visibility::Internal);
}

/// By the vendor's clock not before what it answers, by ours not before we decided on it.
bool inTime(const Session &session, const Message &message, const Effect &effect)
{
    if (message.receivedAt < effect.createdAt)
        return false;
    return std::all_of(effect.covers.begin(), effect.covers.end(), [&](const MessageId &id) {
        const Message *covered = findMessage(session, id);
        return !covered || message.createdAt + clockSlack >= covered->createdAt;
    });
}

bool mayStillHaveMade(const Session &session, const Effect &effect)
{
    switch (effect.status) {
    case EffectStatus::Sending:
    case EffectStatus::Accepted:
    case EffectStatus::Uncertain:
    case EffectStatus::NeedsPerson: return effect.attempts > 0;
    case EffectStatus::Pending: return effect.attempts > 0;
    case EffectStatus::Done:
        // The vendor's answer named another id than the echo carries: still ours, once.
        return std::none_of(session.messages.begin(), session.messages.end(),
                            [&](const Message &m) { return m.postedBy == effect.id; });
    case EffectStatus::AwaitingApproval:
    case EffectStatus::Failed:
    case EffectStatus::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

Effect *makerOf(Session &session, const Message &message, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (!effect.vendorId.isEmpty() && effect.vendorId.value() == message.id.value()
            && textOf(effect.action))
            return &effect;
    }
    // The newest first: the same words may have been sent before, and given up on.
    for (auto it = session.effects.rbegin(); it != session.effects.rend(); ++it) {
        const QString *text = textOf(it->action);
        if (text && isPostedBy(message, *it) && mayStillHaveMade(session, *it)
            && inTime(session, message, *it) && context.alike(*text, message.body))
            return &*it;
    }
    return nullptr;
}

void becomeDone(Effect &effect, const VendorObjectId &vendorId)
{
    effect.status = EffectStatus::Done;
    effect.due.reset();
    effect.reason.clear();
    if (!vendorId.isEmpty())
        effect.vendorId = vendorId;
}

} // namespace

Effect *findEffect(Session &session, EffectId id)
{
    const auto it = std::find_if(session.effects.begin(), session.effects.end(),
                                 [&](const Effect &effect) { return effect.id == id; });
    return it == session.effects.end() ? nullptr : &*it;
}

const QString *textOf(const EffectAction &action)
{
    if (const auto *reply = std::get_if<PostReply>(&action))
        return &reply->text;
    if (const auto *note = std::get_if<PostNote>(&action))
        return &note->text;
    return nullptr;
}

bool sameGroup(const Effect &a, const Effect &b)
{
    return a.turn == b.turn && a.group == b.group && a.turnRevision == b.turnRevision;
}

bool setsState(const EffectAction &action)
{
    return !textOf(action);
}

void effectStarted(Session &session, const EffectStarted &started, const PolicyContext &context)
{
    Effect *effect = findEffect(session, started.effect);
    if (!effect || effect->status != EffectStatus::Pending)
        return;
    effect->status = EffectStatus::Sending;
    effect->sentAt = context.now;
    effect->due.reset();
    ++effect->attempts;
    if (effect->group == EffectGroup::Handoff && effect->order == 0 && !session.handedOffAt) {
        session.handedOffAt = handoffMoment(session, context.now);
        session.assignedToAiAt.reset();
        session.givenBackAt.reset();
    }
}

void effectReported(Session &session, const EffectReported &report, const PolicyContext &context)
{
    Effect *effect = findEffect(session, report.effect);
    if (!effect || effect->status != EffectStatus::Sending)
        return; // its echo was faster, or a restart has made it uncertain
    switch (report.performed) {
    case Performed::Done: becomeDone(*effect, report.vendorId); break;
    case Performed::NeverLeft:
        tryAgain(*effect, report.retryAfter.value_or(context.now + retryPause(effect->attempts)),
                 report.detail);
        break;
    case Performed::Maybe: doubt(*effect, context, report.detail); break;
    case Performed::Refused:
        effect->status = EffectStatus::Failed;
        effect->reason = report.detail;
        break;
    }
    claimMessages(session, context);
}

void effectSkipped(Session &session, const EffectSkipped &skipped)
{
    Effect *effect = findEffect(session, skipped.effect);
    if (!effect || isFinal(effect->status))
        return;
    effect->status = skipped.done ? EffectStatus::Done : EffectStatus::Cancelled;
    effect->due.reset();
    effect->reason = skipped.reason;
}

void effectsRestarted(Session &session, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Sending)
            doubt(effect, context, QStringLiteral("Baton stopped while it was being sent"));
    }
    if (Turn *turn = openTurn(session); turn && turn->state == TurnState::Asked)
        turn->state = TurnState::Open;
    session.freshReadAt.reset();
}

void effectsReadBack(Session &session, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Uncertain && effect.due && *effect.due <= context.now)
            absentOnceMore(session, effect, context);
    }
}

void effectsReadFailed(Session &session, const ReadFailed &failed, const PolicyContext &context)
{
    session.readFailed = true;
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Uncertain && failed.gone) {
            needPerson(effect, failed.reason);
        } else if (effect.status == EffectStatus::Uncertain
                   || effect.status == EffectStatus::Pending) {
            ++effect.readFailures;
            // Only ever later: a read-back that comes early would call absent what is on its way.
            effect.due = std::max(effect.due.value_or(context.now),
                                  context.now + retryPause(effect.readFailures));
            effect.reason = failed.reason;
        }
    }
}

void approvalsExpire(Session &session, const PolicyContext &context)
{
    Turn *turn = openTurn(session);
    for (Effect &effect : session.effects) {
        if (effect.status != EffectStatus::AwaitingApproval || !effect.due
            || *effect.due > context.now)
            continue;
        switch (context.settings().channel(session.channel).approvalOutcome) {
        case ApprovalOutcome::Hold: effect.due.reset(); break;
        case ApprovalOutcome::Send:
            tryAgain(effect, context.now, QStringLiteral("Nobody objected in time"));
            break;
        case ApprovalOutcome::Handoff:
            effect.status = EffectStatus::Cancelled;
            effect.reason = QStringLiteral("Nobody approved it in time");
            if (turn && turn->id == effect.turn) {
                turn->approvalExpired = true;
                turn->state = TurnState::Open;
            }
            break;
        }
    }
}

void claimMessages(Session &session, const PolicyContext &context)
{
    for (Message &message : session.messages) {
        if (message.author.kind != AuthorKind::AiTeammate || !message.postedBy.isNull())
            continue;
        if (Effect *effect = makerOf(session, message, context)) {
            message.postedBy = effect->id;
            becomeDone(*effect, VendorObjectId(message.id.value()));
        }
    }
}

} // namespace Baton
