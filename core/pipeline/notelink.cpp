// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/notelink.h"

#include "domain/clock.h"
#include "domain/sessionlink.h"
#include "store/sessionlinks.h"
#include "store/store.h"

namespace Baton {

namespace {

EffectAction filledWith(const EffectAction &action, const QString &url)
{
    if (const auto *note = std::get_if<PostNote>(&action))
        return PostNote{withSessionLink(note->text, url)};
    if (const auto *reply = std::get_if<PostReply>(&action)) // never shown to a customer
        return PostReply{withSessionLink(reply->text, {})};
    if (const auto *draft = std::get_if<PostDraft>(&action)) // one click from a customer
        return PostDraft{withSessionLink(draft->text, {})};
    return action;
}

} // namespace

bool wantsNoteLink(const EffectAction &action, const NoteLinkPlace &place)
{
    const auto *note = std::get_if<PostNote>(&action);
    return note && !place.publicUrl.isEmpty() && note->text.contains(sessionLinkMark);
}

QFuture<Result<EffectAction>> withNoteLink(Store &store, const Clock &clock,
                                           const EffectAction &action, const NoteLinkPlace &place)
{
    const QByteArray token = newLinkToken();
    const SessionLink link{.tokenHash = linkTokenHash(token),
                           .workspace = place.workspace,
                           .session = place.session,
                           .createdAt = clock.now(),
                           .expiresAt = clock.now() + place.lifetime};
    const EffectAction filled
        = filledWith(action, sessionUrl(place.publicUrl, place.session.value(), token));
    return store.write<EffectAction>(
        [link, filled](Connection &connection) -> Result<EffectAction> {
            if (const Result<> added = SessionLinks::add(connection, link); !added)
                return added.error();
            return filled;
        });
}

EffectAction withoutNoteLink(const EffectAction &action)
{
    return filledWith(action, {});
}

} // namespace Baton
