// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/addresspace.h"
#include "http/server.h"

namespace Baton {

class Clock;
class Store;

/// The read-only page of one session, behind a link that a note of ours carries. Every link that
/// does not open one (altered, expired, revoked, of another ticket, of none) gets the same answer.
/// The same link opens the files of its messages. Lives in the server's thread and never waits.
class SessionPages
{
public:
    SessionPages(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    void answer(const QString &ticket, const HttpRequest &request, const Respond &respond);
    /// Pictures are shown, everything else is only to be saved.
    void answerFile(const QString &ticket, const QString &file, const HttpRequest &request,
                    const Respond &respond);

private:
    bool admits(const HttpRequest &request, AddressPace &pace, const Respond &respond);

    Store &m_store;
    const Clock &m_clock;
    AddressPace m_pace{60, 1200}; ///< a minute
    AddressPace m_filePace{600, 3000}; ///< one page asks for many
};

} // namespace Baton
