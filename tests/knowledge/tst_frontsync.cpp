// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"
#include "knowledge/vendorhouse.h"
#include "sandbox/front/simulatedfront.h"
#include "store/pastconversations.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString openBase = u"front:"_s + SimulatedFront::publicBase();
const QString teamBase = u"front:"_s + SimulatedFront::teamBase();

/// The house at a simulated Front.
class FrontHouse : public VendorHouse
{
public:
    FrontHouse() : vendor(clock), m_client(clock)
    {
        if (!vendor.start())
            qFatal("the vendor cannot listen");
    }

    void want(const VendorKnowledge &knowledge)
    {
        WorkspaceSettings wanted;
        wanted.key = WorkspaceKey(u"acme"_s);
        wanted.platform = Platform::Front;
        wanted.apiBaseUrl = vendor.baseUrl();
        wanted.aiTeammate = SimulatedFront::aiTeammate();
        wanted.vendorKnowledge = knowledge;
        connectTo(must(frontHelpdesk(wanted, {.apiToken = SimulatedFront::apiToken()}, m_client)),
                  wanted);
    }

    /// How often a path with that end was asked for since the last time.
    int asked(const QString &end)
    {
        int count = 0;
        const QList<Simulated::Call> calls = vendor.calls();
        for (const Simulated::Call &call : calls.mid(m_seen))
            count += call.path.endsWith(end) ? 1 : 0;
        m_seen = calls.size();
        return count;
    }

    SimulatedFront vendor;

private:
    HttpClient m_client;
    qsizetype m_seen = 0;
};

Simulated::Article article(const QString &id, const QString &title, const QString &html)
{
    Simulated::Article article;
    article.id = id;
    article.title = title;
    article.language = u"en"_s;
    article.html = html;
    return article;
}

} // namespace

/// Knowledge from a simulated Front over real HTTP into a real database: each picked base, each
/// language, only what changed, and nothing internal for customers.
class TestFrontSync : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsPublishedInAnOpenBaseIsForCustomers();
    void onlyWhatChangedIsFetched();
    void archivedConversationsTeachTeammates();
};

void TestFrontSync::onlyWhatIsPublishedInAnOpenBaseIsForCustomers()
{
    FrontHouse house;
    Simulated::Article draft = article(u"9001"_s, u"Draft"_s, u"<p>The marabou plan.</p>"_s);
    draft.draft = true;
    Simulated::Article inner = article(u"9002"_s, u"Inner"_s, u"<p>The marabou price.</p>"_s);
    inner.internal = true;
    Simulated::Article open = article(u"9003"_s, u"Open"_s, u"<p>The marabou sail.</p>"_s);
    open.translations.insert(u"de"_s, u"<p>Das Segel des Marabu, im Lager.</p>"_s);
    for (const auto &each : {draft, inner, open})
        house.vendor.putArticle(each);
    house.want({.bases = {SimulatedFront::publicBase(), SimulatedFront::teamBase()}});
    QTRY_VERIFY_WITH_TIMEOUT(house.ended.contains(openBase) && house.ended.contains(teamBase),
                             60'000);
    QCOMPARE(house.found(u"marabou"_s, false), QStringList{u"Open"_s});
    QCOMPARE(house.found(u"marabou"_s, true).size(), 3);
    QCOMPARE(house.found(u"Marabu"_s, false), QStringList{u"Open"_s});
    QCOMPARE(house.titled(u"Inner"_s)->source, teamBase);
    QCOMPARE(house.row(openBase).name, u"Help centre"_s);
    QVERIFY2(house.vendor.violations().isEmpty(),
             qPrintable(house.vendor.violations().join(u'\n')));
}

void TestFrontSync::onlyWhatChangedIsFetched()
{
    FrontHouse house;
    house.want({.bases = {SimulatedFront::teamBase()}});
    QTRY_VERIFY_WITH_TIMEOUT(house.ended.contains(teamBase), 60'000);
    const int known = int(house.articles().size());
    QVERIFY(known > 0);
    QCOMPARE(house.asked(u"locales/en/content"_s), known);
    Simulated::Article inner = article(u"9002"_s, u"Inner"_s, u"<p>The marabou price.</p>"_s);
    inner.internal = true;
    house.vendor.putArticle(inner);
    house.read(teamBase);
    QCOMPARE(house.asked(u"locales/en/content"_s), 1);
    QCOMPARE(house.found(u"marabou"_s, true), QStringList{u"Inner"_s});
    house.vendor.removeArticle(u"9002"_s);
    house.read(teamBase);
    QCOMPARE(house.asked(u"locales/en/content"_s), 0);
    QCOMPARE(int(house.articles().size()), known);
}

void TestFrontSync::archivedConversationsTeachTeammates()
{
    FrontHouse house;
    const ConversationId thread = house.vendor.customerStarts(
        u"Ida Berg"_s, u"ida@example.com"_s, Simulated::Channel::Email,
        u"Can the flamingo kite be flown in rain?"_s, u"Rain"_s);
    must(house.vendor.teammateReplies(
        thread, u"Yes, the flamingo sail is coated. Dry it before you fold it."_s));
    must(house.vendor.teammateComments(thread, u"She asked about the cormorant before."_s));
    must(house.vendor.archive(thread));
    house.want({.conversations = true});
    QTRY_VERIFY_WITH_TIMEOUT(!house.articles().isEmpty(), 60'000);
    QCOMPARE(house.found(u"coated"_s, true), QStringList{u"Rain"_s});
    QVERIFY(house.found(u"coated"_s, false).isEmpty());
    QVERIFY(house.found(u"cormorant"_s, true).isEmpty());
    QVERIFY2(house.vendor.violations().isEmpty(),
             qPrintable(house.vendor.violations().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFrontSync)
#include "tst_frontsync.moc"
