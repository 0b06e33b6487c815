// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeper.h"
#include "domain/clock.h"
#include "store/connection.h"
#include "store/traced.h"

#include <QFile>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

class ClockAt final : public Clock
{
public:
    Time now() const override { return at; }
    Time at = noon;
};

} // namespace

/// What runs out goes by itself.
class TestHousekeeper : public QObject
{
    Q_OBJECT

private slots:
    void letsGoOfRawBodies();
    void letsGoOfBackups();

private:
    static qint64 bodies(Data &data)
    {
        return must(read<qint64>(*data.store, [](Connection &connection) {
            return connection.number("SELECT count(*) FROM delivery_bodies");
        }));
    }
    static void start(Housekeeper &keeper, Data &data)
    {
        keeper.setWorkspaces(must(read<QList<Workspace>>(*data.store, Workspaces::all)));
        keeper.start();
    }
};

void TestHousekeeper::letsGoOfRawBodies()
{
    Data data;
    plant(data);
    for (const qint64 id : {1, 2})
        must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, InboxId(id), {}); }));
    QCOMPARE(bodies(data), 2);
    ClockAt clock;
    clock.at = noon + std::chrono::days(15);
    Housekeeper keeper(*data.store, clock);
    start(keeper, data);
    QTRY_COMPARE(bodies(data), 0);
}

/// They hold what everywhere else has gone by then.
void TestHousekeeper::letsGoOfBackups()
{
    Data data;
    const QString copy = data.file() + u".before-7"_s;
    QVERIFY(QFile::copy(data.file(), copy));
    ClockAt clock;
    clock.at = SystemClock().now() + std::chrono::days(13);
    {
        Housekeeper early(*data.store, clock);
        QSignalSpy done(&early, &Housekeeper::finished);
        start(early, data);
        early.finish();
        QVERIFY(done.wait());
        QVERIFY(QFile::exists(copy));
    }
    clock.at += std::chrono::days(2);
    Housekeeper keeper(*data.store, clock);
    start(keeper, data);
    QTRY_VERIFY(!QFile::exists(copy));
    QVERIFY(QFile::exists(data.file()));
}

QTEST_GUILESS_MAIN(TestHousekeeper)
#include "tst_housekeeper.moc"
