// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "domain/secretstore.h"
#include "domain/settings.h"

namespace Baton {

// What can be said of one workspace without asking anybody: its switches, its secrets, and what its
// engine would answer from. Subjects start with the workspace's key.

/// "acme: API token"
QString subjectOf(const WorkspaceSettings &settings, const QString &what);

/// Whether the AI may do anything at all: switched off, paused, no channel with a mode.
Findings checkSwitches(const Workspace &workspace);

/// The secrets that its platform and engine need. Reads them; may wait for a keychain. A store that
/// is locked or not there is one finding, not one for each secret.
Findings checkSecrets(const WorkspaceSettings &settings, const SecretStore &secrets);

/// The folders of articles.
Findings checkKnowledge(const WorkspaceSettings &settings);

/// What would answer; `passages` are stored for it.
Finding checkEngine(const WorkspaceSettings &settings, int passages);

} // namespace Baton
