// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/terms.h"
#include "store/passages.h"

#include <QHash>
#include <QSet>

namespace Baton {

/// A passage ready to be compared: what it says and where.
struct PassageTerms
{
    QHash<QString, QList<int>> places; ///< stem → positions in the text
    QSet<QString> headings;            ///< stems of title and headings that carry meaning
    QSet<QString> meanings;            ///< of the text
    QSet<QString> headingMeanings;
    QSet<QString> words;               ///< for typing errors
    int length = 0;                    ///< words of the text
};

PassageTerms passageTerms(const PassageHit &hit, const QString &language);

/// How a term is met by a passage's text: 1 the word itself, less for a synonym or a likely typing
/// error, 0 not at all.
double metInText(const Term &term, const PassageTerms &passage);
double metInHeadings(const Term &term, const PassageTerms &passage);

/// One letter wrong, missing, doubled or swapped (two in words of nine and more).
bool mistyped(const QString &a, const QString &b);

} // namespace Baton
