// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/fold.h"
#include "policy/gates.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

/// After every part there can be.
constexpr qint64 lastPart = (qint64(1) << 53) - 1;

QString historyWord(const Happened &happened)
{
    switch (happened.kind) {
    case HappenedKind::CustomerStarted: return QStringLiteral("started");
    case HappenedKind::CustomerWrote: return QStringLiteral("customer_wrote");
    case HappenedKind::TeammateWrote: return QStringLiteral("teammate_wrote");
    case HappenedKind::BotWrote: return QStringLiteral("bot_wrote");
    case HappenedKind::Noted: return QStringLiteral("noted");
    case HappenedKind::Assigned: return QStringLiteral("assigned");
    case HappenedKind::Closed: return QStringLiteral("closed");
    case HappenedKind::Opened: return QStringLiteral("opened");
    case HappenedKind::Snoozed: return QStringLiteral("snoozed");
    case HappenedKind::Unsnoozed: return QStringLiteral("unsnoozed");
    case HappenedKind::Tagged: return QStringLiteral("tagged");
    case HappenedKind::Rated: return QStringLiteral("rated");
    case HappenedKind::Redacted: return QStringLiteral("redacted");
    case HappenedKind::Deleted: return QStringLiteral("deleted");
    case HappenedKind::Merged: return QStringLiteral("merged");
    case HappenedKind::SendingFailed: return QStringLiteral("sending_failed");
    case HappenedKind::Ping: return QStringLiteral("ping");
    case HappenedKind::Recorded: return QStringLiteral("recorded");
    case HappenedKind::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

bool isOurs(const Author &author, const PolicyContext &context)
{
    return author.kind == AuthorKind::AiTeammate
        || (!author.id.isEmpty() && author.id == context.settings().aiTeammate.value());
}

/// It has had the conversation since an earlier assignment: a rule that assigns it again on every
/// message gives nothing new.
bool isOursAlready(const Session &session, const Ownership &ownership)
{
    const auto &ours = session.assignedToAiAt;
    const bool handedOffSince = session.handedOffAt && ours && *session.handedOffAt >= *ours;
    return ownership.wasOurs && ours && session.assignedAt == ours && !handedOffSince;
}

void takeAssignment(Session &session, const Happened &happened, const Ownership &ownership,
                    const PolicyContext &context)
{
    // Vendors that assign on reply report it as the AI teammate's own doing: not somebody else.
    if (isOurs(happened.by, context))
        return;
    const bool toUs = happened.to.teammate == context.settings().aiTeammate;
    if (toUs && isOursAlready(session, ownership))
        return;
    // A bot that leaves it to nobody has handed over as well.
    if (happened.to != Owner{} || happened.by.kind == AuthorKind::Bot)
        session.assignedAt = std::max(session.assignedAt.value_or(happened.at), happened.at);
    if (!toUs)
        return;
    if (session.assignedToAiAt && happened.at <= *session.assignedToAiAt)
        return;
    session.assignedToAiAt = happened.at;
    session.assignedByRule =
        happened.by.kind == AuthorKind::System || happened.by.kind == AuthorKind::Bot;
    // A rule gives back what nobody has, and that is what a handoff left: it would go round and round.
    const bool circles = session.assignedByRule && handoffStands(session);
    if (context.settings().processOnAssignment && !circles) {
        session.threadRead = false; // "the thread is read whole"
        openOnPurpose(session, OpenedBy::ProcessOnAssignment, context);
    }
}

/// Our handoff stands at the time of a closing: the customer has not reopened it before.
bool isWithPeople(const Session &session, Time at)
{
    const auto &closing = session.closing;
    const bool closedSince = closing && session.handedOffAt
        && closing->status == SessionStatus::ClosedResolved && closing->at > *session.handedOffAt;
    const bool reopened = closedSince
        && std::any_of(session.messages.begin(), session.messages.end(),
                       [&](const Message &message) {
                           return isCustomersWord(message) && isAfterClosing(session, message)
                               && message.createdAt <= at;
                       });
    return handoffStands(session) && !reopened;
}

/// The closing table of behaviour.md, first row that fits.
Closing closingFor(const Session &session, const Happened &happened, const Owner &owner,
                   const PolicyContext &context)
{
    Closing closing{.at = happened.at, .part = happened.key.toLongLong(), .by = happened.by};
    if (happened.kind == HappenedKind::Deleted)
        closing.status = SessionStatus::ClosedUnresolved;
    else if (context.classOf(owner) == OwnerClass::Ai)
        closing.closure = Closure::Resolved;
    else if (isWithPeople(session, happened.at))
        closing.closure = Closure::HandedOff;
    return closing;
}

/// What we closed is closed: neither the echo nor anybody's second closing changes why.
bool isClosedByUs(const Session &session)
{
    return session.closing && session.closing->byUs
        && std::none_of(session.messages.begin(), session.messages.end(),
                        [&](const Message &message) {
                            return isCustomersWord(message) && isAfterClosing(session, message);
                        });
}

/// An earlier closing that is told late. Two of one second are told apart by their parts; what has
/// no part (a deletion) is the last word on that second.
bool isOvertaken(const Closing &known, const Happened &happened)
{
    const Millis slack = known.byUs ? clockSlack : Millis(0);
    const qint64 part = happened.key.toLongLong();
    const bool earlierPart = !known.byUs && happened.at == known.at && part > 0 && part < known.part;
    return happened.at + slack < known.at || earlierPart;
}

void takeClosing(Session &session, const Happened &happened, const Owner &owner,
                 const PolicyContext &context)
{
    if (isMerged(session) || (happened.kind == HappenedKind::Closed && isClosedByUs(session)))
        return;
    if (session.closing && isOvertaken(*session.closing, happened))
        return;
    session.closing = closingFor(session, happened, owner, context);
}

/// A message that is redacted before it came leaves a mark, so that it never shows.
void takeRedaction(Session &session, const Happened &happened)
{
    if (Message *message = findMessage(session, happened.message))
        return redact(*message);
    if (happened.message.isEmpty())
        return;
    Message mark{.id = happened.message, .visibility = Visibility::Internal};
    mark.createdAt = happened.at;
    mark.receivedAt = happened.at;
    mark.redacted = true;
    insertMessage(session, mark);
}

/// Told twice, it is the same; the customer may think better of it, and the later word counts.
void takeRating(Session &session, const Happened &happened)
{
    const auto isLater = [&](const HistoryEntry &entry) {
        return entry.what == QLatin1StringView("rated") && entry.at > happened.at;
    };
    const int rating = happened.detail.toInt();
    if (rating >= 1 && rating <= 5
        && std::none_of(session.history.begin(), session.history.end(), isLater))
        session.rating = rating;
}

/// Where a trash can be restored, what is in it is kept. What is deleted for good is so whatever else
/// happened in the same second: vendors tell no finer, and a deletion has no part to be counted by.
void takeDeletion(Session &session, const Happened &happened, const PolicyContext &context)
{
    if (!context.rules().deletesForGood)
        return;
    const Version last{.updatedAt = std::max(session.vendorState.version.updatedAt, happened.at),
                       .fromRead = true,
                       .part = lastPart};
    session.vendorState.take(VendorState::Deleted, last);
    std::for_each(session.messages.begin(), session.messages.end(), redact);
}

} // namespace

void foldHappened(Session &session, const Happened &happened, const Ownership &ownership,
                  const PolicyContext &context)
{
    HistoryEntry entry{.at = happened.at,
                       .what = historyWord(happened),
                       .who = happened.by.name,
                       .detail = happened.detail.isEmpty() ? happened.topic : happened.detail,
                       .key = happened.topic + QLatin1Char(':') + happened.key};
    const bool known = std::any_of(session.history.begin(), session.history.end(),
                                   [&](const HistoryEntry &e) { return e.key == entry.key; });
    if (!known)
        session.history << entry;
    switch (happened.kind) {
    case HappenedKind::Assigned: takeAssignment(session, happened, ownership, context); break;
    case HappenedKind::Closed:
    case HappenedKind::Deleted:
        takeClosing(session, happened, ownership.told.value_or(session.owner.value), context);
        if (happened.kind == HappenedKind::Deleted)
            takeDeletion(session, happened, context);
        break;
    case HappenedKind::Redacted: takeRedaction(session, happened); break;
    case HappenedKind::Rated: takeRating(session, happened); break;
    case HappenedKind::SendingFailed: effectDidNotArrive(session, happened); break;
    default: break; // what it says is in the snapshot, or only recorded
    }
}

} // namespace Baton
