// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

namespace Baton {

class Connection;
class Store;

/// Whose traces are to go.
struct ErasureOrder
{
    WorkspaceId workspace; ///< null: of every workspace
    QString contact;       ///< the vendor's id, the email address or the phone number
    Time now;
    SessionId session = {}; ///< instead of `contact`: whoever wrote in it, by no handle too
};

struct ErasureReport
{
    int contacts = 0;
    int sessions = 0;
    int messages = 0;
};

/// Erases a contact everywhere in the data folder: text, names, handles, attributes, raw bodies,
/// rows of the search, the log of the database, backups. Ids and times stay, and a mark so that no
/// read brings it back. What has not left yet is cancelled. NotFound when nobody is known by that.
/// Blocks, and holds the writer while the search index is written anew: call it in a pool thread.
Result<ErasureReport> eraseContact(Store &store, const ErasureOrder &order);

namespace Erasure {

/// The part within one transaction. In a `backup` there are no marks to make.
Result<ErasureReport> erase(Connection &connection, const ErasureOrder &order, bool backup);
/// What `erase` would find, and changes nothing. NotFound as there.
Result<ErasureReport> foresee(Connection &connection, const ErasureOrder &order);
/// Removes the raw bodies of what came in about the session and was handled.
Result<> dropBodies(Connection &connection, SessionId session);
/// Blanks the text of one session and what came in about it; ids, times and decisions stay.
Result<> forgetSession(Connection &connection, SessionId session);
/// Blanks what quotes messages that lost their words: notes, reasons, raw bodies, the article made of
/// the conversation. Whoever has the session loaded has to load it again.
Result<> forgetQuotes(Connection &connection, SessionId session, const QList<MessageId> &messages);
/// … all of it, of a conversation that is deleted: ids, times and outcomes stay.
Result<> forgetDeleted(Connection &connection, SessionId session);
/// Takes what was deleted out of the search indexes for good.
Result<> rewriteIndexes(Connection &connection);
/// Moves the log into the database and empties it. Unavailable when readers are in the way.
Result<> emptyLog(const QString &databaseFile);

} // namespace Erasure
} // namespace Baton
