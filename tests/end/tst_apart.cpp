// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tenant.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Stands still until it is let go: vendors count from the time they start at.
class HeldClock final : public Clock
{
public:
    Time now() const override { return m_held ? m_start : SystemClock().now(); }
    void letGo() { m_held = false; }

private:
    Time m_start = SystemClock().now();
    std::atomic<bool> m_held = true;
};

QByteArray fetched(const QUrl &url, int *status = nullptr)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience))
        return {};
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll().toLower();
}

/// Tables with a row of each workspace that has its word.
QStringList planted()
{
    return {u"settings_versions"_s, u"endpoints"_s,   u"deliveries"_s,
            u"delivery_bodies"_s,   u"contacts"_s,    u"sessions"_s,
            u"messages"_s,          u"turns"_s,       u"effects"_s,
            u"decisions"_s,         u"history"_s,     u"articles"_s,
            u"passages"_s,          u"attachments"_s, u"attachment_contents"_s};
}

QList<QUrl> linksIn(const QString &notes)
{
    static const QRegularExpression link(u"http://127[^\\s\"<]*/sessions/\\d+\\?t=baton[0-9a-f]{40}"_s);
    QList<QUrl> links;
    for (auto it = link.globalMatch(notes); it.hasNext();)
        links << QUrl(it.next().captured());
    return links;
}

} // namespace

/// Two workspaces in one program, with a word of their own in everything of theirs: nowhere does
/// the one's word come where the other is.
class TestApart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noTableMixesThem();
    void everyTableIsLookedAt();
    void noVendorHearsOfTheOther();
    void noAnswerRestsOnTheOthersArticles();
    void noExportMixesThem();
    void noPageShowsTheOther();
    void noTokenOpensTheOthersPage();
    void noLogTellsTheirWords();

private:
    void plant(Tenant &tenant);
    bool isDone(const Tenant &tenant) const;
    const Tenant &other(const Tenant &one) const { return &one == &m_one ? m_two : m_one; }

    HeldClock m_clock;
    Program m_program;
    Tenant m_one{.word = u"quokka"_s};
    Tenant m_two{.word = u"numbat"_s};
};

void TestApart::initTestCase()
{
    QJsonArray workspaces;
    for (Tenant *tenant : {&m_one, &m_two}) {
        tenant->vendor = std::make_unique<SimulatedIntercom>(m_clock, SandboxOptions{});
        QVERIFY(tenant->vendor->start());
        const QString folder = tenant->word + u"-articles"_s;
        m_program.writeFile(folder + u"/parcels.md"_s,
                            tenant->says(u"# Tracking a %1 parcel\n\nYou find the tracking number "
                                         "of your %1 parcel in the %1 shipping confirmation.\n"_s)
                                .toUtf8());
        m_program.setSecret(tenant->word + u".api-token"_s, SimulatedIntercom::apiToken());
        m_program.setSecret(tenant->word + u".signing-secret"_s,
                            SimulatedIntercom::clientSecret());
        workspaces << workspaceOf(*tenant, m_program.folder() + u'/' + folder);
    }
    m_clock.letGo();
    const auto import = [&](const QString &publicUrl) {
        const QJsonObject config{{"format"_L1, u"baton-config/1"_s}, {"publicUrl"_L1, publicUrl},
                                 {"workspaces"_L1, workspaces}};
        m_program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
        return m_program.run({u"config"_s, u"import"_s, m_program.folder() + u"/config.json"_s});
    };
    QCOMPARE(import({}), 0);
    QVERIFY(m_program.start());
    QCOMPARE(import(m_program.url({}).toString()), 0);
    for (Tenant *tenant : {&m_one, &m_two})
        plant(*tenant);
    QCOMPARE(m_one.answered, m_two.answered); // only the workspace tells them apart
    QTRY_VERIFY_WITH_TIMEOUT(isDone(m_one) && isDone(m_two), patience);
}

void TestApart::plant(Tenant &tenant)
{
    SimulatedIntercom &vendor = *tenant.vendor;
    vendor.setWebhookUrl(m_program.url(u"/webhooks/intercom/key-of-"_s + tenant.word));
    tenant.answered = vendor.customerStarts(
        tenant.says(u"Ines %1"_s), Simulated::Channel::Messenger,
        tenant.says(u"Where do I find the tracking number of my %1 parcel?"_s), {},
        {{{}, tenant.says(u"%1 list.txt"_s), u"text/plain"_s,
          tenant.says(u"Two %1 kites"_s).toUtf8(), false, {}}});
    tenant.assisted = vendor.customerStarts(tenant.says(u"Ada %1"_s), Simulated::Channel::Email,
                                            tenant.says(u"A word about the %1."_s),
                                            tenant.says(u"The %1"_s));
    QVERIFY(vendor.assign(tenant.assisted, SimulatedIntercom::humanTeammate()));
    QVERIFY(vendor.teammateReplies(tenant.assisted, tenant.says(u"What about the %1?"_s)));
    QVERIFY(vendor.teammateNotes(tenant.assisted, tenant.says(u"She means the %1 parcel."_s)));
    tenant.handedOff = vendor.customerStarts(
        tenant.says(u"Tomas %1"_s), Simulated::Channel::Messenger,
        tenant.says(u"My %1 is broken. I want to talk to a human, please."_s));
    QVERIFY(vendor.customerWrites(
        tenant.assisted,
        tenant.says(u"Where do I find the tracking number of my %1 parcel?"_s)));
}

bool TestApart::isDone(const Tenant &tenant) const
{
    const auto has = [&](const ConversationId &conversation, const QString &type) {
        for (const Simulated::Part &part : tenant.vendor->parts(conversation)) {
            if (part.type == type && part.author.id == SimulatedIntercom::aiTeammate().value())
                return true;
        }
        return false;
    };
    return has(tenant.answered, u"comment"_s) && has(tenant.answered, u"note"_s)
        && has(tenant.handedOff, u"assignment"_s) && has(tenant.assisted, u"note"_s);
}

void TestApart::noTableMixesThem()
{
    auto connection = Connection::open(m_program.dataDir() + u"/baton.db"_s,
                                       Connection::Access::ReadOnly);
    QVERIFY(connection.ok());
    for (const Tenant *tenant : {&m_one, &m_two}) {
        const auto own = [&] { return rowsWith(**connection, tenant->word, tenant->word); };
        QTRY_VERIFY_WITH_TIMEOUT(own().contains(u"attachment_contents"_s), patience);
        const RowsWith crossed = rowsWith(**connection, tenant->word, other(*tenant).word);
        QVERIFY2(crossed.isEmpty(), qPrintable(crossed.keys().join(u' ')));
        for (const QString &table : planted())
            QVERIFY2(own().contains(table), qPrintable(table)); // there indeed
    }
}

/// A new table is planted into, or it says here why it holds nobody's words.
void TestApart::everyTableIsLookedAt()
{
    const auto connection = Connection::open(m_program.dataDir() + u"/baton.db"_s,
                                             Connection::Access::ReadOnly);
    QVERIFY(connection.ok());
    const QStringList wordless{
        u"workspaces"_s,        // the row that all others name: the key is the workspace itself
        u"program_settings"_s,  // what belongs to no workspace: public address, erasure key
        u"switches"_s,          // on or off
        u"refused"_s,           // of whoever came to the door: path, address, status; no body
        u"timers"_s,            // kinds and times
        u"session_links"_s,     // hashes
        u"erased_contacts"_s,   // keyed hashes
        u"knowledge_sources"_s, // how far vendor sources were read: folders are none
        u"article_people"_s,    // of articles made of past conversations, which are off here
        u"messages_fts"_s,      // the index of messages, by their rows
        u"passages_fts"_s};     // the index of passages, by their rows
    for (const QString &table : allTables(**connection))
        QVERIFY2(planted().contains(table) || wordless.contains(table), qPrintable(table));
}

void TestApart::noVendorHearsOfTheOther()
{
    for (const Tenant *tenant : {&m_one, &m_two}) {
        bool own = false;
        for (const Simulated::Call &call : tenant->vendor->calls()) {
            const QByteArray told = (call.path.toUtf8() + call.body).toLower();
            QVERIFY2(!told.contains(other(*tenant).word.toUtf8()), told.constData());
            own = own || told.contains(tenant->word.toUtf8());
        }
        QVERIFY(own);
        QCOMPARE(tenant->vendor->violations(), QStringList());
    }
}

void TestApart::noAnswerRestsOnTheOthersArticles()
{
    for (const Tenant *tenant : {&m_one, &m_two}) {
        for (const QString &word : {m_one.word, m_two.word}) {
            QByteArray said;
            const QString question = u"Where is the tracking number of my %1 parcel?"_s.arg(word);
            QCOMPARE(m_program.run({u"ask"_s, question, u"--workspace"_s, tenant->word}, &said), 0);
            said.replace(question.toUtf8(), {}); // it is repeated where nothing answers it
            QVERIFY2(!said.toLower().contains(other(*tenant).word.toUtf8()), said.constData());
        }
    }
}

void TestApart::noExportMixesThem()
{
    for (const QString &kind : {u"sessions"_s, u"messages"_s, u"handoffs"_s}) {
        for (const Tenant *tenant : {&m_one, &m_two}) {
            const QString file = m_program.folder() + u'/' + kind + tenant->word + u".csv"_s;
            QCOMPARE(m_program.run({u"export"_s, kind, u"--csv"_s, file, u"--workspace"_s,
                                    tenant->word}), 0);
            QFile csv(file);
            QVERIFY(csv.open(QIODevice::ReadOnly));
            const QByteArray bytes = csv.readAll().toLower();
            QVERIFY(bytes.contains(tenant->word.toUtf8()));
            QVERIFY(!bytes.contains(other(*tenant).word.toUtf8()));
        }
    }
}

void TestApart::noPageShowsTheOther()
{
    for (const Tenant *tenant : {&m_one, &m_two}) {
        const QList<QUrl> links = linksIn(tenant->notes());
        QVERIFY(links.size() >= 3);
        for (const QUrl &link : links) {
            int status = 0;
            const QByteArray page = fetched(link, &status);
            QCOMPARE(status, 200);
            QVERIFY(page.contains(tenant->word.toUtf8()));
            QVERIFY(!page.contains(other(*tenant).word.toUtf8()));
        }
    }
}

void TestApart::noTokenOpensTheOthersPage()
{
    const QList<QUrl> ones = linksIn(m_one.notes());
    const QList<QUrl> twos = linksIn(m_two.notes());
    const QByteArray nothing = fetched(m_program.url(u"/sessions/1?t=x"_s));
    for (const QUrl &theirs : twos) {
        QUrl crossed = theirs;
        crossed.setQuery(ones.first().query());
        int status = 0;
        QCOMPARE(fetched(crossed, &status), nothing);
        QCOMPARE(status, 404);
    }
}

void TestApart::noLogTellsTheirWords()
{
    // The key of a workspace is its word here: what is left without it is nobody's.
    QByteArray log = m_program.said().toLower();
    for (const Tenant *tenant : {&m_one, &m_two}) {
        log.replace("key-of-" + tenant->word.toUtf8(), {});
        for (const QString &text : {u"ines %1"_s, u"tomas %1"_s, u"ada %1"_s, u"%1 parcel"_s,
                                    u"the %1"_s, u"my %1"_s})
            QVERIFY2(!log.contains(tenant->says(text).toUtf8()), log.constData());
    }
    QVERIFY(log.contains("listening on"));
}

QTEST_GUILESS_MAIN(TestApart)
#include "tst_apart.moc"
