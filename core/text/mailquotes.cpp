// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mailquotes.h"

#include "text/analysis.h"
#include "text/fold.h"
#include "text/mailsignature.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kLongestAttribution = 400; // characters; longer lines are prose
constexpr int kAttributionLines = 4;     // mail programs wrap "On … wrote:" this far

struct Line
{
    QString text;
    QString flat;       ///< folded and trimmed; of long lines only the start
    bool quoted = false; ///< starts with ">"
    bool blank = false;
    bool gone = false;
};

QList<Line> linesOf(const QString &plain)
{
    QList<Line> lines;
    for (QStringView view : QStringView(plain).split(u'\n')) {
        if (view.endsWith(u'\r'))
            view.chop(1);
        Line line;
        line.text = view.toString();
        const QStringView trimmed = view.trimmed();
        line.blank = trimmed.isEmpty();
        line.quoted = trimmed.startsWith(u'>') || trimmed.startsWith(u"&gt;");
        if (!line.quoted)
            line.flat = folded(trimmed.left(kLongestAttribution).toString());
        lines << line;
    }
    return lines;
}

QString anyOf(const QList<QStringView> &words)
{
    QStringList escaped;
    for (QStringView word : words)
        escaped << QRegularExpression::escape(folded(word.toString()));
    return u"(?:"_s + escaped.join(u'|') + u")"_s;
}

/// "wrote" at the end, with its colon or without.
bool endsWithVerb(const QString &text)
{
    static const QRegularExpression verb(u"(?:^|[\\s>,)\\]:\";])"_s + anyOf(MailWords::wrote())
                                         + u"\\s*[:：]?\\s*[-–—]*$"_s);
    return verb.match(text).hasMatch();
}

bool startsLikeAttribution(const QString &text)
{
    static const QList<QStringView> starts = MailWords::attributionStarts();
    if (!text.isEmpty() && text[0].isDigit())
        return true;
    return std::any_of(starts.begin(), starts.end(),
                       [&](QStringView start) { return text.startsWith(start); });
}

/// "On Tue, 3 May 2022 at 10:00, Ann <ann@example.com> wrote:" in any language: a date, who, and
/// either the verb or an address before the closing colon.
bool isAttribution(const QString &text)
{
    if (text.size() > kLongestAttribution || !startsLikeAttribution(text))
        return false;
    static const QRegularExpression when(u"\\d{4}|\\d{1,2}[:.h]\\d{2}|\\d{1,2}[/.-]\\d{1,2}|"
                                         "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                                         "[a-z]* \\d"_s);
    const bool dated = when.match(text).hasMatch();
    const bool addressed = text.contains(u'@');
    if (endsWithVerb(text))
        return dated || addressed;
    return dated && addressed && (text.endsWith(u':') || text.endsWith(u'：'));
}

/// How many lines the attribution that starts at `from` has; 0: none starts there.
int attributionLength(const QList<Line> &lines, qsizetype from)
{
    QString joined;
    for (int count = 1; count <= kAttributionLines && from + count <= lines.size(); ++count) {
        const Line &line = lines[from + count - 1];
        const bool open = joined.lastIndexOf(u'<') > joined.lastIndexOf(u'>');
        if (line.blank || (line.quoted && !open)) // "<ann@example.com" may wrap before its ">"
            return 0;
        joined += (joined.isEmpty() ? QString() : u" "_s);
        joined += line.quoted ? folded(line.text.left(80)) : line.flat;
        if (isAttribution(joined))
            return count;
        if (count == 1 && !startsLikeAttribution(joined))
            return 0;
        if (from + count < lines.size() && isAttribution(lines[from + count].flat))
            return 0; // the next line is one by itself
    }
    return 0;
}

/// The label before the colon of "*From:* Ann", empty when the line is not such a line.
QString label(const QString &flat)
{
    const qsizetype colon = flat.indexOf(QRegularExpression(u"[:：]"_s));
    if (colon <= 0 || colon > 24)
        return {};
    return flat.left(colon).remove(u'*').trimmed();
}

/// A pasted header: who, and when or what about, within a few lines.
bool isHeaderBlock(const QList<Line> &lines, qsizetype from)
{
    static const auto set = [](const QList<QStringView> &words) {
        QSet<QString> out;
        for (QStringView word : words)
            out << folded(word.toString());
        return out;
    };
    static const QSet<QString> who = set(MailWords::fromLabels());
    static const QSet<QString> when = set(MailWords::dateLabels());
    static const QSet<QString> whom = set(MailWords::toLabels());
    static const QSet<QString> what = set(MailWords::subjectLabels());
    int kinds = 0;
    int seen = 0;
    bool address = false;
    for (qsizetype at = from; at < lines.size() && seen < 7; ++at) {
        if (lines[at].blank || lines[at].quoted)
            break;
        ++seen;
        const QString name = label(lines[at].flat);
        if (name.isEmpty() && at == from)
            return false;
        address = address || lines[at].flat.contains(u'@');
        kinds |= who.contains(name) ? 1 : 0;
        kinds |= when.contains(name) ? 2 : 0;
        kinds |= whom.contains(name) && !who.contains(name) ? 4 : 0;
        kinds |= what.contains(name) ? 8 : 0;
        if (at == from && kinds == 0)
            return false;
    }
    const bool two = (kinds & 1) && (kinds & (2 | 8));
    const bool three = two && (kinds & ~3) && seen >= 3;
    return three || (two && address);
}

bool isSeparator(const QList<Line> &lines, qsizetype at)
{
    const QString &flat = lines[at].flat;
    static const QRegularExpression original(u"^[-_=*\\s]*"_s + anyOf(MailWords::originalMessage())
                                             + u"\\s*:?[-_=*\\s]*$"_s);
    static const QRegularExpression dashedWrote(u"^-{2,}.*-{2,}$"_s);
    QString bare = flat;
    bare.remove(u'\'').remove(u'’');
    if (original.match(bare).hasMatch())
        return flat.startsWith(u'-') || flat.startsWith(u'_') || flat.startsWith(u'=')
            || flat.endsWith(u':');
    if (!dashedWrote.match(flat).hasMatch())
        return false;
    static const QRegularExpression dashes(u"^-+\\s*|\\s*-+$"_s);
    return isAttribution(QString(flat).remove(dashes))
        || (at + 1 < lines.size() && isHeaderBlock(lines, at + 1));
}

bool isRule(const QString &flat)
{
    static const QRegularExpression rule(u"^(?:[-_=*]\\s?){3,}$"_s);
    return rule.match(flat).hasMatch();
}

/// Takes the quoted lines from `at` on away, wrapped tails included. Returns the line behind.
qsizetype dropQuoteBlock(QList<Line> &lines, qsizetype at)
{
    while (at < lines.size()) {
        if (lines[at].quoted) {
            lines[at].gone = true;
            ++at;
            continue;
        }
        // a long line that the sender's program broke: text squeezed between two quoted lines
        qsizetype next = at;
        while (next < lines.size() && next - at < 3 && !lines[next].blank && !lines[next].quoted)
            ++next;
        const bool squeezed = next > at && next < lines.size() && lines[next].quoted && at > 0
            && lines[at - 1].quoted && lines[at - 1].text.trimmed().size() > 40;
        if (!squeezed)
            return at;
        for (; at < next; ++at)
            lines[at].gone = true;
    }
    return at;
}

qsizetype nextFilled(const QList<Line> &lines, qsizetype at)
{
    while (at < lines.size() && lines[at].blank)
        ++at;
    return at;
}

/// Marks history as gone. Quotes by ">" end where they end (people answer below and between them);
/// what follows an unquoted header is history to the last line.
void dropHistory(QList<Line> &lines)
{
    for (qsizetype at = 0; at < lines.size();) {
        if (lines[at].blank) {
            ++at;
        } else if (lines[at].quoted) {
            at = dropQuoteBlock(lines, at);
        } else if (const int length = attributionLength(lines, at)) {
            for (int i = 0; i < length; ++i)
                lines[at + i].gone = true;
            at = nextFilled(lines, at + length);
            if (at < lines.size() && !lines[at].quoted) {
                lines.resize(at);
                return;
            }
        } else if (isSeparator(lines, at) || isHeaderBlock(lines, at)) {
            lines.resize(at);
            return;
        } else {
            ++at;
        }
    }
}

} // namespace

QString withoutQuotes(const QString &plain)
{
    QList<Line> lines = linesOf(plain);
    dropHistory(lines);
    QStringList kept;
    for (const Line &line : std::as_const(lines)) {
        if (line.gone)
            continue;
        if (line.blank && (kept.isEmpty() || (kept.size() > 1 && kept.last().isEmpty())))
            continue;
        kept << (line.blank ? QString() : line.text);
    }
    while (!kept.isEmpty() && (kept.last().isEmpty() || isRule(kept.last().trimmed().left(kLongestAttribution))))
        kept.removeLast();
    dropSignature(kept);
    const QString left = kept.join(u'\n').trimmed();
    return left.isEmpty() ? plain.trimmed() : left;
}

} // namespace Baton
