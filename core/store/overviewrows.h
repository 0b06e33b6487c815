// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

#include <QByteArray>

#include <functional>

namespace Baton {
class Statement;
}

namespace Baton::Overview {

/// Whether a session `s` needs a person, as SQL. See Which::NeedsPerson.
extern const char *const needsPersonSql;

/// The rows of the sessions that `idsSql` gives as `id`, in the order of `orderSql`. `bind` gives
/// the values of both.
Result<QList<Row>> rowsOf(Connection &connection, const QByteArray &idsSql,
                          const QByteArray &orderSql,
                          const std::function<void(Statement &)> &bind);

} // namespace Baton::Overview
