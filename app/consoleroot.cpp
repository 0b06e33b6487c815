// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoleroot.h"

#include "app/control.h"
#include "app/datafolder.h"
#include "console/sessionsdesk.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/window/startfailure.h"

namespace Baton {

namespace {

/// The tour is to be seen without a click: the first session that comes in is opened.
void openFirstSession(SessionsDesk &sessions, MainWindow &window)
{
    QObject::connect(&sessions, &SessionsDesk::changed, &window,
                     [&window](const QList<SessionId> &changed) {
                         window.live().select(changed.value(0));
                     },
                     Qt::SingleShotConnection);
}

} // namespace

ConsoleRoot::ConsoleRoot(const Options &options, const QString &who, const QString &settingsFile,
                         Serve serve)
    : m_options(options), m_who(who), m_settingsFile(settingsFile), m_serve(std::move(serve))
{
}

ConsoleRoot::~ConsoleRoot() = default;

void ConsoleRoot::start()
{
    Result<std::unique_ptr<Core>> core = Core::open(m_options);
    if (!core && core.error().kind == ErrorKind::Conflict
        && tellRunning(dataFolderOf(m_options), ControlWord::ShowWindow)) {
        emit ended(0);
        return;
    }
    if (!core && core.error().kind == ErrorKind::Conflict
        && addressOfRunning(dataFolderOf(m_options)))
        return sayFailure({ErrorKind::Conflict, core.error().what,
                           tr("It runs without a window (baton --headless). End it where it was "
                              "started, for example with systemctl stop baton, and try again: the "
                              "console does its work then.")});
    if (!core)
        return sayFailure(core.error());
    m_core = std::move(core).value();
    showConsole();
}

void ConsoleRoot::leave()
{
    if (!m_core)
        emit ended(1);
}

void ConsoleRoot::sayFailure(const Error &error)
{
    emit complained(error);
    if (!m_failure) {
        m_failure = std::make_unique<StartFailure>(dataFolderOf(m_options),
                                                   MainWindow::themeIn(m_settingsFile));
        connect(m_failure.get(), &StartFailure::againAsked, this, &ConsoleRoot::start,
                Qt::QueuedConnection);
        connect(m_failure.get(), &StartFailure::closed, this, &ConsoleRoot::leave);
    }
    m_failure->say(error);
    m_failure->show();
}

void ConsoleRoot::showConsole()
{
    m_control = std::make_unique<ControlServer>(m_core->options().dataDir);
    m_window = std::make_unique<MainWindow>(
        m_core->desks(), m_clock, MainWindowOptions{.who = m_who, .settingsFile = m_settingsFile,
                                               .dataFolder = m_core->options().dataDir});
    connect(m_control.get(), &ControlServer::told, m_window.get(), [this](ControlWord word) {
        if (word == ControlWord::ShowWindow)
            m_window->comeForward();
    });
    connect(m_window.get(), &MainWindow::left, m_core.get(), &Core::stop);
    // Who started it by a click reads no terminal: the window stays and says what is wrong.
    connect(m_core.get(), &Core::failed, m_window.get(), [this](const Error &error) {
        emit complained(error);
        m_window->sayFailure(error);
        connect(m_window.get(), &MainWindow::left, this, [this] { emit ended(1); });
    });
    if (m_options.sandbox)
        openFirstSession(m_core->desks().sessions, *m_window);
    m_window->show();
    m_failure.reset();
    m_serve(*m_core, *m_control);
}

} // namespace Baton
