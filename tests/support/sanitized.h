// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

/// AddressSanitizer keeps what was freed: bounds on memory judge it, not the program.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

} // namespace Baton
