// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/trialview.h"
#include "domain/clock.h"
#include "ui/live/reloader.h"
#include "ui/parts/pagescroll.h"

#include <QTimer>

namespace Baton {

class Button;
class Card;
class CheckLine;
class ConnectDesk;
class SessionsDesk;

/// After connecting: a conversation with oneself as the customer, and four lights that turn green as
/// each part of it works. What is not seen says what to do for it.
class TrialStep : public PageScroll
{
    Q_OBJECT

public:
    TrialStep(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// From now on.
    void start(const WorkspaceKey &workspace);
    int done() const;

signals:
    void changed();
    void sessionAsked(Baton::SessionId session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Light
    {
        CheckLine *line = nullptr;
        Button *open = nullptr;
        TrialCheck check;
    };
    void addLight(Card *card, Light TrialStep::*light, const QString &name, const QString &does);
    void ask();
    void show(const TrialView &view);
    void say(Light &light, const TrialCheck &check, const QString &todo, const QString &fine);

    const Appearance &m_look;
    ConnectDesk &m_desk;
    Reloader m_reload;
    CheckLine *m_unread; ///< why nobody can tell how far they are
    QTimer m_ticker; ///< what is on its way comes without a signal of its own
    WorkspaceKey m_workspace;
    Time m_since;
    Light m_accepted;
    Light m_answered;
    Light m_handedOff;
    Light m_person;
};

} // namespace Baton
