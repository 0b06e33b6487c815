// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core.h"
#include "domain/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Baton {

class ControlServer;
class MainWindow;
class StartFailure;

/// The console as a program: the core and its window, or, while the core cannot be opened, a window
/// that says why and tries again. Owns both.
class ConsoleRoot : public QObject
{
    Q_OBJECT

public:
    /// What the headless program does with its core as well: announce, obey, end.
    using Serve = std::function<void(Core &, ControlServer &)>;

    ConsoleRoot(const Options &options, const QString &who, const QString &settingsFile,
                Serve serve);
    ~ConsoleRoot() override;

    void start();
    /// Asked to end from outside; with a core that is the core's own affair.
    void leave();

    Core *core() const { return m_core.get(); }
    MainWindow *window() const { return m_window.get(); }
    StartFailure *failure() const { return m_failure.get(); }

signals:
    /// For the terminal, too.
    void complained(const Baton::Error &error);
    /// Nothing was opened, or the core failed and its window was closed; `code` is the program's.
    void ended(int code);

private:
    void sayFailure(const Error &error);
    void showConsole();

    Options m_options;
    QString m_who;
    QString m_settingsFile;
    Serve m_serve;
    SystemClock m_clock;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartFailure> m_failure;
};

} // namespace Baton
