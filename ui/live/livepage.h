// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/consolesource.h"
#include "ui/live/reloader.h"
#include "ui/parts/pane.h"

#include <QHash>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace Baton {

class ApprovalPanel;
class FirstSteps;
class LostText;
class MessagePane;
class NoticeBar;
class SessionHead;
class SessionListPane;
class Skeleton;
class TagBox;
class TakeOverMenu;
class ThreadScroll;
class Toast;
class WhyPane;

/// Live: the sessions, the thread of one of them, and why the AI did what it did. Binds the
/// console's answers to the panes; asks again for what changed and for nothing else.
class LivePage : public Pane
{
    Q_OBJECT

public:
    LivePage(const Appearance &appearance, const Clock &clock, ConsoleSource source, QString who,
             QWidget *parent = nullptr);
    ~LivePage() override;

    /// Tells which sessions changed. Coalesced: call it as often as it happens.
    void sessionsChanged(const QList<SessionId> &sessions);
    /// Everything shown may read differently now.
    void reload();
    void setWorkspace(WorkspaceId workspace);
    void select(SessionId session);
    /// The one that is open.
    SessionId session() const { return m_session; }

    /// Who the operator is at each workspace, to be kept.
    QVariantMap operators() const;
    void setOperators(const QVariantMap &kept);

    QByteArray panes() const;
    void restorePanes(const QByteArray &state);

    SessionListPane &list() { return *m_list; }
    FirstSteps &firstSteps() { return *m_firstSteps; }

signals:
    void operatorChosen();
    void countsChanged(const Baton::SessionCounts &counts);
    /// What would change a gate of a session is to be shown: a setting's path, or a switch.
    void wayAsked(const QString &way, const Baton::SessionRow &session);
    /// Workspaces that sessions were seen of, to choose from.
    void workspacesSeen(const QMap<Baton::WorkspaceId, QString> &names);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSession();
    void listen();
    void addKeys();
    void addKey(const QKeySequence &keys, QWidget *scope, std::function<void()> act);
    void askList();
    void askElsewhere();
    void askThread();
    void askWhy();
    void showList(const SessionList &list);
    void showThread(const ThreadView &thread);
    void showError(const Error &error);
    void offerToSave(qint64 file, const QString &name);
    void showApproval(const ThreadView &thread);
    void showLost();
    void open(SessionId session);
    void askDecision(DecisionId decision);
    void act(CommandKind kind);
    void takeOver(bool askAgain);
    void give(CommandGiven command);
    void send(SessionId session, const CommandGiven &command);
    void revokeLinks();
    void askToErase();
    void erase(SessionId session);
    void goToWhy();
    void follow(const QString &way);
    void goBack();
    void placeWhy();
    bool isNarrow() const;

    ConsoleSource m_source;
    QString m_who;
    Reloader m_lists;
    Reloader m_threads;
    Reloader m_whys;
    SessionId m_session;
    DecisionId m_decision; ///< asked for; null: the latest
    int m_limit = 0;       ///< of the thread
    bool m_everHadSessions = false;
    QByteArray m_keptPanes; ///< to be restored where there is room
    QMap<WorkspaceId, QString> m_workspaces;
    std::function<void()> m_noticeDoes; ///< what the button of the notice does
    struct Edited
    {
        EffectId effect;
        QString text;
    };
    QHash<SessionId, Edited> m_edited; ///< replies that were left while they were edited
    QHash<SessionId, QString> m_lostTexts; ///< typed for replies that wait no longer

    QSplitter *m_splitter;
    SessionListPane *m_list;
    QStackedWidget *m_middle;
    MessagePane *m_nothing;
    FirstSteps *m_firstSteps;
    QWidget *m_sessionPane = nullptr;
    SessionHead *m_head;
    NoticeBar *m_notice;
    QStackedWidget *m_halves;
    ThreadScroll *m_thread;
    Skeleton *m_skeleton;
    LostText *m_lost;
    ApprovalPanel *m_approval;
    Toast *m_toast;
    TakeOverMenu *m_takeOver;
    TagBox *m_tagBox;
    WhyPane *m_why;
};

} // namespace Baton
