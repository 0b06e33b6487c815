// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QFuture>

#include <optional>

namespace Baton {

class Store;

/// What is to be written where.
struct ExportOrder
{
    enum class Kind { Sessions, Messages, Handoffs };
    Kind kind = Kind::Sessions;
    QString file;
    WorkspaceKey workspace;   ///< empty: all
    std::optional<Time> from; ///< not before
    std::optional<Time> to;   ///< before
};

/// Writes CSV (RFC 4180) in one step: the file is there whole, or as it was. Returns the rows
/// written. NotFound for a workspace nobody has, Storage when the file cannot be written.
QFuture<Result<qint64>> exportCsvFile(Store &store, const ExportOrder &order);

} // namespace Baton
