// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

struct LanguageName
{
    const char16_t *code; ///< ISO 639-1
    const char16_t *name; ///< in itself, so that it needs no translation
};

/// Those that Baton has words of its own for, then others that customers' messages are told apart by.
inline constexpr LanguageName languageNames[] = {
    {u"en", u"English"},    {u"de", u"Deutsch"},    {u"fr", u"Français"},
    {u"es", u"Español"},    {u"it", u"Italiano"},   {u"pt", u"Português"},
    {u"nl", u"Nederlands"}, {u"sv", u"Svenska"},    {u"da", u"Dansk"},
    {u"nb", u"Norsk"},      {u"fi", u"Suomi"},      {u"pl", u"Polski"},
    {u"cs", u"Čeština"},    {u"tr", u"Türkçe"},     {u"ru", u"Русский"},
    {u"uk", u"Українська"}, {u"ar", u"العربية"},    {u"bg", u"Български"},
    {u"el", u"Ελληνικά"},   {u"et", u"Eesti"},      {u"fa", u"فارسی"},
    {u"he", u"עברית"},      {u"hi", u"हिन्दी"},       {u"hr", u"Hrvatski"},
    {u"hu", u"Magyar"},     {u"id", u"Indonesia"},  {u"ja", u"日本語"},
    {u"ko", u"한국어"},     {u"lt", u"Lietuvių"},   {u"lv", u"Latviešu"},
    {u"ro", u"Română"},     {u"sk", u"Slovenčina"}, {u"sl", u"Slovenščina"},
    {u"th", u"ไทย"},        {u"vi", u"Tiếng Việt"}, {u"zh", u"中文"},
};

} // namespace Baton
