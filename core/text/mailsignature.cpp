// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mailsignature.h"

#include "text/fold.h"
#include "text/mailquotes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kSignatureLines = 14;
constexpr int kSignOffLines = 7;
constexpr qsizetype kLongestMark = 2'000; // characters; a longer line is no mark, only slow to match

bool beginsWithAny(const QString &flat, const QList<QStringView> &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](QStringView start) { return flat.startsWith(start); });
}

/// "Sent from my phone", not "Sent from my desk, it is easier": a device's line has no clause.
bool isSentFrom(const QString &line)
{
    static const QList<QStringView> starts = MailWords::sentFrom();
    static const QList<QStringView> ends = MailWords::sentFromEnds();
    static const QRegularExpression link(u"\\s*[<\\[(]\\s*(?:https?|mailto)[^>\\])]*[>\\])]?"_s);
    if (line.size() > kLongestMark) // a tracking link can be long, a paragraph is no device's line
        return false;
    const QString flat = folded(line.trimmed()).remove(link).trimmed();
    if (flat.isEmpty() || flat.size() > 90 || flat.count(u' ') > 9)
        return false;
    static const QRegularExpression clause(u"[,;:?!]\\s|[.?!]$"_s);
    if (clause.match(flat).hasMatch())
        return false;
    if (beginsWithAny(flat, starts))
        return true;
    return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return flat.endsWith(end); })
        && (flat.contains(u"iphone") || flat.contains(u"ipad") || flat.contains(u"android")
            || flat.startsWith(u"von "));
}

bool isSignOff(const QString &line)
{
    static const QSet<QString> known = [] {
        QSet<QString> out;
        for (QStringView word : MailWords::signOffs())
            out << folded(word.toString());
        return out;
    }();
    if (line.size() > 60)
        return false;
    QString flat;
    for (const QChar c : folded(line.trimmed())) {
        if (c.isLetter() || c.isSpace() || c == u'&')
            flat += c;
    }
    return known.contains(flat.simplified());
}

/// Lines as under a signature's rule: short, none a sentence.
bool looksLikeCard(const QStringList &lines, qsizetype from)
{
    for (qsizetype at = from; at < lines.size(); ++at) {
        const QString line = lines[at].trimmed();
        if (line.size() > 90 || line.count(u' ') > 9)
            return false;
        if (line.count(u' ') > 3 && (line.endsWith(u'.') || line.endsWith(u'?')))
            return false;
    }
    return true;
}

bool isDelimiter(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression exact(u"^\\s*(?:--|—|–)\\s*$"_s);
    static const QRegularExpression rule(u"^\\s*(?:[-—–]{3,}|_{2,}|={4,}|\\*{3,})\\s*$"_s);
    const qsizetype below = lines.size() - at - 1;
    if (lines[at].size() > kLongestMark)
        return false;
    if (exact.match(lines[at]).hasMatch())
        return below <= 2 * kSignatureLines;
    return rule.match(lines[at]).hasMatch() && below > 0 && below <= kSignatureLines
        && looksLikeCard(lines, at + 1);
}

/// "-Ann Lee" under an empty line.
bool isDashedName(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression name(
        u"^[-–—~]\\p{Lu}[\\p{L}.'-]*(?:\\s\\p{Lu}[\\p{L}.'-]*){0,2}$"_s);
    return at + 1 == lines.size() && at > 0 && lines[at - 1].isEmpty()
        && name.match(lines[at].trimmed()).hasMatch();
}

/// Where a closing formula with a name under it begins: "Kind regards,\nAnn\nHead of Kites".
bool isClosing(const QStringList &lines, qsizetype at)
{
    return lines.size() - at - 1 <= kSignOffLines && isSignOff(lines[at])
        && looksLikeCard(lines, at + 1);
}

void dropBlankEnd(QStringList &lines)
{
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
}

/// Cuts at the first mark of a signature. Returns whether there was one.
bool cutAtMark(QStringList &lines)
{
    static const QList<QStringView> smallPrint = MailWords::disclaimers();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool marks = isDelimiter(lines, at) || isSentFrom(lines[at]) || isClosing(lines, at)
            || (at > 0 && lines[at - 1].isEmpty()
                && beginsWithAny(folded(lines[at].left(kLongestMark).trimmed()), smallPrint));
        // nothing but a signature: then it is what the person wrote
        const bool nothingAbove = marks && std::all_of(lines.begin(), lines.begin() + at, [](const QString &line) {
            return line.trimmed().isEmpty();
        });
        if (!marks || nothingAbove)
            continue;
        lines.resize(at);
        dropBlankEnd(lines);
        return true;
    }
    return false;
}

} // namespace

void dropSignature(QStringList &lines)
{
    while (cutAtMark(lines)) { // "Best regards, Ann" above "-- " above "Sent from my phone"
    }
    dropBlankEnd(lines);
    if (!lines.isEmpty() && isDashedName(lines, lines.size() - 1))
        lines.removeLast();
    dropBlankEnd(lines);
}

} // namespace Baton
