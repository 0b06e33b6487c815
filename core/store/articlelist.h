// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QList>
#include <QStringList>

namespace Baton {

class Connection;

/// An article as people see it in a list.
struct ArticleRow
{
    qint64 id = 0;
    QString source; ///< as in Article::source
    QString key;    ///< as in Article::id
    QString title;
    QString url;
    QString collection; ///< what it stands in at the vendor; may be empty
    QString language;
    bool internal = false;
    Time updatedAt;
    int passages = 0;

    friend bool operator==(const ArticleRow &, const ArticleRow &) = default;
};

namespace Articles {

/// By source and title.
Result<QList<ArticleRow>> list(Connection &connection, WorkspaceId workspace);
/// Plain text, in order.
Result<QStringList> passages(Connection &connection, qint64 article);

} // namespace Articles
} // namespace Baton
