// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

/// The id of a mark among the messages of a thread, where the vendor keeps messages back: it counts as
/// an answer to what is before it, as nobody knows better, and says nothing to learn from.
inline constexpr auto gapMessageId = "gap";

} // namespace Baton
