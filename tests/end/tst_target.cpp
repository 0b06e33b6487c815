// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QJsonObject handsOffTo(const QString &target)
{
    return {{"handoff"_L1, QJsonObject{{"assignTo"_L1, target}}}};
}

} // namespace

/// To whom a handoff goes, as the vendor has it afterwards: nobody is stranded with the AI, and where
/// the settings choose somebody who is gone, the admin is told.
class TestHandoffTarget : public QObject
{
    Q_OBJECT

private slots:
    void toATeam_data();
    void toATeam();
    void toATeammate();
    void toATeammateWhoIsGone();
    void aTeamThatIsGoneIsNamedBeforeItIsNeeded();
    void anotherTargetEndsTheTrouble();

private:
    static ConversationId asksForAPerson(Shop &shop);
    static int saidToCustomer(const Shop &shop, const ConversationId &id);
    static bool isHandedOff(Shop &shop, const ConversationId &id);
    static Simulated::Conversation atVendor(const Shop &shop, const ConversationId &id);
    static QByteArray check(const Shop &shop, int expected);
};

/// The AI teammate has it: the vendor assigns to whoever replies.
ConversationId TestHandoffTarget::asksForAPerson(Shop &shop)
{
    SandboxFaults faults = shop.vendor.faults();
    faults.replyingAssigns = true;
    shop.vendor.setFaults(faults);
    return shop.vendor.customerStarts(u"Tomas Brekke"_s, Simulated::Channel::Messenger,
                                      u"I want to talk to a human, please."_s);
}

/// With what assigns it, in whatever dress the vendor keeps it.
int TestHandoffTarget::saidToCustomer(const Shop &shop, const ConversationId &id)
{
    const QList<Simulated::Part> parts = shop.vendor.parts(id);
    return int(std::count_if(parts.begin(), parts.end(), [](const Simulated::Part &part) {
        return part.author.id == SimulatedIntercom::aiTeammate().value() && !part.html.isEmpty()
            && part.type != u"note";
    }));
}

/// Every step is over, the look at the owner afterwards too.
bool TestHandoffTarget::isHandedOff(Shop &shop, const ConversationId &id)
{
    const QList<Effect> effects = shop.session(id).effects;
    return !effects.isEmpty()
        && std::all_of(effects.begin(), effects.end(), [](const Effect &effect) {
               return effect.status == EffectStatus::Done && !effect.due;
           });
}

Simulated::Conversation TestHandoffTarget::atVendor(const Shop &shop, const ConversationId &id)
{
    const auto conversation = shop.vendor.conversation(id);
    return conversation ? *conversation : Simulated::Conversation();
}

QByteArray TestHandoffTarget::check(const Shop &shop, int expected)
{
    QByteArray said;
    const int code = shop.program.run({u"check"_s}, &said);
    return code == expected ? said : "exit code " + QByteArray::number(code) + '\n' + said;
}

void TestHandoffTarget::toATeam_data()
{
    QTest::addColumn<bool>("keepsTeammate");
    QTest::newRow("the team takes the teammate's place") << false;
    QTest::newRow("the teammate stays beside the team") << true;
}

void TestHandoffTarget::toATeam()
{
    QFETCH(bool, keepsTeammate);
    const QString team = SimulatedIntercom::workshopTeam().value();
    Shop shop({}, handsOffTo(u"team:"_s + team));
    SandboxFaults faults;
    faults.teamKeepsTeammate = keepsTeammate;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start());
    const ConversationId id = asksForAPerson(shop);
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOff(shop, id), patience);
    QCOMPARE(atVendor(shop, id).team, team);
    QCOMPARE(atVendor(shop, id).admin, QString());
    QCOMPARE(saidToCustomer(shop, id), 1);
    QCOMPARE(shop.ours(id, u"note"_s).size(), 1);
    QCOMPARE(shop.vendor.violations(), QStringList());
    const QByteArray said = check(shop, 0);
    QVERIFY2(said.contains("handoff target: ") && said.contains('(' + team.toUtf8() + ')'),
             said.constData());
}

void TestHandoffTarget::toATeammate()
{
    const QString joren = SimulatedIntercom::humanTeammate().value();
    Shop shop({}, handsOffTo(u"teammate:"_s + joren));
    QVERIFY(shop.start());
    const ConversationId id = asksForAPerson(shop);
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOff(shop, id), patience);
    QCOMPARE(atVendor(shop, id).admin, joren);
    QCOMPARE(shop.session(id).owner.value.teammate.value(), joren);
    // What the customer writes now is theirs.
    QVERIFY(shop.vendor.customerWrites(id, u"Where do I find the tracking number?"_s));
    const ConversationId other = shop.asks(u"Kofi Amandri"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saidToCustomer(shop, other), 1, patience);
    QCOMPARE(saidToCustomer(shop, id), 1);
}

void TestHandoffTarget::toATeammateWhoIsGone()
{
    Shop shop({}, handsOffTo(u"teammate:424242"_s));
    QVERIFY(shop.start());
    const ConversationId id = asksForAPerson(shop);
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOff(shop, id), patience);
    QCOMPARE(atVendor(shop, id).admin, QString()); // nobody is stranded
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Acme support: handoff target gone"),
                             patience);
    const QByteArray said = check(shop, 1);
    QVERIFY2(said.contains("WRONG  acme: handoff target: the chosen teammate 424242 is gone"),
             said.constData());
    const QByteArray ticket = QByteArray::number(shop.session(id).id.value());
    QVERIFY2(said.contains(": 1; the newest: #" + ticket), said.constData());
    QVERIFY2(said.contains("handoff.assignTo") && said.contains("1 thing is wrong"),
             said.constData());
}

void TestHandoffTarget::aTeamThatIsGoneIsNamedBeforeItIsNeeded()
{
    Shop shop({}, handsOffTo(u"team:99"_s));
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Acme support: handoff target gone"),
                             patience);
    QVERIFY2(shop.program.said().contains("no team 99 any more"), shop.program.said().constData());
    const QByteArray said = check(shop, 1);
    QVERIFY2(said.contains("the chosen team 99 is gone"), said.constData());
    QVERIFY2(!said.contains("the newest"), said.constData());
}

void TestHandoffTarget::anotherTargetEndsTheTrouble()
{
    Shop shop({}, handsOffTo(u"teammate:424242"_s));
    QVERIFY(shop.start());
    const ConversationId id = asksForAPerson(shop);
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOff(shop, id), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("handoff target gone"), patience);
    QFile file(shop.program.folder() + u"/config.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray config = file.readAll();
    config.replace("424242", SimulatedIntercom::humanTeammate().value().toUtf8());
    shop.program.writeFile(u"mended.json"_s, config);
    QCOMPARE(shop.program.run({u"config"_s, u"import"_s, shop.program.folder() + u"/mended.json"_s}),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(shop.program.said().contains("Acme support: well again"), patience);
    const QByteArray said = check(shop, 0); // what was refused before is no news of this one
    QVERIFY2(said.contains("handoff target: Joren"), said.constData());
}

QTEST_GUILESS_MAIN(TestHandoffTarget)
#include "tst_target.moc"
