// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionlink.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace Baton {

namespace {

constexpr char linkTokenStart[] = "baton";
constexpr qsizetype linkTokenDigits = 40;

bool isLowerHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isLowerHex(QChar c)
{
    return isLowerHex(c.toLatin1());
}

/// Both kinds of text in one loop: where "baton" is followed by the digits, those become zeros.
template<typename Text, typename Unit>
void maskTokens(Text &text, const Text &start, Unit zero)
{
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const qsizetype first = at + start.size();
        qsizetype end = first;
        while (end < text.size() && end - first < linkTokenDigits
               && isLowerHex(text.at(end)))
            ++end;
        if (end - first == linkTokenDigits)
            std::fill(text.begin() + first, text.begin() + end, zero);
    }
}

} // namespace

QByteArray newLinkToken()
{
    std::array<quint32, linkTokenDigits / 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return linkTokenStart
        + QByteArray(reinterpret_cast<const char *>(words.data()), linkTokenDigits / 2).toHex();
}

QByteArray linkTokenHash(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QString sessionUrl(const QString &publicUrl, qint64 ticket, const QByteArray &token)
{
    QString base = publicUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    return QStringLiteral("%1/sessions/%2?t=%3")
        .arg(base, QString::number(ticket), QString::fromLatin1(token));
}

QString withSessionLink(QString text, const QString &url)
{
    const qsizetype last = text.lastIndexOf(sessionLinkMark);
    if (last >= 0 && !url.isEmpty())
        text.replace(last, 1, QStringLiteral(": ") + url);
    return text.remove(sessionLinkMark);
}

QString withoutMaskedLinks(QString text)
{
    static const QRegularExpression link(
        QStringLiteral(":\\s+\\S+/sessions/\\d+\\?t=baton0{%1}").arg(linkTokenDigits));
    return text.remove(link);
}

QString withoutLinkTokens(QString text)
{
    maskTokens(text, QString::fromLatin1(linkTokenStart), QChar(u'0'));
    return text;
}

QByteArray withoutLinkTokens(QByteArray bytes)
{
    // Every webhook comes through here: the standard library's search is several times Qt's.
    if (std::string_view(bytes.constData(), size_t(bytes.size())).find(linkTokenStart)
        != std::string_view::npos)
        maskTokens(bytes, QByteArray(linkTokenStart), '0');
    return bytes;
}

} // namespace Baton
