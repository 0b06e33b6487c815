// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowfilter.h"
#include "ui/list/sessionlistmodel.h"
#include "ui/support/fakeconsole.h"
#include "ui/words/sessionwords.h"
#include "ui/words/times.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The list's model, its filter and its words, without a window.
class tst_list : public QObject
{
    Q_OBJECT

private slots:
    void sectionsStandOverTheirSessions();
    void aRefreshTellsOnlyWhatChanged();
    void rowsMoveAndGo();
    void foldingHidesASection();
    void refreshRowsMovesNothing();
    void filterWords_data();
    void filterWords();
    void addressBecomesConversation();
    void spans_data();
    void spans();
    void lateIsSaid();

private:
    QStringList shown(const SessionListModel &model) const;
    StillClock m_clock;
};

QStringList tst_list::shown(const SessionListModel &model) const
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts << model.index(i).data().toString();
    return texts;
}

void tst_list::sectionsStandOverTheirSessions()
{
    SessionListModel model(m_clock);
    QAbstractItemModelTester tester(&model);
    model.setRows(Samples::sessions().rows);
    const QStringList texts = shown(model);
    QCOMPARE(texts.at(0), u"Needs a person"_s);
    QCOMPARE(texts.at(1), u"Ines Valdorf"_s);
    QCOMPARE(texts.at(5), u"AI is working"_s);
    QCOMPARE(model.entry(0).count, 4);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

void tst_list::aRefreshTellsOnlyWhatChanged()
{
    SessionListModel model(m_clock);
    QAbstractItemModelTester tester(&model);
    QList<SessionRow> rows = Samples::sessions().rows;
    model.setRows(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy flashed(&model, &SessionListModel::rowChanged);
    rows[1].lastMessage = u"Hello?"_s;
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(flashed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void tst_list::rowsMoveAndGo()
{
    SessionListModel model(m_clock);
    QAbstractItemModelTester tester(&model);
    QList<SessionRow> rows = Samples::sessions().rows;
    model.setRows(rows);
    const QPersistentModelIndex ines(model.indexOf(Samples::ines));
    SessionRow moved = rows.takeFirst();
    moved.section = Section::WithPeople;
    rows.append(moved);
    rows.removeAt(0);
    model.setRows(rows);
    QVERIFY(ines.isValid());
    QCOMPARE(ines.row(), model.rowCount() - 1);
    QCOMPARE(model.index(ines.row() - 1).data().toString(), u"With people"_s);
    QVERIFY(!model.indexOf(SessionId(4519)).isValid());
}

void tst_list::foldingHidesASection()
{
    SessionListModel model(m_clock);
    QAbstractItemModelTester tester(&model);
    model.setRows(Samples::sessions().rows);
    const int all = model.rowCount();
    model.toggle(Section::NeedsPerson);
    QCOMPARE(model.rowCount(), all - 4);
    QVERIFY(model.entry(0).folded);
    QVERIFY(!model.indexOf(Samples::ines).isValid());
    model.toggle(Section::NeedsPerson);
    QCOMPARE(model.rowCount(), all);
}

void tst_list::refreshRowsMovesNothing()
{
    SessionListModel model(m_clock);
    QAbstractItemModelTester tester(&model);
    QList<SessionRow> rows = Samples::sessions().rows;
    model.setRows(rows);
    const QStringList before = shown(model);
    std::reverse(rows.begin(), rows.end());
    rows.last().lastMessage = u"Changed"_s;
    model.refreshRows(rows);
    QCOMPARE(shown(model), before);
    QCOMPARE(model.entry(1).row.lastMessage, u"Changed"_s);
}

void tst_list::filterWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kept");
    QTest::newRow("nothing") << QString() << QString() << 21;
    QTest::newRow("text") << u"line set"_s << u"line set"_s << 21;
    QTest::newRow("angry") << u"is:angry"_s << QString() << 1;
    QTest::newRow("upper case") << u"IS:Angry"_s << QString() << 1;
    QTest::newRow("both") << u"is:handedoff on:email invoice"_s << u"invoice"_s << 2;
    QTest::newRow("a person") << u"owner:person"_s << QString() << 1;
    QTest::newRow("by name") << u"owner:Jor"_s << QString() << 1;
    QTest::newRow("a name of two words") << u"owner:front-desk"_s << QString() << 1;
    QTest::newRow("nobody") << u"owner:nobody is:angry"_s << QString() << 1;
    QTest::newRow("no such language") << u"lang:de"_s << QString() << 0;
    QTest::newRow("nothing behind it") << u"lang:"_s << u"lang:"_s << 21;
    QTest::newRow("unknown word") << u"is:purple"_s << u"is:purple"_s << 21;
}

void tst_list::filterWords()
{
    QFETCH(QString, typed);
    const RowFilter filter = parseRowFilter(typed);
    QTEST(filter.text, "text");
    int kept = 0;
    for (const SessionRow &row : Samples::sessions().rows)
        kept += !filter.keeps || filter.keeps(row) ? 1 : 0;
    QTEST(kept, "kept");
}

void tst_list::addressBecomesConversation()
{
    QCOMPARE(parseRowFilter(u"https://app.example.com/a/inbox/x/conversation/2154#part_id=1"_s).text,
             u"2154"_s);
    QCOMPARE(parseRowFilter(u"https://app.example.com/open/cnv_55c8c149"_s).text, u"cnv_55c8c149"_s);
}

void tst_list::spans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << u"0 s"_s;
    QTest::newRow("before it began") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(22) << u"22 s"_s;
    QTest::newRow("minutes and seconds") << qint64(100) << u"1 min 40 s"_s;
    QTest::newRow("whole minute") << qint64(60) << u"1 min"_s;
    QTest::newRow("minutes") << qint64(725) << u"12 min"_s;
    QTest::newRow("hours") << qint64(7500) << u"2 h 5 min"_s;
    QTest::newRow("days") << qint64(3 * 86400 + 5) << u"3 d"_s;
}

void tst_list::spans()
{
    QFETCH(qint64, seconds);
    QTEST(Times::span(std::chrono::seconds(seconds)), "words");
}

void tst_list::lateIsSaid()
{
    const QList<SessionRow> rows = Samples::sessions().rows;
    QVERIFY(!SessionWords::isLate(rows.at(0), m_clock.now()));
    QVERIFY(SessionWords::isLate(rows.at(1), m_clock.now()));
    const QString said = SessionWords::sentence(rows.at(1), m_clock.now());
    for (const auto &part : {u"Tomas Brekke"_s, u"#4519"_s, u"waiting too long, 12 min"_s,
                             u"owner Nobody"_s, u"Handed off"_s, u"Angry"_s})
        QVERIFY2(said.contains(part), qPrintable(part));
}

QTEST_MAIN(tst_list)
#include "tst_list.moc"
