// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QCoreApplication>

#include <functional>

namespace Baton {

/// What somebody typed over the Live list: words like `is:angry` narrow the rows here, the rest is
/// text for the desk to search.
struct RowFilter
{
    QString text;
    std::function<bool(const SessionRow &)> keeps; ///< empty: all
};

/// Words of one kind must all fit: `is:angry`, `lang:de`, `owner:nobody`, `owner:joren`. An unknown
/// word is text. Of a pasted address of the helpdesk
/// the conversation's id is searched.
RowFilter parseRowFilter(const QString &typed);

/// A filter word to pick, with what it means.
struct FilterWord
{
    QString word;
    QString meaning;
};

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::FilterWords)

public:
    /// Those that fit every list.
    static QList<FilterWord> all();
    static QString ofLanguage(const QString &iso);
    static QString ofOwner(OwnerClass owner);
    /// A name has no spaces in a filter word.
    static QString ofOwner(const QString &name);
};

} // namespace Baton
