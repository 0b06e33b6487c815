// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/trialview.h"

#include "console/connectdesk.h"
#include "domain/clock.h"
#include "store/store.h"
#include "store/trials.h"
#include "store/workspaces.h"

#include <algorithm>

namespace Baton {

namespace {

using Trials::Seen;
using Trials::Step;

bool hasFailed(EffectStatus status)
{
    return status == EffectStatus::Failed || status == EffectStatus::NeedsPerson;
}

/// How the newest step that `fits` stands.
template<typename Fits>
TrialCheck checkOf(const Seen &seen, Fits fits)
{
    const auto at = std::find_if(seen.steps.begin(), seen.steps.end(), fits);
    if (at == seen.steps.end())
        return {};
    TrialCheck check{TrialState::Going, at->session, {}};
    if (at->status == EffectStatus::Done)
        check.state = TrialState::Done;
    else if (hasFailed(at->status))
        check = {TrialState::Failed, at->session, at->reason};
    else if (at->status == EffectStatus::AwaitingApproval)
        check.detail = ConnectDesk::tr("It waits for your approval: open it in Live.");
    return check;
}

bool isOf(const Step &step, EffectGroup group)
{
    return step.group == group && step.status != EffectStatus::Cancelled;
}

bool changesQueue(const Step &step)
{
    return std::holds_alternative<RemoveAiTeammate>(step.action)
        || std::holds_alternative<AssignTo>(step.action);
}

/// The note is written and people have it: the later of the two says how far it is.
TrialCheck handoffCheck(const Seen &seen)
{
    const TrialCheck note = checkOf(seen, [](const Step &step) {
        return isOf(step, EffectGroup::Handoff) && std::holds_alternative<PostNote>(step.action);
    });
    const TrialCheck queue = checkOf(seen, [](const Step &step) {
        return isOf(step, EffectGroup::Handoff) && changesQueue(step);
    });
    return note.state == TrialState::Done ? queue : note;
}

} // namespace

Result<TrialView> trialOf(Connection &connection, const WorkspaceKey &key, Time since)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    if (!all)
        return all.error();
    const auto at = std::find_if(all->begin(), all->end(),
                                 [&](const Workspace &w) { return w.settings.key == key; });
    if (at == all->end())
        return Error{ErrorKind::NotFound,
                     ConnectDesk::tr("There is no workspace \"%1\".").arg(key.value()),
                     ConnectDesk::tr("Connect it again.")};
    const Result<Seen> seen = Trials::since(connection, at->id, since);
    if (!seen)
        return seen.error();
    TrialView view;
    const bool polls = at->settings.polling;
    if (seen->accepted || (polls && seen->found))
        view.accepted.state = TrialState::Done;
    view.byAsking = polls && !seen->accepted;
    view.answered = checkOf(*seen, [](const Step &step) {
        return isOf(step, EffectGroup::Reply) && std::holds_alternative<PostReply>(step.action);
    });
    view.handedOff = handoffCheck(*seen);
    if (!seen->teammateWrote.isNull())
        view.person = {TrialState::Done, seen->teammateWrote, {}};
    return view;
}

Time ConnectDesk::now() const
{
    return m_clock.now();
}

QFuture<Result<TrialView>> ConnectDesk::trial(const WorkspaceKey &workspace, Time since)
{
    return m_store.read<TrialView>([workspace, since](Connection &connection) {
        return trialOf(connection, workspace, since);
    });
}

} // namespace Baton
