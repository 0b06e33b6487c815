// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "helpdesk/intercom/dialect.h"

#include <QByteArray>

namespace Baton {

/// Makes values of what Intercom sends: a webhook (`notification_event`) of any API version, or a
/// conversation as `GET /conversations/{id}` returns it, which is then taken for the whole thread.
/// `Error` (Input) only for bytes that are no JSON object. Topics and shapes that nobody knows
/// yet become HappenedKind::Unknown and are kept. Pure; any type of any field may be wrong.
///
/// Events are keyed by part and named by what they are, so that the same part under two topics, or
/// in a webhook and in a read, is one thing. A read tells only what is still in force: the last
/// assignment if the conversation still has that owner, the last closing if it is still closed.
Result<Delivery> parseIntercom(const QByteArray &body, const IntercomDialect &dialect);

} // namespace Baton
