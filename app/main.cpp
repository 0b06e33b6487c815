// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/consoleroot.h"
#include "app/control.h"
#include "app/core.h"
#include "app/healthlog.h"
#include "app/language.h"
#include "app/narrator.h"
#include "app/options.h"
#include "app/terminate.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

using namespace Baton;

namespace {

void say(const QString &text)
{
    std::fprintf(stdout, "%s\n", qPrintable(text));
    std::fflush(stdout);
}

void complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

int complain(const Error &error)
{
    complain(error.what + QLatin1Char('\n') + error.fix);
    return 1;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int runOneCommand(QCoreApplication &app, const Options &options)
{
    OneCommand command(options);
    QObject::connect(&command, &OneCommand::ended, &app, [](int code, const QString &text) {
        if (code == 0)
            say(text);
        else
            complain(text);
        QCoreApplication::exit(code);
    });
    QObject::connect(&command, &OneCommand::told, &app, say);
    QMetaObject::invokeMethod(&command, &OneCommand::start, Qt::QueuedConnection);
    return app.exec();
}

/// Qt aborts where there is no screen. People get a sentence instead, before anything is opened.
std::unique_ptr<QCoreApplication> openScreen(int &argc, char *argv[])
{
    static QtMessageHandler before;
    before = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            const bool aboutScreens = QByteArrayView(context.category).startsWith("qt.qpa");
            if (type == QtFatalMsg) {
                complain(QStringLiteral("There is no screen here to show the console on. Without "
                                        "one, run the core alone: baton --headless"));
                std::_Exit(1);
            }
            if (!aboutScreens)
                before(type, context, text);
        });
    auto app = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return app;
}

/// When it was said, where nobody else notes it: systemd's journal does.
void stampLog()
{
    if (!qEnvironmentVariableIsSet("JOURNAL_STREAM")
        && !qEnvironmentVariableIsSet("QT_MESSAGE_PATTERN"))
        qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd hh:mm:ss} "
                                          "%{if-category}%{category}: %{endif}%{message}"));
}

/// What both roots have in common: ready, settings from beside, ending.
void serve(Core &core, ControlServer &control, Termination &termination)
{
    QObject::connect(&core, &Core::ready, &control, [&control](const QString &address) {
        control.setAddress(address);
        say(QStringLiteral("listening on ") + address);
    });
    QObject::connect(&core, &Core::stopped, &core, [] { QCoreApplication::exit(0); });
    QObject::connect(&termination, &Termination::asked, &core, &Core::stop);
    control.setEraser([&core](const WorkspaceKey &workspace, const QString &contact) {
        return core.desks().record.eraseContact(workspace, contact);
    });
    QObject::connect(&control, &ControlServer::told, &core, [&core](ControlWord word) {
        if (word == ControlWord::Reload)
            core.hearFromBeside();
    });
    QMetaObject::invokeMethod(&core, &Core::start, Qt::QueuedConnection);
}

int runHeadless(QCoreApplication &app, const Options &options)
{
    Result<std::unique_ptr<Core>> core = Core::open(options);
    if (!core)
        return complain(core.error());
    ControlServer control((*core)->options().dataDir);
    Termination termination;
    control.setWindowless();
    Narrator narrator((*core)->desks().sessions);
    SystemClock clock;
    HealthLog health((*core)->desks().health, clock);
    if (options.sandbox)
        QObject::connect(&narrator, &Narrator::told, &app, say);
    QObject::connect(core->get(), &Core::failed, &app, [](const Error &error) {
        QCoreApplication::exit(complain(error));
    });
    serve(**core, control, termination);
    return app.exec();
}

int runConsole(QApplication &app, const Options &options)
{
    QApplication::setQuitOnLastWindowClosed(false);
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    Termination termination;
    ConsoleRoot root(options, qEnvironmentVariable("USER"),
                     place + QStringLiteral("/baton/window.ini"),
                     [&termination](Core &core, ControlServer &control) {
                         serve(core, control, termination);
                     });
    QObject::connect(&termination, &Termination::asked, &root, &ConsoleRoot::leave);
    QObject::connect(&root, &ConsoleRoot::complained, &app,
                     [](const Error &error) { complain(error); });
    QObject::connect(&root, &ConsoleRoot::ended, &app,
                     [](int code) { QCoreApplication::exit(code); });
    QMetaObject::invokeMethod(&root, &ConsoleRoot::start, Qt::QueuedConnection);
    return app.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const Result<Options> options = parseOptions(argumentsOf(argc, argv));
    if (!options) {
        complain(options.error());
        return 2;
    }
    if (options->command == Command::ShowText) {
        say(options->text);
        return 0;
    }
    const bool console = options->command == Command::Run && !options->headless;
    const std::unique_ptr<QCoreApplication> app
        = console ? openScreen(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("baton"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    useLanguage(*app, QLocale());
    if (options->command != Command::Run)
        return runOneCommand(*app, *options);
    stampLog();
    return console ? runConsole(*qobject_cast<QApplication *>(app.get()), *options)
                   : runHeadless(*app, *options);
}
