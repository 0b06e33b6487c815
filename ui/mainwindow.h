// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/cure.h"
#include "domain/clock.h"
#include "ui/consolesource.h"
#include "ui/window/notices.h"
#include "ui/look/appearance.h"
#include "ui/look/glyph.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace Baton {

struct DeskPages;
struct PaletteCommand;
struct Alert;
class Alerts;
class Header;
class LivePage;
class NoticeBar;
class Notifications;
class Rail;
class RailButton;
class StatusBar;
class Tray;

/// A page of the window, as the rail shows it.
struct PageEntry
{
    Glyph glyph = Glyph::None;
    QString title;
    QString name;      ///< "live": its button is railLive
    QWidget *widget = nullptr;
    QStringList panes; ///< what F6 goes to, by object name
};

struct MainWindowOptions
{
    QString who; ///< the operator, as colleagues know them: stands in the record of commands
    /// Given on the command line: wins over what was chosen in the window before.
    std::optional<ThemeChoice> theme;
    /// Where the window keeps its place, panes and look; empty: it forgets them.
    QString settingsFile;
    /// Whose sessions and workspaces it shows: these are kept for each folder.
    QString dataFolder = {};
};

/// The console: rail, header, the pages, status bar. Knows the desks and no store.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Desks &desks, const Clock &clock, const MainWindowOptions &options);
    MainWindow(ConsoleSource source, const Clock &clock, const MainWindowOptions &options);
    ~MainWindow() override;

    void sessionsChanged(const QList<Baton::SessionId> &sessions);
    void setHealth(const Baton::HealthView &health);
    /// The program cannot work: stays in sight until it is started again.
    void sayFailure(const Error &error);
    void chooseTheme(Baton::ThemeChoice choice);
    /// What was chosen in the window before.
    static ThemeChoice themeIn(const QString &settingsFile);
    /// Comes to the front: somebody started the program a second time.
    void comeForward();

    LivePage &live() { return *m_live; }
    /// Pages stand in the rail in the order they are added in. The window takes the widget.
    void addPage(const PageEntry &page);
    void showPage(const QString &name);
    /// Without asking, whatever becomes of customers.
    void quit();

signals:
    /// Closed for good: nobody wants the program to go on.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void listen();
    void addKeys();
    void togglePause();
    void actOnNotice();
    void releaseBrake(WorkspaceId workspace);
    void setPaused(bool paused);
    void showNotice();
    void hideNotice();
    void say(const Notice &notice);
    void showKeys();
    void nextPane(int direction);
    void choosePage(int page);
    void addDeskPages(const Desks &desks);
    void leadFirstSteps(SettingsDesk &desk);
    void importSettings(SettingsDesk &desk);
    void connectPages(const DeskPages &pages);
    void listenForAlerts(const Desks &desks);
    void askAlerts();
    void tell(const Alert &alert);
    void openSession(SessionId session);
    void openAlert(const Alert &alert);
    void listHeld(WorkspaceId workspace = {}, std::optional<Channel> channel = {});
    void answerHeld(const QList<SessionId> &sessions);
    void countWork(const SessionCounts &counts);
    void exportRows();
    void mend(const Cure &cure);
    void showWay(const QString &way, const SessionRow &session);
    void focusOn(const QString &name);
    QList<PaletteCommand> deskCommands();
    void showPalette();
    void keepWindow();
    void keepUnsaved();
    void restoreWindow();
    void restorePlace();
    void restoreWorkspace(const QMap<WorkspaceId, QString> &names);
    void setGoesOn(bool goesOn);
    bool worksForCustomers() const;

    ConsoleSource m_source;
    const Clock &m_clock;
    std::unique_ptr<QSettings> m_settings;
    Appearance m_appearance;
    HealthView m_health;
    std::optional<Error> m_failure;
    Notices::Item m_shown; ///< in the bar over the pages
    std::optional<Notice> m_said; ///< stands before what the health says
    QTimer m_saidPause;
    QList<Notices::Item> m_hiddenNotices; ///< closed by the operator
    std::unique_ptr<DeskPages> m_desks; ///< null on a console of canned values
    QList<PageEntry> m_pages;
    Rail *m_rail;
    RailButton *m_liveButton = nullptr;
    Header *m_header;
    NoticeBar *m_notice;
    LivePage *m_live;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    QString m_who;
    Alerts *m_alerts;
    Notifications *m_notifications;
    Tray *m_tray;
    QTimer m_alertPause; ///< since something changed
    QString m_dataFolder;
    WorkspaceId m_wantedWorkspace; ///< chosen the last time, and not seen yet
    bool m_connected = false;      ///< to a helpdesk
    std::optional<bool> m_goesOn;  ///< without its window; nothing: not asked yet
    bool m_quits = false;
};

} // namespace Baton
