// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/asks.h"
#include "engine/ranking.h"

namespace Baton {

class Connection;

/// What the knowledge holds about one ask.
struct Found
{
    Ask ask; ///< its terms weighed by how rare they are
    QList<Ranked> ranked;
    double confidence = 0;
};

/// Looks up each ask. Reads only.
Result<QList<Found>> lookUp(Connection &connection, WorkspaceId workspace, const Asks &asks,
                            bool withInternal);

/// Passages a workspace has, internal ones included.
Result<int> passageCount(Connection &connection, WorkspaceId workspace);

/// The passages that came nearest, the best first, each once; whether or not they would do.
QList<Source> nearestIn(const QList<Found> &found, qsizetype most);

/// The answer to a turn from what was found; pure.
Answer answerFrom(const Question &question, const Asks &asks, const QList<Found> &found);

} // namespace Baton
