// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace Baton {

/// Lets tr() speak the first language of `locale` there is a translation for, Qt's own texts
/// included. Without one everything is English. Call it once, before any text is made; the
/// translators belong to the application.
void useLanguage(QCoreApplication &app, const QLocale &locale);

} // namespace Baton
