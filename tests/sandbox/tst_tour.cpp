// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/script.h"
#include "sandbox/wire.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

/// Plays the AI: answers every customer message, hands over when asked for a person.
class Helper
{
public:
    Helper(SimulatedIntercom &vendor, Sink &sink) : m_client(vendor), m_sink(sink) { }

    void work()
    {
        while (m_next < m_sink.posts().size()) {
            const QJsonObject post = m_sink.posts()[m_next++];
            const QString topic = post[u"topic"_s].toString();
            const QJsonObject item = post[u"data"_s][u"item"_s].toObject();
            if (!topic.startsWith(u"conversation.user."_s)
                || item[u"admin_assignee_id"_s].toInteger())
                continue;
            const ConversationId id(item[u"id"_s].toString());
            if (item[u"source"_s][u"body"_s].toString().contains(u"real person"_s))
                handOff(id);
            else
                m_client.reply(id, u"<p>Here is what I know.</p>"_s, u"comment"_s);
        }
    }

private:
    void handOff(const ConversationId &id)
    {
        m_client.reply(id, u"Asked for a person"_s, u"note"_s);
        m_client.post(u"/conversations/%1/parts"_s.arg(id.value()),
                      {{u"message_type"_s, u"assignment"_s},
                       {u"type"_s, u"admin"_s},
                       {u"admin_id"_s, SimulatedIntercom::aiTeammate().value()},
                       {u"assignee_id"_s, u"0"_s}});
    }

    Client m_client;
    Sink &m_sink;
    qsizetype m_next = 0;
};

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheFirstMinute()
    {
        int within = 0;
        for (const Simulated::Scene &scene : Simulated::kiteShop().scenes)
            within += scene.at < 60;
        QVERIFY(within >= 8);
        QVERIFY(Simulated::kiteShop().scenes.size() >= 12);
    }

    /// What Baton has a rule for happens by itself: nobody has to be a vendor to see it.
    void raisesEveryTopic()
    {
        SystemClock clock;
        SimulatedIntercom vendor(clock, {});
        QVERIFY(vendor.start().ok());
        Sink sink;
        vendor.setWebhookUrl(sink.url());
        Helper helper(vendor, sink);
        vendor.startTour(40);
        QStringList missing;
        const auto allCame = [&] {
            helper.work();
            missing = QStringList{u"conversation.user.created"_s, u"conversation.user.replied"_s,
                                  u"conversation.admin.single.created"_s,
                                  u"conversation.admin.replied"_s, u"conversation.admin.noted"_s,
                                  u"conversation.admin.assigned"_s,
                                  u"conversation.admin.closed"_s, u"conversation.admin.opened"_s,
                                  u"conversation.admin.snoozed"_s,
                                  u"conversation.admin.unsnoozed"_s,
                                  u"conversation.operator.replied"_s,
                                  u"conversation.rating.added"_s,
                                  u"conversation.contact.attached"_s,
                                  u"conversation_part.tag.created"_s,
                                  u"conversation_part.redacted"_s, u"conversation.deleted"_s,
                                  u"conversation.priority.updated"_s,
                                  u"ticket.created"_s, u"ticket.state.updated"_s};
            for (const QJsonObject &post : sink.posts())
                missing.removeAll(post[u"topic"_s].toString());
            return missing.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(allCame, 30'000), qPrintable(missing.join(u' ')));
        QCOMPARE(vendor.violations(), QStringList());
    }

    void goesOnAndOn()
    {
        SystemClock clock;
        SimulatedIntercom vendor(clock, {});
        QVERIFY(vendor.start().ok());
        Sink sink;
        vendor.setWebhookUrl(sink.url());
        Helper helper(vendor, sink);
        vendor.startTour(60);
        const auto count = [&] {
            helper.work();
            return vendor.conversations().size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(count() >= 12, 20'000);
        const qsizetype scenes = qsizetype(Simulated::kiteShop().scenes.size());
        QTRY_VERIFY_WITH_TIMEOUT(count() > scenes + 2, 30'000); // a second round has begun
        vendor.stopTour();
        int thanked = 0;
        int taken = 0;
        QSet<QString> languages;
        for (const Simulated::Conversation &conversation : vendor.conversations()) {
            bool answered = false;
            for (const Simulated::Part &part : conversation.parts) {
                const bool customer =
                    part.author.type == u"user"_s || part.author.type == u"lead"_s;
                thanked += answered && customer;
                answered = answered || part.byApi;
                taken += part.assignedTo == SimulatedIntercom::humanTeammate().value();
            }
        }
        QVERIFY2(thanked >= 6, qPrintable(QString::number(thanked)));
        QVERIFY2(taken >= 2, qPrintable(QString::number(taken)));
        QCOMPARE(vendor.violations(), QStringList());
    }

    void writesInABurst()
    {
        SystemClock clock;
        SimulatedIntercom vendor(clock, {});
        QVERIFY(vendor.start().ok());
        vendor.startTour(40);
        const auto burst = [&] {
            for (const Simulated::Conversation &conversation : vendor.conversations()) {
                if (conversation.source.html == u"<p>hi there</p>"_s)
                    return conversation.parts.size();
            }
            return qsizetype(-1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(burst(), 3, 10'000);
    }

    void servesTheHelpCentre()
    {
        QVERIFY(QDir(u":/helpcentre"_s).entryList({u"*.md"_s}).size() >= 14);
        SystemClock clock;
        SimulatedIntercom vendor(clock, {});
        QVERIFY(vendor.start().ok());
        Client client(vendor);
        const QJsonObject articles = client.get(u"/articles?per_page=50"_s).json;
        QVERIFY(articles[u"total_count"_s].toInt() >= 14);
        for (const QJsonValue &article : articles[u"data"_s].toArray()) {
            QVERIFY(!article[u"title"_s].toString().isEmpty());
            QVERIFY(article[u"body"_s].toString().startsWith(u"<p>"_s));
            QVERIFY(!article[u"body"_s].toString().contains(u"Only for colleagues"_s));
        }
        QCOMPARE(client.get(u"/internal_articles"_s).json[u"total_count"_s].toInt(), 2);
        QVERIFY(client.get(u"/help_center/collections"_s).json[u"total_count"_s].toInt() >= 4);
        QCOMPARE(vendor.violations(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
