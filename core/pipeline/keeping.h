// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sessions.h"

namespace Baton {

class ErasedContacts;

/// How much of a session may be stored now (behaviour.md, "Full conversation sync"): without it,
/// nobody's words are kept of a conversation that no gate has let through. Pure.
Keep keepWhat(const Session &session, const WorkspaceSettings &settings,
              const ErasedContacts *erased);

/// The messages that lost their words between the two.
QList<MessageId> unsaidSince(const Session &before, const Session &after);

/// Whether Baton has asked the engine about it, or done something at the vendor.
bool isTouched(const Session &session);

/// The session without anybody's words, names and handles.
void forgetText(Session &session);

} // namespace Baton
