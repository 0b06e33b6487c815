// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the console's window with sample data, or writes a picture of it: for people who change how
// it looks. Not a test.
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/support/fakeconsole.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Baton;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

struct Wishes
{
    QString screenshot, scene;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size;
};

Wishes parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addOptions({{u"screenshot"_s, u"write a picture and end"_s, u"file"_s},
                       {u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                       {u"size"_s, u"of the window"_s, u"WxH"_s, u"1280x800"_s},
                       {u"scene"_s, u"live, approval, empty, nothing, paused, noresults"_s,
                        u"scene"_s, u"live"_s},
                       {u"font"_s, u"family"_s, u"family"_s, u"Noto Sans"_s},
                       {u"font-size"_s, u"in px"_s, u"px"_s, u"13"_s}});
    parser.addHelpOption();
    parser.process(app);
    QFont font(parser.value(u"font"_s));
    font.setPixelSize(parser.value(u"font-size"_s).toInt());
    QApplication::setFont(font);
    return {parser.value(u"screenshot"_s), parser.value(u"scene"_s),
            parser.value(u"theme"_s) == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::Light,
            sizeOf(parser.value(u"size"_s))};
}

void play(const QString &scene, MainWindow &window, FakeConsole &console)
{
    HealthView health = Samples::health();
    health.everythingPaused = scene == u"paused"_s;
    health.sandbox = scene == u"sandbox"_s;
    if (scene == u"failing"_s)
        health.items[2] = {u"Front"_s, HealthState::Bad, u"refuses the token"_s,
                           u"14 effects wait. Enter a new token."_s};
    window.setHealth(health);
    if (scene == u"empty"_s)
        console.list = {};
    QTimer::singleShot(100, &window, [&window, scene] {
        if (scene == u"approval"_s)
            window.live().select(Samples::kofi);
        else if (scene != u"nothing"_s)
            window.live().select(Samples::ines);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    const Wishes wishes = parse(app);
    StillClock clock;
    FakeConsole console;
    if (wishes.scene == u"empty"_s)
        console.list = {};
    MainWindow window(console.source(), clock, {u"Mika"_s, wishes.theme, {}});
    play(wishes.scene, window, console);
    window.resize(wishes.size);
    window.show();
    if (!wishes.screenshot.isEmpty()) {
        QTimer::singleShot(600, &window, [&] {
            const bool written = window.grab().save(wishes.screenshot);
            QCoreApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
