// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <optional>

namespace Baton {

class FieldReader;

// What a configuration must fulfil beyond the type of each field.

/// What has no default of its own: the vendor's address, a name.
void fillDefaults(WorkspaceSettings &workspace);

/// ISO 639-1, or three letters where that has none: "de", "pt", "fil".
bool isLanguageCode(const QString &code);
QString languageRule();

void checkUrl(FieldReader &reader, const char *field, const QString &url);
void checkWorkspace(FieldReader &reader, const WorkspaceSettings &workspace);
/// Keys are unique; only Intercom workspaces of one app share a webhook key.
void checkTogether(FieldReader &reader, const Settings &settings);

/// Who knows the key finds the door; what is signed comes through it only, but the rest of it is
/// work for the machine. Nothing for a key that is still to be made.
std::optional<Error> guessableKey(const WorkspaceSettings &workspace);

/// What is allowed and yet hardly meant, each with what to do about it: a webhook key that can be
/// guessed, nobody to write as.
QList<Error> doubtsAbout(const WorkspaceSettings &workspace);

} // namespace Baton
