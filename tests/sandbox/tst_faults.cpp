// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;
using Simulated::Channel;

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        vendor = std::make_unique<SimulatedIntercom>(clock, SandboxOptions{});
        QVERIFY(vendor->start().ok());
        client = std::make_unique<Client>(*vendor);
        sink = std::make_unique<Sink>();
        id = vendor->customerStarts(u"Ada Berg"_s, Channel::Messenger, u"Hello"_s);
    }

    void dropsTheLineAfterApplying()
    {
        vendor->setFaults({.only = u"reply"_s, .dropAfterApplying = 1});
        QCOMPARE(client->reply(id, u"note"_s, u"note"_s).status, 200); // not what it is about
        QCOMPARE(rawReply(), QByteArray());
        QCOMPARE(vendor->parts(id).size(), 2);
        QCOMPARE(vendor->faults().dropAfterApplying, 0);
        QVERIFY(rawReply().startsWith("HTTP/1.1 200"));
        QCOMPARE(vendor->parts(id).size(), 3);
        QCOMPARE(vendor->calls().at(1).status, 0);
    }

    void dropsTheLineBeforeApplying()
    {
        vendor->setFaults({.dropBeforeApplying = 1});
        QCOMPARE(rawReply(), QByteArray());
        QCOMPARE(vendor->parts(id).size(), 0);
    }

    void failsBeforeAndAfterApplying()
    {
        vendor->setFaults({.failBeforeApplying = 1, .failAfterApplying = 1});
        QCOMPARE(client->reply(id, u"a"_s, u"comment"_s).status, 500);
        QCOMPARE(client->reply(id, u"a"_s, u"comment"_s).status, 200 + 300);
        QCOMPARE(vendor->parts(id).size(), 1);
        QCOMPARE(client->reply(id, u"a"_s, u"comment"_s).status, 200);
    }

    void appliesLate()
    {
        vendor->setFaults({.applyLate = 1, .applyLateBy = 150ms});
        QCOMPARE(client->reply(id, u"a"_s, u"comment"_s).status, 504);
        QCOMPARE(vendor->parts(id).size(), 0);
        QTRY_COMPARE(vendor->parts(id).size(), 1);
    }

    void answersLate()
    {
        vendor->setFaults({.answerLate = 300ms});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client->get(u"/me"_s).status, 200);
        QVERIFY(timer.elapsed() >= 290);
    }

    void throttlesAndRevokes()
    {
        vendor->setFaults({.tooManyRequests = 1, .resetIn = 7s});
        const WireAnswer throttled = client->get(u"/me"_s);
        QCOMPARE(throttled.status, 429);
        QCOMPARE(throttled.code(), u"rate_limit_exceeded"_s);
        QCOMPARE(throttled.header("X-RateLimit-Remaining"), "0"_ba);
        const qint64 wait =
            throttled.header("X-RateLimit-Reset").toLongLong() - QDateTime::currentSecsSinceEpoch();
        QVERIFY(wait >= 5 && wait <= 7);
        QCOMPARE(client->get(u"/me"_s).status, 200);
        vendor->setFaults({.unauthorized = true});
        QCOMPARE(client->get(u"/me"_s).status, 401);
    }

    void rewritesHtml()
    {
        vendor->setFaults({.rewriteHtml = true});
        client->reply(id, u"<p>It's <a href=\"https://example.com/a\">here</a></p>"_s,
                      u"comment"_s);
        const QJsonObject json = client->get(u"/conversations/"_s + id.value()).json;
        QCOMPARE(json[u"conversation_parts"_s][u"conversation_parts"_s][0][u"body"_s].toString(),
                 u"<p class=\"no-margin\">It&#39;s <a href=\"https://example.com/a\" "
                 "rel=\"nofollow noopener noreferrer\" target=\"_blank\">here</a></p>"_s);
    }

    void replyingTakesIt()
    {
        vendor->setWebhookUrl(sink->url());
        vendor->setFaults({.replyingAssigns = true});
        client->reply(id, u"a"_s, u"comment"_s);
        QCOMPARE(vendor->conversation(id)->admin, SimulatedIntercom::aiTeammate().value());
        QCOMPARE(vendor->parts(id)[0].type, u"assignment"_s);
        QTRY_COMPARE(
            sink->topics(),
            (QStringList{u"conversation.admin.assigned"_s, u"conversation.admin.replied"_s}));
    }

    void echoesBeforeTheAnswerOnlyWhenAsked()
    {
        vendor->setWebhookUrl(sink->url());
        client->reply(id, u"a"_s, u"comment"_s);
        QCOMPARE(sink->topics().size(), 0);
        QTRY_COMPARE(sink->topics().size(), 1);
        vendor->setFaults({.echoBeforeAnswer = true});
        client->reply(id, u"b"_s, u"comment"_s);
        QCOMPARE(sink->topics().size(), 2);
    }

    void duplicatesShufflesAndLosesWebhooks()
    {
        vendor->setWebhookUrl(sink->url());
        vendor->setFaults({.duplicateWebhooks = true, .loseWebhooks = 1});
        vendor->customerWrites(id, u"lost"_s).value();
        vendor->customerWrites(id, u"twice"_s).value();
        QTRY_COMPARE(sink->posts().size(), 2);
        QCOMPARE(sink->posts()[0][u"id"_s], sink->posts()[1][u"id"_s]);
        vendor->setFaults({.shuffleWebhooks = true});
        const QString first = vendor->customerWrites(id, u"1"_s)->value();
        const QString second = vendor->teammateReplies(id, u"2"_s)->value();
        QTRY_COMPARE(sink->posts().size(), 4);
        QCOMPARE(sink->topics().mid(2),
                 (QStringList{u"conversation.admin.replied"_s, u"conversation.user.replied"_s}));
        QVERIFY(second.toLongLong() > first.toLongLong());
    }

    void hidesFreshOnesFromSearch()
    {
        const QJsonObject query{{u"query"_s,
                                 QJsonObject{{u"field"_s, u"state"_s},
                                             {u"operator"_s, u"="_s},
                                             {u"value"_s, u"open"_s}}}};
        const auto found = [&] {
            return client->post(u"/conversations/search"_s, query).json[u"total_count"_s].toInt();
        };
        QCOMPARE(found(), 1);
        vendor->setFaults({.searchLag = 60s});
        QCOMPARE(found(), 0);
    }

    void runsAhead()
    {
        vendor->setFaults({.clockAhead = 90s});
        const QDateTime date = QLocale::c().toDateTime(
            QString::fromLatin1(client->get(u"/me"_s).header("Date")).chopped(4),
            u"ddd, dd MMM yyyy hh:mm:ss"_s);
        const qint64 ahead = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch()
            - QDateTime::currentSecsSinceEpoch();
        QVERIFY2(ahead >= 85 && ahead <= 91, qPrintable(QString::number(ahead)));
    }

private:
    /// One reply over a bare socket, so that no client library tries again by itself.
    QByteArray rawReply()
    {
        const QByteArray body = R"({"message_type":"comment","type":"admin","admin_id":"5010001",)"
                                R"("body":"hi"})";
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(vendor->baseUrl()).port()));
        socket.write("POST /conversations/" + id.value().toLatin1()
                     + "/reply HTTP/1.1\r\n"
                       "Host: localhost\r\nAuthorization: Bearer "
                     + SimulatedIntercom::apiToken()
                     + "\r\nIntercom-Version: 2.16\r\nContent-Type: application/json\r\n"
                       "Connection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        closed.wait(5000);
        return socket.readAll();
    }

    SystemClock clock;
    std::unique_ptr<SimulatedIntercom> vendor;
    std::unique_ptr<Client> client;
    std::unique_ptr<Sink> sink;
    ConversationId id;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
