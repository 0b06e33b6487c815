// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sessionrows.h"
#include "domain/sessionlink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What a row of the Live list and the lines of a thread say: names, sections, steps.
class tst_rows : public QObject
{
    Q_OBJECT

private slots:
    void ownersHaveTheNamesTheVendorTells();
    void sections_data();
    void sections();
    void itsWorkspaceSaysWhatIsLate();
    void aSupervisorsStepShowsItsFate();
    void whatBecameOfAHandoffIsALine();
    void roomForALinkIsNothingToRead();
};

static People staff()
{
    return {{{TeammateId(u"200"_s), u"Joren Vos"_s}}, {{TeamId(u"9"_s), u"Billing"_s}}};
}

void tst_rows::ownersHaveTheNamesTheVendorTells()
{
    Overview::Row row;
    row.ownerClass = OwnerClass::Person;
    row.owner.teammate = TeammateId(u"200"_s);
    QCOMPARE(sessionRow(row, {}, staff()).ownerName, u"Joren Vos"_s);
    row.owner.teammate = TeammateId(u"201"_s); // not told: as the messages know them
    row.ownerName = u"Kim"_s;
    QCOMPARE(sessionRow(row, {}, staff()).ownerName, u"Kim"_s);
    row.owner = {.teammate = {}, .team = TeamId(u"9"_s)};
    QCOMPARE(sessionRow(row, {}, staff()).ownerName, u"Billing"_s);
}

void tst_rows::sections_data()
{
    QTest::addColumn<TurnState>("turn");
    QTest::addColumn<OwnerClass>("owner");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<Section>("section");
    const auto row = [](const char *name, TurnState turn, OwnerClass owner, bool waits, bool paused,
                        Section section) {
        QTest::newRow(name) << turn << owner << waits << paused << section;
    };
    using T = TurnState;
    using O = OwnerClass;
    row("asked", T::Asked, O::Ai, true, false, Section::AiWorking);
    row("asked, but paused", T::Asked, O::Ai, true, true, Section::NeedsPerson);
    row("handed off", T::HandedOff, O::Nobody, true, false, Section::NeedsPerson);
    row("handed off, answered", T::HandedOff, O::Person, false, false, Section::WithPeople);
    row("drafted", T::Drafted, O::Person, true, false, Section::NeedsPerson);
    row("drafted, answered since", T::Drafted, O::Person, false, false, Section::WithPeople);
    row("replied", T::Replied, O::Nobody, false, false, Section::WaitingForCustomer);
    row("stopped", T::Stopped, O::Nobody, true, false, Section::NeedsPerson);
}

void tst_rows::sections()
{
    QFETCH(TurnState, turn);
    QFETCH(OwnerClass, owner);
    QFETCH(bool, waits);
    QFETCH(bool, paused);
    Overview::Row row;
    row.turnState = turn;
    row.ownerClass = owner;
    row.paused = paused;
    if (waits)
        row.waitingSince = Time{};
    QTEST(sessionRow(row, {}, {}).section, "section");
}

void tst_rows::itsWorkspaceSaysWhatIsLate()
{
    Workspace patient;
    patient.id = WorkspaceId(7);
    patient.settings.waitingTarget = 45min;
    Overview::Row row;
    row.workspace = patient.id;
    QCOMPARE(sessionRow(row, {patient}, {}).waitingTarget, 45min);
    row.workspace = WorkspaceId(8);
    QCOMPARE(sessionRow(row, {patient}, {}).waitingTarget, 10min);
}

void tst_rows::aSupervisorsStepShowsItsFate()
{
    Overview::Thread thread;
    thread.effects = {Effect{.id = EffectId(1),
                             .action = AssignTo{{.teammate = TeammateId(u"200"_s), .team = {}}},
                             .status = EffectStatus::Done,
                             .byCommand = true},
                      Effect{.id = EffectId(2),
                             .action = AddTag{u"ours"_s},
                             .status = EffectStatus::Done}};
    const QList<ThreadItem> items = threadItems(thread, {}, staff());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().text, u"Assign to Joren Vos"_s);
    QCOMPARE(items.first().delivery, std::optional(EffectStatus::Done));
}

void tst_rows::whatBecameOfAHandoffIsALine()
{
    Overview::Thread thread;
    for (const char *what : {"handoff_target_refused", "taken_meanwhile", "still_with_ai"})
        thread.history << HistoryEntry{.at = {},
                                       .what = QString::fromLatin1(what),
                                       .who = {},
                                       .detail = u"No such team"_s,
                                       .key = QString::fromLatin1(what)};
    const QList<ThreadItem> items = threadItems(thread, {}, staff());
    QCOMPARE(items.size(), 3);
    QVERIFY(items.first().text.startsWith(u"The chosen handoff target was refused"_s));
    QVERIFY(items.first().text.endsWith(u"No such team"_s));
}

void tst_rows::roomForALinkIsNothingToRead()
{
    Effect waits;
    waits.action = PostNote{u"Session #7"_s + sessionLinkMark};
    QCOMPARE(std::get<PostNote>(effectRow(waits).action).text, u"Session #7"_s);
}

QTEST_GUILESS_MAIN(tst_rows)
#include "tst_rows.moc"
