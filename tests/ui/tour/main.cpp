// SPDX-License-Identifier: GPL-3.0-or-later
// Starts Baton with its sandbox, waits for the first answers, and writes a picture of every page:
// for people who look at how it looks. Not a test.
#include "app/core.h"
#include "app/language.h"
#include "console/sessionsdesk.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/tour/photographer.h"
#include "ui/window/startfailure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Baton;

namespace {

constexpr auto untilAnswered = 12s; // the tour's first customers have their answers then

struct TourWishes
{
    QString folder;
    ThemeChoice theme = ThemeChoice::Light;
    QString suffix;
    QSize size;
};

TourWishes parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"for the pictures"_s, u"folder"_s, u"."_s},
                       {u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s},
                       {u"suffix"_s, u"of the file names"_s, u"text"_s},
                       {u"size"_s, u"of the window"_s, u"WxH"_s, u"1280x800"_s}});
    parser.addHelpOption();
    parser.process(app);
    const QString theme = parser.value(u"theme"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    return {parser.value(u"folder"_s),
            theme == u"dark"_s ? ThemeChoice::Dark
                : theme == u"contrast"_s ? ThemeChoice::HighContrast : ThemeChoice::Light,
            parser.value(u"suffix"_s),
            {size.value(0).toInt(), size.value(1).toInt()}};
}

/// A core of the tour's own, in a folder of its own.
struct House
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Core> core;
    std::unique_ptr<MainWindow> window;

    /// Prints why it could not be opened.
    bool open(bool sandbox, const TourWishes &wishes)
    {
        Options options;
        options.sandbox = sandbox;
        options.dataDir = folder.filePath(u"data"_s);
        options.secretsDir = folder.filePath(u"secrets"_s);
        options.listen.port = 0;
        Result<std::unique_ptr<Core>> opened = Core::open(options);
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().what));
            return false;
        }
        core = std::move(opened).value();
        window = std::make_unique<MainWindow>(core->desks(), clock,
                                              MainWindowOptions{u"Mika"_s, wishes.theme, {}});
        window->resize(wishes.size);
        window->show();
        QMetaObject::invokeMethod(core.get(), &Core::start, Qt::QueuedConnection);
        return true;
    }
};

/// What stands in the console's place while the program cannot start.
bool takeStartFailure(const Tour::Photographer &photographer, const TourWishes &wishes)
{
    StartFailure failure(u"/var/lib/baton"_s, wishes.theme);
    failure.say({ErrorKind::Storage, u"The disk is full: the database cannot be written."_s,
                 u"Make room on it, then try again; nothing that arrived is lost."_s});
    failure.show();
    return photographer.take(failure, u"start-failure"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    useLanguage(app, QLocale()); // its plurals
    const TourWishes wishes = parse(app);
    Tour::Photographer photographer(wishes.folder, wishes.suffix);
    House sandbox;
    House nothing;
    if (!sandbox.open(true, wishes))
        return 1;
    QObject::connect(&sandbox.core->desks().sessions, &SessionsDesk::changed, sandbox.window.get(),
                     [&sandbox](const QList<SessionId> &changed) {
                         sandbox.window->live().select(changed.value(0));
                     },
                     Qt::SingleShotConnection);
    QTimer::singleShot(untilAnswered, &photographer, [&] {
        photographer.go(*sandbox.window, Tour::ofTheSandbox(sandbox.core->desks()));
    });
    const auto end = [&photographer] { QCoreApplication::exit(photographer.hasMissed() ? 1 : 0); };
    QObject::connect(&photographer, &Tour::Photographer::finished, &app, [&] {
        if (nothing.window)
            return end();
        sandbox.window->hide();
        if (!takeStartFailure(photographer, wishes) || !nothing.open(false, wishes))
            return QCoreApplication::exit(1);
        photographer.go(*nothing.window, Tour::ofNothing());
    });
    return QApplication::exec();
}
