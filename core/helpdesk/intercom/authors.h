// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QJsonValue>

namespace Baton::Intercom {

/// `{"type": "user" | "lead" | "contact" | "visitor" | "admin" | "bot" | "team", "id", "name"}`.
/// Fin's answers count as a bot's whatever their type says (`from_ai_agent`, `is_ai_answer`), and
/// so does Operator, which some API versions present as an admin. Bots post in the name of teams.
/// An unknown or missing type is the vendor itself: nobody answers it.
Author authorOf(const QJsonValue &author, const TeammateId &aiTeammate);

} // namespace Baton::Intercom
