// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

bool install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder) && app.installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void useLanguage(QCoreApplication &app, const QLocale &locale)
{
    // Only together: a German window with English buttons is worse than an English one.
    if (install(app, locale, u"baton"_s, u":/i18n"_s))
        install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        install(app, QLocale(QLocale::English), u"baton"_s, u":/i18n"_s); // its plurals
}

} // namespace Baton
