// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace Baton {

class Connection;

/// A vendor source as it stands: what reading it gave last. Beside it, how far past conversations
/// were looked through: our own sessions until `ownUntil`, the vendor's from `coveredFrom` to
/// `coveredUntil`.
struct KnowledgeSourceRow
{
    QString source; ///< as in Article::source
    QString name;
    std::optional<Time> triedAt;
    std::optional<Time> readAt; ///< to its end, without a problem
    QString problem;            ///< of the last try, for people; empty: none
    QString fix;
    bool more = false; ///< a bounded step of a long way: the next one follows soon
    std::optional<Time> ownUntil;
    std::optional<Time> coveredFrom;
    std::optional<Time> coveredUntil;

    friend bool operator==(const KnowledgeSourceRow &, const KnowledgeSourceRow &) = default;
};

namespace KnowledgeSources {

Result<QList<KnowledgeSourceRow>> list(Connection &connection, WorkspaceId workspace);
Result<> put(Connection &connection, WorkspaceId workspace, const KnowledgeSourceRow &row);
/// Forgets the sources that are not among `wanted`, with their articles. Gives how many went.
Result<int> keepOnly(Connection &connection, WorkspaceId workspace, const QStringList &wanted);

} // namespace KnowledgeSources
} // namespace Baton
