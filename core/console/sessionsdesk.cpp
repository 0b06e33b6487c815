// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sessionsdesk.h"

#include "console/sessionrows.h"
#include "domain/clock.h"
#include "helpdesk/vendorfacts.h"
#include "store/changefeed.h"
#include "store/store.h"
#include "store/workspaces.h"

namespace Baton {

namespace {

constexpr int mostOthers = 20; // in the head of a session
constexpr int sessionsPace = 50; // ms: 20 times a second

Overview::Which whichOf(SessionView view)
{
    switch (view) {
    case SessionView::NeedsYou: return Overview::Which::NeedsPerson;
    case SessionView::AllOpen: return Overview::Which::Open;
    case SessionView::Ai: return Overview::Which::Ai;
    case SessionView::People: return Overview::Which::People;
    case SessionView::Closed: return Overview::Which::Closed;
    case SessionView::HeldBack: return Overview::Which::HeldBack;
    }
    Q_UNREACHABLE();
}

SessionCounts countsOf(const Overview::Counts &counts)
{
    return {.needsPerson = counts.needsPerson,
            .open = counts.open,
            .ai = counts.ai,
            .people = counts.people,
            .handedOff = counts.handedOff,
            .drafts = counts.drafts};
}

using AllPeople = QHash<WorkspaceId, People>;

Result<SessionList> listSessions(Connection &connection, const SessionFilter &filter,
                                 const AllPeople &people)
{
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    if (!workspaces)
        return workspaces.error();
    const Result<QList<Overview::Row>> rows
        = Overview::list(connection, {.which = whichOf(filter.view),
                                      .workspace = filter.workspace,
                                      .text = filter.text,
                                      .limit = filter.limit});
    if (!rows)
        return rows.error();
    const Result<Overview::Counts> counts = Overview::counts(connection, filter.workspace);
    if (!counts)
        return counts.error();
    SessionList list;
    list.counts = countsOf(*counts);
    for (const Overview::Row &row : *rows)
        list.rows << sessionRow(row, *workspaces, people.value(row.workspace));
    std::stable_sort(list.rows.begin(), list.rows.end(),
                     [](const SessionRow &a, const SessionRow &b) { return a.section < b.section; });
    return list;
}

Result<ThreadView> readThread(Connection &connection, SessionId session, int limit,
                              const AllPeople &all)
{
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    if (!workspaces)
        return workspaces.error();
    const Result<Overview::Thread> thread = Overview::thread(connection, session, limit);
    if (!thread)
        return thread.error();
    const Workspace *workspace = workspaceOf(*workspaces, thread->row.workspace);
    const WorkspaceSettings settings = workspace ? workspace->settings : WorkspaceSettings{};
    ThreadView view;
    const People people = all.value(thread->row.workspace);
    view.row = sessionRow(thread->row, *workspaces, people);
    view.contact = thread->row.contact;
    view.attributes = thread->attributes;
    view.subject = thread->row.subject;
    view.summary = thread->row.summary;
    view.rating = thread->row.rating;
    view.pageUrl = thread->row.pageUrl;
    view.vendorUrl = conversationUrl(settings, thread->row.conversation);
    view.tags = thread->row.tags;
    view.earlierMessages = thread->earlierMessages;
    view.items = threadItems(*thread, settings, people);
    const Result<QList<Overview::Row>> others = Overview::earlier(connection, session, mostOthers);
    if (!others)
        return others.error();
    for (const Overview::Row &row : *others)
        view.others << sessionRow(row, *workspaces, people);
    return view;
}

Result<WhyView> readWhy(Connection &connection, SessionId session, DecisionId number)
{
    const Result<Overview::DecisionRow> row = Overview::decision(connection, session, number);
    if (!row)
        return row.error();
    const Result<QList<Effect>> effects
        = Overview::effectsOfTurn(connection, session, row->decision.turn);
    if (!effects)
        return effects.error();
    WhyView view;
    view.decision = row->decision;
    view.index = row->index;
    view.count = row->count;
    for (const Effect &effect : *effects)
        view.effects << effectRow(effect);
    return view;
}

} // namespace

SessionsDesk::SessionsDesk(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(sessionsPace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        const QList<SessionId> sessions(m_unsaid.begin(), m_unsaid.end());
        m_unsaid.clear();
        emit changed(sessions);
    });
    connect(&store.changes(), &ChangeFeed::sessionsChanged, this,
            [this](const QList<SessionId> &sessions) {
                for (SessionId session : sessions)
                    m_unsaid.insert(session);
                if (!m_pace.isActive())
                    m_pace.start();
            },
            Qt::QueuedConnection);
}

QFuture<Result<SessionList>> SessionsDesk::list(const SessionFilter &filter) const
{
    return m_store.read<SessionList>(
        [filter, people = m_people](Connection &connection) {
            return listSessions(connection, filter, people);
        });
}

QFuture<Result<ThreadView>> SessionsDesk::thread(SessionId session, int limit) const
{
    return m_store.read<ThreadView>(
        [session, limit, people = m_people](Connection &connection) {
            return readThread(connection, session, limit, people);
        });
}

QFuture<Result<WhyView>> SessionsDesk::why(SessionId session, DecisionId decision) const
{
    return m_store.read<WhyView>([session, decision](Connection &connection) {
        return readWhy(connection, session, decision);
    });
}

QFuture<Result<KeptFile>> SessionsDesk::file(SessionId session, qint64 file) const
{
    return m_store.read<KeptFile>([session, file](Connection &connection) -> Result<KeptFile> {
        const Result<FileContent> content = Attachments::content(connection, session, FileId(file));
        if (!content)
            return content.error();
        return KeptFile{content->name, content->contentType, content->bytes};
    });
}

QFuture<Result<>> SessionsDesk::fetchAgain(SessionId session, qint64 file) const
{
    return m_store.write<Nothing>([session, file](Connection &connection) {
        return Attachments::askAgain(connection, session, FileId(file), SystemClock().now());
    });
}

void SessionsDesk::setPeople(WorkspaceId workspace, const People &people)
{
    if (m_people.value(workspace) == people)
        return;
    m_people.insert(workspace, people);
    emit peopleChanged();
}

} // namespace Baton
