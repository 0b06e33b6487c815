// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QFuture>

#include <atomic>
#include <memory>
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

/// How far an export is; shared with whoever watches it.
struct ExportProgress
{
    std::atomic<qint64> rows = 0;
    std::atomic<bool> cancelled = false; ///< set it: the export ends as Cancelled, no file is left
};

/// Writes CSV (RFC 4180) in one step: the file is there whole, or as it was. Returns the rows
/// written. NotFound for a workspace nobody has, Storage when the file cannot be written.
QFuture<Result<qint64>> exportCsvFile(Store &store, const ExportOrder &order,
                                      const std::shared_ptr<ExportProgress> &progress = {});

/// The same for the console.
class ExportDesk
{
public:
    explicit ExportDesk(Store &store) : m_store(store) {}

    QFuture<Result<qint64>> write(const ExportOrder &order,
                                  const std::shared_ptr<ExportProgress> &progress)
    {
        return exportCsvFile(m_store, order, progress);
    }

private:
    Store &m_store;
};

} // namespace Baton
