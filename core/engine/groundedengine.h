// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replyengine.h"

namespace Baton {

class Store;

/// The embedded engine: looks the workspace's knowledge up and answers in the articles' own words,
/// or says that it does not know. No language model, no network, nothing remembered; the same
/// question to the same knowledge gets the same answer. Must not outlive the store.
class GroundedEngine final : public ReplyEngine
{
public:
    explicit GroundedEngine(Store &store) : m_store(store) {}

    QFuture<Answer> draft(const Question &question) override;
    /// For people who want to know why: the five passages that come nearest to the question, internal
    /// ones included, the best first.
    QFuture<Result<QList<Source>>> nearest(const Question &question);

private:
    Store &m_store;
};

} // namespace Baton
