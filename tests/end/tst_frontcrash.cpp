// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashes.h"
#include "frontshop.h"

using namespace Baton;
using namespace Baton::Crashes;
using namespace Qt::StringLiterals;

namespace {

/// A company that tells by rules: they never tell anything twice, so what dies with the program has
/// to be found among the company's events.
class RuleShop : public FrontShop
{
public:
    bool start(const QProcessEnvironment &environment = {})
    {
        return FrontShop::start(Tells::ByRule, environment);
    }
};

struct Ill
{
    const char *name;
    SandboxFaults faults;
};

const Ill ills[] = {
    {"works", {}},
    {"loses its 202", {.only = u"reply"_s, .dropAfterApplying = 1}},
    {"fails after taking it", {.only = u"reply"_s, .failAfterApplying = 1}},
    {"drops the line before taking it", {.only = u"reply"_s, .dropBeforeApplying = 1}},
    {"answers late", {.answerLate = 300ms}},
};

/// The steps of a conversation that comes in by webhook and is answered, in order. A reply is
/// reported twice: taken, and sent.
const QByteArray frontSteps[] = {
    "received",           "stored",          "taken",           "decided.told",
    "committed.told",     "reading",         "decided.read",    "committed.read",
    "decided.timer",      "committed.timer", "decided.answer",  "committed.answer",
    "reading:2",          "decided.read:2",  "committed.read:2", "decided.started",
    "committed.started",  "sending",         "decided.reported", "committed.reported",
    "decided.reported:2", "committed.reported:2", "decided.told:2", "committed.told:2",
};

} // namespace

/// The real program at Front, killed with SIGKILL at each named step between the wire and `done`, and
/// started again: one reply, though it is taken first and sent later.
class TestFrontCrash : public QObject
{
    Q_OBJECT

private slots:
    void endsInOneReply_data();
    void endsInOneReply();
    void theStartAfterACrashMayCrashToo();
    void betweenTakenAndSent();
};

void TestFrontCrash::endsInOneReply_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("vendor");
    for (size_t step = 0; step < std::size(frontSteps); ++step) {
        for (size_t vendor = 0; vendor < std::size(ills); ++vendor) {
            if (isTried(step, vendor, std::size(ills)))
                QTest::addRow("%s, Front %s", frontSteps[step].constData(), ills[vendor].name)
                    << frontSteps[step] << int(vendor);
        }
    }
}

void TestFrontCrash::endsInOneReply()
{
    QFETCH(QByteArray, step);
    QFETCH(int, vendor);
    RuleShop shop;
    shop.vendor.setFaults(ills[vendor].faults);
    dieAndRecover(shop, {step});
}

void TestFrontCrash::theStartAfterACrashMayCrashToo()
{
    RuleShop shop;
    dieAndRecover(shop, {"sending", "decided.restarted", "committed.restarted", "reading",
                         "decided.read"});
}

/// Front said 202, and has not sent it yet.
void TestFrontCrash::betweenTakenAndSent()
{
    RuleShop shop;
    SandboxFaults faults;
    faults.sendAfter = 2s;
    shop.vendor.setFaults(faults);
    dieAndRecover(shop, {"committed.reported"});
}

QTEST_GUILESS_MAIN(TestFrontCrash)
#include "tst_frontcrash.moc"
