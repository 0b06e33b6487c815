// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exportdesk.h"

#include "console/csv.h"
#include "console/exportrows.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Baton {

namespace {

class Exporting
{
    Q_DECLARE_TR_FUNCTIONS(ExportDesk)
};

Error fileError(const QSaveFile &file)
{
    return {ErrorKind::Storage,
            Exporting::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
            Exporting::tr("Choose another file, or make room on the disk.")};
}

Result<WorkspaceId> workspaceByKey(Connection &connection, const WorkspaceKey &key)
{
    if (key.isEmpty())
        return WorkspaceId();
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    if (!workspaces)
        return workspaces.error();
    QStringList known;
    for (const Workspace &workspace : *workspaces) {
        if (workspace.settings.key == key)
            return workspace.id;
        known << workspace.settings.key.value();
    }
    return Error{ErrorKind::NotFound, Exporting::tr("There is no workspace “%1”.").arg(key.value()),
                 Exporting::tr("Name one of these: %1.").arg(known.join(QStringLiteral(", ")))};
}

Result<> writeRows(Connection &connection, CsvWriter &csv, ExportOrder::Kind kind,
                   const Exports::Period &period, ExportProgress &progress)
{
    const auto write = [&](const QStringList &cells) -> Result<> {
        if (progress.cancelled)
            return Error{ErrorKind::Cancelled, Exporting::tr("The export was cancelled."), {}};
        ++progress.rows;
        return csv.row(cells);
    };
    switch (kind) {
    case ExportOrder::Kind::Sessions:
        return Exports::sessions(connection, period, [&](const Exports::SessionRow &row) {
            return write(sessionCells(row));
        });
    case ExportOrder::Kind::Messages:
        return Exports::messages(connection, period, [&](const Exports::MessageRow &row) {
            return write(messageCells(row));
        });
    case ExportOrder::Kind::Handoffs:
        return Exports::handoffs(connection, period, [&](const Exports::HandoffRow &row) {
            return write(handoffCells(row));
        });
    }
    Q_UNREACHABLE();
}

QStringList columnsOf(ExportOrder::Kind kind)
{
    switch (kind) {
    case ExportOrder::Kind::Sessions: return sessionColumns();
    case ExportOrder::Kind::Messages: return messageColumns();
    case ExportOrder::Kind::Handoffs: return handoffColumns();
    }
    Q_UNREACHABLE();
}

Result<qint64> writeFile(Connection &connection, const ExportOrder &order, ExportProgress &progress)
{
    const Result<WorkspaceId> workspace = workspaceByKey(connection, order.workspace);
    if (!workspace)
        return workspace.error();
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    CsvWriter csv(file);
    if (const Result<> head = csv.row(columnsOf(order.kind)); !head)
        return head.error();
    const Exports::Period period{order.from, order.to, *workspace};
    if (const Result<> body = writeRows(connection, csv, order.kind, period, progress); !body)
        return body.error();
    if (const Result<> end = csv.finish(); !end)
        return end.error();
    if (!file.flush() || !file.commit()) // commit() alone overlooks a full disk
        return fileError(file);
    return progress.rows.load();
}

} // namespace

QFuture<Result<qint64>> exportCsvFile(Store &store, const ExportOrder &order,
                                      const std::shared_ptr<ExportProgress> &watched)
{
    const auto progress = watched ? watched : std::make_shared<ExportProgress>();
    return store.read<qint64>([order, progress](Connection &connection) {
        return writeFile(connection, order, *progress);
    });
}

} // namespace Baton
