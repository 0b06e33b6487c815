// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace Baton::VendorJson {

// Reading of what the vendor sends, where any field may be absent, null or of another type than
// last year. Nothing here fails: what cannot be read is empty.

/// Ids come as strings and as integers, also within one object. Null, 0 and "0" stay what they
/// are: only the reader knows whether 0 means nobody.
QString idText(const QJsonValue &value);

/// An id where 0 means that there is none: assignees.
QString idOrNone(const QJsonValue &value);

/// Unix seconds (REST, most of a webhook) or ISO 8601 (contacts and statistics in webhooks), as
/// number or string. Empty for anything else, also for times outside the years 1970 to 9999.
std::optional<Time> timeOf(const QJsonValue &value);

/// A list in either of its dresses: `[…]`, or `{"type": "x.list", name: […]}`.
QJsonArray listOf(const QJsonValue &value, QStringView name);

} // namespace Baton::VendorJson
