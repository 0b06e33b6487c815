// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/appearance.h"

#include <QDialog>

namespace Baton {

class CellTable;
class Label;
class Clock;

/// On resuming: the customers who wrote while the AI was paused. They are answered only if somebody
/// says so here.
class HeldDialog : public QDialog
{
    Q_OBJECT

public:
    /// `isCut`: there are more than these.
    HeldDialog(const Appearance &appearance, const Clock &clock, const QList<SessionRow> &held,
               bool isCut, QWidget *parent = nullptr);

signals:
    void answerAsked(const QList<Baton::SessionId> &sessions);
    void sessionAsked(Baton::SessionId session);

private:
    void answerAll();

    QList<SessionRow> m_held;
    CellTable *m_table;
};

} // namespace Baton
