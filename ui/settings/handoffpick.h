// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"
#include "console/views.h"
#include "ui/parts/button.h"
#include "ui/parts/pickbox.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;

namespace Baton {

class CheckLine;
class ConnectDesk;
class DraftBinder;
class FieldEditor;

/// Who gets handoffs: offers the helpdesk's people and teams to the setting's box, and takes a pasted
/// id of somebody whom the list does not have. An id is looked up at the helpdesk before it counts;
/// one that nobody has changes nothing.
class HandoffPick : public QWidget
{
    Q_OBJECT

public:
    /// Stands below the row of `editor`, which may go before it.
    HandoffPick(const Appearance &appearance, DraftBinder &binder, ConnectDesk &desk,
                  FieldEditor *editor, QWidget *parent = nullptr);

    /// `people`: as the core last told. Nobody among them: the helpdesk is asked once it is seen.
    void start(const WorkspaceSettings &workspace, const People &people);
    /// Asks the helpdesk for the list as it is now.
    void refresh();
    /// A pasted id is not looked up yet.
    bool isChecking() const { return m_isChecking; }
    /// Nobody has the id that stands there.
    bool isRefused() const;

signals:
    void checked();
    /// Somebody types another id: what waited for the one before is to be asked for anew.
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<TokenFound> &found);
    void offer();
    void typed();
    void lookUp();
    void say(const Error *unreadable);
    void accept(const QString &target);
    QString current() const;

    DraftBinder &m_binder;
    ConnectDesk &m_desk;
    QPointer<FieldEditor> m_editor;
    WorkspaceSettings m_workspace;
    QList<PickBox::Choice> m_people; ///< and teams
    bool m_isChecking = false;
    int m_asked = 0;
    QTimer m_pause; ///< since the last key
    Button *m_paste;
    QLineEdit *m_id;
    CheckLine *m_check;
};

} // namespace Baton
