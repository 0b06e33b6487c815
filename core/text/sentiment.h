// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QString>

namespace Baton {

/// How a text sounds, −1 (furious) … 1 (delighted), 0 neutral: a word list of our own with
/// negation, intensifiers, "but", shouting and emoji. `language` may be empty: then the words of
/// all languages count, English first.
double moodOf(const QString &plain, const QString &language);

Sentiment sentimentOf(const QString &plain, const QString &language);

} // namespace Baton
