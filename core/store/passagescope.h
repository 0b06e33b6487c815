// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace Baton::Passages {

/// The words of a passage's `scope` column: its workspace, and whether customers may see it.
inline QString workspaceScope(WorkspaceId workspace)
{
    return QStringLiteral("w%1").arg(workspace.value());
}

inline QString publicScope(WorkspaceId workspace)
{
    return workspaceScope(workspace) + QStringLiteral("public");
}

inline QString scopeOf(WorkspaceId workspace, bool internal)
{
    const QString scope = workspaceScope(workspace);
    return internal ? scope : scope + u' ' + publicScope(workspace);
}

} // namespace Baton::Passages
