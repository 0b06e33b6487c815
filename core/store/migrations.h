// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <span>

namespace Baton {

class Connection;

/// One step of the database's format: from the version before it to its own place in the table.
struct Migration
{
    std::span<const char *const> sql;
};

/// All migrations, in order. Append only.
std::span<const Migration> migrations();

/// The format a database has now, 0 for an empty one; changes nothing. Storage when it is newer than
/// `newest` or not Baton's.
Result<qint64> formatOf(Connection &connection, qint64 newest);

/// Brings `file`, open as `connection`, to the newest of `steps`: each step in a transaction of its
/// own, a copy of an existing database beside it (`file.before-N`) first. Storage when the file was
/// written by a newer version or is not ours.
Result<> migrate(Connection &connection, const QString &file, std::span<const Migration> steps);

} // namespace Baton
