// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fakeconsole.h"
#include "ui/support/fakedesktop.h"
#include "ui/thread/entries.h"
#include "ui/thread/messagetext.h"
#include "ui/thread/threadscroll.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The thread: what it shows of the items, and that a refresh disturbs nobody.
class tst_thread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void runsOfEventsFold();
    void aPastDayIsNamed();
    void customersWriteNoMarkup();
    void longWordsStayInside();
    void startsAtItsEnd();
    void sticksToTheEnd();
    void staysWhereSomebodyReads();
    void earlierMessagesComeAbove();
    void aRefreshKeepsWhatIsSelected();
    void aFailedDeliveryCanBeTriedAgain();
    void picturesAreShownSmall();
    void filesOpenAsPrivateCopies();
    void filesAreSavedByMenuAndKey();
    void whatNoProgramOpensIsSaid();
    void whatIsNotHereSaysWhy();

private:
    ThreadItem message(int number, ThreadItemKind kind = ThreadItemKind::Customer) const;
    ThreadView longThread(int from, int to) const;
    std::unique_ptr<ThreadScroll> shown(const ThreadView &thread);
    QFrame *frame(ThreadScroll &scroll, const QString &key) const;

    ThreadView withFiles() const;

    StillClock m_clock;
    std::unique_ptr<Appearance> m_appearance;
};

void tst_thread::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

ThreadItem tst_thread::message(int number, ThreadItemKind kind) const
{
    ThreadItem item;
    item.kind = kind;
    item.key = u"m%1"_s.arg(number);
    item.author = u"Ines Valdorf"_s;
    item.text = u"Message number %1, long enough to be a line of its own."_s.arg(number);
    item.at = m_clock.now() - std::chrono::minutes(100 - number);
    return item;
}

ThreadView tst_thread::longThread(int from, int to) const
{
    ThreadView thread;
    thread.row.id = Samples::ines;
    thread.earlierMessages = from;
    for (int i = from; i < to; ++i)
        thread.items.append(message(i));
    return thread;
}

std::unique_ptr<ThreadScroll> tst_thread::shown(const ThreadView &thread)
{
    auto scroll = std::make_unique<ThreadScroll>(*m_appearance, m_clock);
    scroll->resize(560, 400);
    scroll->show();
    scroll->setThread(thread);
    return scroll;
}

QFrame *tst_thread::frame(ThreadScroll &scroll, const QString &key) const
{
    return scroll.findChild<QFrame *>(u"item:"_s + key);
}

void tst_thread::runsOfEventsFold()
{
    QList<ThreadItem> items{message(1)};
    for (int i = 2; i < 7; ++i)
        items.append(message(i, ThreadItemKind::EventLine));
    const auto folded = threadEntries(items, {}, m_clock.now());
    QCOMPARE(folded.size(), 2);
    QCOMPARE(folded.last().kind, ThreadEntry::Kind::Fold);
    QCOMPARE(folded.last().folded, 5);
    QCOMPARE(threadEntries(items, {folded.last().key}, m_clock.now()).size(), 6);
    items.resize(4);
    QCOMPARE(threadEntries(items, {}, m_clock.now()).size(), 4);
}

void tst_thread::aPastDayIsNamed()
{
    ThreadItem yesterday = message(1);
    yesterday.at -= std::chrono::hours(24);
    const auto entries = threadEntries({yesterday, message(2)}, {}, m_clock.now());
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0).item.text, u"Yesterday"_s);
    QCOMPARE(entries.at(2).item.text, u"Today"_s);
    QCOMPARE(threadEntries({message(2)}, {}, m_clock.now()).size(), 1);
}

void tst_thread::customersWriteNoMarkup()
{
    ThreadView thread = longThread(0, 1);
    thread.items[0].text = u"<b>bold</b> <img src=\"https://example.com/x.png\"> &amp;"_s;
    const auto scroll = shown(thread);
    const auto *text = frame(*scroll, u"m0"_s)->findChild<MessageText *>();
    QCOMPARE(text->toPlainText(), thread.items[0].text);
    for (const QTextFormat &format : text->document()->allFormats())
        QVERIFY(!format.isImageFormat());
}

void tst_thread::longWordsStayInside()
{
    ThreadView thread = longThread(0, 1);
    thread.items[0].text = QString(500, u'x');
    const auto scroll = shown(thread);
    const auto *text = frame(*scroll, u"m0"_s)->findChild<MessageText *>();
    QVERIFY(text->width() < 480);
    QVERIFY(text->document()->idealWidth() <= text->width() + 1);
    QVERIFY(text->height() > 100);
}

void tst_thread::startsAtItsEnd()
{
    const auto scroll = shown(longThread(0, 40));
    QVERIFY(scroll->verticalScrollBar()->maximum() > 500);
    QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
}

void tst_thread::sticksToTheEnd()
{
    const auto scroll = shown(longThread(0, 40));
    const int before = scroll->verticalScrollBar()->maximum();
    scroll->setThread(longThread(0, 41));
    QVERIFY(scroll->verticalScrollBar()->maximum() > before);
    QCOMPARE(scroll->verticalScrollBar()->value(), scroll->verticalScrollBar()->maximum());
}

void tst_thread::staysWhereSomebodyReads()
{
    const auto scroll = shown(longThread(0, 40));
    scroll->verticalScrollBar()->setValue(300);
    scroll->setThread(longThread(0, 45));
    QCOMPARE(scroll->verticalScrollBar()->value(), 300);
    ThreadView taller = longThread(0, 45);
    taller.items[0].text += u" And more,\nand more,\nand more."_s;
    const QFrame *read = frame(*scroll, u"m9"_s);
    const int place = read->mapTo(scroll.get(), QPoint()).y();
    scroll->setThread(taller);
    QCOMPARE(read->mapTo(scroll.get(), QPoint()).y(), place);
}

void tst_thread::earlierMessagesComeAbove()
{
    const auto scroll = shown(longThread(20, 40));
    QSignalSpy asked(scroll.get(), &ThreadScroll::earlierAsked);
    auto *earlier = scroll->findChild<QAbstractButton *>(u"showEarlier"_s);
    QVERIFY(earlier->isVisible());
    scroll->verticalScrollBar()->setValue(0);
    earlier->click();
    QCOMPARE(asked.size(), 1);
    const QFrame *read = frame(*scroll, u"m20"_s);
    const int place = read->mapTo(scroll.get(), QPoint()).y();
    scroll->setThread(longThread(0, 40));
    QCOMPARE(read->mapTo(scroll.get(), QPoint()).y(), place);
    QVERIFY(!earlier->isVisible());
}

void tst_thread::aRefreshKeepsWhatIsSelected()
{
    ThreadView thread = longThread(0, 3);
    const auto scroll = shown(thread);
    auto *text = frame(*scroll, u"m1"_s)->findChild<MessageText *>();
    text->selectAll();
    thread.items[1].delivery = EffectStatus::Done;
    thread.items.append(message(3));
    scroll->setThread(thread);
    QCOMPARE(frame(*scroll, u"m1"_s)->findChild<MessageText *>(), text);
    QCOMPARE(text->textCursor().selectedText(), thread.items[1].text);
}

void tst_thread::aFailedDeliveryCanBeTriedAgain()
{
    ThreadView thread = longThread(0, 1);
    thread.items[0].kind = ThreadItemKind::Ai;
    thread.items[0].effect = EffectId(4);
    thread.items[0].delivery = EffectStatus::Done;
    const auto scroll = shown(thread);
    auto *button = scroll->findChild<QAbstractButton *>(u"tryAgain"_s);
    QVERIFY(!button->isVisible());
    thread.items[0].delivery = EffectStatus::Failed;
    scroll->setThread(thread);
    QVERIFY(button->isVisible());
    QSignalSpy asked(scroll.get(), &ThreadScroll::commandAsked);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto command = asked.first().first().value<CommandGiven>();
    QCOMPARE(command.kind, CommandKind::TryAgain);
    QCOMPARE(command.effect, EffectId(4));
}

ThreadView tst_thread::withFiles() const
{
    ThreadView thread = longThread(0, 3);
    thread.items[1].files = {{Samples::picture, u"bar-break.jpg"_s, 900, true, {}},
                             {8, u"receipt.pdf"_s, 84'000, false, {}},
                             {0, u"film.mov"_s, 48'000'000, false, u"too large to be kept"_s}};
    return thread;
}

// The bubble makes room for the picture when it comes, and the end stays in sight.
void tst_thread::picturesAreShownSmall()
{
    auto scroll = shown(longThread(0, 3));
    FakeConsole console;
    scroll->setFileSource(console.source().file);
    scroll->setThread(withFiles());
    QFrame *bubble = frame(*scroll, u"m1"_s);
    auto *picture = bubble->findChild<QAbstractButton *>(u"attachment"_s);
    QVERIFY(picture);
    QTRY_VERIFY(picture->width() > 200);
    QCOMPARE(qRound(10.0 * picture->width() / picture->height()), 15); // as 1200 to 800
    QVERIFY(bubble->rect().contains(
        QRect(picture->mapTo(bubble, QPoint()), picture->size())));
    QCOMPARE(picture->accessibleName(), u"Picture bar-break.jpg, opens it"_s);
    QVERIFY(picture->focusPolicy() & Qt::TabFocus);
    const QImage shot = bubble->grab().toImage();
    const QPoint middle = picture->mapTo(bubble, picture->rect().center() - QPoint(0, 40));
    const QColor seen = shot.pixelColor(middle * shot.devicePixelRatio());
    QVERIFY2(qAbs(seen.blue() - 0x8c) < 12, qPrintable(seen.name()));
    const QScrollBar *bar = scroll->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
}

void tst_thread::filesOpenAsPrivateCopies()
{
    auto scroll = shown(longThread(0, 3));
    FakeConsole console;
    scroll->setFileSource(console.source().file);
    scroll->setThread(withFiles());
    const FakeDesktop desktop(0);
    const auto files = frame(*scroll, u"m1"_s)->findChildren<QAbstractButton *>(u"attachment"_s);
    QCOMPARE(files.size(), 2);
    files[1]->click();
    QTRY_COMPARE(desktop.opened().size(), 1);
    QTest::keyClick(files[0], Qt::Key_Return);
    QTRY_COMPARE(desktop.opened().size(), 2);
    QFile copy(desktop.opened().at(0));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "%PDF-1.4"_ba);
    QCOMPARE(QFileInfo(copy).fileName(), u"receipt.pdf"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOwner;
    QCOMPARE(copy.permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(desktop.opened().at(1)).fileName(), u"bar-break.jpg.png"_s);
    scroll.reset();
    QVERIFY(!QFile::exists(desktop.opened().at(0)));
}

void tst_thread::filesAreSavedByMenuAndKey()
{
    auto scroll = shown(longThread(0, 3));
    FakeConsole console;
    scroll->setFileSource(console.source().file);
    scroll->setThread(withFiles());
    auto *file = frame(*scroll, u"m1"_s)->findChildren<QAbstractButton *>(u"attachment"_s).at(1);
    QCOMPARE(file->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(file->actions().size(), 2);
    scroll->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(scroll.get()));
    file->setFocus(Qt::TabFocusReason);
    QTest::keyClick(file, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(scroll->findChild<QFileDialog *>(u"saveFile"_s));
    auto *dialog = scroll->findChild<QFileDialog *>(u"saveFile"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.pdf"_s);
    emit dialog->fileSelected(path);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "%PDF-1.4"_ba);
}

void tst_thread::whatNoProgramOpensIsSaid()
{
    auto scroll = shown(longThread(0, 3));
    FakeConsole console;
    scroll->setFileSource(console.source().file);
    scroll->setThread(withFiles());
    const FakeDesktop desktop(3);
    QSignalSpy said(scroll.get(), &ThreadScroll::fileNotOpened);
    frame(*scroll, u"m1"_s)->findChildren<QAbstractButton *>(u"attachment"_s).at(1)->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().at(0).toLongLong(), 8);
    QCOMPARE(said.first().at(1).toString(), u"receipt.pdf"_s);
}

void tst_thread::whatIsNotHereSaysWhy()
{
    auto scroll = shown(withFiles());
    QFrame *bubble = frame(*scroll, u"m1"_s);
    QCOMPARE(bubble->findChildren<QAbstractButton *>(u"attachment"_s).size(), 2);
    const auto *missing = bubble->findChild<QWidget *>(u"missingFile"_s);
    QVERIFY(missing);
    QCOMPARE(missing->accessibleName(), u"film.mov · too large to be kept"_s);
    QVERIFY(bubble->accessibleName().contains(u"film.mov (too large to be kept)"_s));
}

QTEST_MAIN(tst_thread)
#include "tst_thread.moc"
