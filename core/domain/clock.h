// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace Baton {

/// Where "now" comes from: the system in the program, a virtual one in tests and simulations.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Time now() const override
    {
        return std::chrono::floor<Millis>(std::chrono::system_clock::now());
    }
};

} // namespace Baton
