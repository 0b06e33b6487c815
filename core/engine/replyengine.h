// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QFuture>

namespace Baton {

/// What the engine is asked: the open turn, with the thread before it for context.
struct Question
{
    WorkspaceId workspace;
    Channel channel = Channel::Web;
    QList<Attribute> attributes; ///< of the customer and its companies, as the admin allows
    QString language;           ///< ISO 639-1 of the turn, may be empty
    QString otherwise = QStringLiteral("en"); ///< spoken where we lack words of that language
    QStringList messages;       ///< the turn's, plain text, quotes and signatures stripped
    QList<Message> thread;      ///< everything before, oldest first
    bool forTeammate = false;   ///< a draft: internal passages may be used
    double answerFrom = 0.6;    ///< confidence below which it does not know
};

/// Drafts an answer. Sends nothing, remembers nothing. An `Answer` with `failed` is the engine's
/// own failure, one with `knows == false` an honest "I do not know".
class ReplyEngine
{
public:
    virtual ~ReplyEngine() = default;
    virtual QFuture<Answer> draft(const Question &question) = 0;
};

} // namespace Baton
