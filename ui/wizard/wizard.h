// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"
#include "console/desks.h"
#include "domain/result.h"
#include "ui/parts/pane.h"

class QStackedWidget;

namespace Baton {

class Button;
class CheckLine;
class NavList;
class SwitchOnStep;
class TeammateCard;
class TokenCard;
class TrialStep;
class WebhookCard;

/// Connects a workspace, step by step. May be left and taken up again: what was typed stays, what
/// was connected is stored, and nothing is stored that failed its check.
class Wizard : public Pane
{
    Q_OBJECT

public:
    Wizard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// From the beginning; what was typed for it before, and not connected, stands there again.
    void start(Platform platform);
    /// A new token for a workspace that is connected.
    void renew(const WorkspaceSettings &workspace);
    /// Goes on where a workspace was left that is connected and does nothing yet.
    void resume(const WorkspaceSettings &workspace);
    /// The four live checks of one that works.
    void tryOut(const WorkspaceSettings &workspace);

signals:
    void left();
    void finished();
    void sessionAsked(Baton::SessionId session);

private:
    enum Step { ConnectStep, SwitchStep, TryStep };
    QWidget *makeConnect();
    QWidget *makeFoot();
    void open(const WorkspaceSettings &workspace, Step step);
    void begin(Platform platform, const QString &purpose);
    void keepTyped();
    void showTyped();
    void go(int step);
    void next();
    void connectNow();
    bool isChanged() const;
    void connected(const Result<WorkspaceKey> &key);
    void sayStanding();
    void sayTrial();

    const Appearance &m_look;
    ConnectDesk &m_desk;
    struct Typed
    {
        ConnectForm form;
        TeammateId teammate;
    };

    Platform m_platform = Platform::Intercom;
    WorkspaceKey m_connected; ///< empty: not yet
    QString m_purpose;        ///< what the form is for
    Typed m_stored;           ///< of what is connected
    QMap<QString, Typed> m_typed; ///< by purpose: left before it was connected
    NavList *m_steps;
    QStackedWidget *m_stack;
    TokenCard *m_token;
    TeammateCard *m_teammate;
    WebhookCard *m_webhook;
    SwitchOnStep *m_switchOn;
    TrialStep *m_trial;
    CheckLine *m_standing;
    Button *m_leave;
    Button *m_back;
    Button *m_next;
};

} // namespace Baton
