// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "console/recordedtalks.h"
#include "ui/support/deskhouse.h"

#include <QAbstractScrollArea>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Baton;

/// In the smallest window, with a larger font, in English and German: every word can be read, in its
/// place or in its tooltip, and nothing is cut off at the right.
class tst_fits : public QObject
{
    Q_OBJECT

private slots:
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();

private:
    void open();
    void lookAt(const QString &place);
    QStringList cutAt(const QString &place) const;

    std::unique_ptr<DeskHouse> m_house;
    QStringList m_cut;
};

namespace {

/// Wrapped words need their height; others elide, and tell the whole then.
bool canBeRead(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    return widget.sizeHint().width() <= widget.width() + 1 || !widget.toolTip().isEmpty();
}

/// What holds it may be scrolled up and down, never to the side.
bool isCutAtTheRight(const QWidget &widget)
{
    const QWidget *window = widget.window();
    for (const QWidget *holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        const int right = widget.mapTo(holder, QPoint(widget.width(), 0)).x();
        if (right > holder->width() + 1)
            return true;
        if (holder == window)
            break;
    }
    return false;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

struct Fitting
{
    const char *name;
    bool german;
    int pixels; ///< of the system font
};

const Fitting fittings[] = {{"as drawn", false, 13},
                      {"larger font", false, 17},
                      {"German", true, 13},
                      {"German, larger font", true, 17}};

} // namespace

void tst_fits::open()
{
    ConnectDoors doors; // nobody is asked
    doors.regions = {{Platform::Intercom, {{u"Simulated"_s, u"http://127.0.0.1:9"_s}}}};
    m_house = std::make_unique<DeskHouse>(doors);
    m_house->findings = {fine(u"database"_s, u"whole"_s),
                         with(wrong(u"acme: API token"_s, u"It is not accepted."_s, u"Enter it."_s),
                              Remedy::EnterToken, WorkspaceKey(u"acme"_s))};
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    Table::Talk talk;
    talk.handedOff();
    RecordedTalks(*m_house->store).keep(talk, u"1"_s);
    m_house->open(u"live"_s);
    m_house->window->resize(1024, 700);
}

QStringList tst_fits::cutAt(const QString &place) const
{
    QStringList cut;
    for (const QWidget *widget : m_house->window->findChildren<QWidget *>()) {
        const QString words = wordsOf(*widget);
        if (words.trimmed().isEmpty() || !widget->isVisible())
            continue;
        const bool reads = canBeRead(*widget);
        if (reads && !isCutAtTheRight(*widget))
            continue;
        cut << u"%1: %2 “%3” has %4×%5, wants %6 %7"_s.arg(place, widget->objectName(), words)
                   .arg(widget->width()).arg(widget->height()).arg(widget->sizeHint().width())
                   .arg(reads ? u"(cut at the right)"_s : QString());
    }
    return cut;
}

/// What came in a moment ago is laid out a moment later.
void tst_fits::lookAt(const QString &place)
{
    if (!QTest::qWaitFor([&] { return cutAt(place).isEmpty(); }, 1000))
        m_cut << cutAt(place);
}

void tst_fits::everyWordCanBeRead_data()
{
    QTest::addColumn<int>("fitting");
    for (int i = 0; i < int(std::size(fittings)); ++i)
        QTest::newRow(fittings[i].name) << i;
}

void tst_fits::everyWordCanBeRead()
{
    QFETCH(int, fitting);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(fittings[fitting].pixels);
    QApplication::setFont(font);
    QTranslator german;
    if (fittings[fitting].german) {
        QVERIFY(german.load(QLocale(QLocale::German), u"baton"_s, u"_"_s, u":/i18n"_s));
        QApplication::installTranslator(&german);
    }
    m_cut.clear();
    open();
    for (const QString &page : {u"live"_s, u"handoffs"_s, u"drafts"_s, u"knowledge"_s, u"events"_s,
                                u"integrations"_s, u"settings"_s, u"diagnostics"_s}) {
        m_house->window->showPage(page);
        lookAt(page);
    }
    m_house->window->showPage(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s));
    for (int part = 0; m_house->child(u"part:%1"_s.arg(part)); ++part) {
        m_house->child<QAbstractButton>(u"part:%1"_s.arg(part))->click();
        lookAt(u"settings part %1"_s.arg(part));
    }
    m_house->window->showPage(u"integrations"_s);
    QTRY_VERIFY(m_house->child(u"connect:Intercom"_s));
    m_house->child<QAbstractButton>(u"connect:Intercom"_s)->click();
    lookAt(u"wizard"_s);
    m_house.reset();
    QApplication::removeTranslator(&german);
    QApplication::setFont(usual);
    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    useLanguage(app, QLocale(QLocale::English)); // the plurals of English, and the translations
    tst_fits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fits.moc"
