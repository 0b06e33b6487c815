// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Policy", source, nullptr, n);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void othersReadEnglish();
    void countsInEnglish();
    void speaksTheUsersLanguage();
};

void TestLanguage::init()
{
    // Translators are taken off by their destructor.
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void TestLanguage::othersReadEnglish()
{
    Baton::useLanguage(*qApp, QLocale(QLocale::Icelandic));
    QCOMPARE(text("Waiting for the customer"), u"Waiting for the customer"_s);
    QCOMPARE(text("Answered from %n source(s)", 2), u"Answered from 2 sources"_s);
}

void TestLanguage::countsInEnglish()
{
    Baton::useLanguage(*qApp, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(text("Answered from %n source(s)", 1), u"Answered from 1 source"_s);
    QCOMPARE(text("Answered from %n source(s)", 0), u"Answered from 0 sources"_s);
}

void TestLanguage::speaksTheUsersLanguage()
{
    Baton::useLanguage(*qApp, QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(text("Answered from %n source(s)", 1), u"Aus 1 Quelle beantwortet"_s);
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("Qt's own translations are not installed; tools/install run brings them");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
