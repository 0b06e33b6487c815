// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

// "How long does delivery take?" is not answered by a text about delivery that names no time.

/// Whether a question wants a number: how long, how much, how many.
bool wantsQuantity(const QString &question);

/// Whether a text says one: a digit, a number word, "a week", "at once", "free".
bool saysQuantity(const QString &text);

} // namespace Baton
