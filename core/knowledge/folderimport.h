// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "knowledge/folderfiles.h"

#include <QFuture>

namespace Baton {

class Store;

struct ImportReport
{
    int articles = 0; ///< that the source has now
    int changed = 0;  ///< new or different since the last import
    int removed = 0;  ///< gone from the source, so gone from the knowledge
    QList<ImportProblem> problems;

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// Brings the workspace's knowledge in step with a folder of articles: what changed is cut anew,
/// what is gone disappears, what cannot be read is reported and keeps its last good state. Works in
/// a pool thread; `store` must outlive the future. NotFound and Denied for the folder itself, and
/// then nothing is removed.
QFuture<Result<ImportReport>> importFolder(Store &store, WorkspaceId workspace,
                                           const QString &folder);

/// The name of a folder as a source, as in Article::source.
QString folderSource(const QString &folder);

/// Removes the articles of folders that are no longer among the workspace's; returns how many.
QFuture<Result<int>> forgetFolder(Store &store, WorkspaceId workspace, const QString &folder);

} // namespace Baton
