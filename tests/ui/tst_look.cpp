// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/glyph.h"
#include "ui/look/look.h"
#include "ui/look/sheet.h"
#include "ui/support/contrast.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// Colours can be read, icons exist.
class tst_look : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void everyToneCanBeRead_data();
    void everyToneCanBeRead();
    void everyIconIsThere();
    void anIconHasItsColour();
    void sheetHasNoOpenMarks();
};

namespace {

struct Pair
{
    const char *name;
    Role ink, on;
};

constexpr Pair texts[] = {
    {"text/surface", &Look::text, &Look::surface},
    {"text/page", &Look::text, &Look::page},
    {"text/hover", &Look::text, &Look::hover},
    {"text/accentTint", &Look::text, &Look::accentTint},
    {"text/aiTint", &Look::text, &Look::aiTint},
    {"text/mateTint", &Look::text, &Look::mateTint},
    {"text/noteTint", &Look::text, &Look::noteTint},
    {"text/custTint", &Look::text, &Look::custTint},
    {"text/dangerTint", &Look::text, &Look::dangerTint},
    {"text/warnTint", &Look::text, &Look::warnTint},
    {"text2/surface", &Look::text2, &Look::surface},
    {"text2/page", &Look::text2, &Look::page},
    {"text2/alt", &Look::text2, &Look::alt},
    {"text2/rail", &Look::text2, &Look::rail},
    {"text2/hover", &Look::text2, &Look::hover},
    {"text2/accentTint", &Look::text2, &Look::accentTint},
    {"text2/custTint", &Look::text2, &Look::custTint},
    {"text3/surface", &Look::text3, &Look::surface},
    {"text3/page", &Look::text3, &Look::page},
    {"text3/alt", &Look::text3, &Look::alt},
    {"text3/hover", &Look::text3, &Look::hover},
    {"text3/accentTint", &Look::text3, &Look::accentTint},
    {"accent/surface", &Look::accent, &Look::surface},
    {"accent/page", &Look::accent, &Look::page},
    {"accent/rail", &Look::accent, &Look::rail},
    {"accent/alt", &Look::accent, &Look::alt},
    {"accent/noteTint", &Look::accent, &Look::noteTint},
    {"accent/accentTint", &Look::accent, &Look::accentTint},
    {"accent/dangerTint", &Look::accent, &Look::dangerTint},
    {"accent/warnTint", &Look::accent, &Look::warnTint},
    {"accentHover/accentTint", &Look::accentHover, &Look::accentTint},
    {"onAccent/accent", &Look::onAccent, &Look::accent},
    {"onAccent/accentHover", &Look::onAccent, &Look::accentHover},
    {"ai/surface", &Look::ai, &Look::surface},
    {"ai/page", &Look::ai, &Look::page},
    {"ai/aiTint", &Look::ai, &Look::aiTint},
    {"ai/accentTint", &Look::ai, &Look::accentTint},
    {"mate/surface", &Look::mate, &Look::surface},
    {"mate/page", &Look::mate, &Look::page},
    {"mate/mateTint", &Look::mate, &Look::mateTint},
    {"mate/accentTint", &Look::mate, &Look::accentTint},
    {"cust/page", &Look::cust, &Look::page},
    {"cust/custTint", &Look::cust, &Look::custTint},
    {"note/noteTint", &Look::note, &Look::noteTint},
    {"ok/surface", &Look::ok, &Look::surface},
    {"ok/okTint", &Look::ok, &Look::okTint},
    {"ok/alt", &Look::ok, &Look::alt},
    {"warn/surface", &Look::warn, &Look::surface},
    {"warn/warnTint", &Look::warn, &Look::warnTint},
    {"danger/surface", &Look::danger, &Look::surface},
    {"danger/dangerTint", &Look::danger, &Look::dangerTint},
    {"danger/accentTint", &Look::danger, &Look::accentTint},
    {"danger/hover", &Look::danger, &Look::hover},
};

constexpr Pair edges[] = {
    {"field/surface", &Look::field, &Look::surface},
    {"field/page", &Look::field, &Look::page},
    {"c1/surface", &Look::c1, &Look::surface},
    {"c3/surface", &Look::c3, &Look::surface},
    {"c4/surface", &Look::c4, &Look::surface},
};

/// High contrast keeps WCAG's enhanced ratio, for text and edges alike.
template<size_t N>
void addRows(const Pair (&pairs)[N], double ordinary)
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("on");
    QTest::addColumn<double>("least");
    const std::pair<Theme, const char *> themes[] = {
        {Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::HighContrast, "contrast"}};
    for (const auto &[theme, name] : themes) {
        const Look look = lookOf(theme);
        for (const Pair &pair : pairs)
            QTest::addRow("%s %s", name, pair.name)
                << look.*pair.ink << look.*pair.on
                << (theme == Theme::HighContrast ? 7.0 : ordinary);
    }
}

} // namespace

void tst_look::textCanBeRead_data()
{
    addRows(texts, 4.5);
}

void tst_look::textCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, on);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, on) >= least, qPrintable(QString::number(contrast(ink, on))));
}

void tst_look::edgesCanBeSeen_data()
{
    addRows(edges, 3.0);
}

void tst_look::edgesCanBeSeen()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, on);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, on) >= least, qPrintable(QString::number(contrast(ink, on))));
}

void tst_look::everyToneCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("on");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const Look look = lookOf(theme);
        for (int tone = 0; tone <= int(Tone::Danger); ++tone) {
            const Ink ink = look.ink(Tone(tone));
            QTest::addRow("theme %d tone %d", int(theme), tone) << ink.text << ink.tint;
            // A notice bar says its sentence in text on the tint.
            QTest::addRow("theme %d notice %d", int(theme), tone) << look.text << ink.tint;
        }
    }
}

void tst_look::everyToneCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, on);
    QVERIFY2(contrast(ink, on) >= 4.5, qPrintable(QString::number(contrast(ink, on))));
}

void tst_look::everyIconIsThere()
{
    for (int i = 1; i <= lastGlyph; ++i) {
        const QImage image = glyphPixmap(Glyph(i), 20, Qt::black, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn, glyphName(Glyph(i)).data());
    }
}

void tst_look::anIconHasItsColour()
{
    const QColor red(0xB0, 0x24, 0x1B);
    const QImage image = glyphPixmap(Glyph::Stop, 40, red, 2).toImage();
    QCOMPARE(image.size(), QSize(80, 80));
    bool found = false;
    for (int x = 0; x < image.width(); ++x)
        found = found || image.pixelColor(x, 24) == red;
    QVERIFY(found);
}

void tst_look::sheetHasNoOpenMarks()
{
    const QString sheet = sheetOf(lookOf(Theme::Dark), 1.5);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(u"min-height: 42px"_s));
    QVERIFY(sheet.contains(lookOf(Theme::Dark).surface.name()));
}

QTEST_MAIN(tst_look)
#include "tst_look.moc"
