// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks the console, and what it does with the answers.
#include "domain/async.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/approvalpanel.h"
#include "ui/live/earlierbutton.h"
#include "ui/live/firststeps.h"
#include "ui/live/livepage.h"
#include "ui/live/losttext.h"
#include "ui/live/sessionhead.h"
#include "ui/live/tagbox.h"
#include "ui/live/takeovermenu.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/skeleton.h"
#include "ui/parts/toast.h"
#include "ui/thread/threadscroll.h"
#include "ui/why/whypane.h"

#include <QStackedWidget>

#include <algorithm>

namespace Baton {

namespace {

constexpr int firstItems = 50;

} // namespace

void LivePage::askList()
{
    const SessionFilter filter = m_list->filter();
    m_list->setWaiting();
    onResult(m_source.list(filter), this, [this, filter](const Result<SessionList> &result) {
        // Somebody typed on: the answer to the old question is of no use.
        if (filter == m_list->filter()) {
            if (result)
                showList(*result);
            else if (result.error().kind != ErrorKind::Cancelled)
                m_list->setError(result.error());
        } else {
            m_lists.request();
        }
        m_lists.finished();
    });
}

void LivePage::askElsewhere()
{
    for (const SessionFilter &other : m_list->elsewhere()) {
        onResult(m_source.list(other), this, [this, other](const Result<SessionList> &found) {
            const bool asksStill = m_list->elsewhere().contains(other);
            if (found && asksStill)
                m_list->setElsewhere(other.view, found->rows);
        });
    }
}

void LivePage::showList(const SessionList &list)
{
    m_list->setList(list);
    emit countsChanged(list.counts);
    const auto before = m_workspaces.size();
    for (const SessionRow &row : list.rows) {
        if (!row.workspace.isNull() && !row.workspaceName.isEmpty())
            m_workspaces.insert(row.workspace, row.workspaceName);
    }
    if (m_workspaces.size() != before)
        emit workspacesSeen(m_workspaces);
    m_everHadSessions = m_everHadSessions || !list.rows.isEmpty() || list.counts.open > 0;
    if (m_session.isNull()) {
        m_middle->setCurrentWidget(m_everHadSessions ? static_cast<QWidget *>(m_nothing)
                                                     : m_firstSteps);
        m_why->setVisible(m_everHadSessions && !isNarrow());
    }
}

void LivePage::open(SessionId session)
{
    m_toast->finish();
    if (const QString text = m_approval->edited(); !text.isEmpty())
        m_edited.insert(m_session, {m_approval->effect(), text});
    m_session = session;
    m_decision = {};
    m_limit = firstItems;
    m_notice->hide();
    m_approval->clear();
    showLost();
    m_thread->clear();
    m_why->followLatest();
    m_skeleton->start();
    if (!isNarrow())
        m_why->show();
    m_threads.request();
    m_whys.request();
}

void LivePage::askThread()
{
    const SessionId session = m_session;
    const int limit = m_limit;
    onResult(m_source.thread(session, limit), this,
             [this, session, limit](const Result<ThreadView> &result) {
                 if (session != m_session || limit != m_limit)
                     m_threads.request();
                 else if (result)
                     showThread(*result);
                 else
                     showError(result.error());
                 m_threads.finished();
             });
}

void LivePage::showThread(const ThreadView &thread)
{
    m_skeleton->stop();
    m_middle->setCurrentWidget(m_sessionPane);
    m_head->setThread(thread);
    m_head->earlier().setSessions(thread.others);
    showApproval(thread);
    m_thread->setThread(thread);
}

// Nothing typed is lost: neither by a look at another session, nor when the reply is void meanwhile.
void LivePage::showApproval(const ThreadView &thread)
{
    Edited kept = m_edited.take(thread.row.id);
    if (const QString text = m_approval->edited(); !text.isEmpty())
        kept = {m_approval->effect(), text};
    const auto waiting = std::find_if(
        thread.items.begin(), thread.items.end(),
        [](const ThreadItem &item) { return item.kind == ThreadItemKind::AwaitingApproval; });
    const bool waits = waiting != thread.items.end();
    const bool same = waits && waiting->effect == kept.effect;
    if (waits)
        m_approval->setItem(*waiting);
    else
        m_approval->clear();
    if (same && m_approval->edited().isEmpty() && !kept.text.isEmpty())
        m_approval->editAgain(kept.text);
    else if (!same && !kept.text.isEmpty())
        m_lostTexts.insert(thread.row.id, kept.text);
    showLost();
}

/// Until it is put away, however often somebody looks elsewhere.
void LivePage::showLost()
{
    const QString text = m_lostTexts.value(m_session);
    m_lost->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_lost->setText(text);
}

void LivePage::askWhy()
{
    const SessionId session = m_session;
    const DecisionId decision = m_decision;
    onResult(m_source.why(session, decision), this,
             [this, session, decision](const Result<WhyView> &result) {
                 if (session != m_session || decision != m_decision)
                     m_whys.request();
                 else if (result && result->count > 0)
                     m_why->setWhy(*result);
                 else if (result || result.error().kind == ErrorKind::NotFound)
                     m_why->setNothing(tr("No decision yet"),
                                       tr("Nothing was decided about this session so far."));
                 else
                     m_why->setNothing(result.error().what, result.error().fix);
                 m_whys.finished();
             });
}

void LivePage::askDecision(DecisionId decision)
{
    m_decision = decision;
    m_whys.request();
}

void LivePage::act(CommandKind kind)
{
    switch (kind) {
    case CommandKind::TakeOver: return takeOver(false);
    case CommandKind::Tag: return m_tagBox->ask(m_head->anchor(kind), m_head->thread().tags);
    default: give({kind, {}, {}, {}});
    }
}

/// As the supervisor's own teammate at the vendor: who that is, is asked once for each workspace.
/// Where nobody is known the AI is only held.
void LivePage::takeOver(bool askAgain)
{
    const WorkspaceId workspace = m_head->thread().row.workspace;
    m_takeOver->setPeople(workspace, m_source.people(workspace));
    if (!askAgain && (m_takeOver->isEmpty() || !m_takeOver->who().isEmpty()))
        give({CommandKind::TakeOver, {}, {}, m_takeOver->who().value()});
    else
        m_takeOver->ask(m_head->anchor(CommandKind::TakeOver));
}

void LivePage::give(CommandGiven command)
{
    if (m_session.isNull())
        return;
    command.who = m_who;
    m_notice->hide();
    const SessionId session = m_session;
    if (command.kind != CommandKind::Discard)
        return send(session, command);
    m_toast->say(tr("Discarded"), [this, session, command] { send(session, command); },
                 [this, command] {
                     if (command.effect == m_approval->effect())
                         m_approval->takeBack(command.kind);
                     m_threads.request();
                 });
}

void LivePage::send(SessionId session, const CommandGiven &command)
{
    onResult(m_source.give(session, command), this, [this, command](const Result<> &result) {
        if (!result) {
            showError(result.error());
            if (command.effect == m_approval->effect())
                m_approval->takeBack(command.kind);
        }
        m_threads.request();
        m_lists.request();
    });
}

void LivePage::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_skeleton->stop();
    if (m_middle->currentWidget() != m_sessionPane) {
        m_nothing->say(Glyph::Warn, error.what, error.fix);
        m_middle->setCurrentWidget(m_nothing);
        return;
    }
    m_notice->say({Tone::Danger, Glyph::CrossCircle, error.what + u' ' + error.fix});
}

void LivePage::offerToSave(qint64 file, const QString &name)
{
    m_noticeDoes = [this, file] { m_thread->saveFile(file); };
    m_notice->say({Tone::Warn, Glyph::Warn,
                   tr("This computer has no program that opens %1. Save it, and open it where there "
                      "is one.").arg(name),
                   tr("Save as…"), Glyph::Download});
}

} // namespace Baton
