// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowtest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Baton;

/// A reply that waits for approval, as a supervisor decides it: nothing goes out behind somebody's
/// back, and nothing typed is lost.
class tst_approval : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aReplyIsApprovedByKey();
    void anEditedReplyIsSentAsEdited();
    void anEditedReplyIsKept();
    void anEditedReplyThatIsVoidCanBeCopied();
    void escapeLosesNothing();
    void aDiscardCanBeUndone();
    void whatWasSentIsNotLost();
    void theCountdownIsHeld_data();
    void theCountdownIsHeld();
    void aHoldThatFailsIsTakenBack();
};

void tst_approval::aReplyIsApprovedByKey()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    QVERIFY(shows("countdown", u"1:38"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(console->commands.size(), 1);
    const CommandGiven given = console->commands.first().second;
    QCOMPARE(given.kind, CommandKind::Approve);
    QCOMPARE(given.effect, EffectId(3));
    QVERIFY(given.text.isEmpty());
}

void tst_approval::anEditedReplyIsSentAsEdited()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    press(Qt::Key_F2);
    QWidget *editor = child("approvalEditor");
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor, u" Bye!"_s);
    window->sessionsChanged({Samples::kofi}); // a refresh keeps what is typed
    QTRY_COMPARE(console->limits.size(), 2);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(console->commands.size(), 2);
    // Nothing goes out by itself while somebody types.
    QCOMPARE(console->commands.first().second.kind, CommandKind::Hold);
    QCOMPARE(console->commands.first().second.effect, EffectId(3));
    QCOMPARE(console->commands.last().second.kind, CommandKind::Approve);
    QVERIFY(console->commands.last().second.text.endsWith(u"before 14:00. [2] Bye!"_s));
}

void tst_approval::anEditedReplyIsKept()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    press(Qt::Key_F2);
    auto *editor = child<QPlainTextEdit>("approvalEditor");
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor, u" Bye!"_s);
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(!editor->isVisible());
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(editor->toPlainText().endsWith(u" Bye!"_s));
}

void tst_approval::anEditedReplyThatIsVoidCanBeCopied()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    press(Qt::Key_F2);
    auto *editor = child<QPlainTextEdit>("approvalEditor");
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor, u" Bye!"_s);
    ThreadView later = *console->source().thread(Samples::kofi, 50).result();
    later.items.removeIf([](const ThreadItem &item) {
        return item.kind == ThreadItemKind::AwaitingApproval;
    });
    console->threads.insert(Samples::kofi.value(), later);
    window->sessionsChanged({Samples::kofi});
    QTRY_VERIFY(!child("approval")->isVisible());
    QTRY_VERIFY(child("lostPane")->isVisible());
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(!child("lostPane")->isVisible()); // it belongs to the other one
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("lostPane")->isVisible());
    QTest::mouseClick(child("copyLost"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" Bye!"_s));
    QTest::mouseClick(child("dismissLost"), Qt::LeftButton);
    QVERIFY(!child("lostPane")->isVisible());
}

void tst_approval::escapeLosesNothing()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    press(Qt::Key_F2);
    auto *editor = child<QPlainTextEdit>("approvalEditor");
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor, u" Bye!"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    window->sessionsChanged({Samples::kofi});
    QTRY_VERIFY(console->limits.size() > 1);
    press(Qt::Key_F2);
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(editor->toPlainText().endsWith(u" Bye!"_s));
}

void tst_approval::aDiscardCanBeUndone()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    QTest::mouseClick(child("discardApproval"), Qt::LeftButton);
    QTRY_VERIFY(child("toastUndo")->isVisible());
    const auto asked = console->limits.size();
    window->sessionsChanged({Samples::kofi});
    QTRY_VERIFY(console->limits.size() > asked);
    QVERIFY(!child("approve")->isEnabled()); // a refresh decides nothing
    QVERIFY(!child("countdown")->isVisible());
    QTest::mouseClick(child("toastUndo"), Qt::LeftButton);
    QTRY_VERIFY(child("approve")->isEnabled());
    // It cannot go out behind the back of who discards it, however long the undo is open.
    QCOMPARE(console->commands.size(), 1);
    QCOMPARE(console->commands.takeFirst().second.kind, CommandKind::Hold);
    QVERIFY(!child("countdown")->isVisible());
    QTest::mouseClick(child("discardApproval"), Qt::LeftButton);
    QTRY_VERIFY(child("toastUndo")->isVisible());
    choose(Samples::ines, u"Ines Valdorf"_s); // who goes on does not want it back
    QTRY_COMPARE(console->commands.size(), 1);
    QCOMPARE(console->commands.first().first, Samples::kofi);
    QCOMPARE(console->commands.first().second.kind, CommandKind::Discard);
}

void tst_approval::whatWasSentIsNotLost()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("approval")->isVisible());
    press(Qt::Key_F2);
    QTRY_VERIFY(child("approvalEditor")->isVisible());
    QTest::keyClicks(child("approvalEditor"), u" Bye!"_s);
    QTest::mouseClick(child("approve"), Qt::LeftButton);
    ThreadView thread = Samples::thread(Samples::kofi);
    thread.items.removeIf(
        [](const ThreadItem &item) { return item.kind == ThreadItemKind::AwaitingApproval; });
    console->threads.insert(Samples::kofi.value(), thread);
    window->sessionsChanged({Samples::kofi});
    QTRY_VERIFY(!child("approval")->isVisible());
    QVERIFY(!child("sessionNotice")->isVisible());
}

void tst_approval::theCountdownIsHeld_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::newRow("by key in the thread") << QByteArray("thread");
    QTest::newRow("by key in the list") << QByteArray("sessionList");
    QTest::newRow("by key on its buttons") << QByteArray("approve");
    QTest::newRow("by click") << QByteArray();
}

void tst_approval::theCountdownIsHeld()
{
    QFETCH(QByteArray, from);
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("countdown")->isVisible());
    if (from.isEmpty()) {
        QTest::mouseClick(child("holdApproval"), Qt::LeftButton);
    } else {
        child(from.constData())->setFocus();
        press(Qt::Key_H);
    }
    QTRY_COMPARE(console->commands.size(), 1);
    QCOMPARE(console->commands.first().first, Samples::kofi);
    QCOMPARE(console->commands.first().second.kind, CommandKind::Hold);
    QCOMPARE(console->commands.first().second.effect, EffectId(3));
    QTRY_COMPARE(console->limits.size(), 2); // asked again, it is not stored yet
    QVERIFY(!child("countdown")->isVisible());
    QVERIFY(!child("holdApproval")->isVisible());
    QVERIFY(child("approve")->isEnabled());
}

void tst_approval::aHoldThatFailsIsTakenBack()
{
    choose(Samples::kofi, u"Kofi Amandri"_s);
    QTRY_VERIFY(child("countdown")->isVisible());
    console->refuses = Error{ErrorKind::Unavailable, u"The disk is full."_s, u"Make room."_s};
    QTest::mouseClick(child("holdApproval"), Qt::LeftButton);
    QTRY_VERIFY(child("sessionNotice")->isVisible());
    QTRY_VERIFY(child("countdown")->isVisible());
    QVERIFY(child("holdApproval")->isVisible());
}

QTEST_MAIN(tst_approval)
#include "tst_approval.moc"
