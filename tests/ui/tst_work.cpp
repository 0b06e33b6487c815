// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What waits for people: handoffs and drafts, on a real database, with conversations as the policy
/// makes them.
class tst_work : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void handoffsSayWhyHowLongAndWho();
    void aHandoffOpensItsSession();
    void emptyListsSayWhatTheyAreFor();
    void draftsSayWhatBecameOfThem();
    void theFilterFindsAndSaysWhenNothingFits();

private:
    void open(const QString &page)
    {
        m_house->open(page);
    }
    SessionId keep(const Talk &talk) { return m_talks->keep(talk, QString::number(++m_count)); }
    CellTable *table(const QString &name) { return m_house->child<CellTable>(name); }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void chooseDrafts(int which)
    {
        const QList<QAbstractButton *> segments
            = m_house->child(u"draftsWhich"_s)->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(which), Qt::LeftButton);
    }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_work::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_work::handoffsSayWhyHowLongAndWho()
{
    Talk waits;
    waits.handedOff();
    const SessionId waiting = keep(waits);
    Talk taken;
    taken.handedOff();
    taken.assigned(ownedByJoren);
    taken.teammate(u"Joren here, I take care of it"_s);
    keep(taken);
    open(u"handoffs"_s);
    QTRY_COMPARE(table(u"handoffsTable"_s)->rows().size(), 1);
    QCOMPARE(cell(u"handoffsTable"_s, 0, 1), u"#%1"_s.arg(waiting.value()));
    QCOMPARE(cell(u"handoffsTable"_s, 0, 2), u"Asked for a person"_s);
    QVERIFY(cell(u"handoffsTable"_s, 0, 3) != u"–"_s);
    const auto segments
        = m_house->child(u"handoffsWhich"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments.at(1), Qt::LeftButton);
    QTRY_COMPARE(table(u"handoffsTable"_s)->rows().size(), 2);
    QCOMPARE(cell(u"handoffsTable"_s, 1, 3), u"–"_s); // nobody waits there
    QCOMPARE(cell(u"handoffsTable"_s, 1, 4), u"Joren"_s);
    // What the customer wrote, not what we or a colleague said then.
    QVERIFY(!cell(u"handoffsTable"_s, 0, 6).isEmpty());
    QCOMPARE(cell(u"handoffsTable"_s, 1, 6), cell(u"handoffsTable"_s, 0, 6));
    QTRY_COMPARE(m_house->child(u"railHandoffs"_s)->accessibleDescription(), u"1 need you"_s);
}

void tst_work::aHandoffOpensItsSession()
{
    Talk talk;
    talk.handedOff();
    talk.closed(); // in none of the views that Live begins with
    keep(talk);
    open(u"handoffs"_s);
    const auto segments
        = m_house->child(u"handoffsWhich"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QTRY_COMPARE(table(u"handoffsTable"_s)->rows().size(), 1);
    table(u"handoffsTable"_s)->setFocus();
    QTest::keyClick(table(u"handoffsTable"_s), Qt::Key_Down);
    QTest::keyClick(table(u"handoffsTable"_s), Qt::Key_Return);
    QTRY_VERIFY(m_house->child(u"livePage"_s)->isVisible());
    QTRY_VERIFY(m_house->child(u"customer"_s)->isVisible());
}

void tst_work::emptyListsSayWhatTheyAreFor()
{
    open(u"handoffs"_s);
    QTRY_COMPARE(m_house->words(u"handoffsEmptyHeadline"_s), u"Nobody waits for your team"_s);
    m_house->window->showPage(u"drafts"_s);
    QTRY_COMPARE(m_house->words(u"draftsEmptyHeadline"_s), u"No draft waits"_s);
}

void tst_work::draftsSayWhatBecameOfThem()
{
    const auto drafted = [] {
        Talk talk;
        talk.withAssist();
        talk.owner = ownedByJoren;
        talk.ask();
        talk.answer(known());
        talk.deliver();
        return talk;
    };
    keep(drafted());
    Talk used = drafted();
    used.wait(1min);
    used.teammate(u"It is on its way."_s);
    keep(used);
    Talk otherwise = drafted();
    otherwise.wait(1min);
    otherwise.teammate(u"I have just called the carrier: it was lost, a new one leaves today."_s);
    keep(otherwise);
    open(u"drafts"_s);
    QTRY_COMPARE(table(u"draftsTable"_s)->rows().size(), 1);
    QCOMPARE(cell(u"draftsTable"_s, 0, 2), u"It is on its way."_s);
    QCOMPARE(cell(u"draftsTable"_s, 0, 3), u"Waiting"_s);
    chooseDrafts(1);
    QTRY_COMPARE(cell(u"draftsTable"_s, 0, 3), u"Used by Joren"_s);
    chooseDrafts(2);
    QTRY_COMPARE(cell(u"draftsTable"_s, 0, 3), u"Joren wrote anew"_s);
    chooseDrafts(3);
    QTRY_COMPARE(table(u"draftsTable"_s)->rows().size(), 3);
    QCOMPARE(m_house->words(u"draftsCount"_s), u"3 draft(s) in 14 days, 1 used"_s);
}

void tst_work::theFilterFindsAndSaysWhenNothingFits()
{
    Talk talk;
    talk.handedOff();
    keep(talk);
    open(u"handoffs"_s);
    QTRY_COMPARE(table(u"handoffsTable"_s)->rows().size(), 1);
    QTest::keyClicks(m_house->child<QLineEdit>(u"handoffsFilter"_s), u"no such thing"_s);
    QTRY_COMPARE(m_house->words(u"handoffsEmptyHeadline"_s), u"Nothing fits"_s);
    m_house->click(u"handoffsEmptyAction"_s);
    QTRY_COMPARE(table(u"handoffsTable"_s)->rows().size(), 1);
}

QTEST_MAIN(tst_work)
#include "tst_work.moc"
