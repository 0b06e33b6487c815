// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "console/settingsdesk.h"
#include "domain/clock.h"
#include "domain/settingsjson.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

namespace {

class ClockAt final : public Clock
{
public:
    Time now() const override { return time; }
    Time time = noon + 1h;
};

} // namespace

/// The last 7 days under settings that are not saved yet, from a real database.
class tst_preview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatChangesIsCountedAndNamed();
    void whatIsDoneOtherwiseCountsToo_data();
    void whatIsDoneOtherwiseCountsToo();
    void nothingOlderThanSevenDaysCounts();
    void aNewTopicIsLookedForInOldMessages();
    void whatWasNeverAskedIsNotGuessed();
    void settingsThatAreNotAllowedAreNamed();
    void aSecondQuestionCancelsTheFirst();

private:
    Result<SettingsPreview> preview(const std::function<void(WorkspaceSettings &)> &change)
    {
        return m_desk->preview(wanted(change)).result();
    }
    QJsonObject wanted(const std::function<void(WorkspaceSettings &)> &change)
    {
        Settings settings = m_desk->current().result()->settings;
        change(settings.workspaces[0]);
        return toJson(settings);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ClockAt m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SettingsDesk> m_desk;
};

void tst_preview::init()
{
    m_desk.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.time = noon + 1h;
    m_store = std::move(*Store::open(m_folder->path()));
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    QVERIFY(m_store->write<Nothing>([settings](Connection &connection) {
        return Workspaces::import(connection, settings, noon - 24h);
    }).result());
    m_desk = std::make_unique<SettingsDesk>(*m_store, m_clock);
}

void tst_preview::whatChangesIsCountedAndNamed()
{
    RecordedTalks talks(*m_store);
    Talk answered;
    answered.answered();
    talks.keep(answered, u"1"_s);
    Talk handedOff;
    handedOff.handedOff();
    const SessionId ticket = talks.keep(handedOff, u"2"_s);
    Talk pausedTalk;
    pausedTalk.facts.everythingPaused = true;
    pausedTalk.customer(u"Where is my parcel?"_s);
    pausedTalk.wait(1min);
    talks.keep(pausedTalk, u"3"_s);

    const auto found = preview([](WorkspaceSettings &w) {
        w.handoff.level = HandoffLevel::AiOnly;
    });
    QVERIFY(found);
    QCOMPARE(found->conversations, 3);
    QCOMPARE(found->turns, 3);
    QCOMPARE(found->inForce.value(TurnFate::Answered), 1);
    QCOMPARE(found->inForce.value(TurnFate::HandedOff), 1);
    QCOMPARE(found->inForce.value(TurnFate::Quiet), 1); // paused is paused
    QCOMPARE(found->wanted.value(TurnFate::HandedOff), 0);
    QCOMPARE(found->changed, 1);
    const TurnChange change = found->changes.value(0);
    QCOMPARE(change.session, ticket);
    QCOMPARE(change.text, u"Let me talk to a human"_s);
    QCOMPARE(change.before, TurnFate::HandedOff);
    QCOMPARE(change.inForce.outcome, Outcome::Handoff);
    QCOMPARE(change.after, TurnFate::NotKnown);
    // As it is, nothing changes, and nothing was done.
    QCOMPARE(preview([](WorkspaceSettings &) {})->turns, 0);
}

void tst_preview::whatIsDoneOtherwiseCountsToo_data()
{
    QTest::addColumn<std::function<void(WorkspaceSettings &)>>("change");
    QTest::addColumn<int>("changed");
    const auto row = [](const char *name, int changed,
                        const std::function<void(WorkspaceSettings &)> &change) {
        QTest::newRow(name) << change << changed;
    };
    row("what the helpdesk does not see", 0, [](WorkspaceSettings &w) { w.catchUpEvery = 7min; });
    row("another tag", 1, [](WorkspaceSettings &w) { w.tags.handedOff = u"x"_s; });
    row("another target", 1, [](WorkspaceSettings &w) { w.handoff.assignTo = u"team:81"_s; });
    row("the customer is not told", 1, [](WorkspaceSettings &w) {
        w.handoff.tellCustomer = !w.handoff.tellCustomer;
    });
    row("a disclosure, on both", 2, [](WorkspaceSettings &w) {
        w.handoff.tellCustomer = true;
        w.channels[Channel::Web].disclosure = u"An AI writes."_s;
    });
    row("sources as a note", 1, [](WorkspaceSettings &w) {
        w.sendCitationsAsNote = !w.sendCitationsAsNote;
    });
}

void tst_preview::whatIsDoneOtherwiseCountsToo()
{
    QFETCH(std::function<void(WorkspaceSettings &)>, change);
    RecordedTalks talks(*m_store);
    Talk answered;
    answered.answered();
    talks.keep(answered, u"1"_s);
    Talk handedOff;
    handedOff.handedOff();
    talks.keep(handedOff, u"2"_s);
    const auto found = preview(change);
    QVERIFY(found);
    QTEST(found->changed, "changed");
    for (const TurnChange &each : found->changes)
        QCOMPARE(each.before, each.after);
}

void tst_preview::nothingOlderThanSevenDaysCounts()
{
    Talk talk;
    talk.answered();
    RecordedTalks(*m_store).keep(talk, u"1"_s);
    const auto off = [](WorkspaceSettings &w) { w.channels[Channel::Web].autopilot = false; };
    QCOMPARE(preview(off)->changes.value(0).after, TurnFate::Quiet);
    m_clock.time = noon + 8 * 24h;
    QCOMPARE(preview(off)->turns, 0);
}

void tst_preview::aNewTopicIsLookedForInOldMessages()
{
    Talk talk;
    talk.answered(u"I will talk to my lawyer about legal action"_s);
    RecordedTalks(*m_store).keep(talk, u"1"_s);
    const auto found = preview([](WorkspaceSettings &w) { w.handoff.topics = {u"legal action"_s}; });
    QCOMPARE(found->wanted.value(TurnFate::HandedOff), 1);
    QVERIFY(found->changes.value(0).wanted.summary.contains(u"legal action"_s));
}

void tst_preview::whatWasNeverAskedIsNotGuessed()
{
    Talk talk;
    talk.web().autopilot = false;
    talk.customer(u"Where is my parcel?"_s);
    talk.wait(1min);
    RecordedTalks(*m_store).keep(talk, u"1"_s);
    const auto found = preview([](WorkspaceSettings &w) {
        w.channels[Channel::Web].answersGoOut = AnswersGoOut::AfterApproval;
    });
    QCOMPARE(found->wanted.value(TurnFate::NotKnown), 1);
    QCOMPARE(found->changed, 0);
}

void tst_preview::settingsThatAreNotAllowedAreNamed()
{
    QJsonObject json = wanted([](WorkspaceSettings &) {});
    json[u"format"] = u"something else"_s;
    const auto found = m_desk->preview(json).result();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Input);
}

void tst_preview::aSecondQuestionCancelsTheFirst()
{
    RecordedTalks talks(*m_store);
    for (int i = 0; i < 200; ++i) {
        Talk talk;
        talk.answered();
        talks.keep(talk, QString::number(i));
    }
    const auto off = wanted([](WorkspaceSettings &w) { w.channels[Channel::Web].autopilot = false; });
    auto first = m_desk->preview(off);
    auto second = m_desk->preview(off);
    const auto one = first.result();
    const auto two = second.result();
    QVERIFY(two);
    QCOMPARE(two->changed, 200);
    QVERIFY(one ? one->changed == 200 : one.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_preview)
#include "tst_preview.moc"
