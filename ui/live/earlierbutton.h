// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/parts/button.h"

class QMenu;

namespace Baton {

/// How many other conversations the customer had, and the way to each. Hidden while there is none.
class EarlierButton : public Button
{
    Q_OBJECT

public:
    EarlierButton(const Appearance &appearance, QWidget *parent = nullptr);

    /// The newest first.
    void setSessions(const QList<SessionRow> &sessions);

signals:
    void sessionAsked(Baton::SessionId session);

private:
    void open();

    QList<SessionRow> m_sessions;
    QMenu *m_menu;
};

} // namespace Baton
