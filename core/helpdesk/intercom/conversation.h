// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/dialect.h"
#include "helpdesk/intercom/parts.h"

namespace Baton::Intercom {

/// A conversation object as it stands in webhooks of API 1.x (`user`, `assignee`,
/// `conversation_message`), in webhooks from 2.0 on and in reads (`source`, `contacts`,
/// `admin_assignee_id`, …).
struct ReadObject
{
    Snapshot snapshot;
    QList<Part> parts; ///< in the vendor's order
};

/// Everything the object says. The first message gets the canonical id `source` and, as the vendor
/// gives it no time of its own, the conversation's `created_at`.
ReadObject readConversation(const QJsonValue &conversation, TextFormat format,
                            const TeammateId &aiTeammate);

/// How a webhook writes texts, by the evidence of its shape and never of its characters:
/// 1.x shape → HTML; `priority` in the words of 2.15 and before (`priority`, `not_priority`) →
/// HTML; everything else → plain, as in 2.16, which Baton asks its users to set. An app on exactly
/// 2.15 looks older than it writes: `IntercomDialect::webhookText` settles it.
TextFormat webhookFormat(const QJsonValue &conversation);

/// Messenger and everything that looks like a chat → Web; source: `channel.initial` (2.16) and
/// `source.type` (before) in the API descriptions. Words of later versions → Other.
Channel channelNamed(const QString &name);

/// `admin_assignee_id` and `team_assignee_id`, where null, 0 and "0" mean nobody; nothing when the
/// object has neither field.
std::optional<Owner> ownerOf(const QJsonValue &object);

} // namespace Baton::Intercom
