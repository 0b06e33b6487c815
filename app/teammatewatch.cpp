// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teammatewatch.h"

#include "domain/async.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr std::chrono::seconds firstLook = 5s;
constexpr std::chrono::seconds lookAgain = 50s; // trouble is to be named within a minute

TeammateState stateOf(const QList<Teammate> &teammates, const TeammateId &ai)
{
    const auto found = std::find_if(teammates.begin(), teammates.end(),
                                    [&](const Teammate &each) { return each.id == ai; });
    if (found == teammates.end())
        return TeammateState::Gone;
    return found->hasSeat ? TeammateState::There : TeammateState::NoSeat;
}

} // namespace

TeammateWatch::TeammateWatch(QObject *parent) : QObject(parent)
{
    m_timer.setParent(this); // goes to the core thread with us
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TeammateWatch::look);
}

void TeammateWatch::follow(WorkspaceId workspace, const TeammateId &ai,
                           const std::shared_ptr<Helpdesk> &helpdesk)
{
    if (ai.isEmpty())
        return;
    m_watched.insert(workspace, {ai, helpdesk});
    if (!m_timer.isActive())
        m_timer.start(firstLook);
}

/// A vendor that does not answer says nothing about the teammate: its own line tells of that.
void TeammateWatch::look()
{
    if (!m_watched.isEmpty())
        m_timer.start(lookAgain);
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it) {
        const WorkspaceId workspace = it.key();
        const Watched watched = it.value();
        onResult(watched.helpdesk->teammates(), this,
                 [this, workspace, watched](const Result<QList<Teammate>> &teammates) {
                     if (teammates && m_watched.value(workspace).ai == watched.ai)
                         emit looked(workspace, stateOf(*teammates, watched.ai));
                 });
    }
}

} // namespace Baton
