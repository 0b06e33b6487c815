// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QHash>
#include <QHostAddress>

namespace Baton {

/// Counts requests by address in windows of a minute, so that nobody can try tokens at will. Of
/// one thread. Its memory is bounded: what comes from more addresses shares one count.
class AddressPace
{
public:
    AddressPace(int perAddress, int inAll) : m_perAddress(perAddress), m_inAll(inAll) {}

    /// Whether one more request at `now` is within both limits; counts it.
    bool admits(const QHostAddress &address, Time now);

private:
    int m_perAddress;
    int m_inAll;
    Time m_windowStart;
    int m_all = 0;
    QHash<QHostAddress, int> m_counts;
};

} // namespace Baton
