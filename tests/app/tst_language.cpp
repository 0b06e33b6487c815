// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void germanIsBuiltIn();
    void speaksTheUsersLanguage();
    void staysEnglishForOthers();
};

void TestLanguage::germanIsBuiltIn()
{
    QVERIFY(QFile::exists(u":/i18n/baton_de.qm"_s));
}

void TestLanguage::speaksTheUsersLanguage()
{
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    Baton::useLanguage(*qApp, QLocale(QLocale::German, QLocale::Austria));
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("Qt's own translations are not installed; tools/install run brings them");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TestLanguage::staysEnglishForOthers()
{
    const auto before = qApp->findChildren<QTranslator *>().size();
    Baton::useLanguage(*qApp, QLocale(QLocale::Icelandic));
    QCOMPARE(qApp->findChildren<QTranslator *>().size(), before);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
