// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/document.h"
#include "knowledge/folderimport.h"
#include "store/passages.h"

#include <functional>

namespace Baton {

/// One article of a source: how to tell whether it changed, and how to read it if it did.
struct SourceArticle
{
    QString id;
    QByteArray hash; ///< of its content
    std::function<Result<Article>()> read;
};

/// An article of `document`, cut. `name` stands for the title where there is none.
Article articleOf(const Document &document, const QString &name);

/// Stores articles, in steps that let other writers in between. Blocks: call it in a pool thread.
Result<> putArticles(Store &store, WorkspaceId workspace, const QList<Article> &articles);

/// What folders need: stores what changed, removes what is gone but for
/// `spared` (there, yet unreadable now). Blocks: call it in a pool thread, never in the writer's.
Result<ImportReport> syncArticles(Store &store, WorkspaceId workspace, const QString &source,
                                  const QList<SourceArticle> &articles, const QStringList &spared);

} // namespace Baton
