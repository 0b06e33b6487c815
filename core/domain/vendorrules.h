// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace Baton {

/// Where the rules themselves differ between vendors (behaviour.md), beside the settings that only one
/// of them has: the policy asks these and never which vendor it is.
struct VendorRules
{
    /// Bots, campaigns and teammates start conversations that look like the customer's: gate 3.
    bool othersStart = false;
    /// The same long content again is a duplicate even after somebody has spoken.
    bool repeatsCountAfterAnswers = false;
    /// What is deleted is gone at the vendor; else it lies in a trash and can come back.
    bool deletesForGood = false;
    /// A handoff is tagged there.
    bool tagsHandoffs = false;
    /// What is resolved is noted and closed there without a setting.
    bool alwaysCloses = false;
    /// … but only while the AI teammate has it.
    bool closesOnlyItsOwn = false;
};

constexpr VendorRules rulesOf(Platform platform)
{
    switch (platform) {
    case Platform::Intercom:
        return {.othersStart = true, .deletesForGood = true, .tagsHandoffs = true};
    case Platform::Front:
        return {.repeatsCountAfterAnswers = true, .alwaysCloses = true, .closesOnlyItsOwn = true};
    }
    return {};
}

} // namespace Baton
