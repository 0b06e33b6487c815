// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "console/settinglines.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// Settings with their consequences: the last 7 days under a draft, and lines that come and go with
/// what they depend on.
class tst_draft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void theLastSevenDaysUnderADraft();
    void anotherTargetIsNamed();
    void thatOnlyTheNewestAreListedIsSaid();
    void switchesAreShownWhereTheyCount();
    void thresholdsShowWhatTheyMean();

private:
    void open(const QString &page) { m_house->open(page); }
    SessionId keep(const Talk &talk) { return m_talks->keep(talk, QString::number(++m_count)); }
    CellTable *table(const QString &name) { return m_house->child<CellTable>(name); }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_draft::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_draft::thresholdsShowWhatTheyMean()
{
    open(u"settings"_s);
    QTRY_VERIFY(m_house->words(u"thresholdWords"_s).startsWith(u"No question"_s));
    Talk sure;
    sure.answered();
    keep(sure);
    Talk unsure;
    unsure.ask();
    Answer half = Table::unknown();
    half.confidence = 0.3;
    unsure.answer(half);
    keep(unsure);
    open(u"settings"_s);
    QTRY_VERIFY2(m_house->words(u"thresholdWords"_s).startsWith(u"Of 2 question(s), 50 % are known"_s),
                 qPrintable(m_house->words(u"thresholdWords"_s)));
}

void tst_draft::theLastSevenDaysUnderADraft()
{
    Talk answered;
    answered.answered();
    const SessionId ticket = keep(answered);
    Talk handed;
    handed.handedOff();
    keep(handed);
    open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s));
    QVERIFY(!m_house->child(u"previewPanel"_s)->isVisible());
    m_house->click(u"cell:acme.channels.web.autopilot"_s); // off
    QTRY_COMPARE(m_house->words(u"previewWords"_s),
                 u"2 conversation(s), decided again, nothing sent"_s);
    QCOMPARE(m_house->words(u"fateCount:%1"_s.arg(int(TurnFate::Answered))), u"0 −1"_s);
    QCOMPARE(m_house->words(u"fateCount:%1"_s.arg(int(TurnFate::HandedOff))), u"0 −1"_s);
    QCOMPARE(m_house->words(u"fateCount:%1"_s.arg(int(TurnFate::Quiet))), u"2 +2"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"previewSee"_s)->text(), u"See the 2 that change"_s);
    m_house->click(u"previewSee"_s);
    QTRY_VERIFY(m_house->child(u"previewDialog"_s));
    auto *changes = table(u"previewChanges"_s);
    QCOMPARE(changes->rows().size(), 2);
    int row = changes->rows().at(0).session == ticket ? 0 : 1;
    changes->setCurrentIndex(changes->model()->index(row, 0));
    QVERIFY(m_house->words(u"compare:2:1"_s).startsWith(u"Answered"_s)
            || m_house->words(u"compare:1:1"_s).startsWith(u"Answered"_s));
    QTest::keyClick(changes, Qt::Key_Return);
    QTRY_VERIFY(m_house->child(u"livePage"_s)->isVisible());
    // Nothing was stored, and nothing is decided otherwise.
    QVERIFY(m_house->stored().workspaces.value(0).channel(Channel::Web).autopilot);
    m_house->window->showPage(u"settings"_s);
    m_house->click(u"undoSettings"_s);
    QTRY_VERIFY(!m_house->child(u"previewPanel"_s)->isVisible());
}

void tst_draft::anotherTargetIsNamed()
{
    Talk handed;
    handed.handedOff();
    keep(handed);
    People people;
    people.teams = {{TeamId(u"81"_s), u"Workshop"_s}};
    m_house->sessions->setPeople(m_talks->workspace(), people);
    open(u"settings"_s);
    m_house->click(u"part:%1"_s.arg(int(SettingPart::Handoff)));
    QTRY_VERIFY(m_house->child(u"setting:handoff.assignTo"_s));
    QTest::keyClick(m_house->child(u"setting:handoff.assignTo"_s), Qt::Key_Down);
    QTRY_COMPARE(m_house->child<QAbstractButton>(u"previewSee"_s)->text(), u"See the 1 that change"_s);
    QTRY_VERIFY(m_house->child<QAbstractButton>(u"previewSee"_s)->isEnabled());
    m_house->click(u"previewSee"_s);
    QTRY_VERIFY(m_house->child(u"previewDialog"_s));
    QVERIFY(!m_house->child(u"previewCut"_s));
    QVERIFY(table(u"previewChanges"_s)->rows().at(0).sentence.endsWith(
        u"now Handed off, then To Workshop instead of nobody"_s));
    QStringList compared;
    for (const QLabel *label : m_house->child(u"previewDialog"_s)->findChildren<QLabel *>()) {
        if (label->objectName().startsWith(u"compare:"_s))
            compared << label->text();
    }
    QVERIFY2(compared.join(u'|').contains(u"Handed off to|nobody|Workshop"_s),
             qPrintable(compared.join(u'|')));
}

void tst_draft::thatOnlyTheNewestAreListedIsSaid()
{
    for (int i = 0; i < 203; ++i) {
        Talk talk;
        talk.answered();
        keep(talk);
    }
    open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s));
    m_house->click(u"cell:acme.channels.web.autopilot"_s); // off
    QTRY_COMPARE_WITH_TIMEOUT(m_house->child<QAbstractButton>(u"previewSee"_s)->text(),
                              u"See the 203 that change"_s, 20'000);
    m_house->click(u"previewSee"_s);
    QTRY_COMPARE(m_house->words(u"previewCut"_s), u"The newest 200 of 203"_s);
    QCOMPARE(table(u"previewChanges"_s)->rows().size(), 200);
}

void tst_draft::switchesAreShownWhereTheyCount()
{
    open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:acme.channels.web.autopilot"_s));
    m_house->click(u"part:%1"_s.arg(int(SettingPart::Handoff)));
    QTRY_VERIFY(m_house->child(u"setting:handoff.level"_s)->isVisible());
    QVERIFY(!m_house->child(u"setting:handoff.switches.onRequest"_s)->isVisible());
    QTest::keyClick(m_house->child(u"setting:handoff.by"_s), Qt::Key_Down);
    QTRY_VERIFY(m_house->child(u"setting:handoff.switches.onRequest"_s)->isVisible());
    QVERIFY(!m_house->child(u"setting:handoff.level"_s)->isVisible());
    m_house->click(u"setting:handoff.switches.onFrustration"_s);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).handoff.by, HandoffBy::Switches);
    QVERIFY(!m_house->stored().workspaces.value(0).handoff.switches.onFrustration);
}

QTEST_MAIN(tst_draft)
#include "tst_draft.moc"
