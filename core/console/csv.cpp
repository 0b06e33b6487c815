// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/csv.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

bool startsCell(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// White space, control and format characters, and the quotes a cell may be wrapped in: a
/// spreadsheet may skip them on its way to the formula.
bool isSkipped(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

qsizetype firstVisible(QStringView text, qsizetype from)
{
    while (from < text.size() && isSkipped(text[from]))
        ++from;
    return from;
}

bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && (text[0] == u'+' || text[0] == u'-'))
        text = text.mid(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto *end = std::find_if_not(text.begin(), text.end(), isDigit);
    if (end == text.begin())
        return false;
    if (end != text.end() && (*end == u'.' || *end == u',') && end + 1 != text.end())
        return std::all_of(end + 1, text.end(), isDigit);
    return end == text.end();
}

/// Most cells: nothing in them that a spreadsheet could stumble over.
bool isHarmless(QStringView text)
{
    if (isPlainNumber(text))
        return true;
    const qsizetype first = firstVisible(text, 0);
    if (first < text.size() && startsFormula(text[first]))
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return startsCell(c) || c.isNull(); });
}

/// Whether a formula at `from` could do anything: call a function, or reach another program.
bool canAct(QStringView text, qsizetype from)
{
    for (; from < text.size() && text[from] != u'\n' && text[from] != u'\r'; ++from) {
        if (text[from] == u'(' || text[from] == u'|')
            return true;
    }
    return false;
}

bool mustQuote(const QByteArray &cell)
{
    return cell.startsWith(' ') || cell.endsWith(' ')
        || std::any_of(cell.begin(), cell.end(), [](char c) {
               return c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t';
           });
}

void append(QByteArray &line, QByteArray cell)
{
    if (!mustQuote(cell)) {
        line += cell;
        return;
    }
    cell.replace('"', "\"\"");
    line += '"';
    line += cell;
    line += '"';
}

} // namespace

QString neutralised(const QString &cell)
{
    if (isHarmless(cell))
        return cell;
    QString out = cell;
    out.replace(QChar::Null, QChar::ReplacementCharacter);
    // From the end, so that what is inserted moves nothing that is still to be looked at.
    for (qsizetype i = out.size() - 1; i >= 0; --i) {
        if (!startsCell(out[i]))
            continue;
        const qsizetype first = firstVisible(out, i + 1);
        if (first < out.size() && startsFormula(out[first]) && canAct(out, first))
            out.insert(first, u'\'');
    }
    const qsizetype first = firstVisible(out, 0);
    const bool formula = first < out.size() && startsFormula(out[first]);
    if (formula || (!out.isEmpty() && startsCell(out[0]) && out[0] != u';'))
        out.prepend(u'\'');
    return out;
}

CsvWriter::CsvWriter(QIODevice &device) : m_device(device) { }

Result<> CsvWriter::row(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += ',';
        append(m_pending, neutralised(cells[i]).toUtf8());
    }
    // One empty cell would read as no cell at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        m_pending += "\"\"";
    m_pending += "\r\n";
    return m_pending.size() < chunkSize ? Result<>() : finish();
}

Result<> CsvWriter::finish()
{
    const qint64 written = m_device.write(m_pending);
    if (written != m_pending.size())
        return Error{ErrorKind::Storage,
                     u"The export could not be written: %1"_s.arg(m_device.errorString()),
                     u"Make room, or choose another file, and export again."_s};
    m_pending.clear();
    return {};
}

} // namespace Baton
