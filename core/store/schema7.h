// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The seventh migration. Never changes once released: later ones add to it.

/// What a session came to in a few words, and how the customer rated it.
inline constexpr auto schema7Summary = R"(
ALTER TABLE sessions ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
)";

} // namespace Baton
