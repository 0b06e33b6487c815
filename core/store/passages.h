// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/session.h"

#include <QMap>

namespace Baton {

class Connection;

/// An article as a source gives it.
struct Article
{
    QString id;     ///< unique within its source
    QString source; ///< "folder:/srv/articles", "intercom:articles"
    QString title;
    QString url;
    QString collection; ///< what it stands in at the vendor, for people; may be empty
    QString language; ///< ISO 639-1, may be empty
    bool internal = false;
    QByteArray hash;  ///< of the content: an unchanged article is not cut again
    QStringList passages; ///< plain text, in order
    Time updatedAt;
};

struct PassageHit
{
    QString articleId;
    QString title;
    QString url;
    QString passage;
    bool internal = false;
    double rank = 0; ///< FTS5 bm25, lower is better
};

namespace Passages {

Result<> putArticle(Connection &connection, WorkspaceId workspace, const Article &article);
/// Removes the articles of `source` whose id is not in `keep`.
Result<int> removeOthers(Connection &connection, WorkspaceId workspace, const QString &source,
                         const QStringList &keep);
Result<QMap<QString, QByteArray>> hashes(Connection &connection, WorkspaceId workspace,
                                         const QString &source);

/// Passages that hold any of the words, best first. `words` are plain words (the function quotes
/// them for FTS5, which stems them with porter); of titles and text.
Result<QList<PassageHit>> search(Connection &connection, WorkspaceId workspace,
                                 const QStringList &words, bool withInternal, int limit);

/// In how many of the workspace's passages each word (stemmed) occurs, and how many there are:
/// what an inverse document frequency needs.
struct WordCounts
{
    int passages = 0;
    QList<int> with; ///< in the order of the words asked for
};
Result<WordCounts> count(Connection &connection, WorkspaceId workspace, const QStringList &words);

} // namespace Passages
} // namespace Baton
