// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

// Knowledge bases and their articles as Front's Core API gives them, bytes to values. The status is
// 2xx. `Error` (Unavailable) when a body is not what the endpoint promises.
namespace Baton::FrontArticles {

/// The bases by id and kind; the list does not name them.
Result<QList<ArticleSource>> bases(const QByteArray &body);
/// One base with its name. Internal also when it is not published: no customer sees it then.
Result<ArticleSource> base(const QByteArray &body);
/// A page of a base, each article once per language, not whole yet.
Result<VendorArticles> articles(const QByteArray &body, bool internalBase);
/// The content of one that was listed. Internal unless it is published in a base for customers.
Result<VendorArticle> article(const QByteArray &body, const VendorArticle &listed);
/// Conversations that a search found.
Result<ChangedConversations> found(const QByteArray &body);

} // namespace Baton::FrontArticles
