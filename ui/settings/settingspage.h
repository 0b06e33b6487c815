// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/settinglines.h"
#include "console/settingsdraft.h"
#include "console/settingsdesk.h"
#include "ui/parts/pane.h"

#include <QJsonArray>
#include <QMap>

class QStackedWidget;

namespace Baton {

class ChannelMatrix;
class DraftBinder;
class Label;
class MessagePane;
class NavList;
class PartForm;
class PickBox;
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

    /// Null: the matrix shows all, and the forms the one that is picked over them.
    void setWorkspace(WorkspaceId workspace);
    bool hasChanges() const;
    /// What is not saved, to be kept over the end of the program. `restore` may come at any time.
    QJsonArray unsaved() const;
    void restore(const QJsonArray &unsaved);
    /// Shows the line of a setting and puts the keyboard there. `path` as in the file; an empty
    /// workspace: the one that is shown.
    void showSetting(const QString &path, const WorkspaceKey &workspace = {});
    /// Acts at once; the page need not be seen.
    void pauseWorkspace(const WorkspaceKey &workspace, bool paused);
    void save();

signals:
    void workspacesSeen(const QMap<Baton::WorkspaceId, QString> &names);
    void connectAsked();
    /// A setting of that workspace is to be shown, and another one is chosen.
    void workspaceAsked(Baton::WorkspaceId workspace);
    void sessionAsked(Baton::SessionId session);
    /// A workspace, or one channel of it, goes on: what waits there is to be listed.
    void resumed(Baton::WorkspaceId workspace, std::optional<Baton::Channel> channel);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QList<SettingPart> parts();
    void arrange();
    QWidget *makeOf();
    void fitParts();
    /// What somebody did here, whose effect is still to be told.
    enum class Step { Nothing, Saved, Paused, Resumed };

    void reload(std::optional<Step> after = {});
    void show(const SettingsView &view);
    void fillForms();
    void sayChanges();
    void sayForce();
    void readConfidences();
    void showThresholds();
    void markParts();
    void saved(const Result<> &result);
    Error mark(const Error &error);
    void showWorkspace(const WorkspaceKey &workspace);
    QString labelOf(const SettingsDraft::Field &field) const;
    QString changeOf(const SettingsDraft::Field &field);
    Workspace ownerOf(const SettingsDraft::Field &field) const;
    static std::optional<SettingLine> lineOf(Platform platform, const QString &path);
    void pause(WorkspaceId workspace, bool paused);
    void pauseChannel(WorkspaceId workspace, Channel channel, bool paused);
    void whenPaused(const QFuture<Result<>> &done, bool paused, std::function<void()> then);

    const Appearance &m_look;
    SettingsDesk &m_settings;
    CommandsDesk &m_commands;
    SessionsDesk &m_sessions;
    ConnectDesk &m_connecting;
    DraftBinder *m_binder;
    SettingsView m_view;
    WorkspaceId m_chosen;
    WorkspaceKey m_formOf; ///< while none is chosen
    Workspace m_shown;
    Step m_step = Step::Nothing; ///< told until the next change
    QJsonArray m_restored; ///< not taken over yet: the settings are not known
    NavList *m_parts;
    QStackedWidget *m_stack;
    QStackedWidget *m_forms;
    ChannelMatrix *m_matrix;
    MessagePane *m_nothing;
    QList<PartForm *> m_partForms;
    ThresholdCurve *m_curve;
    PreviewPanel *m_preview;
    SaveBar *m_bar;
    QWidget *m_of; ///< over the forms
    Label *m_ofWords;
    PickBox *m_ofBox; ///< says whose they are
    PickBox *m_partBox; ///< the parts where there is no room for their list
};

} // namespace Baton
