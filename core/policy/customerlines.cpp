// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/customerlines.h"

#include "domain/officehours.h"
#include "domain/settingscheck.h"
#include "policy/customerlines_words.h"
#include "policy/mailform.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Baton {

namespace {

CustomerLine takesOver(const Handover &handover)
{
    if (handover.reasons.contains(HandoffReason::UserRequestedHumanAssistance))
        return CustomerLine::HandoffRequested;
    if (handover.reasons.contains(HandoffReason::InsufficientTools))
        return CustomerLine::HandoffFailed;
    if (handover.reasons.contains(HandoffReason::BasedOnInstructions)
        || handover.reasons.contains(HandoffReason::ProhibitedTopic))
        return CustomerLine::HandoffByRule;
    return CustomerLine::HandoffNotKnown;
}

/// "pt" of "pt-BR"; empty: this names no language.
QString languageIn(const QString &text)
{
    const QString code = text.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (code == QLatin1String("no") || code == QLatin1String("nn"))
        return QStringLiteral("nb");
    return isLanguageCode(code) ? code : QString();
}

QString spokenIn(const GateView &view)
{
    return customerLanguage(view.session.language, view.session.attributes, view.settings());
}

QString lineIn(const QString &language, const WorkspaceSettings &settings, CustomerLine which)
{
    const QString own = settings.texts.value(language).value(which);
    return own.isEmpty() ? builtInLine(language, which) : own;
}

/// The first of the languages that may be spoken which has the sentence.
QString languageFor(const GateView &view, CustomerLine which)
{
    for (const QString &language :
         {spokenIn(view), view.settings().language}) {
        if (!lineIn(language, view.settings(), which).isEmpty())
            return language;
    }
    return QStringLiteral("en");
}

/// By the clock on the office's wall, which it names: customers may be anywhere. Said in `language`
/// or not at all: nobody reads half a message.
QString backAt(const QString &language, const WorkspaceSettings &settings, Time now)
{
    const auto opens = opensNext(settings.officeHours, now);
    if (!opens)
        return {};
    const QTimeZone zone(officeZone(settings.officeHours));
    const QDateTime then = toDateTime(*opens).toTimeZone(zone);
    const qint64 days = toDateTime(now).toTimeZone(zone).date().daysTo(then.date());
    const QLocale locale(language);
    const QString at = QStringLiteral("%1 (%2)").arg(
        locale.toString(then.time(), QLocale::ShortFormat), zone.abbreviation(then));
    const CustomerLine which = days == 0 ? CustomerLine::BackToday
        : days == 1                      ? CustomerLine::BackTomorrow
                                         : CustomerLine::BackOnDay;
    return lineIn(language, settings, which)
        .replace(QLatin1String("{time}"), at)
        .replace(QLatin1String("{day}"), locale.dayName(then.date().dayOfWeek()));
}

} // namespace

QString customerLanguage(const QString &written, const QList<Attribute> &attributes,
                         const WorkspaceSettings &settings)
{
    if (!written.isEmpty())
        return written;
    for (const Attribute &attribute : attributes) {
        const bool says = attribute.company.isEmpty() && attribute.name == QLatin1String("language");
        if (const QString language = languageIn(attribute.value); says && !language.isEmpty())
            return language;
    }
    return settings.language;
}

QString customerLine(const GateView &view, CustomerLine which)
{
    return lineIn(languageFor(view, which), view.settings(), which);
}

QString handoverLine(const GateView &view, const Handover &handover)
{
    const CustomerLine which = takesOver(handover);
    const QString language = languageFor(view, which);
    return QStringList{lineIn(language, view.settings(), which),
                       backAt(language, view.settings(), view.context.now)}
        .join(QLatin1Char(' '))
        .trimmed();
}

QString inForm(const GateView &view, const QString &text)
{
    return view.session.channel == Channel::Email ? asMail(view, text) : text;
}

QString toCustomer(const GateView &view, const QString &said)
{
    const QString text = inForm(view, said);
    const QString everywhere = view.channel().disclosure;
    if (everywhere.isEmpty())
        return text;
    const QString language = spokenIn(view);
    const QString own = view.settings().texts.value(language).value(CustomerLine::Disclosure);
    return text + QStringLiteral("\n\n") + (own.isEmpty() ? everywhere : own);
}

QStringList customerLanguages()
{
    QStringList languages;
    for (const BuiltInLines &each : builtInLines())
        languages << QString::fromUtf16(each.language);
    return languages;
}

QString builtInLine(const QString &language, CustomerLine which)
{
    if (which > CustomerLine::Disclosure)
        return builtInMailLine(language, which);
    const auto all = builtInLines();
    const auto found = std::find_if(all.begin(), all.end(), [&](const BuiltInLines &each) {
        return language == QStringView(each.language);
    });
    return found == all.end() || which == CustomerLine::Disclosure
        ? QString()
        : QString::fromUtf16(found->lines[int(which)]);
}

} // namespace Baton
