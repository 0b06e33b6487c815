// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QStringList>

namespace Baton::Overview {

/// What somebody typed into the search box, as the ways it may be meant.
struct SearchTerms
{
    SessionId ticket;          ///< "#4521", "4521"
    QStringList conversations; ///< ids that the text may be, or that stand in a pasted URL
    QString like;              ///< of a customer's name, address or number
    QString match;             ///< FTS5: all the words, each as a beginning

    bool isEmpty() const { return like.isEmpty(); }
};

SearchTerms searchTerms(const QString &text);

} // namespace Baton::Overview
