// SPDX-License-Identifier: GPL-3.0-or-later
// What the AI gave to people, for them to look at.
#include "console/sessionrows.h"
#include "console/sessionsdesk.h"
#include "pipeline/prepare.h"
#include "store/store.h"
#include "store/worklists.h"
#include "store/workspaces.h"

namespace Baton {

namespace {

constexpr int mostHandoffs = 300;
constexpr int mostDrafts = 500;

WorkLists::Handoffs whichOf(HandoffView view)
{
    switch (view) {
    case HandoffView::Waiting: return WorkLists::Handoffs::Waiting;
    case HandoffView::Open: return WorkLists::Handoffs::Open;
    case HandoffView::All: return WorkLists::Handoffs::All;
    }
    Q_UNREACHABLE();
}

DraftFate draftFate(const WorkLists::Draft &draft)
{
    switch (draft.status) {
    case EffectStatus::Cancelled: return DraftFate::Discarded;
    case EffectStatus::Failed:
    case EffectStatus::NeedsPerson: return DraftFate::Failed;
    case EffectStatus::Done: break;
    default: return DraftFate::OnItsWay;
    }
    if (draft.reply)
        return sameText(draft.text, *draft.reply) ? DraftFate::Used : DraftFate::AnsweredOtherwise;
    return draft.isCurrent ? DraftFate::Waiting : DraftFate::Outdated;
}

using PeopleByWorkspace = QHash<WorkspaceId, People>;

Result<QList<HandoffRow>> readHandoffs(Connection &connection, WorkspaceId workspace,
                                       HandoffView view, const PeopleByWorkspace &people)
{
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    const Result<QList<WorkLists::Handoff>> found
        = WorkLists::handoffs(connection, workspace, whichOf(view), mostHandoffs);
    if (!workspaces || !found)
        return workspaces ? found.error() : workspaces.error();
    QList<HandoffRow> rows;
    for (const WorkLists::Handoff &handoff : *found)
        rows.append({sessionRow(handoff.row, *workspaces, people.value(handoff.row.workspace)),
                     handoff.at, handoff.reasons, handoff.why, handoff.customerWrote});
    return rows;
}

Result<QList<DraftRow>> readDrafts(Connection &connection, WorkspaceId workspace, Time since,
                                   const PeopleByWorkspace &people)
{
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    const Result<QList<WorkLists::Draft>> found
        = WorkLists::drafts(connection, workspace, since, mostDrafts);
    if (!workspaces || !found)
        return workspaces ? found.error() : workspaces.error();
    QList<DraftRow> rows;
    for (const WorkLists::Draft &draft : *found)
        rows.append({sessionRow(draft.row, *workspaces, people.value(draft.row.workspace)),
                     draft.effect, draft.at, draft.text, draftFate(draft), draft.replyBy,
                     draft.reason});
    return rows;
}

} // namespace

QFuture<Result<QList<HandoffRow>>> SessionsDesk::handoffs(WorkspaceId workspace,
                                                          HandoffView view) const
{
    return m_store.read<QList<HandoffRow>>(
        [workspace, view, people = m_people](Connection &connection) {
            return readHandoffs(connection, workspace, view, people);
        });
}

QFuture<Result<QList<DraftRow>>> SessionsDesk::drafts(WorkspaceId workspace, Time since) const
{
    return m_store.read<QList<DraftRow>>(
        [workspace, since, people = m_people](Connection &connection) {
            return readDrafts(connection, workspace, since, people);
        });
}

} // namespace Baton
