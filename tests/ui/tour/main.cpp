// SPDX-License-Identifier: GPL-3.0-or-later
// Starts Baton with its sandbox, waits for the first answers, and writes a picture of every page:
// for people who look at how it looks. Not a test.
#include "app/core.h"
#include "app/language.h"
#include "console/sessionsdesk.h"
#include "console/settinglines.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Baton;

namespace {

constexpr auto untilAnswered = 12s; // the tour's first customers have their answers then
constexpr auto untilShown = 900ms;

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

/// One page after the other, a moment for each to fill.
class Tour : public QObject
{
public:
    Tour(MainWindow &window, TourWishes wishes) : m_window(window), m_wishes(std::move(wishes)) {}

    void next()
    {
        if (m_left.isEmpty())
            return QCoreApplication::exit(0);
        const QString page = m_left.takeFirst();
        show(page);
        QTimer::singleShot(untilShown, this, [this, page] {
            const QString file = QDir(m_wishes.folder).filePath(page + m_wishes.suffix + u".png"_s);
            if (!m_window.grab().save(file))
                return QCoreApplication::exit(1);
            std::printf("%s\n", qPrintable(file));
            next();
        });
    }

private:
    void show(const QString &page)
    {
        if (page == u"wizard"_s) {
            m_window.showPage(u"integrations"_s);
            if (auto *button = m_window.findChild<QAbstractButton *>(u"connect:Intercom"_s))
                button->click();
            return;
        }
        if (page == u"handoff"_s)
            return press(u"settings"_s, u"part:%1"_s.arg(int(SettingPart::Handoff)));
        if (page == u"channels"_s)
            return press(u"settings"_s, u"part:%1"_s.arg(int(SettingPart::Channels)));
        if (page == u"engine"_s)
            return press(u"settings"_s, u"part:%1"_s.arg(int(SettingPart::Engine)));
        if (page == u"connection"_s)
            return press(u"settings"_s, u"part:%1"_s.arg(int(SettingPart::Connection)));
        if (page == u"preview"_s) { // changed, and not saved: the last days under it
            press(u"settings"_s, u"part:0"_s);
            return press(u"settings"_s, u"cell:nordwind.channels.web.autopilot"_s);
        }
        m_window.showPage(page);
    }

    void press(const QString &page, const QString &name)
    {
        m_window.showPage(page);
        if (auto *button = m_window.findChild<QAbstractButton *>(name))
            button->click();
    }

    MainWindow &m_window;
    TourWishes m_wishes;
    QStringList m_left{u"live"_s,     u"handoffs"_s, u"drafts"_s,       u"knowledge"_s,
                       u"events"_s,   u"settings"_s, u"handoff"_s,      u"channels"_s,
                       u"engine"_s,   u"connection"_s, u"preview"_s,
                       u"integrations"_s, u"wizard"_s, u"diagnostics"_s};
};

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    useLanguage(app, QLocale()); // its plurals
    const TourWishes wishes = parse(app);
    QTemporaryDir data;
    Options options;
    options.sandbox = true;
    options.dataDir = data.path();
    options.listen.port = 0;
    Result<std::unique_ptr<Core>> core = Core::open(options);
    if (!core) {
        std::fprintf(stderr, "%s\n", qPrintable(core.error().what));
        return 1;
    }
    SystemClock clock;
    MainWindow window((*core)->desks(), clock, {u"Mika"_s, wishes.theme, {}});
    window.resize(wishes.size);
    window.show();
    Tour tour(window, wishes);
    QObject::connect(&(*core)->desks().sessions, &SessionsDesk::changed, &window,
                     [&window](const QList<SessionId> &changed) {
                         window.live().select(changed.value(0));
                     },
                     Qt::SingleShotConnection);
    QTimer::singleShot(untilAnswered, &tour, [&tour] { tour.next(); });
    QMetaObject::invokeMethod(core->get(), &Core::start, Qt::QueuedConnection);
    return QApplication::exec();
}
