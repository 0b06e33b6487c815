// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom_parsing.h"

#include <QTest>

#include <functional>

using namespace Samples;

// What the parser makes of bytes and objects that nobody meant to send.
class IntercomSpoiledTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoJsonObjectIsAnError()
    {
        for (const QByteArray body : {"", "   ", "{", "[]", "[{}]", "\"x\"", "1", "null", "\xff\xfe",
                                      "{\"a\":\"\xc3\"}", "{}{}", "not json"}) {
            const Result<Delivery> delivery = parseIntercom(body, dialect);
            QVERIFY2(!delivery.ok(), body.constData());
            QCOMPARE(delivery.error().kind, ErrorKind::Input);
            QVERIFY(!delivery.error().what.isEmpty() && !delivery.error().fix.isEmpty());
        }
    }

    void anyOtherObjectIsKeptAsUnknown()
    {
        for (const QByteArray body : {"{}", "{\"type\":\"list\",\"data\":[]}", "{\"topic\":7}",
                                      "{\"type\":\"conversation\"}", "{\"type\":{}}"}) {
            QCOMPARE(kinds(parsed(body)), Kinds{Unknown});
        }
    }

    /// Every field of both shapes once with every wrong type: nothing crashes, all is kept.
    void anyTypeMayBeWrong()
    {
        const QJsonArray wrong{QJsonValue(), true, -1, 0.5, 1e300, QString(), u"x"_s, QJsonArray{},
                               QJsonArray{1, u"a"_s}, QJsonObject{}, QJsonObject{{u"id"_s, u"x"_s}}};
        int tried = 0;
        for (const QJsonObject &item : {v1({part()}), v2({part()})})
            tried += spoil(item, wrong, [](const QJsonObject &spoiled) {
                QVERIFY(parseIntercom(webhook(u"conversation.user.replied"_s, spoiled), dialect).ok());
                QVERIFY(parseIntercom(bytes(spoiled), dialect).ok());
            });
        QVERIFY(tried > 500);
    }

private:
    static int spoil(const QJsonObject &object, const QJsonArray &values,
                     const std::function<void(const QJsonObject &)> &check)
    {
        int tried = 0;
        for (const QString &key : object.keys()) {
            QJsonObject changed = object;
            for (const QJsonValue value : values) {
                changed[key] = value;
                check(changed);
                ++tried;
            }
            const QJsonValue inner = object.value(key);
            const bool list = inner.isArray() && inner[0].isObject();
            if (inner.isObject() || list) {
                const QJsonObject below = list ? inner[0].toObject() : inner.toObject();
                tried += spoil(below, values, [&](const QJsonObject &spoiled) {
                    changed[key] = list ? QJsonValue(QJsonArray{spoiled}) : QJsonValue(spoiled);
                    check(changed);
                });
            }
        }
        return tried;
    }
};

QTEST_GUILESS_MAIN(IntercomSpoiledTest)
#include "tst_intercom_spoiled.moc"
