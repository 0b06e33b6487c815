// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace Baton {

class Connection;

/// How much there is of everything, without a word of what it says.
namespace Census {

struct Count
{
    QString what; ///< "sessions open": the program's own words
    qint64 rows = 0;

    friend bool operator==(const Count &, const Count &) = default;
};
Result<QList<Count>> take(Connection &connection);

} // namespace Census
} // namespace Baton
