// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/csv.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

QByteArray write(const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows)
        if (!writer.row(row).ok())
            return "row failed";
    return writer.finish().ok() ? buffer.data() : QByteArray("finish failed");
}

/// A reader by RFC 4180, so that what was written is seen as others see it.
QList<QStringList> readBack(const QByteArray &csv, char separator = ',')
{
    QList<QStringList> rows{{}};
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && csv.mid(i + 1, 1) == "\"")
            cell += csv[++i];
        else if (c == '"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && (c == separator || c == '\n')) {
            rows.last() << QString::fromUtf8(cell);
            cell.clear();
            if (c == '\n')
                rows << QStringList();
        } else if (quoted || c != '\r')
            cell += c;
    }
    rows.removeLast();
    return rows;
}

bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell[0]);
}

/// A formula that calls something: what a reader that splits at semicolons must not find.
bool canAct(const QString &cell)
{
    return isFormula(cell) && (cell.contains(u'(') || cell.contains(u'|'));
}

bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatRfc4180Says();
    void everyCellComesBack();
    void neutralises_data();
    void neutralises();
    void fullDiskIsAnError();
    void hostileCellsStayText_data();
    void hostileCellsStayText();
    void manyRowsArriveWholeAndInOrder();
};

void TestCsv::writesWhatRfc4180Says()
{
    QCOMPARE(write({{u"ticket"_s, u"summary"_s}, {u"4521"_s, u"Où est mon \"colis\"?"_s}}),
             QByteArray("ticket,summary\r\n4521,\"Où est mon \"\"colis\"\"?\"\r\n"));
    QCOMPARE(write({{u"a,b"_s, u"c\nd"_s, u"e\r\nf"_s, u""_s, u" g"_s}}),
             QByteArray("\"a,b\",\"c\nd\",\"e\r\nf\",,\" g\"\r\n"));
    QCOMPARE(write({{u""_s}}), QByteArray("\"\"\r\n"));
    QCOMPARE(write({}), QByteArray());
}

void TestCsv::everyCellComesBack()
{
    const QList<QStringList> rows{{u"plain"_s, u"comma, quote \" and\nline"_s, u""_s},
                                  {u"\U0001F600 ünïcödé"_s, u"'quoted'"_s, u"a;b\tc"_s}};
    QCOMPARE(readBack(write(rows)), rows);
}

void TestCsv::neutralises_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &cell) {
        QTest::newRow(name) << cell << cell;
    };

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\rtext"_s << u"'\rtext"_s;
    QTest::newRow("spaces first") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("invisible first") << u"\u200B=1+1"_s << u"'\u200B=1+1"_s;
    QTest::newRow("full width") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
    QTest::newRow("NUL first") << QString(QChar::Null) + u"=1"_s << u"\uFFFD=1"_s;
    QTest::newRow("phone with dashes") << u"+1-555-0100"_s << u"'+1-555-0100"_s;
    QTest::newRow("after a semicolon") << u"hi;=HYPERLINK(1)"_s << u"hi;'=HYPERLINK(1)"_s;
    QTest::newRow("on the next line") << u"hi\n =cmd|' /C calc'"_s << u"hi\n '=cmd|' /C calc'"_s;

    same("number", u"-12.5"_s);
    same("number, comma", u"-12,5"_s);
    same("phone", u"+4512345678"_s);
    same("empty", u""_s);
    same("words", u"a = b + c - d @ e"_s);
    same("smiley", u"thanks ;-)"_s);
    same("a list", u"I tried:\n- the app\n- the site"_s);
    same("mail address", u"ada@example.com"_s);
}

void TestCsv::neutralises()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(neutralised(cell), expected);
}

void TestCsv::fullDiskIsAnError()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full on this system");
    CsvWriter writer(full);
    QVERIFY(writer.row({u"a"_s}).ok());
    const Result<> finished = writer.finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().kind, ErrorKind::Storage);
    QVERIFY(!finished.error().fix.isEmpty());
}

void TestCsv::hostileCellsStayText_data()
{
    QTest::addColumn<QStringList>("cells");
    const QString data = qEnvironmentVariable("BATON_DATA");
    QFile injections(data + u"/csv_injection/csv-payload.txt"_s);
    if (injections.open(QIODevice::ReadOnly))
        QTest::newRow("injections") << QString::fromUtf8(injections.readAll()).split(u'\n');
    QFile naughty(data + u"/blns/blns.json"_s);
    if (naughty.open(QIODevice::ReadOnly))
        QTest::newRow("naughty strings")
            << QJsonDocument::fromJson(naughty.readAll()).toVariant().toStringList();
    if (data.isEmpty())
        QTest::newRow("nothing") << QStringList();
}

void TestCsv::hostileCellsStayText()
{
    QFETCH(QStringList, cells);
    if (cells.isEmpty())
        QSKIP("BATON_DATA does not name the folder of public data sets");
    int changed = 0;
    for (const QString &cell : cells) {
        const QByteArray csv = write({{u"4521"_s, cell, u"end"_s}});
        const QList<QStringList> rows = readBack(csv);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].size(), 3);
        QVERIFY2(!isFormula(rows[0][1]) || isNumber(rows[0][1]), qPrintable(rows[0][1]));
        QCOMPARE(rows[0][1], neutralised(cell));
        changed += rows[0][1] != cell;
        for (const QStringList &row : readBack(csv, ';'))
            for (const QString &other : row)
                QVERIFY2(!canAct(other.trimmed()), qPrintable(other));
    }
    qInfo("%d of %d cells neutralised", changed, int(cells.size()));
}

void TestCsv::manyRowsArriveWholeAndInOrder()
{
    QList<QStringList> rows;
    for (int i = 0; i < 20'000; ++i)
        rows << QStringList{QString::number(i), u"Was it due \"Monday\"?"_s, u"web"_s};
    QCOMPARE(readBack(write(rows)), rows);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
