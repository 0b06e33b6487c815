// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teammatewatch.h"

#include "app/handofftarget.h"
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

void TeammateWatch::follow(const Workspace &workspace, const std::shared_ptr<Helpdesk> &helpdesk)
{
    const WorkspaceSettings &settings = workspace.settings;
    if (settings.aiTeammate.isEmpty())
        return;
    m_watched.insert(workspace.id, {settings.aiTeammate, settings.handoff.assignTo, helpdesk});
    if (!m_timer.isActive())
        m_timer.start(firstLook);
}

void TeammateWatch::look()
{
    if (!m_watched.isEmpty())
        m_timer.start(lookAgain);
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it)
        lookAt(it.key(), it.value());
}

/// A vendor that does not answer says nothing about anybody: its own line tells of that.
void TeammateWatch::lookAt(WorkspaceId workspace, const Watched &watched)
{
    onResult(watched.helpdesk->teammates(), this,
             [this, workspace, watched](const Result<QList<Teammate>> &teammates) {
                 if (!teammates || m_watched.value(workspace) != watched)
                     return;
                 emit looked(workspace, stateOf(*teammates, watched.ai));
                 lookForTarget(workspace, watched, *teammates);
             });
}

void TeammateWatch::lookForTarget(WorkspaceId workspace, const Watched &watched,
                                  const QList<Teammate> &teammates)
{
    const HandoffTarget target(watched.assignTo);
    const auto tell = [this, workspace, watched, target](const QList<Teammate> &people,
                                                         const QList<Team> &teams) {
        emit targetLooked(workspace, watched.assignTo,
                          !target.isSomebody() || target.nameAmong(people, teams).has_value());
    };
    if (target.team.isEmpty())
        return tell(teammates, {});
    onResult(watched.helpdesk->teams(), this,
             [this, workspace, watched, tell](const Result<QList<Team>> &teams) {
                 if (teams && m_watched.value(workspace) == watched)
                     tell({}, *teams);
             });
}

} // namespace Baton
