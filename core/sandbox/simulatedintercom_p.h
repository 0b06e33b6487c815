// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/hop.h"
#include "sandbox/world.h"

#include <optional>

namespace Baton {

/// The sandbox's thread, and what it was asked for.
class SimulatedIntercom::Private
{
public:
    Private(const Clock &clock, const SandboxOptions &given)
        : options(given), hop([&] { return new Simulated::World(clock, given); })
    {
    }

    /// Changes one conversation; `function` returns the id of the part it made.
    template<typename Function>
    Result<MessageId> part(const ConversationId &id, Function function) const
    {
        const std::optional<QString> made = hop.in([&](Simulated::World &it) {
            Simulated::Conversation *conversation = it.state.conversation(id.value());
            return conversation ? std::optional<QString>(function(it.state, *conversation))
                                : std::nullopt;
        });
        if (made)
            return MessageId(*made);
        return noConversation(id);
    }

    static Error noConversation(const ConversationId &id)
    {
        return {ErrorKind::NotFound,
                QStringLiteral("The sandbox has no conversation %1.").arg(id.value()),
                QStringLiteral("Take an id from conversations().")};
    }

    SandboxOptions options;
    QString baseUrl;
    Simulated::Hop<Simulated::World> hop;
};

} // namespace Baton
