// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "store/inbox.h"
#include "ui/events/eventperiod.h"
#include "ui/events/jsonview.h"
#include "ui/parts/switch.h"
#include "ui/support/deskhouse.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// The event log as somebody reads it who looks for a cause: what went out with its attempts, raw
/// and pretty, by kind and by day, and further back than one page.
class tst_events : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void whatWentOutHasItsRequestAndAnswer();
    void kindsArePickedByClick();
    void aDayIsPicked();
    void daysBeginAtMidnight();
    void olderOnesFollow();
    void followingCanBeSwitchedOff();

private:
    void refuse(int count, Time at);
    QTableView *table() { return m_house->child<QTableView>(u"eventTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    void clickSegment(const QString &of, int segment)
    {
        QWidget *segments = m_house->child(of);
        QTRY_VERIFY(segments && segments->isVisible());
        QTest::mouseClick(segments->findChild<QWidget *>(u"segment%1"_s.arg(segment)),
                          Qt::LeftButton);
    }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
};

void tst_events::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_events::refuse(int count, Time at)
{
    QVERIFY(m_house->store->write<Nothing>([=](Connection &connection) -> Result<> {
        Result<> done;
        for (int i = 0; i < count && done; ++i)
            done = Inbox::recordRefused(connection, u"/webhooks/%1"_s.arg(i), 401,
                                        u"The signature is wrong."_s, u"203.0.113.24"_s, 120,
                                        at + Millis(i));
        return done;
    }).result());
}

void tst_events::whatWentOutHasItsRequestAndAnswer()
{
    Talk talk;
    talk.answered();
    m_talks->keep(talk, u"1"_s);
    m_house->open(u"events"_s);
    QTRY_VERIFY(rows() > 0);
    clickSegment(u"eventWhich"_s, 2);
    QTRY_VERIFY(rows() > 0);
    for (int i = 0; i < rows(); ++i) {
        table()->setCurrentIndex(table()->model()->index(i, 0));
        if (m_house->words(u"eventTitle"_s) == u"Reply to customer"_s)
            break;
    }
    QCOMPARE(m_house->words(u"eventTitle"_s), u"Reply to customer"_s);
    auto *body = m_house->child<JsonView>(u"eventBody"_s);
    QTRY_VERIFY(body->isVisible());
    for (const QString &part : {u"\"request\": {"_s, u"\"kind\": \"reply\""_s, u"\"made\": 1"_s,
                                u"\"answer\": {"_s, u"\"status\": \"done\""_s, u"\"lastAt\": "_s})
        QVERIFY2(body->toPlainText().contains(part), qPrintable(body->toPlainText()));
    clickSegment(u"eventDress"_s, 1); // raw
    QVERIFY(body->toPlainText().contains(u"\"kind\":\"reply\""_s));
    clickSegment(u"eventDress"_s, 0);
    QVERIFY(body->toPlainText().contains(u"\"kind\": \"reply\""_s));
}

void tst_events::kindsArePickedByClick()
{
    refuse(3, m_house->clock.now());
    m_house->open(u"events"_s);
    QTRY_COMPARE(rows(), 3);
    clickSegment(u"eventWhich"_s, 1);
    QTRY_COMPARE(m_house->words(u"noEventsHeadline"_s), u"No event fits"_s);
    clickSegment(u"eventWhich"_s, 3);
    QTRY_COMPARE(rows(), 3);
    QVERIFY(table()->isVisible());
}

void tst_events::aDayIsPicked()
{
    refuse(2, m_house->clock.now());
    refuse(1, m_house->clock.now() - std::chrono::days(3));
    m_house->open(u"events"_s);
    QTRY_COMPARE(rows(), 3);
    const auto pick = [this](const QString &value) {
        m_house->click(u"eventPeriod"_s);
        auto *menu = m_house->child(u"eventPeriod"_s)->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        auto *action = menu->findChild<QAction *>(u"eventPeriod:"_s + value);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    };
    pick(u"3"_s);
    QTRY_COMPARE(rows(), 1);
    pick(u"week"_s);
    QTRY_COMPARE(rows(), 3);
    pick(u"9"_s);
    QTRY_COMPARE(m_house->words(u"noEventsHeadline"_s), u"No event fits"_s);
}

void tst_events::daysBeginAtMidnight()
{
    const QDate today(2026, 3, 5);
    const auto at = [](QDate day) { return fromMillis(day.startOfDay().toMSecsSinceEpoch()); };
    const EventPeriod::Span yesterday = EventPeriod::span(u"1"_s, today);
    QCOMPARE(*yesterday.from, at(QDate(2026, 3, 4)));
    QCOMPARE(*yesterday.until, at(today));
    QCOMPARE(*EventPeriod::span(u"week"_s, today).from, at(QDate(2026, 2, 27)));
    QVERIFY(!EventPeriod::span(u"month"_s, today).until);
    QVERIFY(EventPeriod::span({}, today) == EventPeriod::Span());
}

void tst_events::olderOnesFollow()
{
    refuse(320, m_house->clock.now() - std::chrono::minutes(1));
    m_house->open(u"events"_s);
    QTRY_COMPARE(rows(), 300);
    m_house->click(u"olderEvents"_s);
    QTRY_COMPARE(rows(), 320);
    QTRY_VERIFY(!m_house->child(u"olderEvents"_s)->isVisible());
}

void tst_events::followingCanBeSwitchedOff()
{
    m_house->open(u"events"_s);
    QTRY_COMPARE(m_house->words(u"noEventsHeadline"_s), u"Nothing came in yet"_s);
    m_house->click(u"followEvents"_s);
    QVERIFY(!m_house->child<Switch>(u"followEvents"_s)->isChecked());
    Talk talk;
    talk.answered();
    m_talks->keep(talk, u"1"_s);
    QSignalSpy heard(m_house->events.get(), &EventsDesk::changed);
    talk.command(CommandKind::Tag, {}, u"vip"_s);
    m_talks->keep(talk, u"2"_s);
    QTRY_VERIFY(!heard.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 0);
    m_house->click(u"followEvents"_s);
    QTRY_VERIFY(rows() > 0);
}

QTEST_MAIN(tst_events)
#include "tst_events.moc"
