// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

#include <QHash>

// Articles, internal articles and collections as API 2.16 lists them, bytes to values. The status is
// 2xx. `Error` (Unavailable) when a body is no such list.
namespace Baton::IntercomArticles {

/// Names of collections by their ids.
using Collections = QHash<QString, QString>;

/// Published ones are for customers, drafts for teammates; in a multilingual help centre each
/// language is an article with a state of its own.
Result<VendorArticles> articles(const QByteArray &body, const Collections &collections);
Result<VendorArticles> internalArticles(const QByteArray &body);

struct CollectionsPage
{
    Collections names;
    QByteArray next;
};
Result<CollectionsPage> collections(const QByteArray &body);

} // namespace Baton::IntercomArticles
