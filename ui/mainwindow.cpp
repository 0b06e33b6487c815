// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "domain/async.h"
#include "ui/deskpages.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/livepage.h"
#include "ui/look/focusring.h"
#include "ui/parts/noticebar.h"
#include "ui/window/alerts.h"
#include "ui/window/bell.h"
#include "ui/window/header.h"
#include "ui/window/keysheet.h"
#include "ui/window/notices.h"
#include "ui/window/notifications.h"
#include "ui/window/rail.h"
#include "ui/window/statusbar.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto themeKey = "look";
constexpr auto stillKey = "reduceMotion";
// Of pixels at 100 %; a scaled screen has fewer.
constexpr QSize smallest(1024, 640);
constexpr QSize usual(1280, 800);

QApplication &application()
{
    return *static_cast<QApplication *>(QCoreApplication::instance());
}

std::unique_ptr<QSettings> settingsIn(const QString &file)
{
    return file.isEmpty() ? nullptr : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

ThemeChoice themeOf(const MainWindowOptions &options, const QSettings *settings)
{
    if (options.theme || !settings)
        return options.theme.value_or(ThemeChoice::AsDesktop);
    const QString word = settings->value(QLatin1String(themeKey)).toString();
    return word == u"light"_s   ? ThemeChoice::Light
        : word == u"dark"_s     ? ThemeChoice::Dark
        : word == u"contrast"_s ? ThemeChoice::HighContrast
                                : ThemeChoice::AsDesktop;
}

QString wordOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Light        ? u"light"_s
        : choice == ThemeChoice::Dark         ? u"dark"_s
        : choice == ThemeChoice::HighContrast ? u"contrast"_s
                                              : u"desktop"_s;
}

} // namespace

MainWindow::MainWindow(ConsoleSource source, const Clock &clock, const MainWindowOptions &options)
    : m_source(source),
      m_clock(clock),
      m_settings(settingsIn(options.settingsFile)),
      m_appearance(application(), themeOf(options, m_settings.get())),
      m_rail(new Rail(m_appearance, this)),
      m_header(new Header(m_appearance, options.who.isEmpty() ? tr("Operator") : options.who, this)),
      m_notice(new NoticeBar(m_appearance, this)),
      m_live(new LivePage(m_appearance, clock, std::move(source), options.who, this)),
      m_stack(new QStackedWidget(this)),
      m_status(new StatusBar(m_appearance, clock, this)),
      m_who(options.who),
      m_alerts(new Alerts(this)),
      m_notifications(new Notifications(m_settings.get(), this)),
      m_tray(new Tray(m_appearance, *m_notifications, this)),
      m_dataFolder(options.dataFolder)
{
    setObjectName(u"mainWindow"_s);
    m_appearance.setStill(m_settings && m_settings->value(QLatin1String(stillKey)).toBool());
    setWindowTitle(u"Baton"_s);
    const QSize screenful = screen()->availableSize();
    setMinimumSize(smallest.boundedTo(screenful));
    resize(usual.boundedTo(screenful));
    new FocusRing(m_appearance, application(), this);
    arrange();
    listen();
    addKeys();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    addPage({Glyph::Live, tr("Live"), u"live"_s, m_live,
             {u"sessionList"_s, u"thread"_s, u"whyRows"_s}});
    m_liveButton = findChild<RailButton *>(u"railLive"_s);
    auto *page = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(page);
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::choosePage);
    connect(m_live, &LivePage::countsChanged, this,
            [this](const SessionCounts &counts) { m_liveButton->setCount(counts.needsPerson); });
    connect(m_live, &LivePage::operatorChosen, this, &MainWindow::keepWindow);
    connect(m_live, &LivePage::wayAsked, this, &MainWindow::showWay);
    connect(m_live, &LivePage::workspacesSeen, m_header, &Header::setWorkspaces);
    connect(m_header, &Header::workspaceChosen, m_live, &LivePage::setWorkspace);
    connect(m_header, &Header::keysAsked, this, &MainWindow::showKeys);
    connect(m_header, &Header::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_header, &Header::stillnessChosen, this, [this](bool still) {
        m_appearance.setStill(still);
        if (m_settings)
            m_settings->setValue(QLatin1String(stillKey), still);
    });
    connect(m_header, &Header::keepsAnsweringChosen, this, &MainWindow::setGoesOn);
    connect(m_header, &Header::quitAsked, this, &MainWindow::quit);
    connect(m_status, &StatusBar::pauseAsked, this, &MainWindow::togglePause);
    connect(m_status, &StatusBar::cureAsked, this, &MainWindow::mend);
    connect(m_tray, &Tray::pauseAsked, this, &MainWindow::togglePause);
    connect(m_tray, &Tray::windowAsked, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::alertChosen, this, &MainWindow::openAlert);
    connect(m_tray, &Tray::quitAsked, this, &MainWindow::quit);
    m_header->bell().setSwitches(m_notifications->menu());
    connect(&m_header->bell(), &Bell::alertChosen, this, &MainWindow::openAlert);
    connect(m_alerts, &Alerts::raised, this, &MainWindow::tell);
    connect(m_notice, &NoticeBar::acted, this, &MainWindow::actOnNotice);
    connect(m_notice, &NoticeBar::closed, this, &MainWindow::hideNotice);
}

void MainWindow::addKeys()
{
    const auto add = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    add(u"Ctrl+Shift+P"_s, [this] { togglePause(); });
    for (int page = 0; page < 10; ++page)
        add(u"Ctrl+%1"_s.arg((page + 1) % 10), [this, page] { m_rail->setCurrent(page); });
    add(u"Ctrl+Shift+K"_s, [this] { showPalette(); });
    add(u"Ctrl+Q"_s, [this] { quit(); });
    add(u"F1"_s, [this] { showKeys(); });
    add(u"F6"_s, [this] { nextPane(1); });
    add(u"Shift+F6"_s, [this] { nextPane(-1); });
}

void MainWindow::sessionsChanged(const QList<SessionId> &sessions)
{
    m_live->sessionsChanged(sessions);
}

void MainWindow::setHealth(const HealthView &health)
{
    // What was hidden and is over may be told again when it comes back.
    m_hiddenNotices.removeIf([now = Notices::of(health)](const Notices::Item &hidden) {
        return std::none_of(now.begin(), now.end(),
                            [&](const Notices::Item &item) { return item.isAbout(hidden); });
    });
    const bool switched = m_health.pauseIsComing
        && m_health.everythingPaused != health.everythingPaused;
    m_health = health;
    m_alerts->take(health, m_clock.now());
    if (switched) { // the core has not heard of it: what was pressed stays pressed
        m_health.everythingPaused = !health.everythingPaused;
        m_health.pauseIsComing = true;
    }
    m_status->setHealth(m_health);
    m_tray->setPaused(m_health.everythingPaused);
    showNotice();
}

// Shown before it is stored: who presses this must see at once that it is on its way. The health
// says when the core decides under it; a failure takes it back and says so.
void MainWindow::togglePause()
{
    const bool paused = !m_health.everythingPaused;
    m_hiddenNotices.clear();
    m_said.reset();
    setPaused(paused);
    onResult(m_source.pauseEverything(paused), this, [this, paused](const Result<> &result) {
        if (result)
            return paused ? void() : listHeld();
        setPaused(!paused);
        m_health.pauseIsComing = false;
        const Error &error = result.error();
        say({Tone::Danger, Glyph::CrossCircle, error.what + u' ' + error.fix});
    });
}

void MainWindow::setPaused(bool paused)
{
    m_health.everythingPaused = paused;
    m_health.pauseIsComing = true;
    m_status->setPaused(paused);
    m_tray->setPaused(paused);
    showNotice();
}

ThemeChoice MainWindow::themeIn(const QString &settingsFile)
{
    return themeOf({}, settingsIn(settingsFile).get());
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_appearance.choose(choice);
    if (m_settings)
        m_settings->setValue(QLatin1String(themeKey), wordOf(choice));
}

void MainWindow::showKeys()
{
    if (findChild<KeySheet *>())
        return;
    (new KeySheet(m_appearance, this))->show();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace Baton
