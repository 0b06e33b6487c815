// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/settings.h"
#include "store/overview.h"

namespace Baton {

/// A row of the Live list from what the store says about a session. Pure.
SessionRow sessionRow(const Overview::Row &row, const QList<Workspace> &workspaces,
                      const People &people);

/// The thread as people read it: messages, drafts and notes, event lines, each with its delivery
/// and its Why. Pure.
QList<ThreadItem> threadItems(const Overview::Thread &thread, const WorkspaceSettings &settings,
                              const People &people);

/// A note that waits has room for a link in it, which is nothing to read and is left out. Pure.
EffectRow effectRow(const Effect &effect);

const Workspace *workspaceOf(const QList<Workspace> &workspaces, WorkspaceId id);

} // namespace Baton
