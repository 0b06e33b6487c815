// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/fold.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

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

void takeAssignment(Session &session, const Happened &happened, const PolicyContext &context)
{
    // Vendors that assign on reply report it as the AI teammate's own doing: not somebody else.
    if (happened.to.teammate != context.settings().aiTeammate || isOurs(happened.by, context))
        return;
    if (session.assignedToAiAt && happened.at <= *session.assignedToAiAt)
        return;
    session.assignedToAiAt = happened.at;
    session.assignedByRule = happened.by.kind == AuthorKind::System
        || happened.by.kind == AuthorKind::Bot;
    if (context.settings().processOnAssignment) {
        session.threadRead = false; // "the thread is read whole"
        openOnPurpose(session, OpenedBy::ProcessOnAssignment, context);
    }
}

/// The closing table of behaviour.md, first row that fits.
Closing closingFor(const Session &session, const Happened &happened, const Owner &owner,
                   const PolicyContext &context)
{
    Closing closing{.at = happened.at, .by = happened.by};
    const bool handedOff = session.handedOffAt.has_value();
    if (happened.kind == HappenedKind::Deleted)
        closing.status = SessionStatus::ClosedUnresolved;
    else if (context.classOf(owner) == OwnerClass::Ai)
        closing.closure = Closure::Resolved;
    else if (handedOff)
        closing.closure = Closure::HandedOff;
    return closing;
}

void takeClosing(Session &session, const Happened &happened, const Owner &owner,
                 const PolicyContext &context)
{
    // The echo of our own closing changes nothing: the closing we wrote stays.
    if (session.closing && session.closing->byUs && isOurs(happened.by, context)
        && happened.kind == HappenedKind::Closed)
        return;
    if (session.closing && happened.at < session.closing->at)
        return;
    session.closing = closingFor(session, happened, owner, context);
}

void takeRedaction(Session &session, const Happened &happened)
{
    if (Message *message = findMessage(session, happened.message)) {
        message->redacted = true;
        message->body.text.clear();
        message->plain.clear();
        message->attachments.clear();
        message->analysis.reset();
    }
}

} // namespace

void foldHappened(Session &session, const Happened &happened, const std::optional<Owner> &owner,
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
    case HappenedKind::Assigned: takeAssignment(session, happened, context); break;
    case HappenedKind::Closed:
    case HappenedKind::Deleted:
        takeClosing(session, happened, owner.value_or(session.owner.value), context);
        break;
    case HappenedKind::Redacted: takeRedaction(session, happened); break;
    default: break; // what it says is in the snapshot, or only recorded
    }
}

} // namespace Baton
