// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fakeconsole.h"

#include "domain/async.h"

namespace Baton {

namespace {

bool isIn(const SessionRow &row, SessionView view)
{
    switch (view) {
    case SessionView::NeedsYou: return row.section == Section::NeedsPerson;
    case SessionView::AllOpen: return row.status == SessionStatus::Open;
    case SessionView::Ai: return row.owner == OwnerClass::Ai;
    case SessionView::People: return row.owner == OwnerClass::Person || row.owner == OwnerClass::Team;
    case SessionView::Closed: return row.status != SessionStatus::Open;
    case SessionView::HeldBack: return false;
    }
    Q_UNREACHABLE();
}

SessionList filtered(SessionList list, const SessionFilter &filter)
{
    list.rows.removeIf([&filter](const SessionRow &row) {
        return !isIn(row, filter.view)
            || !(row.customer + row.lastMessage).contains(filter.text, Qt::CaseInsensitive);
    });
    return list;
}

} // namespace

FakeConsole::FakeConsole() : list(Samples::sessions()) {}

ConsoleSource FakeConsole::source()
{
    ConsoleSource source;
    source.list = [this](const SessionFilter &filter) {
        filters.append(filter);
        return finished(Result<SessionList>(filtered(list, filter)));
    };
    source.thread = [this](SessionId session, int limit) {
        limits.append(limit);
        return finished(Result<ThreadView>(
            threads.value(session.value(), Samples::thread(session))));
    };
    source.why = [this](SessionId session, DecisionId decision) {
        decisions.append(decision);
        return finished(Result<WhyView>(whys.value(session.value(), Samples::why(session))));
    };
    source.give = [this](SessionId session, const CommandGiven &command) {
        commands.append({session, command});
        return finished(refuses ? Result<>(*refuses) : Result<>());
    };
    source.pauseEverything = [this](bool paused) {
        pauses.append(paused);
        return finished(refuses ? Result<>(*refuses) : Result<>());
    };
    source.releaseBrake = [this](WorkspaceId workspace) {
        released.append(workspace);
        return finished(refuses ? Result<>(*refuses) : Result<>());
    };
    source.file = [this](SessionId, qint64 file) {
        files.append(file);
        return finished(Result<KeptFile>(Samples::file(file)));
    };
    source.revokeLinks = [](SessionId) { return finished(Result<int>(0)); };
    source.foreseeErasure = [](SessionId) { return finished(Result<ErasedView>(ErasedView{1, 2, 9})); };
    source.eraseCustomer = source.foreseeErasure;
    source.people = [this](WorkspaceId) { return people; };
    return source;
}

} // namespace Baton
