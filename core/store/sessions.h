// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"

namespace Baton {

class Connection;

/// What may stay of a session after a commit.
enum class Keep {
    All,
    NoBodies, ///< no raw delivery about it
    NoText,   ///< and none of its words, names and handles: ids, times and decisions only
    Nothing,  ///< nor what was made of them: the vendor deleted it for good
};

/// Everything one handled event changes, committed together.
struct SessionCommit
{
    Session session; ///< as it is to be; `session.revision` is the one it was loaded with.
                     ///< `session.id` null: a new one, given the next ticket number
    QList<Decision> decisions; ///< new ones, numbered by the policy
    InboxId done;    ///< the inbox row this handled; null: none
    QString note;    ///< what the event was, for the event log
    Time now;
    Keep keep = Keep::All;
    QList<MessageId> unsaid; ///< lost their words with this: what quotes them goes, too
    std::optional<qint64> erasureStamp; ///< ErasedContacts::stamp that was looked at: a Conflict if
                                        ///< somebody was erased since. None: not checked
};

/// An effect that waits to be looked at, for the delivery worker.
struct DueEffect
{
    SessionId session;
    EffectId effect;
};

struct DueTimer
{
    SessionId session;
    TimerKind kind = TimerKind::Settle;
    int generation = 0;
    Time due;
};

namespace Sessions {

/// NotFound when the conversation has no session yet.
Result<Session> load(Connection &connection, SessionId id);
Result<Session> loadByConversation(Connection &connection, WorkspaceId workspace,
                                   const ConversationId &conversation);

/// Conflict when somebody committed meanwhile: load again and run again. Returns the session id.
/// A new session for a conversation that has one already is a Conflict too. Unique indexes make a
/// second reply, draft or handoff of one turn a Conflict with nothing written.
Result<SessionId> commit(Connection &connection, const SessionCommit &commit);

/// Timers due at or before `now`, earliest first.
Result<QList<DueTimer>> dueTimers(Connection &connection, Time now, int limit);
/// The earliest timer there is.
Result<std::optional<Time>> nextTimer(Connection &connection);

/// Other conversations of the workspace that hold one of these messages, by id and time: what moved
/// here is there still as far as we know.
Result<QList<ConversationId>> alsoHolding(Connection &connection, WorkspaceId workspace,
                                          const ConversationId &conversation,
                                          const QList<Message> &messages);

/// What the end of the program cut off, handled at start: sessions with an effect that is Sending, a
/// turn that is Asked, or a thread whose first read was on its way.
Result<QList<SessionId>> interrupted(Connection &connection);
/// Sessions with an effect that is Pending or waits for approval.
Result<QList<SessionId>> withPendingEffects(Connection &connection);

} // namespace Sessions
} // namespace Baton
