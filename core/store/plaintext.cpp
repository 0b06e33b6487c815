// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plaintext.h"

#include <array>
#include <utility>

namespace Baton {

namespace {

constexpr std::array<std::pair<const char *, char16_t>, 6> entities{{
    {"amp", u'&'}, {"lt", u'<'}, {"gt", u'>'}, {"quot", u'"'}, {"apos", u'\''}, {"nbsp", u' '}}};

/// `name` is what stands between & and ; — empty when it is no entity we know.
QString decoded(QStringView name)
{
    for (const auto &[known, character] : entities) {
        if (name == QLatin1StringView(known))
            return QString(QChar(character));
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff)
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Appends the entity at `at` and returns where it ends; an ampersand alone stays one.
qsizetype appendEntity(QString &text, QStringView html, qsizetype at)
{
    const qsizetype end = html.indexOf(u';', at);
    if (end > at && end - at <= 9) {
        const QString character = decoded(html.mid(at + 1, end - at - 1));
        if (!character.isEmpty()) {
            text += character;
            return end + 1;
        }
    }
    text += u'&';
    return at + 1;
}

} // namespace

QString plainText(const QString &html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype close = html[at] == u'<' ? html.indexOf(u'>', at) : -1;
        if (close > at) {
            text += u' ';
            at = close + 1;
        } else if (html[at] == u'&') {
            at = appendEntity(text, html, at);
        } else {
            text += html[at++];
        }
    }
    return text.simplified();
}

} // namespace Baton
