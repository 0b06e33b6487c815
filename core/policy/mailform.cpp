// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mailform.h"

#include "policy/customerlines.h"

#include <algorithm>
#include <array>

namespace Baton {

namespace {

struct MailLines
{
    const char16_t *language;
    const char16_t *greeting;
    const char16_t *unnamed;
    const char16_t *closing;
};

constexpr std::array mailLines = {
    MailLines{u"en", u"Hi {name},", u"Hello,", u"Kind regards"},
    MailLines{u"de", u"Hallo {name},", u"Guten Tag,", u"Viele Grüße"},
    MailLines{u"fr", u"Bonjour {name},", u"Bonjour,", u"Cordialement"},
    MailLines{u"es", u"Hola, {name}:", u"Hola:", u"Un saludo"},
    MailLines{u"it", u"Ciao {name},", u"Buongiorno,", u"Cordiali saluti"},
    MailLines{u"pt", u"Olá, {name},", u"Olá,", u"Com os melhores cumprimentos"},
    MailLines{u"nl", u"Hallo {name},", u"Hallo,", u"Met vriendelijke groet"},
    MailLines{u"sv", u"Hej {name},", u"Hej,", u"Vänliga hälsningar"},
    MailLines{u"da", u"Hej {name}", u"Hej", u"Venlig hilsen"},
    MailLines{u"nb", u"Hei {name}", u"Hei", u"Vennlig hilsen"},
    MailLines{u"fi", u"Hei {name},", u"Hei,", u"Ystävällisin terveisin"},
    MailLines{u"pl", u"Dzień dobry, {name},", u"Dzień dobry,", u"Z poważaniem"},
    MailLines{u"cs", u"Dobrý den, {name},", u"Dobrý den,", u"S pozdravem"},
    MailLines{u"tr", u"Merhaba {name},", u"Merhaba,", u"Saygılarımızla"},
    MailLines{u"ru", u"Здравствуйте, {name}!", u"Здравствуйте!", u"С уважением"},
    MailLines{u"uk", u"Вітаємо, {name}!", u"Вітаємо!", u"З повагою"},
};

constexpr auto namePlace = "{name}";

QString firstName(const QString &name)
{
    const auto inNone = [](QChar c) { return c.isDigit() || c == QLatin1Char('@'); };
    const QString first = name.simplified().section(QLatin1Char(' '), 0, 0);
    const auto inName = [](QChar c) {
        return c.isLetter() || c.isMark() || QStringView(u"-'’").contains(c);
    };
    if (first.size() < 2 || first.size() > 30 || std::any_of(name.begin(), name.end(), inNone)
        || !std::all_of(first.begin(), first.end(), inName))
        return {};
    const bool shouted = first == first.toUpper() || first == first.toLower();
    return shouted ? first[0].toUpper() + first.mid(1).toLower() : first;
}

/// Only the one whose conversation it is: what goes out to the others of a group is theirs as little as
/// the record of it, in which no erasure would look for their names.
QString nameOfWriter(const GateView &view)
{
    const Contact &contact = view.session.contact;
    const Message *newest = view.newest();
    if (!newest)
        return {};
    const QString &writer = newest->author.id;
    // Who has no contact at the vendor is told by the address.
    const bool isTheirs = contact.id.isEmpty() ? !writer.isEmpty() && writer == contact.email
                                               : writer == contact.id.value();
    return isTheirs ? firstName(contact.name) : QString();
}

QString greeting(const GateView &view)
{
    const QString name = nameOfWriter(view);
    const QString line = customerLine(view, CustomerLine::MailGreeting);
    if (name.isEmpty() && line.contains(QLatin1StringView(namePlace)))
        return customerLine(view, CustomerLine::MailGreetingUnnamed);
    return QString(line).replace(QLatin1StringView(namePlace), name);
}

} // namespace

QString asMail(const GateView &view, const QString &text)
{
    QStringList paragraphs{text, customerLine(view, CustomerLine::MailSignature)};
    if (text != customerLine(view, CustomerLine::Greeting)) // greets already
        paragraphs.prepend(greeting(view));
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString builtInMailLine(const QString &language, CustomerLine which)
{
    const auto found = std::find_if(mailLines.begin(), mailLines.end(), [&](const MailLines &each) {
        return language == QStringView(each.language);
    });
    if (found == mailLines.end())
        return {};
    switch (which) {
    case CustomerLine::MailGreeting: return QString::fromUtf16(found->greeting);
    case CustomerLine::MailGreetingUnnamed: return QString::fromUtf16(found->unnamed);
    case CustomerLine::MailSignature: return QString::fromUtf16(found->closing);
    default: return {};
    }
}

} // namespace Baton
