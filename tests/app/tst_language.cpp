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
}

void TestLanguage::countsInEnglish()
{
    Baton::useLanguage(*qApp, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(QCoreApplication::translate("Baton::OneCommand", "Imported %n workspace(s).", nullptr, 1),
             u"Imported 1 workspace."_s);
    QCOMPARE(QCoreApplication::translate("Baton::OneCommand", "Imported %n workspace(s).", nullptr, 3),
             u"Imported 3 workspaces."_s);
}

void TestLanguage::speaksTheUsersLanguage()
{
    Baton::useLanguage(*qApp, QLocale(QLocale::German, QLocale::Austria));
    QVERIFY(QCoreApplication::translate("Baton::OneCommand", "Imported %n workspace(s).", nullptr, 1)
            != u"Imported 1 workspace."_s);
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("Qt's own translations are not installed; tools/install run brings them");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
