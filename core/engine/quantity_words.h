// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/// All folded (text/fold.h).
namespace Baton::QuantityWords {

/// "How long", "how much" …
QList<QStringView> asking();
/// Number words, and what stands in for one: "at once", "free". None that is a common word of another
/// language ("to", "due", "direct").
QList<QStringView> numbers();
QList<QStringView> articles();
/// Of time.
QList<QStringView> units();

} // namespace Baton::QuantityWords
