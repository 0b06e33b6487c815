// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "domain/result.h"

#include <initializer_list>

namespace Baton {

class Connection;
class Statement;
struct ErasureOrder;

// The parts of erasure.cpp that reach beyond the contact's own sessions.
namespace Erasure {

// What a copy of the database has from there on (migrations.cpp).
inline constexpr qint64 attributesFormat = 4;
inline constexpr qint64 articlePeopleFormat = 5;
inline constexpr qint64 summaryFormat = 7;

/// A contact that is to be erased, as one workspace knows it.
struct Found
{
    qint64 row = 0; ///< of its table; 0: only the knowledge knows it
    WorkspaceId workspace;
    Contact contact;
};

/// Whom the order means, in a database of this format (`PRAGMA user_version`); at least one, or
/// NotFound.
Result<QList<Found>> find(Connection &connection, const ErasureOrder &order, qint64 format);

Statement &bindHandles(Statement &statement, const Found &found);
Result<> runForSession(Connection &connection, SessionId session,
                       std::initializer_list<const char *> statements);

/// The article made of the session's conversation, if there is one.
Result<> dropMadeArticle(Connection &connection, SessionId session);

/// What the contact said in conversations of others (not its `own`), and what was made of it there.
Result<> erasePartsOf(Connection &connection, const Found &found, const QList<SessionId> &own,
                      qint64 format);

/// What was said in sessions of others out of the contact's past conversations. Before these go.
Result<> eraseQuotesOf(Connection &connection, const Found &found, qint64 format);

} // namespace Erasure
} // namespace Baton
