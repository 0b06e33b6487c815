// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state.h"

#include <QJsonArray>
#include <QJsonObject>

/// The vendor's objects as its REST API 2.16 shows them.
namespace Baton::Simulated {

inline constexpr int newestParts = 500; ///< more are not given out with a conversation

enum class Bodies { Html, Decorated, Plain };

/// Seconds, or null.
QJsonValue seconds(const std::optional<Time> &time);
/// `html` as the reader gets it; null stays null.
QJsonValue bodyJson(const QString &html, Bodies bodies);

/// Without `conversation_parts`: an item of a list or a search.
QJsonObject listItemJson(const State &state, const Conversation &conversation, Bodies bodies);
/// The newest 500 parts; `total_count` counts all.
QJsonObject conversationJson(const State &state, const Conversation &conversation, Bodies bodies);
QJsonObject partJson(const Part &part, Bodies bodies);
QJsonObject tagUseJson(const TagUse &tag);

QJsonObject adminJson(const Admin &admin);
QJsonObject contactJson(const State &state, const Contact &contact, const QString &appId,
                        const QString &baseUrl);
QJsonObject companyJson(const Company &company, const QString &appId, Time at);

} // namespace Baton::Simulated
