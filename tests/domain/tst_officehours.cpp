// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officehours.h"

#include <QTest>
#include <QTimeZone>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

const OfficeHours weekdays{u"Europe/Berlin"_s, {u"mon-fri 09:00-17:00"_s, u"sat 10:00-13:30"_s}};

Time berlin(const char *when)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(when), Qt::ISODate);
    time.setTimeZone(QTimeZone("Europe/Berlin"));
    return fromMillis(time.toMSecsSinceEpoch());
}

} // namespace

Q_DECLARE_METATYPE(Baton::OfficeHours)

/// When people are there, by the clock on their wall.
class TestOfficeHours : public QObject
{
    Q_OBJECT

private slots:
    void opensNext_data();
    void opensNext();
    void refuses_data();
    void refuses();
};

void TestOfficeHours::opensNext_data()
{
    QTest::addColumn<Time>("now");
    QTest::addColumn<std::optional<Time>>("opens");
    const auto away = [](const char *name, const char *now, const char *opens) {
        QTest::newRow(name) << berlin(now) << std::optional(berlin(opens));
    };
    const auto there = [](const char *name, const char *now) {
        QTest::newRow(name) << berlin(now) << std::optional<Time>();
    };
    there("a weekday at noon", "2027-03-24T12:00:00");
    there("the first minute", "2027-03-24T09:00:00");
    there("the last minute", "2027-03-24T16:59:59");
    away("the minute after", "2027-03-24T17:00:00", "2027-03-25T09:00:00");
    away("early", "2027-03-24T06:30:00", "2027-03-24T09:00:00");
    away("Friday night", "2027-03-26T22:00:00", "2027-03-27T10:00:00");
    away("over the end of the week and of winter time", "2027-03-27T13:30:00",
         "2027-03-29T09:00:00");
}

void TestOfficeHours::opensNext()
{
    QFETCH(Time, now);
    QFETCH(std::optional<Time>, opens);
    QVERIFY(Baton::opensNext(weekdays, now) == opens);
    QVERIFY(!Baton::opensNext({}, now)); // nobody has said when
}

void TestOfficeHours::refuses_data()
{
    QTest::addColumn<OfficeHours>("hours");
    for (const char *line : {"", "monday 09:00-17:00", "fri-mon 09:00-17:00", "mon 17:00-09:00",
                             "mon 09:00-24:30", "mon 09:00", "mon 09:00-17:00 and more"})
        QTest::newRow(line) << OfficeHours{{}, {QString::fromLatin1(line)}};
    QTest::newRow("no such zone") << OfficeHours{u"Europe/Kiteville"_s, {}};
    QTest::newRow("a city alone") << OfficeHours{u"Berlin"_s, {}};
    QTest::newRow("an offset") << OfficeHours{u"UTC+2"_s, {}};
}

void TestOfficeHours::refuses()
{
    QFETCH(OfficeHours, hours);
    const auto parsed = parseOfficeHours(hours);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().what.isEmpty() && !parsed.error().fix.isEmpty());
}


QTEST_GUILESS_MAIN(TestOfficeHours)
#include "tst_officehours.moc"
