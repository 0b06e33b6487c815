// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Baton {

/// JSON text with every escaped half of a surrogate pair (`\ud83d` alone: an emoji that somebody
/// cut in two) replaced by U+FFFD. simdjson refuses such text, which would lose a customer's
/// message over half an emoji. Pure.
QByteArray withoutLoneSurrogates(QByteArray json);

} // namespace Baton
