// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace Baton {

class FieldReader;

// What a configuration must fulfil beyond the type of each field.

/// What has no default of its own: the vendor's address, a name.
void fillDefaults(WorkspaceSettings &workspace);

void checkUrl(FieldReader &reader, const char *field, const QString &url);
void checkWorkspace(FieldReader &reader, const WorkspaceSettings &workspace);
/// Keys are unique; only Intercom workspaces of one app share a webhook key.
void checkTogether(FieldReader &reader, const Settings &settings);

} // namespace Baton
