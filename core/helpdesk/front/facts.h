// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/vendorfacts.h"

namespace Baton {

const VendorFacts &frontFacts();

/// Front opens any of its objects by id (dev.frontapp.com, "Deep linking").
QString frontConversationUrl(const ConversationId &conversation);

} // namespace Baton
