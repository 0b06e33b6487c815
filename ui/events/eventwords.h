// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/eventsdesk.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

namespace Baton {

/// The words, icons and colours of the event log.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::EventWords)

public:
    /// Which way it went, with the workspace's name.
    static Sign side(const EventRow &row);
    /// The time, with its day when that is not today.
    static QString when(const EventRow &row);
    static QString what(const EventRow &row);
    static Chip state(const EventRow &row);
    /// The row as one sentence, for the head of the details and for screen readers.
    static QString sentence(const EventRow &row);
    /// What is known beside the body, a line each.
    static QStringList facts(const EventRow &row);
};

} // namespace Baton
