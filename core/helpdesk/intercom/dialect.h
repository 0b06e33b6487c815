// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace Baton {

/// What a payload does not say about itself and the parser has to be told.
struct IntercomDialect
{
    TeammateId aiTeammate; ///< whose messages and assignments are the AI's

    /// How webhooks write `body` and `subject`. Intercom follows the API version of the app:
    /// plain text from 2.15 on, HTML before (description of API 2.16, conversation_part.body).
    /// Absent: told by the shape, see `webhookFormat` in conversation.h.
    std::optional<TextFormat> webhookText;

    /// How a read writes them: HTML, unless it was asked for with `display_as=plaintext`.
    TextFormat readText = TextFormat::Html;
};

} // namespace Baton
