// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

#include <QThread>

#include <optional>

namespace Baton {

/// The hop from the caller's thread into the sandbox's.
class SimulatedIntercom::Private
{
public:
    /// Runs `function(World &)` there and waits for what it returns.
    template<typename Function>
    auto in(Function function) const
    {
        std::invoke_result_t<Function, Simulated::World &> result{};
        QMetaObject::invokeMethod(
            world, [&] { result = function(*world); }, Qt::BlockingQueuedConnection);
        return result;
    }

    /// The same for one conversation; `function` returns the id of the part it made.
    template<typename Function>
    Result<MessageId> part(const ConversationId &id, Function function) const
    {
        const std::optional<QString> made = in([&](Simulated::World &it) {
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

    QThread thread;
    Simulated::World *world = nullptr; ///< lives in, and is deleted by, `thread`
    SandboxOptions options;
    QString baseUrl;
};

} // namespace Baton
