// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessions.h"

#include "store/connection.h"
#include "store/erasure.h"
#include "store/sessionrows.h"
#include "store/tr.h"

namespace Baton::Sessions {

namespace {

constexpr auto insertSessionSql = R"(
INSERT INTO sessions (
    workspace_id, conversation, revision, created_at, channel, started_by, contact_id, customer_id,
    customer_name, customer_email, customer_phone, subject, page_url, thread_read, read_failed,
    owner_teammate, owner_team, owner_version, vendor_state, vendor_state_version, tags,
    tags_version, assigned_to_ai_at, assigned_by_rule, assigned_at, bot_handling, status, closure,
    closing, closed_at, reopenings, handed_off_at, given_back_at, paused, taken_over_at, sentiment, language,
    handoff_reasons, assisted, fresh_read_at, last_decision, effect_count, decision_count,
    waiting_since, last_activity, updated_at, attributes, summary, rating)
VALUES (
    :workspace, :conversation, 1, :created, :channel, :startedBy, :contact, :customerId,
    :customerName, :customerEmail, :customerPhone, :subject, :pageUrl, :threadRead, :readFailed,
    :ownerTeammate, :ownerTeam, :ownerVersion, :vendorState, :vendorStateVersion, :tags,
    :tagsVersion, :assignedToAi, :assignedByRule, :assigned, :botHandling, :status, :closure,
    :closing, :closed, :reopenings, :handedOff, :givenBack, :paused, :takenOver, :sentiment, :language,
    :handoffReasons, :assisted, :freshRead, :lastDecision, :effectCount, :decisionCount,
    :waitingSince, :lastActivity, :now, :attributes, :summary, :rating)
ON CONFLICT (workspace_id, conversation) DO NOTHING)";

constexpr auto updateSessionSql = R"(
UPDATE sessions SET
    revision = revision + 1, workspace_id = :workspace, conversation = :conversation,
    created_at = :created, channel = :channel, started_by = :startedBy, contact_id = :contact,
    customer_id = :customerId, customer_name = :customerName, customer_email = :customerEmail,
    customer_phone = :customerPhone, subject = :subject, page_url = :pageUrl,
    thread_read = :threadRead, read_failed = :readFailed, owner_teammate = :ownerTeammate,
    owner_team = :ownerTeam, owner_version = :ownerVersion, vendor_state = :vendorState,
    vendor_state_version = :vendorStateVersion, tags = :tags, tags_version = :tagsVersion,
    assigned_to_ai_at = :assignedToAi, assigned_by_rule = :assignedByRule,
    assigned_at = :assigned, bot_handling = :botHandling, status = :status, closure = :closure, closing = :closing,
    closed_at = :closed, reopenings = :reopenings, handed_off_at = :handedOff,
    given_back_at = :givenBack, paused = :paused, taken_over_at = :takenOver,
    sentiment = :sentiment, language = :language, handoff_reasons = :handoffReasons,
    assisted = :assisted, fresh_read_at = :freshRead, last_decision = :lastDecision,
    effect_count = :effectCount, decision_count = :decisionCount, waiting_since = :waitingSince,
    last_activity = :lastActivity, updated_at = :now, attributes = :attributes,
    summary = :summary, rating = :rating
WHERE id = :id AND revision = :revision)";

constexpr auto handledSql = R"(
UPDATE deliveries SET state = 'done', session_id = :session, note = :note, done_at = :now
WHERE id = :id)";

Error changedMeanwhile()
{
    return {ErrorKind::Conflict, StoreText::tr("The session changed meanwhile."),
            StoreText::tr("Load it again and run again.")};
}

Time lastActivity(const Session &session)
{
    return session.messages.isEmpty() ? session.createdAt : session.messages.constLast().createdAt;
}

void bindCustomer(Statement &statement, const Session &s)
{
    statement.bind(":customerId", s.contact.id)
        .bind(":customerName", s.contact.name)
        .bind(":customerEmail", s.contact.email)
        .bind(":customerPhone", s.contact.phone)
        .bind(":subject", s.subject)
        .bind(":pageUrl", s.pageUrl)
        .bind(":attributes", s.attributes);
}

void bindVendorSide(Statement &statement, const Session &s)
{
    statement.bind(":workspace", s.workspace)
        .bind(":conversation", s.conversation)
        .bind(":created", s.createdAt)
        .bind(":channel", s.channel)
        .bind(":startedBy", s.startedBy)
        .bind(":threadRead", s.threadRead)
        .bind(":readFailed", s.readFailed)
        .bind(":ownerTeammate", s.owner.value.teammate)
        .bind(":ownerTeam", s.owner.value.team)
        .bind(":ownerVersion", s.owner.version)
        .bind(":vendorState", s.vendorState.value)
        .bind(":vendorStateVersion", s.vendorState.version)
        .bind(":tags", s.tags.value)
        .bind(":tagsVersion", s.tags.version)
        .bind(":assignedToAi", s.assignedToAiAt)
        .bind(":assignedByRule", s.assignedByRule)
        .bind(":assigned", s.assignedAt)
        .bind(":botHandling", s.botHandling)
        .bind(":freshRead", s.freshReadAt);
}

void bindOurSide(Statement &statement, const Session &s)
{
    statement.bind(":status", s.status)
        .bind(":closure", s.closure)
        .bind(":closing", s.closing)
        .bind(":closed", s.closing ? std::optional(s.closing->at) : std::nullopt)
        .bind(":reopenings", s.reopenings)
        .bind(":handedOff", s.handedOffAt)
        .bind(":givenBack", s.givenBackAt)
        .bind(":paused", s.paused)
        .bind(":takenOver", s.takenOverAt)
        .bind(":sentiment", s.sentiment)
        .bind(":language", s.language)
        .bind(":summary", s.summary)
        .bind(":rating", s.rating)
        .bind(":handoffReasons", s.handoffReasons)
        .bind(":assisted", s.assisted)
        .bind(":lastDecision", s.lastDecision)
        .bind(":effectCount", s.effectCount)
        .bind(":decisionCount", s.decisionCount)
        .bind(":waitingSince", s.waitingSince)
        .bind(":lastActivity", lastActivity(s));
}

/// Inserts the row, or updates it if it still has the revision that was loaded; gives the id.
Result<SessionId> writeHead(Connection &connection, const SessionCommit &commit)
{
    const Session &session = commit.session;
    const Result<std::optional<qint64>> contact
        = contactRow(connection, session.workspace, session.contact);
    if (!contact)
        return contact.error();
    const bool isNew = session.id.isNull();
    Statement statement = connection.prepare(isNew ? insertSessionSql : updateSessionSql);
    statement.bind(":contact", *contact).bind(":now", commit.now);
    bindCustomer(statement, session);
    bindVendorSide(statement, session);
    bindOurSide(statement, session);
    if (!isNew)
        statement.bind(":id", session.id).bind(":revision", session.revision);
    if (const Result<> written = statement.run(); !written)
        return written.error();
    if (connection.changedRows() == 0)
        return changedMeanwhile();
    return isNew ? SessionId(connection.lastRowId()) : session.id;
}

Result<> writeParts(Connection &connection, const Session &session,
                    const QList<Decision> &decisions)
{
    for (const auto part : {writeMessages, writeTurns, writeEffects, writeTimers, writeHistory}) {
        if (const Result<> written = part(connection, session); !written)
            return written;
    }
    return writeDecisions(connection, session, decisions);
}

Result<> markHandled(Connection &connection, const SessionCommit &commit, SessionId session)
{
    if (commit.done.isNull())
        return {};
    return connection.prepare(handledSql)
        .bind(":session", session)
        .bind(":note", commit.note)
        .bind(":now", commit.now)
        .bind(":id", commit.done)
        .run();
}

constexpr auto erasureStampSql = "SELECT coalesce(sum(erased_at), 0) FROM erased_contacts";

/// Words that were on their way while their author was erased must not be written any more.
Result<> checkErasures(Connection &connection, const SessionCommit &commit)
{
    if (!commit.erasureStamp)
        return {};
    const Result<qint64> stamp = connection.number(erasureStampSql);
    if (!stamp)
        return stamp.error();
    return *stamp == *commit.erasureStamp ? Result<>() : Result<>(changedMeanwhile());
}

Result<> forget(Connection &connection, SessionId session, const SessionCommit &commit)
{
    if (!commit.unsaid.isEmpty()) {
        const Result<> gone = Erasure::forgetQuotes(connection, session, commit.unsaid);
        if (!gone)
            return gone;
    }
    switch (commit.keep) {
    case Keep::All: return {};
    case Keep::NoBodies: return Erasure::dropBodies(connection, session);
    case Keep::NoText: return Erasure::forgetSession(connection, session);
    case Keep::Nothing: return Erasure::forgetDeleted(connection, session);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<SessionId> commit(Connection &connection, const SessionCommit &commit)
{
    Savepoint savepoint(connection);
    if (const Result<> begun = savepoint.begin(); !begun)
        return begun.error();
    if (const Result<> checked = checkErasures(connection, commit); !checked)
        return checked.error();
    const Result<SessionId> id = writeHead(connection, commit);
    if (!id)
        return id;
    Session session = commit.session;
    session.id = *id;
    if (const Result<> written = writeParts(connection, session, commit.decisions); !written)
        return written.error();
    if (const Result<> handled = markHandled(connection, commit, *id); !handled)
        return handled.error();
    if (const Result<> forgotten = forget(connection, *id, commit); !forgotten)
        return forgotten.error();
    if (const Result<> released = savepoint.release(); !released)
        return released.error();
    connection.changes().sessions.insert(*id);
    return id;
}

} // namespace Baton::Sessions
