// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exports.h"

#include <QStringList>

namespace Baton {

// The cells of exported rows, in the order of their columns: the words of the field as values, times
// as ISO 8601 in UTC, what is not known as an empty cell. Pure.

QStringList sessionColumns();
QStringList sessionCells(const Exports::SessionRow &row);

QStringList messageColumns();
QStringList messageCells(const Exports::MessageRow &row);

QStringList handoffColumns();
QStringList handoffCells(const Exports::HandoffRow &row);

} // namespace Baton
