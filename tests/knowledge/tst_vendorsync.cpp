// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/intercomhouse.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString helpCentre = u"intercom:articles"_s;
const QString forTeammates = u"intercom:internal_articles"_s;

Simulated::Article article(const QString &id, const QString &title, const QString &html)
{
    Simulated::Article article;
    article.id = id;
    article.title = title;
    article.collection = u"Repairs"_s;
    article.language = u"en"_s;
    article.html = html;
    return article;
}

} // namespace

/// Knowledge from a simulated Intercom over real HTTP into a real database: who may read what, what
/// changes, what goes, what fails.
class TestVendorSync : public QObject
{
    Q_OBJECT

private slots:
    void publishedIsForCustomersTheRestIsNot();
    void eachLanguageIsAnArticle();
    void whatChangedComesWhatIsGoneGoes();
    void anUnchangedHelpCentreCostsOnePage();
    void itIsReadAgainWhenItsTimeHasCome();
    void aFailureKeepsWhatWasThere();
    void whatIsNotWantedAnyMoreGoes();
    void stoppedHalfWayItKeepsWhatItHas();
};

void TestVendorSync::publishedIsForCustomersTheRestIsNot()
{
    IntercomHouse house;
    Simulated::Article draft = article(u"9001"_s, u"Draft"_s, u"<p>The marabou plan.</p>"_s);
    draft.draft = true;
    Simulated::Article few = article(u"9002"_s, u"Few"_s, u"<p>The marabou list.</p>"_s);
    few.restricted = true;
    Simulated::Article internal = article(u"9003"_s, u"Inner"_s, u"<p>The marabou price.</p>"_s);
    internal.internal = true;
    const Simulated::Article open
        = article(u"9004"_s, u"Open"_s, u"<p>---\ninternal: true\n---\nThe marabou sail.</p>"_s);
    for (const auto &each : {draft, few, internal, open})
        house.vendor.putArticle(each);
    house.want({.articles = true, .internalArticles = true});
    QTRY_VERIFY(house.ended.contains(helpCentre) && house.ended.contains(forTeammates));
    QCOMPARE(house.found(u"marabou"_s, false), QStringList{u"Open"_s});
    QCOMPARE(house.found(u"marabou"_s, true).size(), 4);
    QCOMPARE(house.titled(u"Open"_s)->collection, u"Repairs"_s);
    QCOMPARE(house.titled(u"Open"_s)->source, helpCentre);
    QCOMPARE(house.titled(u"Inner"_s)->source, forTeammates);
    QVERIFY(house.row(helpCentre).readAt.has_value());
    QVERIFY(house.row(helpCentre).problem.isEmpty());
    QVERIFY(house.vendor.violations().isEmpty());
}

void TestVendorSync::eachLanguageIsAnArticle()
{
    IntercomHouse house;
    Simulated::Article two = article(u"9001"_s, u"Two"_s, u"<p>The heron lands.</p>"_s);
    two.translations.insert(u"de"_s, u"<p>Der Reiher landet.</p>"_s);
    house.vendor.putArticle(two);
    house.want({.articles = true});
    QTRY_VERIFY(house.ended.contains(helpCentre));
    QVERIFY(house.titled(u"Two"_s, u"en"_s).has_value());
    QVERIFY(house.titled(u"Two"_s, u"de"_s).has_value());
    QCOMPARE(house.found(u"Reiher"_s, false), QStringList{u"Two"_s});
    two.translations.clear();
    house.vendor.putArticle(two);
    house.read(helpCentre);
    QVERIFY(house.found(u"Reiher"_s, true).isEmpty());
    QCOMPARE(house.found(u"heron"_s, true), QStringList{u"Two"_s});
}

void TestVendorSync::whatChangedComesWhatIsGoneGoes()
{
    IntercomHouse house;
    house.vendor.putArticle(article(u"9001"_s, u"One"_s, u"<p>A yellow pelican.</p>"_s));
    house.vendor.putArticle(article(u"9002"_s, u"Two"_s, u"<p>A blue pelican.</p>"_s));
    house.want({.articles = true});
    QTRY_VERIFY(house.ended.contains(helpCentre));
    QCOMPARE(house.found(u"pelican"_s, false).size(), 2);
    house.vendor.putArticle(article(u"9001"_s, u"One"_s, u"<p>A yellow spoonbill.</p>"_s));
    house.vendor.removeArticle(u"9002"_s);
    house.read(helpCentre);
    QVERIFY(house.found(u"pelican"_s, true).isEmpty());
    QCOMPARE(house.found(u"spoonbill"_s, false), QStringList{u"One"_s});
}

void TestVendorSync::anUnchangedHelpCentreCostsOnePage()
{
    IntercomHouse house;
    for (int i = 0; i < 320; ++i) // three pages
        house.vendor.putArticle(article(QString::number(9100 + i), u"No. %1"_s.arg(i),
                                        u"<p>Egret number %1.</p>"_s.arg(i)));
    house.want({.articles = true});
    QTRY_VERIFY_WITH_TIMEOUT(house.ended.contains(helpCentre), 60'000);
    QCOMPARE(house.asked().filter(u"/articles"_s).size(), 3);
    QVERIFY(house.states.last().progress.total.value_or(0) > 320);
    const int known = int(house.articles().size());
    VendorSync later(*house.data.store, house.clock);
    SyncPlace soon = house.place;
    soon.workspace.settings.vendorKnowledge.syncEvery = std::chrono::hours(0);
    QSignalSpy told(&later, &VendorSync::told);
    later.setPlaces({soon});
    later.start();
    QTRY_VERIFY(!told.isEmpty() && !told.last().at(0).value<SyncState>().running);
    later.stop();
    QCOMPARE(house.asked().filter(u"/articles"_s).size(), 1);
    QCOMPARE(int(house.articles().size()), known);
    house.vendor.removeArticle(u"9100"_s); // the list is shorter: somewhere behind one is missing
    later.start();
    told.clear();
    QTRY_VERIFY(!told.isEmpty() && !told.last().at(0).value<SyncState>().running);
    QCOMPARE(int(house.articles().size()), known - 1);
    QVERIFY(house.vendor.violations().isEmpty());
}

void TestVendorSync::itIsReadAgainWhenItsTimeHasCome()
{
    IntercomHouse house;
    house.want({.articles = true, .syncEvery = std::chrono::hours(4)});
    QTRY_VERIFY(house.ended.contains(helpCentre));
    house.sync().stop();
    const auto readsAfter = [&](Millis pause) {
        const LaterClock clock(pause);
        VendorSync later(*house.data.store, clock);
        QSignalSpy told(&later, &VendorSync::told);
        later.setPlaces({house.place});
        later.start();
        const bool reads = !told.isEmpty() || told.wait(1000);
        later.stop();
        return reads;
    };
    QVERIFY(!readsAfter(4h - 1min));
    QVERIFY(readsAfter(4h + 1s));
}

void TestVendorSync::aFailureKeepsWhatWasThere()
{
    IntercomHouse house;
    house.want({.articles = true});
    QTRY_VERIFY(house.ended.contains(helpCentre));
    const qsizetype known = house.articles().size();
    const std::optional<Time> read = house.row(helpCentre).readAt;
    QVERIFY(known > 5);
    SandboxFaults faults;
    faults.unauthorized = true;
    house.vendor.setFaults(faults);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"intercom:articles: .*token"_s));
    house.read(helpCentre);
    QCOMPARE(house.articles().size(), known);
    const KnowledgeSourceRow row = house.row(helpCentre);
    QVERIFY(row.problem.contains(u"token"_s));
    QVERIFY(!row.fix.isEmpty());
    QCOMPARE(row.readAt, read);
    house.vendor.setFaults({});
    house.sync().stop(); // whoever starts anew has mended something: not in a quarter of an hour
    house.ended.clear();
    house.sync().start();
    QTRY_VERIFY(house.ended.contains(helpCentre));
    QVERIFY(house.row(helpCentre).problem.isEmpty());
}

void TestVendorSync::whatIsNotWantedAnyMoreGoes()
{
    IntercomHouse house;
    house.want({.articles = true, .internalArticles = true});
    QTRY_VERIFY(house.ended.contains(helpCentre) && house.ended.contains(forTeammates));
    house.want({.internalArticles = true});
    QTRY_COMPARE(house.row(helpCentre), KnowledgeSourceRow());
    for (const ArticleRow &row : house.articles())
        QCOMPARE(row.source, forTeammates);
    QVERIFY(!house.articles().isEmpty());
}

void TestVendorSync::stoppedHalfWayItKeepsWhatItHas()
{
    IntercomHouse house;
    for (int i = 0; i < 200; ++i)
        house.vendor.putArticle(article(QString::number(9100 + i), u"No. %1"_s.arg(i),
                                        u"<p>Egret number %1.</p>"_s.arg(i)));
    SandboxFaults slow;
    slow.answerLate = 400ms;
    house.vendor.setFaults(slow);
    house.want({.articles = true});
    QTRY_VERIFY(house.articles().size() >= 100); // the first page is stored before the second
    house.sync().cancel(house.data.workspace, helpCentre);
    QTRY_VERIFY(house.ended.contains(helpCentre));
    QVERIFY(house.articles().size() < 200);
    QVERIFY(house.row(helpCentre).triedAt.has_value()); // its time comes again later
    QVERIFY(!house.row(helpCentre).readAt.has_value());
    house.vendor.setFaults({});
    house.read(helpCentre);
    QVERIFY(house.articles().size() > 200);
}

QTEST_GUILESS_MAIN(TestVendorSync)
#include "tst_vendorsync.moc"
