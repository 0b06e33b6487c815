// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "helpdesk/front/dialect.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace Baton {

/// Makes values of what Front sends: an application webhook (the event in `payload`), a rule webhook
/// (the bare event), full or as a preview; and of `frontThreadBytes`. `Error` (Input) only for bytes that are no JSON object;
/// events that nobody knows yet become HappenedKind::Unknown and are kept. Pure; any type of any
/// field may be wrong. Times are seconds with a fraction.
///
/// A preview that names a message without its text asks for a read (`Snapshot::incomplete`).
Result<Delivery> parseFront(const QByteArray &body, const FrontDialect &dialect);

/// What was read from the API about one conversation.
struct FrontThread
{
    QJsonObject conversation;
    QJsonArray messages; ///< any order
    std::optional<QJsonArray> comments; ///< absent: not read
    std::optional<Time> answeredAt; ///< by the vendor's clock (`Date`)
    ConversationId mergedInto; ///< it is a part of that one, and nothing else is said of it
};

/// The thread as one Delivery. It tells what is still in force: an archived or deleted conversation
/// was closed, and which messages could not be sent.
Delivery readFrontThread(const FrontThread &thread, const FrontDialect &dialect);

/// The thread in one piece, which `parseFront` takes: what catch-up found waits in the inbox like any
/// delivery.
QByteArray frontThreadBytes(const FrontThread &thread);

} // namespace Baton
