// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settinglines.h"
#include "ui/support/deskhouse.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The settings page on a real database: what is clicked is stored and in force, what is not
/// allowed is named where it stands, and nothing typed is lost.
class tst_settings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void aSwitchIsSavedAndInForce();
    void undoTakesStepsBack();
    void aWrongValueIsNamedAndNothingIsStored();
    void whatIsRefusedStandsBesideItsField();
    void anotherWorkspacesRefusalLeadsThere();
    void overAllWorkspacesTheFormsSayWhoseTheyAre();
    void whatOthersChangeComesInBesideWhatIsTyped();
    void whoGetsHandoffsIsPicked();
    void sentencesToCustomersAreWrittenByLanguage();
    void savingByKeys();
    void aWorkspaceIsPausedAtOnce();
    void withoutAWorkspaceThePageSaysSo();

private:
    ChannelSettings storedChannel(Channel channel)
    {
        return m_house->stored().workspaces.value(0).channel(channel);
    }
    void openPart(SettingPart part) { m_house->click(u"part:%1"_s.arg(int(part))); }

    std::unique_ptr<DeskHouse> m_house;
};

void tst_settings::init()
{
    m_house = std::make_unique<DeskHouse>();
    m_house->import(oneWorkspace());
    m_house->open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:kites.channels.web.autopilot"_s));
}

void tst_settings::aSwitchIsSavedAndInForce()
{
    auto *save = m_house->child<QAbstractButton>(u"saveSettings"_s);
    QVERIFY(!save->isEnabled());
    m_house->click(u"cell:kites.channels.email.autopilot"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(m_house->words(u"saveWords"_s), u"1 change(s) not saved: Email: Autopilot on"_s);
    QVERIFY(!storedChannel(Channel::Email).autopilot);
    m_house->click(u"saveSettings"_s);
    QTRY_VERIFY(storedChannel(Channel::Email).autopilot);
    // No core works here.
    QTRY_COMPARE(m_house->words(u"saveWords"_s), u"Saved. It takes effect when the core is back."_s);
    // The row of the channel shows the same setting.
    openPart(SettingPart::Channels);
    QVERIFY(m_house->child<QAbstractButton>(u"setting:channels.email.autopilot"_s)->isChecked());
    const auto now = m_house->store->read<QList<Workspace>>(Workspaces::all).result();
    QVERIFY(now->value(0).settings.channel(Channel::Email).autopilotSince.has_value());
}

void tst_settings::undoTakesStepsBack()
{
    m_house->click(u"cell:kites.channels.sms.assist"_s);
    m_house->replace(u"setting:repliesPerHour"_s, u"12"_s);
    QCOMPARE(m_house->words(u"saveWords"_s),
             u"2 change(s) not saved: SMS: Assist on, Replies an hour 12"_s);
    m_house->click(u"undoSettings"_s);
    QCOMPARE(m_house->child<QLineEdit>(u"setting:repliesPerHour"_s)->text(), u"30"_s);
    QVERIFY(m_house->child<QAbstractButton>(u"cell:kites.channels.sms.assist"_s)->isChecked());
    m_house->click(u"undoSettings"_s);
    QVERIFY(!m_house->child<QAbstractButton>(u"cell:kites.channels.sms.assist"_s)->isChecked());
    QVERIFY(!m_house->child<QAbstractButton>(u"undoSettings"_s)->isEnabled());
}

void tst_settings::aWrongValueIsNamedAndNothingIsStored()
{
    m_house->click(u"cell:kites.channels.email.autopilot"_s);
    openPart(SettingPart::Delivery);
    m_house->replace(u"setting:catchUpMinutes"_s, u"soon"_s);
    openPart(SettingPart::Autopilot);
    m_house->click(u"saveSettings"_s);
    QTRY_VERIFY(m_house->words(u"saveWords"_s).startsWith(u"Not saved. Catch up every: "_s));
    QVERIFY(m_house->words(u"saveWords"_s).contains(u"a whole number, at least 1"_s));
    QVERIFY(m_house->child(u"setting:catchUpMinutes"_s)->hasFocus());
    QVERIFY(!storedChannel(Channel::Email).autopilot);
    m_house->replace(u"setting:catchUpMinutes"_s, u"7"_s);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).catchUpEvery, 7min);
    QVERIFY(storedChannel(Channel::Email).autopilot);
}

void tst_settings::whatIsRefusedStandsBesideItsField()
{
    openPart(SettingPart::Handoff);
    m_house->replace(u"setting:officeHours.timeZone"_s, u"Berlin"_s);
    const QString beside = u"refused:officeHours.timeZone"_s;
    // Already while it is typed, by the look at the last 7 days.
    QTRY_COMPARE(m_house->words(u"previewWords"_s), u"Time zone: “Berlin” is no time zone."_s);
    QVERIFY(m_house->words(beside).contains(u"Europe/Berlin"_s));
    QVERIFY(m_house->child(beside)->isVisible());
    openPart(SettingPart::Autopilot);
    m_house->click(u"saveSettings"_s);
    QTRY_VERIFY(m_house->child(u"setting:officeHours.timeZone"_s)->hasFocus());
    const QString said = m_house->words(u"saveWords"_s);
    QVERIFY2(said.startsWith(u"Not saved. Time zone: “Berlin” is no time zone. Allowed: "_s),
             qPrintable(said));
    const auto *words = m_house->child<QLabel>(u"saveWords"_s);
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width())); // to its end
    m_house->replace(u"setting:officeHours.timeZone"_s, u"Europe/Berlin"_s);
    QTRY_VERIFY(!m_house->child(beside)->isVisible());
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).officeHours.timeZone, u"Europe/Berlin"_s);
}

void tst_settings::anotherWorkspacesRefusalLeadsThere()
{
    m_house->import(kitesAndSails());
    QTRY_VERIFY(m_house->child(u"settingsOf"_s)->isVisible());
    QTest::keyClick(m_house->child(u"settingsOf"_s), Qt::Key_Down);
    openPart(SettingPart::Delivery);
    m_house->replace(u"setting:catchUpMinutes"_s, u"soon"_s);
    QTest::keyClick(m_house->child(u"settingsOf"_s), Qt::Key_Up);
    QCOMPARE(m_house->child<QLineEdit>(u"setting:catchUpMinutes"_s)->text(), u"5"_s);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->child<QLineEdit>(u"setting:catchUpMinutes"_s)->text(), u"soon"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"settingsOf"_s)->text(), u"Southwind Sails"_s);
    QVERIFY(m_house->child(u"refused:catchUpMinutes"_s)->isVisible());
}

void tst_settings::overAllWorkspacesTheFormsSayWhoseTheyAre()
{
    QVERIFY(!m_house->child(u"settingsOf"_s)->isVisible()); // there is but one
    m_house->import(kitesAndSails());
    QTRY_VERIFY(m_house->child(u"settingsOf"_s)->isVisible());
    QTest::keyClick(m_house->child(u"settingsOf"_s), Qt::Key_Down);
    m_house->replace(u"setting:repliesPerHour"_s, u"12"_s);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(1).repliesPerHour, 12);
    QCOMPARE(m_house->stored().workspaces.value(0).repliesPerHour, 30);
}

void tst_settings::whatOthersChangeComesInBesideWhatIsTyped()
{
    m_house->click(u"cell:kites.channels.email.assist"_s);
    Settings others = oneWorkspace();
    others.workspaces[0].channels[Channel::Sms].autopilot = true;
    m_house->import(others);
    QTRY_VERIFY(m_house->child<QAbstractButton>(u"cell:kites.channels.sms.autopilot"_s)->isChecked());
    QVERIFY(m_house->child<QAbstractButton>(u"cell:kites.channels.email.assist"_s)->isChecked());
    m_house->click(u"saveSettings"_s);
    QTRY_VERIFY(storedChannel(Channel::Email).assist);
    QVERIFY(storedChannel(Channel::Sms).autopilot);
}

void tst_settings::whoGetsHandoffsIsPicked()
{
    People people;
    people.teammates = {{TeammateId(u"7002"_s), u"Joren"_s}};
    people.teams = {{TeamId(u"81"_s), u"Workshop"_s}};
    const auto all = m_house->store->read<QList<Workspace>>(Workspaces::all).result();
    m_house->sessions->setPeople(all->value(0).id, people);
    openPart(SettingPart::Handoff);
    QTest::keyClick(m_house->child(u"setting:handoff.assignTo"_s), Qt::Key_Down);
    QTest::keyClick(m_house->child(u"setting:handoff.assignTo"_s), Qt::Key_Down);
    QCOMPARE(m_house->child<QAbstractButton>(u"setting:handoff.assignTo"_s)->text(),
             u"Team: Workshop"_s);
    auto *topics = m_house->child<QPlainTextEdit>(u"setting:handoff.topics"_s);
    QTest::keyClicks(topics, u"legal threats"_s);
    QTest::keyClick(topics, Qt::Key_Return);
    QTest::keyClicks(topics, u"injury, or accident"_s);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).handoff.assignTo, u"team:81"_s);
    const QStringList wanted{u"legal threats"_s, u"injury, or accident"_s};
    QCOMPARE(m_house->stored().workspaces.value(0).handoff.topics, wanted);
}

void tst_settings::sentencesToCustomersAreWrittenByLanguage()
{
    openPart(SettingPart::Wording);
    const auto field = [this] { return m_house->child<QPlainTextEdit>(u"saying:greeting"_s); };
    QCOMPARE(field()->placeholderText(), SettingWords::builtIn(u"en"_s, u"greeting"_s));
    const auto pick = [this](Qt::Key key) {
        QTest::keyClick(m_house->child(u"sayingsLanguage"_s), key);
    };
    pick(Qt::Key_Down); // German
    pick(Qt::Key_Down); // French
    QCOMPARE(field()->placeholderText(), SettingWords::builtIn(u"fr"_s, u"greeting"_s));
    QTest::keyClicks(field(), u"Salut"_s);
    m_house->click(u"saveSettings"_s);
    const auto stored = [this] { return m_house->stored().workspaces.value(0).texts; };
    QTRY_COMPARE(stored().value(u"fr"_s).value(CustomerLine::Greeting), u"Salut"_s);
    QCOMPARE(stored().size(), 1);
    QTRY_VERIFY(m_house->words(u"saveWords"_s).startsWith(u"Saved"_s));
    // What was written stands there in its language, and nowhere else.
    pick(Qt::Key_Up);
    QCOMPARE(field()->toPlainText(), QString());
    pick(Qt::Key_Down);
    QCOMPARE(field()->toPlainText(), u"Salut"_s);
    field()->clear();
    m_house->click(u"saveSettings"_s);
    QTRY_VERIFY(stored().isEmpty());
}

void tst_settings::savingByKeys()
{
    auto *cell = m_house->child(u"cell:kites.channels.phone.assist"_s);
    cell->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cell, Qt::Key_Space);
    QTest::keyClick(cell, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(storedChannel(Channel::Phone).assist);
}

void tst_settings::aWorkspaceIsPausedAtOnce()
{
    m_house->click(u"pauseWorkspace:kites"_s);
    const auto paused = [this] {
        return m_house->store->read<QList<Workspace>>(Workspaces::all).result()->value(0).paused;
    };
    QTRY_VERIFY(paused());
    QTRY_COMPARE(m_house->child<QAbstractButton>(u"pauseWorkspace:kites"_s)->text(),
                 u"Resume workspace"_s);
    QTest::mouseClick(m_house->child(u"pauseWorkspace:kites"_s), Qt::LeftButton);
    QTRY_VERIFY(!paused());
}

void tst_settings::withoutAWorkspaceThePageSaysSo()
{
    m_house = std::make_unique<DeskHouse>();
    m_house->open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"noSettingsAction"_s)->isVisible());
}

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
