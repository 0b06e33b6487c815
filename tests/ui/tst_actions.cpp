// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"
#include "ui/support/windowtest.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What a supervisor does about a session, by click and by key, and that its fate is shown.
class tst_actions : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void actionsGiveCommands();
    void takeOverAsksOnceWhoIAm();
    void whatAPersonHasIsGivenBack();
    void theMenuAnswersNow();
    void aTagIsTyped();
    void aStepShowsItsFateAndIsTriedAgain();
    void aPersonsSessionCannotBeHandedOff();
    void aRefusedCommandIsTold();
};

void tst_actions::actionsGiveCommands()
{
    choose(SessionId(4536), u"Sanna Ekholt"_s);
    QTest::mouseClick(child("takeOver"), Qt::LeftButton);
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(child("resolve"), Qt::LeftButton);
    QList<CommandKind> kinds;
    for (const auto &[session, command] : console->commands) {
        QCOMPARE(session, SessionId(4536));
        QCOMPARE(command.who, u"Mika"_s);
        kinds << command.kind;
    }
    const QList<CommandKind> wanted{CommandKind::TakeOver, CommandKind::HandOffNow,
                                    CommandKind::Pause, CommandKind::Resolve};
    QCOMPARE(kinds, wanted);
}

void tst_actions::takeOverAsksOnceWhoIAm()
{
    console->people.teammates = {{TeammateId(u"11"_s), u"Joren"_s}, {TeammateId(u"12"_s), u"Mika"_s}};
    choose(SessionId(4536), u"Sanna Ekholt"_s);
    QTest::mouseClick(child("takeOver"), Qt::LeftButton);
    auto *menu = child<QMenu>("takeOverMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(console->commands.isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(console->commands.size(), 1);
    QCOMPARE(console->commands.last().second.kind, CommandKind::TakeOver);
    QCOMPARE(console->commands.last().second.text, u"12"_s);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // known from now on
    QTRY_COMPARE(console->commands.size(), 2);
    QCOMPARE(console->commands.last().second.text, u"12"_s);
    QVERIFY(!menu->isVisible());
}

void tst_actions::whatAPersonHasIsGivenBack()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(!child("takeOver")->isVisible());
    QTest::mouseClick(child("giveBack"), Qt::LeftButton);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(console->commands.size(), 2);
    for (const auto &[session, command] : console->commands)
        QCOMPARE(command.kind, CommandKind::GiveBack);
}

void tst_actions::theMenuAnswersNow()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTest::mouseClick(child("moreActions"), Qt::LeftButton);
    auto *action = window->findChild<QAction *>(u"answerNowAction"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QApplication::activePopupWidget()->close();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(console->commands.size(), 2);
    for (const auto &[session, command] : console->commands)
        QCOMPARE(command.kind, CommandKind::AnswerNow);
}

void tst_actions::aTagIsTyped()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTest::mouseClick(child("tagSession"), Qt::LeftButton);
    QTRY_VERIFY(child("tagBox")->isVisible());
    QVERIFY(!child("addTag")->isEnabled());
    QTest::keyClicks(child("tagField"), u" vip "_s);
    QTest::mouseClick(child("addTag"), Qt::LeftButton);
    QVERIFY(!child("tagBox")->isVisible());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child("tagBox")->isVisible());
    QTest::keyClicks(child("tagField"), u"refund"_s);
    QTest::keyClick(child("tagField"), Qt::Key_Return);
    QTRY_COMPARE(console->commands.size(), 2);
    QCOMPARE(console->commands.first().second.kind, CommandKind::Tag);
    QCOMPARE(console->commands.first().second.text, u"vip"_s);
    QCOMPARE(console->commands.last().second.text, u"refund"_s);
}

void tst_actions::aStepShowsItsFateAndIsTriedAgain()
{
    ThreadView thread = Samples::thread(Samples::ines);
    ThreadItem step;
    step.text = u"Tag “vip”"_s;
    step.key = u"s9"_s;
    step.at = clock.now();
    step.effect = EffectId(9);
    step.delivery = EffectStatus::Failed;
    step.deliveryReason = u"refused"_s;
    thread.items.append(step);
    console->threads.insert(Samples::ines.value(), thread);
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTRY_VERIFY(child("item:s9"));
    QVERIFY(child("item:s9")->accessibleName().endsWith(u"failed: refused"_s));
    auto *again = child("item:s9")->findChild<QAbstractButton *>(u"tryAgainStep"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(console->commands.size(), 1);
    QCOMPARE(console->commands.last().second.kind, CommandKind::TryAgain);
    QCOMPARE(console->commands.last().second.effect, EffectId(9));
}

void tst_actions::aPersonsSessionCannotBeHandedOff()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(!child("handOff")->isEnabled());
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(console->commands.isEmpty());
}

void tst_actions::aRefusedCommandIsTold()
{
    console->refuses = Error{ErrorKind::Conflict, u"It was closed meanwhile."_s, u"Look again."_s};
    choose(SessionId(4536), u"Sanna Ekholt"_s);
    QTest::mouseClick(child("takeOver"), Qt::LeftButton);
    const auto *notice = window->live().findChild<NoticeBar *>(u"sessionNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->notice().text.contains(u"It was closed meanwhile."_s));
}

QTEST_MAIN(tst_actions)
#include "tst_actions.moc"
