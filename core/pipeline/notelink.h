// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effect.h"
#include "domain/result.h"
#include "domain/settings.h"

#include <QFuture>

namespace Baton {

class Clock;
class Store;

/// The session a note may link to, and where its page is reached from outside.
struct NoteLinkPlace
{
    SessionId session;
    WorkspaceId workspace;
    QString publicUrl; ///< empty: no address, the note names the ticket only
    std::chrono::days lifetime{90};
};

/// Whether the action is a note with room for a link and there is an address to link to.
bool wantsNoteLink(const EffectAction &action, const NoteLinkPlace &place);

/// The action as it leaves, with a fresh link whose hash is committed before the future finishes.
QFuture<Result<EffectAction>> withNoteLink(Store &store, const Clock &clock,
                                           const EffectAction &action, const NoteLinkPlace &place);

/// The action without room for a link.
EffectAction withoutNoteLink(const EffectAction &action);

} // namespace Baton
