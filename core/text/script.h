// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// What a text is mostly written in.
enum class Writing { None, Latin, Cyrillic, Arabic, Kana, Han, Hangul, Thai, Greek, Hebrew, Devanagari, Other };

struct Written
{
    Writing writing = Writing::None;
    int letters = 0; ///< in that writing
};

/// The writing most letters are in; a text with kana among its Han is Japanese.
Written writingOf(const QString &text);

/// The language where the writing alone tells it ("el", "th", "ja" …), else empty.
QString languageOfWriting(Writing writing);

} // namespace Baton
