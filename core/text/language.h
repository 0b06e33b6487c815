// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// The language a text is written in, ISO 639-1 ("nb" for Norwegian); empty when it is too short
/// or too mixed to tell. CLD2 where it is good (sentences), script and function words where it is
/// not (a few words).
QString languageOf(const QString &plain);

/// The best guess even where `languageOf` would rather stay silent; for measuring.
QString languageGuess(const QString &plain);

} // namespace Baton
