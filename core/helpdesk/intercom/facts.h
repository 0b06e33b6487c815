// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/vendorfacts.h"

namespace Baton {

const VendorFacts &intercomFacts();

/// In the inbox, which stands in the region of the API.
QString intercomConversationUrl(const WorkspaceSettings &settings,
                                const ConversationId &conversation);

} // namespace Baton
