// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/consolesource.h"
#include "ui/support/samples.h"

#include <QMap>

namespace Baton {

/// A clock that stands where it is put.
class StillClock final : public Clock
{
public:
    Time now() const override { return time; }
    Time time = Samples::now();
};

/// A console of canned values that remembers what it was asked and told. Hand out source() only
/// while it lives.
class FakeConsole
{
public:
    FakeConsole();

    ConsoleSource source();

    SessionList list;
    QMap<qint64, ThreadView> threads; ///< by ticket; others come from the samples
    QMap<qint64, WhyView> whys;       ///< by ticket; others come from the samples
    QList<SessionFilter> filters;     ///< asked for
    QList<DecisionId> decisions;      ///< asked for
    QList<int> limits;                ///< of threads asked for
    QList<qint64> files;              ///< asked for
    QList<std::pair<SessionId, CommandGiven>> commands;
    QList<bool> pauses;
    QList<WorkspaceId> released;
    People people; ///< of every workspace
    std::optional<Error> refuses; ///< commands and pauses
};

} // namespace Baton
