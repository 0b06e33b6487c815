// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

// The few sentences to customers that no engine writes.

/// A person takes over, worded per reason; outside of office hours with when people are back.
QString handoverLine(const Handover &handover, const OfficeHours &hours, Time now);

/// Nothing but a greeting came in.
QString greetingLine();

/// `ai_only`: nobody is handed over to.
QString declineLine();

/// `ai_first`: what is it about, before a person is asked.
QString problemFirstLine();

} // namespace Baton
