// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

/// The second migration: what a start looks for without walking all sessions.
inline constexpr auto schema2Unread
    = "CREATE INDEX sessions_unread ON sessions(id) WHERE thread_read = 0";

} // namespace Baton
