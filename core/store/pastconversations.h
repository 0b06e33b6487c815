// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "store/passages.h"

namespace Baton {

class Connection;

/// A conversation that is over, as knowledge is made of it.
struct PastConversation
{
    ConversationId id;
    QString subject;
    Contact contact;
    Time at;        ///< of its last activity
    Time changedAt; ///< when our record of it last changed
    QList<Message> messages;
};

namespace PastConversations {

/// The source that all articles made of conversations have, whatever the vendor; their ids are those
/// of the conversations.
inline const QString source = QStringLiteral("conversations");

/// Closed sessions with activity from `since` on whose record changed at or after `changed`, in that
/// order, whose words we have: `limit` of them, if there are so many, and all others that changed at
/// the last one's moment.
Result<QList<PastConversation>> closed(Connection &connection, WorkspaceId workspace, Time since,
                                       Time changed, int limit);

/// Which of them our own record answers for: a teammate's words are in it.
Result<QStringList> known(Connection &connection, WorkspaceId workspace,
                          const QStringList &conversations);

/// Puts the article in, or takes it out when one of `people` was erased: a read that was on its way
/// then does not bring them back. Says whether it is in. Customers may see it only where the stored
/// settings say so at this moment, whatever the settings of the read were.
Result<bool> put(Connection &connection, WorkspaceId workspace, const Article &article,
                 const QList<Contact> &people);
Result<> remove(Connection &connection, WorkspaceId workspace, const ConversationId &conversation);
/// Brings what is there in line with the stored settings: for teammates only, or for customers, too.
Result<> applyAudience(Connection &connection, WorkspaceId workspace);
/// Lets go of what is older than that.
Result<int> removeBefore(Connection &connection, WorkspaceId workspace, Time since);

} // namespace PastConversations
} // namespace Baton
