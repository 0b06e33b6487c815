// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QSet>

namespace Baton {

/// What the thread shows in one place: an item, a day, or a run of events folded into one line.
struct ThreadEntry
{
    enum class Kind { Item, Day, Fold };

    Kind kind = Kind::Item;
    QString key; ///< stable across refreshes
    ThreadItem item;
    int folded = 0; ///< of a Fold: how many events it stands for

    friend bool operator==(const ThreadEntry &, const ThreadEntry &) = default;
};

/// The entries for a thread. More than three events in a row become one Fold, unless its key is in
/// `unfolded`. Days are named when the thread is not all of today. What waits for approval has its
/// own place and is left out.
QList<ThreadEntry> threadEntries(const QList<ThreadItem> &items, const QSet<QString> &unfolded,
                                 Time now);

} // namespace Baton
