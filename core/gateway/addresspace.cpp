// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/addresspace.h"

namespace Baton {

namespace {

constexpr Millis paceWindow = 60s;
constexpr qsizetype mostAddresses = 4096;

} // namespace

bool AddressPace::admits(const QHostAddress &address, Time now)
{
    if (now - m_windowStart >= paceWindow || now < m_windowStart) {
        m_windowStart = now;
        m_all = 0;
        m_counts.clear();
    }
    const bool known = m_counts.contains(address) || m_counts.size() < mostAddresses;
    int &count = m_counts[known ? address : QHostAddress()];
    if (count >= m_perAddress || m_all >= m_inAll)
        return false;
    ++count;
    ++m_all;
    return true;
}

} // namespace Baton
