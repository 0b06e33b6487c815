// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settinglines.h"

#include "console/languagenames.h"
#include "console/settingchoices.h"
#include "console/settingtable.h"
#include "domain/words.h"
#include "policy/customerlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using Part = SettingPart;

template<size_t size>
const LineWords *wordsFor(const LineWords (&table)[size], QStringView path)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const LineWords &w) {
        return path == QLatin1StringView(w.path);
    });
    return found == std::end(table) ? nullptr : found;
}

const LineWords *wordsOfField(const QString &path)
{
    const QString prefix = u"channels."_s;
    if (path.startsWith(prefix))
        return wordsFor(channelWords, QStringView(path).mid(path.indexOf(u'.', prefix.size()) + 1));
    return wordsFor(workspaceWords, path);
}

} // namespace

QList<SettingLine> SettingWords::lines(Platform platform)
{
    QList<SettingLine> lines;
    for (const SettingField &field : workspaceFields(platform)) {
        const LineWords *words = wordsOfField(field.path);
        if (words)
            lines.append({field, words->part, words->picker, tr(words->label),
                          tr(words->explanation), QString::fromLatin1(words->onlyWhen),
                          QString::fromLatin1(words->onlyAt)});
        else
            lines.append({field, Part::Elsewhere, SettingPicker::None, field.path, {}, {}, {}});
    }
    return lines;
}

QList<SettingLine> SettingWords::programLines()
{
    return {{{u"publicUrl"_s, FieldKind::Text, {}, FieldUnit::None, 0, 0},
             Part::Connection,
             SettingPicker::None,
             tr("Public address"),
             tr("Where helpdesks reach this machine: https:// and the name of your proxy or tunnel."),
             {},
             {}},
            {{u"trustedProxies"_s, FieldKind::Texts, {}, FieldUnit::None, 0, 0},
             Part::Connection,
             SettingPicker::None,
             tr("Trusted proxies"),
             tr("Addresses of proxies whose word about who called counts, one a line."),
             {},
             {}}};
}

QString SettingWords::part(SettingPart part)
{
    switch (part) {
    case Part::Autopilot: return tr("Autopilot");
    case Part::Channels: return tr("Channels");
    case Part::Handoff: return tr("Handoff");
    case Part::Assist: return tr("Assist");
    case Part::Resolution: return tr("Resolution");
    case Part::Notes: return tr("Notes, tags, context");
    case Part::Engine: return tr("Engine and knowledge");
    case Part::Connection: return tr("Connection");
    case Part::Delivery: return tr("Delivery and history");
    case Part::Wording: return tr("Words to customers");
    case Part::Elsewhere: break;
    }
    return {};
}

QString SettingWords::about(SettingPart part)
{
    switch (part) {
    case Part::Autopilot: return tr("Which conversations does the AI answer itself?");
    case Part::Channels: return tr("How does the AI work on each channel?");
    case Part::Handoff: return tr("When does the AI give a conversation to people?");
    case Part::Assist: return tr("What does the AI draft for people?");
    case Part::Resolution: return tr("When is a conversation done?");
    case Part::Notes: return tr("What does the AI leave at the helpdesk, and what is it told?");
    case Part::Engine: return tr("What does the AI know, and how sure must it be?");
    case Part::Connection: return tr("Which workspace is this?");
    case Part::Delivery: return tr("How do messages come in, and how is it made sure that replies arrived?");
    case Part::Wording: return tr("What does Baton itself say, and in which language?");
    case Part::Elsewhere: break;
    }
    return {};
}

QList<QPair<QString, QString>> SettingWords::languages()
{
    QList<QPair<QString, QString>> languages;
    for (const LanguageName &each : languageNames)
        languages.append({QString::fromUtf16(each.code), QString::fromUtf16(each.name)});
    return languages;
}

QString SettingWords::builtIn(const QString &language, const QString &line)
{
    const auto known = fromWord<CustomerLine>(line);
    return known ? builtInLine(language, *known) : QString();
}

QString SettingWords::choice(const QString &word)
{
    for (const ChoiceWords &words : choiceWords) {
        if (word == QLatin1StringView(words.word))
            return tr(words.text);
    }
    return word;
}

bool SettingWords::comesNext(const QString &word)
{
    return std::any_of(std::begin(choiceWords), std::end(choiceWords), [&](const ChoiceWords &words) {
        return words.comesNext && word == QLatin1StringView(words.word);
    });
}

QString SettingWords::unit(FieldUnit unit)
{
    switch (unit) {
    case FieldUnit::None: return {};
    case FieldUnit::Seconds: return tr("seconds");
    case FieldUnit::Minutes: return tr("minutes");
    case FieldUnit::Hours: return tr("hours");
    case FieldUnit::Days: return tr("days");
    }
    return {};
}

} // namespace Baton
