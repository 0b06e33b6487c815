// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

// The fourth migration. Never changes once released: later ones add to it.

/// What is known of the customer beside name and handles: a list of Attribute as JSON.
inline constexpr auto schema4Attributes = R"(
ALTER TABLE sessions ADD COLUMN attributes TEXT NOT NULL DEFAULT '[]';
)";

} // namespace Baton
