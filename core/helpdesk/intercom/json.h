// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/json.h"

namespace Baton::Intercom {

using namespace VendorJson;

} // namespace Baton::Intercom
