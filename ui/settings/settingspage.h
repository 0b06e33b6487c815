// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/settingsdesk.h"
#include "ui/parts/pane.h"

#include <QMap>

class QStackedWidget;

namespace Baton {

class ChannelMatrix;
class DraftBinder;
class MessagePane;
class NavList;
class PartForm;
class PreviewPanel;
class SaveBar;
class ThresholdCurve;

/// Settings: everything that decides what the AI does, changed in a draft that is saved as a whole.
/// Follows what others change meanwhile; what was typed here stays.
class SettingsPage : public Pane
{
    Q_OBJECT

public:
    SettingsPage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// Null: the first one; the matrix shows all then.
    void setWorkspace(WorkspaceId workspace);
    bool hasChanges() const;
    /// Shows the line of a setting and puts the keyboard there. `path` as in the file.
    void showSetting(const QString &path);
    /// Acts at once; the page need not be seen.
    void pauseWorkspace(const WorkspaceKey &workspace, bool paused);
    void save();

signals:
    void workspacesSeen(const QMap<Baton::WorkspaceId, QString> &names);
    void connectAsked();
    void sessionAsked(Baton::SessionId session);
    /// A workspace goes on: what waits in it is to be listed.
    void resumed();

private:
    void arrange();
    void reload();
    void show(const SettingsView &view);
    void fillForms();
    void sayChanges();
    void readConfidences();
    void showThresholds();
    void saved(const Result<> &result);
    void showPart(int part);
    QString labelOf(const QString &path) const;
    void pause(WorkspaceId workspace, bool paused);

    const Appearance &m_look;
    SettingsDesk &m_settings;
    CommandsDesk &m_commands;
    SessionsDesk &m_sessions;
    DraftBinder *m_binder;
    SettingsView m_view;
    WorkspaceId m_chosen;
    Workspace m_shown;
    QString m_saved; ///< said until the next change
    NavList *m_parts;
    QStackedWidget *m_stack;
    QStackedWidget *m_forms;
    ChannelMatrix *m_matrix;
    MessagePane *m_nothing;
    QList<PartForm *> m_partForms;
    ThresholdCurve *m_curve;
    PreviewPanel *m_preview;
    SaveBar *m_bar;
};

} // namespace Baton
