// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "helpdesk/front/dialect.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Baton::Front {

/// What a conversation object says, without messages. Fields that a preview leaves out stay unsaid:
/// an absent assignee is not the same as `null`, which is nobody.
Snapshot readConversation(const QJsonValue &conversation);

/// A message object, in a webhook or from REST. Nothing when it is a preview without its text, or
/// when there is nothing in it at all. Drafts and internal discussions are not public. Times of
/// messages that do not say when are `fallback`.
std::optional<Message> readMessage(const QJsonValue &message, Time fallback,
                                   const FrontDialect &dialect);

/// Whether the object names a message whose text would have to be fetched: a rule can be set to send
/// previews (dev.frontapp.com, "Rule webhooks").
bool isPreview(const QJsonValue &message);

/// A comment, Markdown, for teammates only.
std::optional<Message> readComment(const QJsonValue &comment, Time fallback,
                                   const FrontDialect &dialect);

/// `type` of a message, as the API description lists them. Later ones → Other.
Channel channelOf(const QString &messageType);

/// The public messages Front could not send, by their `error_type`.
QList<Happened> failuresAmong(const QJsonArray &messages, const FrontDialect &dialect);

} // namespace Baton::Front
