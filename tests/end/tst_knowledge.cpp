// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"
#include "shop.h"

#include <QJsonArray>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString openQuestion = u"How much wind does the storm kite Petrel need to fly?"_s;
const QString innerQuestion = u"What does the storm kite Petrel cost us at the maker?"_s;

Simulated::Article petrel(const QString &id, const QString &html, bool internal)
{
    Simulated::Article article;
    article.id = id;
    article.title = internal ? u"What the storm kite Petrel costs us"_s : u"Storm kite Petrel"_s;
    article.collection = u"Kites"_s;
    article.language = u"en"_s;
    article.html = html;
    article.internal = internal;
    return article;
}

/// One article that customers may know, and one with a word that none may ever read.
template<typename Vendor>
void layOut(Vendor &vendor)
{
    vendor.putArticle(petrel(
        u"9001"_s, u"<p>The storm kite Petrel needs 40 knots of wind to fly.</p>"_s, false));
    vendor.putArticle(petrel(
        u"9002"_s, u"<p>The storm kite Petrel costs us 90 euros at the maker Quetzalworks.</p>"_s,
        true));
}

QByteArray asked(const Program &program, const QString &question)
{
    QByteArray said;
    program.run({u"ask"_s, question}, &said);
    return said;
}

} // namespace

/// What the vendors know, known by the finished program: it answers customers from what is public
/// there, and never from what is not.
class TestKnowledgeEnd : public QObject
{
    Q_OBJECT

private slots:
    void intercomsArticlesAnswer();
    void frontsBasesAnswer();
};

void TestKnowledgeEnd::intercomsArticlesAnswer()
{
    Shop shop({}, {{u"knowledge"_s,
                    QJsonObject{{u"articles"_s, true}, {u"internalArticles"_s, true}}}});
    layOut(shop.vendor);
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(asked(shop.program, openQuestion).contains("40 knots"), patience);
    const auto asks = [&](const QString &question) {
        return shop.vendor.customerStarts(u"Ida Berg"_s, Simulated::Channel::Messenger, question);
    };
    const ConversationId open = asks(openQuestion);
    const ConversationId inner = asks(innerQuestion);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(open), 1, patience);
    QVERIFY(shop.ours(open, u"comment"_s).constFirst().html.contains(u"40 knots"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(inner)), patience);
    for (const Simulated::Part &part : shop.ours(inner, u"comment"_s))
        QVERIFY(!part.html.contains(u"Quetzal"_s) && !part.html.contains(u"90 euros"_s));
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestKnowledgeEnd::frontsBasesAnswer()
{
    FrontShop shop({{u"knowledge"_s,
                     QJsonObject{{u"bases"_s, QJsonArray{SimulatedFront::publicBase(),
                                                         SimulatedFront::teamBase()}}}}});
    layOut(shop.vendor);
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(asked(shop.program, openQuestion).contains("40 knots"), patience);
    const auto asks = [&](const QString &name, const QString &question) {
        return shop.vendor.customerStarts(name, name.toLower() + u"@example.com"_s,
                                          Simulated::Channel::Email, question, u"Petrel"_s);
    };
    const ConversationId open = asks(u"Ida"_s, openQuestion);
    const ConversationId inner = asks(u"Jon"_s, innerQuestion);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(open), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(inner)), patience);
    for (const ConversationId &each : {open, inner}) {
        for (const FrontSim::Letter &letter : shop.thread(each).letters) {
            if (!letter.inbound)
                QVERIFY(!letter.html.contains(u"Quetzal"_s) && !letter.html.contains(u"90 euro"_s));
        }
    }
    QCOMPARE(shop.vendor.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestKnowledgeEnd)
#include "tst_knowledge.moc"
