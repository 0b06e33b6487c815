// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Baton {

/// The path of the first name that stands twice in one object: "handoff.level". Parsers take one of
/// the two in silence. `json` is valid JSON.
std::optional<QString> repeatedField(const QByteArray &json);

} // namespace Baton
