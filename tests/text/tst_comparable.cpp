// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestComparable : public QObject
{
    Q_OBJECT

private slots:
    void vendorsMayRewrite_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("same") << u"You can return the kite within 30 days: https://example.com/returns"_s;
        QTest::newRow("spaces") << u"You can return\nthe kite  within 30 days:\n\nhttps://example.com/returns"_s;
        QTest::newRow("markup") << u"<p>You can return the kite within 30 days: <a href=\"https://t.example.com/x?y=1\">"
                                   "https://example.com/returns</a></p>"_s;
        QTest::newRow("tracked link") << u"You can return the kite within 30 days: https://click.example.com/a/b?c=d"_s;
        QTest::newRow("link in brackets") << u"You can return the kite within 30 days: <https://example.com/returns>"_s;
        QTest::newRow("entities") << u"You can return the kite within 30&nbsp;days: https://example.com/returns"_s;
        QTest::newRow("signature") << u"You can return the kite within 30 days: https://example.com/returns\n\n-- \nKite Shop"_s;
        QTest::newRow("unmarked signature") << u"You can return the kite within 30 days: https://example.com/returns\n\nKite Shop, Berlin"_s;
    }
    void vendorsMayRewrite()
    {
        QFETCH(QString, shown);
        QVERIFY(alike(u"You can return the kite within 30 days: https://example.com/returns"_s, shown));
    }

    void otherTextIsNotAlike_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("other number") << u"You can return it within 30 days."_s << u"You can return it within 14 days."_s;
        QTest::newRow("short start") << u"Yes"_s << u"Yes, but only on Mondays"_s;
        QTest::newRow("negated") << u"It is included."_s << u"It is not included."_s;
        QTest::newRow("other") << u"Thanks, we refund it today."_s << u"Hello Ann"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void otherTextIsNotAlike()
    {
        QFETCH(QString, sent);
        QFETCH(QString, shown);
        QVERIFY(!alike(sent, shown));
    }
};

QTEST_GUILESS_MAIN(TestComparable)
#include "tst_comparable.moc"
