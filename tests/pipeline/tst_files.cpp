// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "domain/async.h"
#include "pipeline/filekeeper.h"
#include "store/attachments.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QByteArray kite = "\x89PNG\r\n\x1a\n a kite"_ba;

Simulated::File upload(const QString &url)
{
    return {{}, u"kite.png"_s, u"image/png"_s, kite, false, url};
}

ConversationId asksWith(House &house, const Simulated::File &file)
{
    return house.vendor.customerStarts(u"Ada Berg"_s, Simulated::Channel::Messenger,
                                       u"When does my kite arrive?"_s, {}, {file});
}

QList<FileRow> filesOf(House &house, const ConversationId &conversation)
{
    const SessionId id = house.session(conversation).id;
    return house.read<QList<FileRow>>([id](Connection &connection) {
        return Attachments::ofSession(connection, id);
    });
}

/// Gives out what is signed with 2, and names it so when it is read.
class SignedVendor final : public Helpdesk
{
public:
    Result<Delivery> parse(const QByteArray &) const override { return nobody(); }
    QFuture<Result<Delivery>> read(const ConversationId &conversation, Haste) override
    {
        ++reads;
        Delivery delivery;
        delivery.snapshot.conversation = conversation;
        Message message = Data::message(u"source"_s, u"Look"_s, noon);
        message.attachments << Attachment{u"kite.png"_s, fresh, u"image/png"_s, 0};
        delivery.snapshot.messages << message;
        return finished(Result(delivery));
    }
    QFuture<PerformReport> perform(const ConversationId &, const EffectAction &) override
    {
        return readyFuture(PerformReport());
    }
    QFuture<Result<AccountInfo>> account() override { return finished(Result(AccountInfo())); }
    QFuture<Result<QList<Teammate>>> teammates() override
    {
        return finished(Result(QList<Teammate>()));
    }
    QFuture<Result<DownloadedFile>> download(const Attachment &file) override
    {
        asked << file.url;
        return finished(file.url.endsWith(u"s=2"_s)
                            ? Result(DownloadedFile{kite, u"image/png"_s})
                            : Result<DownloadedFile>(nobody()));
    }

    static Error nobody() { return {ErrorKind::NotFound, u"It is not there."_s, u"Look."_s}; }

    QString fresh = u"https://x.example/kite?s=2"_s;
    QStringList asked;
    int reads = 0;
};

/// The keeper alone, on a real store.
struct Keeping
{
    Data data;
    JumpingClock clock;
    Workspace workspace = must(Testing::read<QList<Workspace>>(*data.store, Workspaces::all)).first();
    std::shared_ptr<SignedVendor> vendor = std::make_shared<SignedVendor>();
    bool connected = true;
    LaneServices services{*data.store, clock,
                          [this](WorkspaceId) {
                              LaneWorld world;
                              world.workspace = workspace;
                              world.helpdesk = connected ? vendor : nullptr;
                              return world;
                          },
                          {}, {}, {}};
    FileKeeper keeper{services};

    Keeping() { workspace.settings.fullConversationSync = true; }

    /// A conversation with a file, by an old link or a new one; active just now.
    SessionId plant(bool old)
    {
        Session session = data.conversation(u"c1"_s);
        session.messages.first().receivedAt = clock.now();
        session.messages.first().createdAt = clock.now();
        session.messages.first().attachments = {
            {u"kite.png"_s, u"https://x.example/kite?s=%1"_s.arg(old ? 1 : 2), u"image/png"_s, 0}};
        return must(write<SessionId>(*data.store, [&](Connection &c) {
            return Sessions::commit(c, {.session = session, .now = clock.now()});
        }));
    }
    FileState stateOf(SessionId id)
    {
        const auto files = must(Testing::read<QList<FileRow>>(*data.store, [id](Connection &c) {
            return Attachments::ofSession(c, id);
        }));
        return files.isEmpty() ? FileState::Waiting : files.first().state;
    }
    /// What the keeper has asked of the store is answered.
    bool settled()
    {
        QObject context;
        int answered = 0;
        for (int i = 0; i < 3; ++i) {
            onResult(data.store->read<qint64>([](Connection &) { return Result<qint64>(0); }),
                     &context, [&](const Result<qint64> &) { ++answered; });
            if (!QTest::qWaitFor([&] { return answered > i; }, patience))
                return false;
        }
        return true;
    }
};

FileState stateOf(House &house, const ConversationId &conversation)
{
    const QList<FileRow> files = filesOf(house, conversation);
    return files.isEmpty() ? FileState::Waiting : files.first().state;
}

} // namespace

/// How long a file is asked for that does not come.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void isAskedForAgainAFewTimes();
    void aLinkThatRanOutIsReadAnew();
    void aLinkThatStaysDeadIsReadOnce();
    void whatMayNotBeFetchedWaits();
};

/// Each time that Baton comes up stands for the look that follows by the clock.
void TestFiles::isAskedForAgainAFewTimes()
{
    std::atomic<int> asked = 0;
    HttpServer uploads([&](const HttpRequest &, const Respond &respond) {
        ++asked;
        respond({204, {}, {}});
    });
    const quint16 port = must(uploads.listen(QHostAddress::LocalHost, 0));
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id
        = asksWith(house, upload(u"http://127.0.0.1:%1/kite.png"_s.arg(port)));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    for (int tries = 1; tries <= 4; ++tries) {
        QTRY_VERIFY_WITH_TIMEOUT(filesOf(house, id).size() == 1 && asked == tries, patience);
        QCOMPARE(stateOf(house, id), FileState::Waiting);
        house.close();
        house.open(); // too early
        house.close();
        QCOMPARE(asked.load(), tries);
        house.clock.jump(4h);
        house.open();
    }
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(house, id), FileState::Unreachable, patience);
    QCOMPARE(asked.load(), 5);
}

/// Intercom signs addresses for some days; a read gives new ones.
void TestFiles::aLinkThatRanOutIsReadAnew()
{
    Keeping keeping;
    const SessionId id = keeping.plant(true);
    keeping.keeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(keeping.stateOf(id), FileState::Here, patience);
    QCOMPARE(keeping.vendor->asked, (QStringList{u"https://x.example/kite?s=1"_s,
                                                 u"https://x.example/kite?s=2"_s}));
    QCOMPARE(keeping.vendor->reads, 1);
}

void TestFiles::aLinkThatStaysDeadIsReadOnce()
{
    Keeping keeping;
    keeping.vendor->fresh = u"https://x.example/kite?s=3"_s;
    const SessionId id = keeping.plant(true);
    keeping.keeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(keeping.stateOf(id), FileState::Gone, patience);
    QCOMPARE(keeping.vendor->reads, 1);
}

/// Without a connector, and of what nobody has touched while little is kept.
void TestFiles::whatMayNotBeFetchedWaits()
{
    Keeping keeping;
    keeping.connected = false;
    keeping.workspace.settings.fullConversationSync = false;
    const SessionId id = keeping.plant(false);
    keeping.keeper.start();
    keeping.keeper.look(keeping.data.load(id)); // nobody has touched it
    QVERIFY(keeping.settled());
    Session touched = keeping.data.load(id);
    touched.effectCount = 1;
    keeping.keeper.look(touched); // nobody is connected
    QVERIFY(keeping.settled());
    QCOMPARE(keeping.vendor->asked, QStringList());
    keeping.connected = true;
    keeping.keeper.look(touched);
    QTRY_COMPARE_WITH_TIMEOUT(keeping.stateOf(id), FileState::Here, patience);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
