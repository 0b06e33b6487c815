// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inbox.h"
#include "ui/events/jsonview.h"
#include "ui/support/deskhouse.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Baton;

/// Events, Knowledge, Diagnostics, the export and the palette on a real database: each page's main
/// task, and what it says when there is nothing or something is wrong.
class tst_pages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_house = std::make_unique<DeskHouse>(); }
    void cleanup() { m_house.reset(); }
    void diagnosticsNameCauseAndFix();
    void diagnosticsSayWhenAllIsWell();
    void eventsShowWhatCameIn();
    void eventsListTheRefusedWithoutBody();
    void eventsSayWhenNothingFits();
    void aTestQuestionShowsWhatTheAiKnows();
    void anArticleIsWrittenAndAnsweredFrom();
    void anUnreadableFolderIsNamed();
    void anExportIsWrittenWhole();
    void anExportIntoNowhereSaysSo();
    void thePaletteFindsPagesAndSettings();

private:
    void start(const QString &page)
    {
        m_house->import(oneWorkspace());
        m_house->open(page);
    }
    void receive(const QByteArray &body);
    void refuse();
    void typeInto(const QString &name, const QString &text)
    {
        auto *field = m_house->child<QLineEdit>(name);
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, text);
    }
    QTableView *table() { return m_house->child<QTableView>(u"eventTable"_s); }

    std::unique_ptr<DeskHouse> m_house;
};

void tst_pages::diagnosticsNameCauseAndFix()
{
    m_house->findings = {
        fine(u"database"_s, u"whole"_s),
        with(wrong(u"kites: API token"_s, u"Intercom does not accept the access token (401)."_s,
                   u"Paste a valid token."_s),
             Remedy::EnterToken, WorkspaceKey(u"kites"_s)),
        with(notice(u"public address"_s, u"none is set."_s, u"Set publicUrl."_s), Remedy::Setting, {},
             u"publicUrl"_s)};
    start(u"diagnostics"_s);
    QTRY_COMPARE(m_house->words(u"diagnosticsHeadline"_s),
                 u"1 problem(s), 1 warning(s), 1 fine"_s);
    QCOMPARE(m_house->words(u"seen:0"_s), u"Intercom does not accept the access token (401)."_s);
    m_house->click(u"remedy:1"_s); // the warning's: shows the setting
    QTRY_VERIFY(m_house->child(u"setting:publicUrl"_s)->hasFocus());
    m_house->window->showPage(u"diagnostics"_s);
    m_house->click(u"remedy:0"_s); // the problem's: a form for a new token
    QTRY_VERIFY(m_house->child(u"connectToken"_s)->isVisible());
}

void tst_pages::diagnosticsSayWhenAllIsWell()
{
    m_house->findings = {fine(u"database"_s, u"whole"_s)};
    start(u"diagnostics"_s);
    QTRY_COMPARE(m_house->words(u"diagnosticsHeadline"_s), u"All is well"_s);
    m_house->findings = {wrong(u"disk"_s, u"full"_s, u"Free space."_s)};
    QTest::keyClick(m_house->child(u"diagnosticsPage"_s), Qt::Key_F5);
    QTRY_COMPARE(m_house->words(u"diagnosticsHeadline"_s), u"1 problem(s), 0 fine"_s);
}

void tst_pages::receive(const QByteArray &body)
{
    const auto all = m_house->store->read<QList<Workspace>>(Workspaces::all).result();
    const WorkspaceId workspace = all->value(0).id;
    const EndpointKey key = all->value(0).settings.webhookKey;
    auto done = m_house->store->write<Nothing>([=](Connection &connection) -> Result<> {
        IncomingDelivery delivery;
        delivery.endpoint = key;
        delivery.workspace = workspace;
        delivery.deliveryId = u"notif_1"_s;
        delivery.topic = u"conversation.user.created"_s;
        delivery.body = body;
        delivery.receivedAt = SystemClock().now();
        const auto stored = Inbox::append(connection, delivery);
        return stored ? Result<>() : stored.error();
    });
    QVERIFY(done.result());
}

void tst_pages::eventsShowWhatCameIn()
{
    start(u"events"_s);
    QTRY_COMPARE(m_house->words(u"noEventsHeadline"_s), u"Nothing came in yet"_s);
    receive(R"({"topic":"conversation.user.created","id":"notif_1"})");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_COMPARE(m_house->words(u"eventTitle"_s), u"conversation.user.created"_s);
    auto *body = m_house->child<JsonView>(u"eventBody"_s);
    QTRY_VERIFY(body->toPlainText().contains(u"\"id\": \"notif_1\""_s));
    body->setPretty(false);
    QVERIFY(body->toPlainText().startsWith(u"{\"topic\":"_s));
    // Asked for twice: it may make the AI write.
    m_house->click(u"replayEvent"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    m_house->click(u"replayEvent"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void tst_pages::refuse()
{
    auto done = m_house->store->write<Nothing>([](Connection &connection) {
        return Inbox::recordRefused(connection, u"/webhooks/intercom/nobody"_s, 401,
                                    u"The signature is wrong."_s, u"203.0.113.24"_s, 120,
                                    SystemClock().now());
    });
    QVERIFY(done.result());
}

void tst_pages::eventsListTheRefusedWithoutBody()
{
    m_house->import(oneWorkspace());
    refuse();
    m_house->open(u"events"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_VERIFY(m_house->words(u"eventBodyLine"_s).startsWith(u"What is refused is listed without"_s));
    QVERIFY(!m_house->child(u"eventBody"_s)->isVisible());
    QVERIFY(m_house->words(u"eventFacts"_s).contains(u"The signature is wrong."_s));
}

void tst_pages::eventsSayWhenNothingFits()
{
    start(u"events"_s);
    receive("{}");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    typeInto(u"eventFilter"_s, u"no such thing"_s);
    QTRY_COMPARE(m_house->words(u"noEventsHeadline"_s), u"No event fits"_s);
    m_house->click(u"noEventsAction"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void tst_pages::aTestQuestionShowsWhatTheAiKnows()
{
    QTemporaryDir articles;
    QFile file(articles.filePath(u"parcels.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Delivery times\n\nA parcel takes three working days to Norway.\n");
    file.close();
    Settings settings = oneWorkspace();
    settings.workspaces[0].knowledgeFolders = {articles.path()};
    m_house->import(settings);
    m_house->open(u"knowledge"_s);
    m_house->click(u"readSource:"_s + articles.path());
    QTRY_VERIFY(m_house->words(u"source:"_s + articles.path()).startsWith(u"1 articles"_s));
    auto *list = m_house->child<QListWidget>(u"articleList"_s);
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    QTRY_VERIFY(m_house->words(u"articlePassages"_s).contains(u"three working days"_s));
    typeInto(u"testQuestion"_s, u"How long does a parcel take to Norway?"_s);
    QTest::keyClick(m_house->child(u"testQuestion"_s), Qt::Key_Return);
    QTRY_VERIFY(m_house->words(u"questionVerdict"_s).startsWith(u"It would answer with confidence"_s));
    QVERIFY(m_house->words(u"questionAnswer"_s).contains(u"three working days"_s));
    // What it is made of, to be read.
    QTRY_VERIFY(m_house->words(u"questionPassage:1"_s).startsWith(u"A parcel takes three"_s));
    typeInto(u"testQuestion"_s, u"Who won the chess championship?"_s);
    m_house->click(u"askQuestion"_s);
    QTRY_VERIFY(m_house->words(u"questionVerdict"_s).startsWith(u"It would not answer"_s));
    QTRY_VERIFY(!m_house->child(u"questionPassage:1"_s)); // nothing came near
    // What came nearest is shown though it would not do; a draft asks for no less.
    typeInto(u"testQuestion"_s, u"Can a parcel be insured against storm damage by a friend?"_s);
    const QList<QAbstractButton *> who
        = m_house->child(u"questionFor"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(who.at(1), Qt::LeftButton);
    QTRY_VERIFY(m_house->words(u"questionPassage:1"_s).startsWith(u"Below the 0.60 that is needed: "_s));
    QVERIFY(m_house->words(u"questionPassage:1"_s).contains(u"three working days"_s));
    QVERIFY(m_house->words(u"questionVerdict"_s).startsWith(u"It would not answer"_s));
}

void tst_pages::anArticleIsWrittenAndAnsweredFrom()
{
    QTemporaryDir articles;
    Settings settings = oneWorkspace();
    settings.workspaces[0].knowledgeFolders = {articles.path()};
    m_house->import(settings);
    m_house->open(u"knowledge"_s);
    const auto asks = [this](const QString &verdict) {
        typeInto(u"testQuestion"_s, u"Which line fits the storm kite?"_s);
        QTest::keyClick(m_house->child(u"testQuestion"_s), Qt::Key_Return);
        QTRY_VERIFY2(m_house->words(u"questionVerdict"_s).startsWith(verdict),
                     qPrintable(m_house->words(u"questionVerdict"_s)));
    };
    asks(u"It would not answer"_s);
    m_house->click(u"newArticle"_s);
    m_house->click(u"saveArticle"_s); // nothing written yet: nothing is stored
    QTRY_VERIFY(m_house->words(u"articleSaid"_s).contains(u"needs a title and a text"_s));
    QTest::keyClicks(m_house->child(u"articleTitle"_s), u"Lines for the storm kite"_s);
    QTest::keyClicks(m_house->child(u"articleBody"_s),
                     u"The line that fits the storm kite is 80 kg dyneema."_s);
    m_house->click(u"saveArticle"_s);
    QTRY_VERIFY(!m_house->child(u"articleEditor"_s));
    QVERIFY(QFile::exists(articles.filePath(u"lines-for-the-storm-kite.md"_s)));
    asks(u"It would answer with confidence"_s);
    // Made internal, it reaches customers no more, and drafts still.
    auto *list = m_house->child<QListWidget>(u"articleList"_s);
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    m_house->click(u"editArticle"_s);
    QTRY_VERIFY(m_house->child(u"articleEditor"_s));
    QCOMPARE(m_house->child<QLineEdit>(u"articleTitle"_s)->text(), u"Lines for the storm kite"_s);
    const QList<QAbstractButton *> who
        = m_house->child(u"articleWho"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(who.at(1), Qt::LeftButton);
    m_house->click(u"saveArticle"_s);
    QTRY_VERIFY(!m_house->child(u"articleEditor"_s));
    asks(u"It would not answer"_s);
    QVERIFY(m_house->words(u"questionVerdict"_s).contains(u"Only an internal article knows"_s));
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    m_house->click(u"editArticle"_s);
    m_house->click(u"deleteArticle"_s);
    QVERIFY(QFile::exists(articles.filePath(u"lines-for-the-storm-kite.md"_s))); // asked once more
    m_house->click(u"deleteArticle"_s);
    QTRY_VERIFY(!QFile::exists(articles.filePath(u"lines-for-the-storm-kite.md"_s)));
    QTRY_COMPARE(list->count(), 0);
}

void tst_pages::anUnreadableFolderIsNamed()
{
    Settings settings = oneWorkspace();
    settings.workspaces[0].knowledgeFolders = {u"/nowhere/articles"_s};
    m_house->import(settings);
    m_house->open(u"knowledge"_s);
    m_house->click(u"readSource:/nowhere/articles"_s);
    QTRY_VERIFY(m_house->words(u"source:/nowhere/articles"_s).contains(u"/nowhere/articles"_s));
}

void tst_pages::anExportIsWrittenWhole()
{
    start(u"live"_s);
    QTest::keyClick(m_house->window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_house->child(u"paletteField"_s));
    QTest::keyClicks(m_house->child(u"paletteField"_s), u"export csv"_s);
    QTest::keyClick(m_house->child(u"paletteField"_s), Qt::Key_Return);
    QTRY_VERIFY(m_house->child(u"exportFile"_s));
    const QString file = m_house->folder.filePath(u"sessions.csv"_s);
    typeInto(u"exportFile"_s, file);
    m_house->click(u"exportStart"_s);
    QTRY_VERIFY(m_house->words(u"exportState"_s).startsWith(u"0 rows are in"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readLine().startsWith("ticket,"));
}

void tst_pages::anExportIntoNowhereSaysSo()
{
    start(u"live"_s);
    m_house->child<QAction>(u"exportAction"_s)->trigger();
    QTRY_VERIFY(m_house->child(u"exportFile"_s));
    typeInto(u"exportFile"_s, u"/nowhere/sessions.csv"_s);
    m_house->click(u"exportStart"_s);
    QTRY_VERIFY(m_house->words(u"exportState"_s).contains(u"cannot be written"_s));
    QVERIFY(m_house->words(u"exportState"_s).contains(u"Choose another file"_s));
}

void tst_pages::thePaletteFindsPagesAndSettings()
{
    start(u"live"_s);
    const auto run = [this](const QString &typed) {
        QTest::keyClick(m_house->window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_house->child(u"paletteField"_s));
        QTest::keyClicks(m_house->child(u"paletteField"_s), typed);
        QTest::keyClick(m_house->child(u"paletteField"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_house->child(u"paletteField"_s));
        m_house->window->activateWindow(); // no window manager here gives it back
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    };
    run(u"go set"_s);
    QVERIFY(m_house->child(u"settingsPage"_s)->isVisible());
    run(u"replies an hour"_s);
    QTRY_VERIFY(m_house->child(u"setting:repliesPerHour"_s)->hasFocus());
}

QTEST_MAIN(tst_pages)
#include "tst_pages.moc"
