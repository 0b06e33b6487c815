// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace Baton {

/// Whether an address is one of the open internet: not of this machine, its network, another private
/// or reserved range (IANA, "Special-Purpose Address Registry"), nor one of those in IPv6 dress. What
/// others name in a message is asked for at such addresses only.
bool isPublicAddress(const QHostAddress &address);

} // namespace Baton
