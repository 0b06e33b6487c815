// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <span>

namespace Baton {

/// Baton's own sentences to customers in one language: all of CustomerLine up to the
/// disclosure, which is the admin's. A mail's greeting and closing are in mailform.
struct BuiltInLines
{
    const char16_t *language;
    const char16_t *lines[int(CustomerLine::Disclosure)];
};

/// English first.
std::span<const BuiltInLines> builtInLines();

} // namespace Baton
