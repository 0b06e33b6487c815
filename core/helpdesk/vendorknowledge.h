// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QList>

#include <optional>

namespace Baton {

/// A place at the vendor that articles come from: Intercom's help centre and its internal articles,
/// one knowledge base of Front.
struct ArticleSource
{
    QString id;
    QString name;
    bool internal = false; ///< all of it is for teammates only

    friend bool operator==(const ArticleSource &, const ArticleSource &) = default;
};

/// One article in one language.
struct VendorArticle
{
    QString id;     ///< the same in all languages
    QString locale; ///< as the vendor writes it ("en", "pt-BR"); empty: it has only one
    QString title;
    QString html;
    QString url;
    QString collection; ///< the name of what it stands in, empty: alone
    /// Never for customers: also what is not published. Of one that is not whole: all of its source.
    bool internal = true;
    Time updatedAt;
    bool whole = true; ///< false: a list named it, `Helpdesk::article` has the rest

    friend bool operator==(const VendorArticle &, const VendorArticle &) = default;
};

/// One page of a source.
struct VendorArticles
{
    QList<VendorArticle> articles;
    QString next;             ///< cursor of the next page; empty: this was the last
    std::optional<int> total; ///< articles of the source, translations not counted
    /// The whole list has the latest change first: behind a page that brings nothing new comes
    /// nothing new.
    bool newestFirst = false;
    QString sourceName; ///< what people call the source there; empty: this page does not say

    friend bool operator==(const VendorArticles &, const VendorArticles &) = default;
};

} // namespace Baton
