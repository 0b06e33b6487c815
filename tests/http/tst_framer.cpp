// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/framer.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headLimit = 16 * 1024;
constexpr qint64 bodyLimit = 2 * 1024 * 1024;

/// 0: needs more; 200: complete; else the status of the refusal.
int verdictOf(const QByteArray &bytes, qsizetype piece)
{
    Framer framer(headLimit, bodyLimit);
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        const FrameVerdict verdict = framer.take(bytes.mid(i, piece));
        if (verdict.kind == FrameVerdict::Kind::Refuse)
            return verdict.refusal.status;
        if (verdict.kind == FrameVerdict::Kind::Complete)
            return i + piece >= bytes.size() && verdict.length == bytes.size() ? 200 : -1;
    }
    return 0;
}

QByteArray get(const QByteArray &headers)
{
    return "GET / HTTP/1.1\r\nHost: example.com\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: example.com\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestFramer : public QObject
{
    Q_OBJECT

private slots:
    void framesRequests_data();
    void framesRequests();
    void readsTheHead();
    void startsAnewAfterReset();
};

void TestFramer::framesRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QByteArray &bytes, int verdict) {
        QTest::newRow(name) << bytes << verdict;
    };
    row("get", get({}), 200);
    row("post", post("Content-Length: 5\r\n", "hello"), 200);
    row("post empty", post("Content-Length: 0\r\n", {}), 200);
    row("leading empty line", "\r\n" + get({}), 200);
    row("two leading empty lines", "\r\n\r\n" + get({}), 400);
    row("absolute target", "GET http://example.com/a?b=/c HTTP/1.1\r\nHost: example.com\r\n\r\n", 200);
    row("options star", "OPTIONS * HTTP/1.1\r\nHost: example.com\r\n\r\n", 200);
    row("http 1.0 without host", "GET / HTTP/1.0\r\n\r\n", 200);
    row("100 headers", get(QByteArray("X: y\r\n").repeated(99)), 200);
    row("8000 bytes of target", "GET /" + QByteArray(7999, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 200);

    row("half a line", "GET / HT", 0);
    row("head without end", "GET / HTTP/1.1\r\nHost: example.com\r\n", 0);
    row("half a body", post("Content-Length: 5\r\n", "hel"), 0);

    row("two requests at once", get({}) + get({}), -1);
    row("body longer than said", post("Content-Length: 2\r\n", "hello"), -1);
    row("bare line feeds", "GET / HTTP/1.1\nHost: example.com\n\n", 400);
    row("bare carriage return", "GET / HTTP/1.1\r\nHost: a\rb: c\r\n\r\n", 400);
    row("NUL in a header", get(QByteArray("X: a\0b\r\n", 8)), 400);
    row("TLS to the plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("http 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("http 9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505);
    row("lower-case http", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("connect", "CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("space in target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("fragment in target", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("raw UTF-8 in target", "GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("target without slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get("Host: example.org\r\n"), 400);
    row("host with user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400);
    row("line without colon", get("not a header\r\n"), 400);
    row("space before colon", get("X : y\r\n"), 400);
    row("folded line", get("X: y\r\n z\r\n"), 400);
    row("empty name", get(": y\r\n"), 400);
    row("101 headers", get(QByteArray("X: y\r\n").repeated(100)), 431);
    row("head too long", get("X: " + QByteArray(headLimit, 'a') + "\r\n"), 431);
    row("target too long", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    row("upgrade", get("Connection: Upgrade\r\nUpgrade: websocket\r\n"), 400);
    row("strange expectation", post("Content-Length: 5\r\nExpect: tea\r\n", {}), 417);

    row("post without length", post({}, {}), 411);
    row("chunked", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), 411);
    row("bad chunk", post("Transfer-Encoding: chunked\r\n", "zz\r\nhello"), 411);
    row("length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "hello"), 400);
    row("length and TE in disguise", post("Content-Length: 5\r\ntransfer-encoding: xchunked\r\n", "hello"), 400);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400);
    row("same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400);
    row("list of lengths", post("Content-Length: 5, 5\r\n", "hello"), 400);
    row("negative length", post("Content-Length: -5\r\n", "hello"), 400);
    row("plus length", post("Content-Length: +5\r\n", "hello"), 400);
    row("hex length", post("Content-Length: 0x5\r\n", "hello"), 400);
    row("empty length", post("Content-Length:\r\n", "hello"), 400);
    row("length of 2 MB", post("Content-Length: 2097152\r\n", {}), 0);
    row("length above 2 MB", post("Content-Length: 2097153\r\n", {}), 413);
    row("length of 200 MB", post("Content-Length: 209715200\r\n", {}), 413);
    row("length of 2^64 - 1", post("Content-Length: 18446744073709551615\r\n", {}), 413);
}

void TestFramer::framesRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, verdict);
    if (verdict == -1) { // seen only when the surplus comes along with the rest
        QCOMPARE(verdictOf(bytes, bytes.size()), 400);
        return;
    }
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)})
        QCOMPARE(verdictOf(bytes, piece), verdict);
}

void TestFramer::readsTheHead()
{
    Framer framer(headLimit, bodyLimit);
    QVERIFY(!framer.begun());
    framer.take("POST /a%20b?c=d HTTP/1.1\r\nHost: example.com\r\nX-One:  two \r\n"
                "Content-Length: 3\r\nConnection: foo, Close\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(framer.begun());
    QVERIFY(framer.head().has_value());
    QCOMPARE(framer.head()->method, "POST"_ba);
    QCOMPARE(framer.head()->target, "/a%20b?c=d"_ba);
    QCOMPARE(headerValue(framer.head()->headers, "x-one"), "two"_ba);
    QCOMPARE(framer.head()->contentLength, 3);
    QVERIFY(!framer.head()->keepAlive);
    QVERIFY(framer.head()->expectsContinue);
}

void TestFramer::startsAnewAfterReset()
{
    Framer framer(headLimit, bodyLimit);
    QCOMPARE(framer.take(post("Content-Length: 2\r\n", "ab")).kind, FrameVerdict::Kind::Complete);
    framer.reset();
    QVERIFY(!framer.begun());
    QCOMPARE(framer.take(get({})).kind, FrameVerdict::Kind::Complete);
    QCOMPARE(framer.head()->method, "GET"_ba);
}

QTEST_GUILESS_MAIN(TestFramer)
#include "tst_framer.moc"
