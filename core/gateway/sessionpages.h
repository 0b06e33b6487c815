// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/addresspace.h"
#include "http/server.h"

namespace Baton {

class Clock;
class Store;

/// The read-only page of one session, behind a link that a note of ours carries. Every link that
/// does not open one (altered, expired, revoked, of another ticket, of none) gets the same answer.
/// Lives in the server's thread and never waits.
class SessionPages
{
public:
    SessionPages(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    void answer(const QString &ticket, const HttpRequest &request, const Respond &respond);

private:
    Store &m_store;
    const Clock &m_clock;
    AddressPace m_pace{60, 1200}; ///< a minute
};

} // namespace Baton
