// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "store/attachments.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QByteArray kite = "\x89PNG\r\n\x1a\n a kite"_ba;

Simulated::File upload(const QString &url = {})
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
    void withoutAConnectorItWaits();
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
    House house([](WorkspaceSettings &settings) { settings.fullConversationSync = true; });
    house.open();
    house.sendWebhooks();
    house.connect(false);
    const ConversationId id = asksWith(house, upload());
    QTRY_VERIFY_WITH_TIMEOUT(!house.session(id).messages.isEmpty(), patience);
    house.close();
    house.clock.jump(std::chrono::days(4));
    house.connect(true);
    house.open();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(house, id), FileState::Here, patience);
    QCOMPARE(house.vendor.violations(), QStringList());
}

void TestFiles::withoutAConnectorItWaits()
{
    House house([](WorkspaceSettings &settings) { settings.fullConversationSync = true; });
    house.open();
    house.sendWebhooks();
    house.connect(false);
    const ConversationId id = asksWith(house, upload());
    QTRY_VERIFY_WITH_TIMEOUT(!house.session(id).messages.isEmpty(), patience);
    QVERIFY(filesOf(house, id).isEmpty());
    house.connect(true);
    QVERIFY(house.vendor.customerWrites(ConversationId(id), u"Hello?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(house, id), FileState::Here, patience);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
