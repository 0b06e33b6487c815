// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"
#include "shop.h"

#include "http/server.h"
#include "store/attachments.h"
#include "store/connection.h"

#include <QMutex>
#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QByteArray kite = "\x89PNG\r\n\x1a\n a kite with a torn seam"_ba;
const QByteArray list = "%PDF-1.4 two kites"_ba;
const QString question = u"Where do I find the tracking number of my parcel?"_s;

using Files = QList<Simulated::File>;

Simulated::File photo(bool inText)
{
    return {{}, u"torn seam.png"_s, u"image/png"_s, kite, inText, {}};
}

Simulated::File document()
{
    return {{}, u"list.pdf"_s, u"application/pdf"_s, list, false, {}};
}

Simulated::File elsewhere(const QString &name, const QString &url)
{
    return {{}, name, u"image/png"_s, kite, false, url};
}

/// What the program keeps of a conversation's files, read from beside.
class Shelf
{
public:
    explicit Shelf(const Program &program) : m_file(program.dataDir() + u"/baton.db"_s) {}

    QList<FileRow> rows(const Session &session) const
    {
        const auto connection = Connection::open(m_file, Connection::Access::ReadOnly);
        const auto rows = Attachments::ofSession(**connection, session.id);
        return rows ? *rows : QList<FileRow>();
    }
    QByteArray content(const Session &session, const QString &name) const
    {
        for (const FileRow &row : rows(session)) {
            const auto connection = Connection::open(m_file, Connection::Access::ReadOnly);
            const auto content = Attachments::content(**connection, session.id, row.id);
            if (row.name == name && content)
                return content->bytes;
        }
        return {};
    }
    QMap<QString, FileState> states(const Session &session) const
    {
        QMap<QString, FileState> states;
        for (const FileRow &row : rows(session))
            states.insert(row.name, row.state);
        return states;
    }

private:
    QString m_file;
};

using States = QMap<QString, FileState>;

} // namespace

/// Files that customers send, from both vendors into the program's own store; and what is shown in
/// the place of those that cannot be had.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void intercomsArePictureAndAttachment();
    void aPictureWithoutAWordIsRead();
    void frontsComeThroughItsApi();
    void whatCannotBeHadSaysWhy();
    void anUnfinishedOneIsAskedForAgain();
    void whatIsRedactedGoes();
    void untouchedConversationsLeaveNone();
};

void TestFiles::intercomsArePictureAndAttachment()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger, question, {}, {photo(true), document()});
    const Shelf shelf(shop.program);
    const States all{{u"torn seam.png"_s, FileState::Here}, {u"list.pdf"_s, FileState::Here}};
    QTRY_COMPARE_WITH_TIMEOUT(shelf.states(shop.session(id)), all, patience);
    QCOMPARE(shelf.content(shop.session(id), u"torn seam.png"_s), kite);
    QCOMPARE(shelf.content(shop.session(id), u"list.pdf"_s), list);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    // A later message's files, too.
    QVERIFY(shop.vendor.customerWrites(id, u"And how long does it take?"_s,
                                       {elsewhere(u"second.png"_s, {})}));
    QTRY_COMPARE_WITH_TIMEOUT(shelf.content(shop.session(id), u"second.png"_s), kite, patience);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

/// The webhook of plain text says nothing of it, and the next catch-up is minutes away.
void TestFiles::aPictureWithoutAWordIsRead()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ines Valdorf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QVERIFY(shop.vendor.customerWrites(id, {}, {photo(true)}));
    const Shelf shelf(shop.program);
    QTRY_COMPARE_WITH_TIMEOUT(shelf.content(shop.session(id), u"torn seam.png"_s), kite, patience);
    QVERIFY(shop.lastWebhook(u"conversation.user.replied"_s).indexOf("torn") < 0);
}

void TestFiles::frontsComeThroughItsApi()
{
    FrontShop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.vendor.customerStarts(
        u"Ines Valdorf"_s, u"ines@example.com"_s, Simulated::Channel::Email, question, u"Parcel"_s,
        {photo(true), document(),
         elsewhere(u"far.png"_s, u"https://api.frontapp.com.example.net/download/fil_1"_s)});
    const Shelf shelf(shop.program);
    const States all{{u"torn seam.png"_s, FileState::Here},
                     {u"list.pdf"_s, FileState::Here},
                     {u"far.png"_s, FileState::Elsewhere}};
    QTRY_COMPARE_WITH_TIMEOUT(shelf.states(shop.session(id)), all, patience);
    QCOMPARE(shelf.content(shop.session(id), u"torn seam.png"_s), kite);
    QCOMPARE(shelf.content(shop.session(id), u"list.pdf"_s), list);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    int downloads = 0;
    for (const Simulated::Call &call : shop.vendor.calls())
        downloads += call.path.startsWith(u"/download/fil_"_s) ? 1 : 0;
    QCOMPARE(downloads, 2); // each once
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestFiles::whatCannotBeHadSaysWhy()
{
    Shop shop;
    QVERIFY(shop.start());
    Simulated::File film{{}, u"film.mov"_s, u"video/quicktime"_s, QByteArray(11'000'000, 'x'), false,
                         {}};
    const QString uploads = shop.vendor.baseUrl() + u"/i/o/nwk7r2tq/1/"_s;
    const ConversationId id = shop.vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger, question, {},
        {film, elsewhere(u"foreign.png"_s, u"https://images.example.net/foreign.png"_s),
         elsewhere(u"private.png"_s, u"http://192.168.1.1/private.png"_s),
         elsewhere(u"metadata.png"_s, u"http://169.254.169.254/latest/meta-data"_s),
         elsewhere(u"late.png"_s, uploads + u"late.png?expires=1&signature=x"_s)});
    const Shelf shelf(shop.program);
    const States all{{u"film.mov"_s, FileState::TooLarge},
                     {u"foreign.png"_s, FileState::Elsewhere},
                     {u"private.png"_s, FileState::Elsewhere},
                     {u"metadata.png"_s, FileState::Elsewhere},
                     {u"late.png"_s, FileState::Gone}};
    QTRY_COMPARE_WITH_TIMEOUT(shelf.states(shop.session(id)), all, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
}

/// The answer does not wait for the file, and the end of the program does not lose it.
void TestFiles::anUnfinishedOneIsAskedForAgain()
{
    QMutex mutex;
    QList<Respond> held;
    bool slow = true;
    HttpServer uploads([&](const HttpRequest &, const Respond &respond) {
        const QMutexLocker lock(&mutex);
        if (slow)
            held << respond;
        else
            respond({200, {{"Content-Type", "image/png"}}, kite});
    });
    const auto port = uploads.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port.ok());
    const auto asked = [&] {
        const QMutexLocker lock(&mutex);
        return !held.isEmpty();
    };
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger, question, {},
        {elsewhere(u"slow.png"_s, u"http://127.0.0.1:%1/slow.png"_s.arg(*port))});
    QTRY_VERIFY_WITH_TIMEOUT(asked(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    const Shelf shelf(shop.program);
    QVERIFY(shelf.rows(shop.session(id)).isEmpty());
    shop.program.kill();
    {
        const QMutexLocker lock(&mutex);
        slow = false;
        held.clear();
    }
    QVERIFY(shop.start());
    QTRY_COMPARE_WITH_TIMEOUT(shelf.content(shop.session(id), u"slow.png"_s), kite, patience);
}

void TestFiles::whatIsRedactedGoes()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger, question, {}, {photo(true), document()});
    const Shelf shelf(shop.program);
    QTRY_COMPARE_WITH_TIMEOUT(shelf.content(shop.session(id), u"torn seam.png"_s), kite, patience);
    const Result<Simulated::Conversation> told = shop.vendor.conversation(id);
    QVERIFY(told.ok());
    QVERIFY(shop.vendor.redact(id, MessageId(told->source.id)));
    QTRY_VERIFY_WITH_TIMEOUT(shelf.rows(shop.session(id)).isEmpty(), patience);
    const auto connection = Connection::open(shop.program.dataDir() + u"/baton.db"_s,
                                             Connection::Access::ReadOnly);
    QCOMPARE(*(*connection)->number("SELECT count(*) FROM attachment_contents"), 0);
}

void TestFiles::untouchedConversationsLeaveNone()
{
    Shop shop({}, {{"fullConversationSync"_L1, false}});
    QVERIFY(shop.start());
    const ConversationId theirs
        = shop.vendor.teammateStarts(u"Ines Valdorf"_s, u"Your kite is repaired."_s);
    QVERIFY(shop.vendor.assign(theirs, SimulatedIntercom::humanTeammate()));
    QVERIFY(shop.vendor.customerWrites(theirs, u"Look at this."_s, {photo(true), document()}));
    const ConversationId ours = shop.vendor.customerStarts(
        u"Kofi Mensah"_s, Simulated::Channel::Messenger, question, {}, {document()});
    const Shelf shelf(shop.program);
    QTRY_COMPARE_WITH_TIMEOUT(shelf.content(shop.session(ours), u"list.pdf"_s), list, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(theirs).decisionCount > 0, patience);
    QVERIFY(shelf.rows(shop.session(theirs)).isEmpty());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
