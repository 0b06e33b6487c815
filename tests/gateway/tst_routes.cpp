// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/routes.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestRoutes : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
};

void TestRoutes::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // what {key} was; for 405 what is allowed
    QTest::newRow("value") << "POST"_ba << "/a/k1"_ba << 200 << "k1"_ba;
    QTest::newRow("encoded") << "POST"_ba << "/a/k%2F1"_ba << 200 << "k/1"_ba;
    QTest::newRow("second method") << "HEAD"_ba << "/a/k1"_ba << 201 << ""_ba;
    QTest::newRow("wrong method") << "GET"_ba << "/a/k1"_ba << 405 << "POST, HEAD"_ba;
    QTest::newRow("no value") << "POST"_ba << "/a/"_ba << 404 << ""_ba;
    QTest::newRow("too short") << "POST"_ba << "/a"_ba << 404 << ""_ba;
    QTest::newRow("too long") << "POST"_ba << "/a/k1/"_ba << 404 << ""_ba;
    QTest::newRow("dots") << "POST"_ba << "/x/../a/k1"_ba << 404 << ""_ba;
    QTest::newRow("the pattern itself") << "POST"_ba << "/b"_ba << 404 << ""_ba;
    QTest::newRow("star") << "OPTIONS"_ba << "*"_ba << 404 << ""_ba;
}

void TestRoutes::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Routes routes;
    routes.add("POST", u"/a/{key}"_s,
               [](const HttpRequest &, const PathValues &values, const Respond &respond) {
                   respond({200, {}, values[u"key"_s].toUtf8()});
               });
    routes.add("HEAD", u"/a/{key}"_s, [](const HttpRequest &, const PathValues &, const Respond &respond) {
        respond({201, {}, {}});
    });
    HttpResponse got;
    HttpRequest request;
    request.method = method;
    request.path = path;
    routes.answer(request, [&](const HttpResponse &response) { got = response; });
    QCOMPARE(got.status, status);
    if (status == 200)
        QCOMPARE(got.body, body);
    if (status == 405)
        QCOMPARE(headerValue(got.headers, "Allow"), body);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
