// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "sandbox/line.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr int events = 5;
using Order = std::array<int, events>;

QList<Order> allOrders()
{
    QList<Order> orders;
    Order order{0, 1, 2, 3, 4};
    do
        orders << order;
    while (std::next_permutation(order.begin(), order.end()));
    return orders;
}

/// One conversation as the vendor holds it, and the five deliveries about it, undelivered.
struct Story
{
    ConversationId conversation;
    QList<QByteArray> deliveries;
};

/// Takes the vendor's deliveries instead of Baton, each once: a vendor repeats what it got no
/// answer to in time.
struct Letterbox
{
    QHash<QString, QList<QByteArray>> bodies; ///< by conversation
    QSet<QString> taken;                      ///< ids of deliveries
    void take(const QByteArray &body)
    {
        const QJsonDocument said = QJsonDocument::fromJson(body);
        const QString id = said["id"_L1].toString();
        if (taken.contains(id))
            return;
        taken.insert(id);
        bodies[said["data"_L1]["item"_L1]["id"_L1].toString()] << body;
    }
    Simulated::Line line{[this](const HttpRequest &request, const Simulated::AnswerLine &answer) {
        if (request.method == "POST")
            take(request.body);
        answer({{200, {}, {}}});
    }};
};

using Plot = void (*)(SimulatedIntercom &, const ConversationId &);

/// Given to the AI teammate in the middle of a flurry.
void assigned(SimulatedIntercom &vendor, const ConversationId &id)
{
    (void)vendor.customerWrites(id, u"It is order 4711, if that helps you."_s);
    (void)vendor.teammateNotes(id, u"A good customer of ours"_s);
    (void)vendor.assign(id, SimulatedIntercom::aiTeammate());
    (void)vendor.customerWrites(id, u"Are you still there, by any chance?"_s);
}

/// Answered by a person, closed, and asked again.
void reopened(SimulatedIntercom &vendor, const ConversationId &id)
{
    (void)vendor.customerWrites(id, u"It is order 4711, if that helps you."_s);
    (void)vendor.teammateReplies(id, u"It arrives on Friday."_s);
    (void)vendor.close(id);
    (void)vendor.customerWrites(id, u"And where do I get the invoice for it?"_s);
}

QByteArray post(const QUrl &url, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    const QByteArray signature = QMessageAuthenticationCode::hash(
        body, SimulatedIntercom::clientSecret(), QCryptographicHash::Sha1).toHex();
    socket.write("POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n"
                 + "Content-Type: application/json\r\nConnection: close\r\nX-Hub-Signature: sha1="
                 + signature + "\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(20'000))
            return socket.errorString().toUtf8();
    }
    return socket.readLine().mid(9, 3);
}

/// Copies of one delivery at the same time, each over a connection of its own.
bool postCopies(const QUrl &url, const QByteArray &body, int copies)
{
    std::atomic<int> accepted = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < copies; ++i)
        threads.emplace_back([&] { accepted += post(url, body) == "200" ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    return accepted == copies;
}

/// Ids differ from conversation to conversation: the words of the messages stand for them.
QString wordsOf(const Session &session, const QList<MessageId> &ids)
{
    QStringList words;
    for (const Message &message : session.messages) {
        if (ids.contains(message.id))
            words << message.plain.left(12);
    }
    return words.join(u'+');
}

QStringList described(const Session &session)
{
    QStringList lines;
    for (const Message &message : session.messages)
        lines << u"message %1 %2 by %3"_s.arg(message.plain.simplified())
                     .arg(int(message.visibility))
                     .arg(int(message.author.kind));
    for (const Effect &effect : session.effects)
        lines << u"effect %1 %2 %3 covers %4"_s.arg(effect.action.index())
                     .arg(int(effect.group))
                     .arg(int(effect.status))
                     .arg(wordsOf(session, effect.covers));
    lines << u"owner %1 %2"_s.arg(session.owner.value.teammate.value(),
                                  session.owner.value.team.value());
    lines << u"status %1 %2 vendor %3 reopened %4"_s.arg(int(session.status))
                 .arg(int(session.closure))
                 .arg(int(session.vendorState.value))
                 .arg(session.closing ? 1 : 0);
    return lines;
}

} // namespace

/// Vendors deliver late, twice and in any order. A conversation that the vendor holds whole comes
/// to the same, however its five deliveries come in.
class TestOrders : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderAndNumberComesToTheSame_data();
    void anyOrderAndNumberComesToTheSame();

private:
    QList<Story> tell(House &house, Plot plot, qsizetype number);
    bool deliver(const House &house, const QList<Story> &stories, const QList<Order> &orders);
};

QList<Story> TestOrders::tell(House &house, Plot plot, qsizetype number)
{
    Letterbox box;
    house.vendor.setWebhookUrl(QUrl(u"http://127.0.0.1:%1/"_s.arg(must(box.line.listen(0)))));
    QList<Story> stories;
    for (qsizetype i = 0; i < number; ++i) {
        const ConversationId id
            = house.vendor.customerStarts(u"Customer %1"_s.arg(i), Simulated::Channel::Messenger,
                                          u"When does my kite arrive?"_s);
        plot(house.vendor, id);
        stories << Story{id, {}};
    }
    if (!QTest::qWaitFor([&] { return box.taken.size() >= number * events; }, patience))
        qFatal("the vendor told of %d events", int(box.taken.size()));
    house.vendor.setWebhookUrl({});
    for (Story &story : stories)
        story.deliveries = box.bodies.value(story.conversation.value());
    return stories;
}

/// Posts from threads of their own: the core works meanwhile, as it does in life.
bool TestOrders::deliver(const House &house, const QList<Story> &stories,
                         const QList<Order> &orders)
{
    const QUrl url = house.webhookUrl();
    std::atomic<qsizetype> next = 0;
    std::atomic<int> failures = 0;
    std::atomic<int> working = 4;
    std::vector<std::thread> posters;
    for (int poster = 0; poster < 4; ++poster) {
        posters.emplace_back([&, poster] {
            QRandomGenerator random(quint32(4242 + poster));
            for (qsizetype i = next++; i < stories.size(); i = next++) {
                for (const int event : orders[i]) {
                    if (!postCopies(url, stories[i].deliveries[event], random.bounded(1, 6)))
                        ++failures;
                }
            }
            --working;
        });
    }
    const bool done = QTest::qWaitFor([&] { return working == 0; }, patience);
    for (std::thread &poster : posters)
        poster.join();
    return done && failures == 0;
}

void TestOrders::anyOrderAndNumberComesToTheSame_data()
{
    QTest::addColumn<Plot>("plot");
    QTest::newRow("assigned to the AI in a flurry") << Plot(assigned);
    QTest::newRow("answered by a person, closed and asked again") << Plot(reopened);
}

void TestOrders::anyOrderAndNumberComesToTheSame()
{
    QFETCH(Plot, plot);
    const QList<Order> orders = allOrders();
    House house([](WorkspaceSettings &settings) {
        settings.channels[Channel::Web].settle = 30min; // nothing is settled before the clock jumps
    });
    const QList<Story> stories = tell(house, plot, orders.size());
    for (const Story &story : stories)
        QCOMPARE(story.deliveries.size(), events);
    house.open();
    QVERIFY(deliver(house, stories, orders));
    const auto allTaken = [&] {
        return house.read<QList<InboxRow>>([](Connection &connection) {
            return Inbox::pending(connection, {}, 1);
        }).isEmpty();
    };
    QVERIFY(QTest::qWaitFor(allTaken, patience)); // looked at once: catch-up brings more now and then
    house.sendWebhooks();
    for (const Story &story : stories)
        QTRY_VERIFY_WITH_TIMEOUT(house.session(story.conversation).threadRead, patience);
    house.clock.jump(31min);
    for (const Story &story : stories)
        QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(story.conversation), 1, patience);
    const auto whole = [&](const Story &story) {
        const Session session = house.session(story.conversation);
        const bool echoed = std::any_of(
            session.messages.begin(), session.messages.end(),
            [](const Message &message) { return message.author.kind == AuthorKind::AiTeammate; });
        return echoed
            && std::all_of(session.effects.begin(), session.effects.end(),
                           [](const Effect &effect) { return isFinal(effect.status); });
    };
    for (const Story &story : stories)
        QTRY_VERIFY_WITH_TIMEOUT(whole(story), patience);
    const QStringList expected = described(house.session(stories.constFirst().conversation));
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const QStringList got = described(house.session(stories[i].conversation));
        if (got != expected)
            qWarning("order %d%d%d%d%d:\n%s\nbut in order:\n%s", orders[i][0], orders[i][1],
                     orders[i][2], orders[i][3], orders[i][4], qPrintable(got.join(u'\n')),
                     qPrintable(expected.join(u'\n')));
        QCOMPARE(got, expected);
    }
    QCOMPARE(house.engine->asked, int(stories.size()));
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
