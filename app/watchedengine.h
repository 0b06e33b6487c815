// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replyengine.h"

#include <functional>
#include <memory>

namespace Baton {

/// Passes questions on, and tells how each ended: why the engine failed, or nothing when it did not.
class WatchedEngine final : public ReplyEngine
{
public:
    using Ended = std::function<void(const QString &failure)>;

    /// `ended` is called in any thread.
    WatchedEngine(std::shared_ptr<ReplyEngine> engine, Ended ended)
        : m_engine(std::move(engine)), m_ended(std::move(ended))
    {
    }

    QFuture<Answer> draft(const Question &question) override
    {
        return m_engine->draft(question).then([ended = m_ended](const Answer &answer) {
            ended(answer.failed ? answer.why : QString());
            return answer;
        });
    }

private:
    std::shared_ptr<ReplyEngine> m_engine;
    Ended m_ended;
};

} // namespace Baton
