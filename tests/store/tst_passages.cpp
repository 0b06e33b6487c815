// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passages.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

namespace {

Article article(const QString &id, const QString &title, const QStringList &passages,
                bool internal = false)
{
    Article article;
    article.id = id;
    article.source = QStringLiteral("folder:help");
    article.title = title;
    article.url = QStringLiteral("https://help.example.com/") + id;
    article.internal = internal;
    article.hash = id.toUtf8();
    article.passages = passages;
    article.updatedAt = noon;
    return article;
}

} // namespace

class TestPassages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsStemsAndAccents();
    void findsByTitle();
    void bestFirst();
    void internalOnlyOnRequest();
    void staysInItsWorkspace();
    void operatorsAreWords_data();
    void operatorsAreWords();
    void aNewVersionReplacesTheOld();
    void removesWhatIsGone();
    void counts();

private:
    QStringList found(const QStringList &words, bool withInternal = true, int limit = 10);
    void put(const Article &article, WorkspaceId workspace = {});

    std::unique_ptr<Data> m_data;
};

void TestPassages::put(const Article &article, WorkspaceId workspace)
{
    const WorkspaceId where = workspace.isNull() ? m_data->workspace : workspace;
    must(write(*m_data->store,
               [&](Connection &c) { return Passages::putArticle(c, where, article); }));
}

QStringList TestPassages::found(const QStringList &words, bool withInternal, int limit)
{
    const QList<PassageHit> hits
        = must(read<QList<PassageHit>>(*m_data->store, [&](Connection &c) {
              return Passages::search(c, m_data->workspace, words, withInternal, limit);
          }));
    QStringList texts;
    for (const PassageHit &hit : hits)
        texts.append(hit.passage);
    return texts;
}

void TestPassages::init()
{
    m_data = std::make_unique<Data>();
    put(article(QStringLiteral("refunds"), QStringLiteral("Getting money back"),
                {QStringLiteral("We refunded orders within 30 days."),
                 QStringLiteral("Café vouchers are never paid out.")}));
    put(article(QStringLiteral("margins"), QStringLiteral("Margins"),
                {QStringLiteral("Refunds above 500 need a manager.")}, true));
}

void TestPassages::findsStemsAndAccents()
{
    QCOMPARE(found({QStringLiteral("refund")}).size(), 2);
    QCOMPARE(found({QStringLiteral("REFUNDING")}).size(), 2);
    QCOMPARE(found({QStringLiteral("cafe")}).size(), 1);
    QCOMPARE(found({QStringLiteral("zebra")}).size(), 0);
    QCOMPARE(found({QStringLiteral("zebra"), QStringLiteral("voucher")}).size(), 1);
    QCOMPARE(found({}).size(), 0);
}

void TestPassages::findsByTitle()
{
    QCOMPARE(found({QStringLiteral("money")}).size(), 2);
}

void TestPassages::bestFirst()
{
    put(article(QStringLiteral("other"), QStringLiteral("Vouchers"),
                {QStringLiteral("Vouchers are sent by email.")}));
    QCOMPARE(found({QStringLiteral("voucher"), QStringLiteral("email")}, true, 1),
             QStringList(QStringLiteral("Vouchers are sent by email.")));
}

void TestPassages::internalOnlyOnRequest()
{
    QCOMPARE(found({QStringLiteral("manager")}, true).size(), 1);
    QCOMPARE(found({QStringLiteral("manager")}, false).size(), 0);
    QCOMPARE(found({QStringLiteral("refund")}, false).size(), 1);
}

void TestPassages::staysInItsWorkspace()
{
    Settings settings;
    settings.workspaces = {Data::acme(), Data::acme()};
    settings.workspaces[1].key = WorkspaceKey(QStringLiteral("other"));
    settings.workspaces[1].webhookKey = EndpointKey(QStringLiteral("hook-other"));
    must(write(*m_data->store,
               [&](Connection &c) { return Workspaces::import(c, settings, noon); }));
    const WorkspaceId other
        = must(read<QList<Workspace>>(*m_data->store, Workspaces::all))[1].id;
    put(article(QStringLiteral("refunds"), QStringLiteral("Other"),
                {QStringLiteral("Secret refund rules.")}), other);
    QCOMPARE(found({QStringLiteral("secret")}).size(), 0);
    QCOMPARE(found({QStringLiteral("refund")}, true, 2).size(), 2); // not crowded out either
    QCOMPARE(found({QStringLiteral("w%1").arg(other.value())}).size(), 0);
}

void TestPassages::operatorsAreWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"AND", "NOT", "NEAR(", "\"", "*", "refund\" OR \"secret", "^", "title:",
                             "?", "", " ", "-", "'; DROP TABLE passages; --"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestPassages::operatorsAreWords()
{
    QFETCH(QString, word);
    QVERIFY(found({word}).size() <= 2);
    QVERIFY(found({word, QStringLiteral("voucher")}).size() >= 1);
    QVERIFY(read<Passages::WordCounts>(*m_data->store, [&](Connection &c) {
        return Passages::count(c, m_data->workspace, {word});
    }).ok());
}

void TestPassages::aNewVersionReplacesTheOld()
{
    put(article(QStringLiteral("refunds"), QStringLiteral("Changed"),
                {QStringLiteral("Returns are free.")}));
    QCOMPARE(found({QStringLiteral("voucher")}).size(), 0);
    QCOMPARE(found({QStringLiteral("money")}).size(), 0);
    QCOMPARE(found({QStringLiteral("returns")}).size(), 1);
}

void TestPassages::removesWhatIsGone()
{
    const QString source = QStringLiteral("folder:help");
    const Result<int> removed = write<int>(*m_data->store, [&](Connection &c) {
        return Passages::removeOthers(c, m_data->workspace, source, {QStringLiteral("margins")});
    });
    QCOMPARE(*removed, 1);
    QCOMPARE(found({QStringLiteral("voucher")}).size(), 0);
    const auto hashes = must(read<QMap<QString, QByteArray>>(*m_data->store, [&](Connection &c) {
        return Passages::hashes(c, m_data->workspace, source);
    }));
    QCOMPARE(hashes.keys(), QStringList(QStringLiteral("margins")));
    QCOMPARE(hashes.value(QStringLiteral("margins")), "margins");
}

void TestPassages::counts()
{
    const Passages::WordCounts counts
        = must(read<Passages::WordCounts>(*m_data->store, [&](Connection &c) {
              return Passages::count(c, m_data->workspace,
                                     {QStringLiteral("refund"), QStringLiteral("zebra"),
                                      QStringLiteral("money")});
          }));
    QCOMPARE(counts.passages, 3);
    QCOMPARE(counts.with, (QList<int>{2, 0, 2}));
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
