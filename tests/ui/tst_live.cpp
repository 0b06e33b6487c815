// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowtest.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The Live page as a supervisor uses it, by mouse and by keys.
class tst_live : public QObject, private WindowTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void sessionsStandBySection();
    void aClickShowsThreadAndWhy();
    void filterAsksAndNarrows();
    void filterWordsArePicked();
    void noResultsCanBeCleared();
    void whatFitsElsewhereIsTold();
    void jAndKWalkTheSessions();
    void escGoesBackToTheList();
    void aSessionOpensThoughNoRowShowsIt();
    void theFieldIsClearedByItsButton();
    void changesAreCoalesced();
    void theSelectionSurvivesItsSession();
    void anOlderDecisionStays();
    void tabGoesThroughThePanesInOrder();
};

void tst_live::sessionsStandBySection()
{
    QCOMPARE(model().index(0).data().toString(), u"Needs a person"_s);
    QCOMPARE(rows()->visualRect(model().index(0)).height(), 24);
    QCOMPARE(rows()->visualRect(model().index(1)).height(), 72);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualRect(model().index(0)).center());
    QVERIFY(!model().indexOf(Samples::ines).isValid());
    QVERIFY(console->limits.isEmpty());
}

void tst_live::aClickShowsThreadAndWhy()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QVERIFY(shows("ticket", u"#4521"_s));
    auto *why = child<QListView>("whyRows");
    QTRY_VERIFY(why->model()->rowCount() > 10);
    QVERIFY(why->model()->index(0, 0).data().toString().startsWith(u"Drafted, did not reply"_s));
    choose(SessionId(4519), u"Tomas Brekke"_s);
}

void tst_live::filterAsksAndNarrows()
{
    type(u"invoice"_s);
    QTRY_COMPARE(console->filters.last().text, u"invoice"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    type(u"is:angry"_s);
    QTRY_COMPARE(model().entry(1).row.customer, u"Tomas Brekke"_s);
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(console->filters.last().text, QString());
}

void tst_live::filterWordsArePicked()
{
    console->list.rows.first().language = u"pt"_s;
    window->live().reload();
    const auto pick = [this](const char *kind, const QString &word) {
        QTest::mouseClick(child("filterWords"), Qt::LeftButton);
        auto *menu = child<QMenu>("filterMenu");
        auto *words = child<QMenu>(kind);
        QTRY_VERIFY(menu && menu->isVisible() && words);
        menu->setActiveAction(words->menuAction());
        QTest::keyClick(menu, Qt::Key_Right);
        QTRY_VERIFY(words->isVisible());
        words->setActiveAction(words->findChild<QAction *>(word));
        QTest::keyClick(words, Qt::Key_Return);
    };
    QTRY_COMPARE(model().entry(1).row.language, u"pt"_s);
    pick("languageWords", u"word:lang:pt"_s);
    QCOMPARE(child<QLineEdit>("filterField")->text(), u"lang:pt"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().entry(1).row.customer, u"Ines Valdorf"_s);
    child<QLineEdit>("filterField")->clear();
    QTRY_VERIFY(model().rowCount() > 2);
    pick("ownerWords", u"word:owner:accounts"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().entry(1).row.customer, u"Odile Marchand"_s);
}

void tst_live::noResultsCanBeCleared()
{
    type(u"zeppelin"_s);
    auto *clear = child<QAbstractButton>("emptyAction");
    QTRY_VERIFY(clear->isVisible());
    QVERIFY(shows("emptyHeadline", u"No sessions found"_s));
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(model().rowCount() > 10);
}

// Who looks for a ticket does not know that it is closed.
void tst_live::whatFitsElsewhereIsTold()
{
    SessionRow old = console->list.rows.first();
    old.id = SessionId(4400);
    old.customer = u"Zeno Zeppelin"_s;
    old.status = SessionStatus::ClosedResolved;
    console->list.rows.append(old);
    type(u"zeppelin"_s);
    QTRY_VERIFY(shows("emptyHeadline", u"Not in this view"_s));
    QCOMPARE(child<QAbstractButton>("emptyAction")->text(), u"Show the closed"_s);
    QTest::mouseClick(child("emptyAction"), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().entry(1).row.id, SessionId(4400));
    QCOMPARE(console->filters.last().text, u"zeppelin"_s);
}

void tst_live::jAndKWalkTheSessions()
{
    rows()->setFocus();
    QTest::keyClick(rows(), Qt::Key_J);
    QTRY_VERIFY(shows("customer", u"Ines Valdorf"_s));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(rows(), Qt::Key_J);
    QTRY_VERIFY(shows("customer", u"Sanna Ekholt"_s)); // over a heading
    QTest::keyClick(rows(), Qt::Key_K);
    QTRY_VERIFY(shows("customer", u"Kofi Amandri"_s));
}

void tst_live::escGoesBackToTheList()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), child("thread"));
    QTest::keyClick(child("thread"), Qt::Key_J);
    QTRY_VERIFY(shows("customer", u"Tomas Brekke"_s));
    QTest::keyClick(child("thread"), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), rows());
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), child("filterField"));
}

void tst_live::aSessionOpensThoughNoRowShowsIt()
{
    const SessionRow late = console->list.rows.takeFirst();
    window->sessionsChanged({late.id});
    QTRY_VERIFY(!model().indexOf(late.id).isValid());
    window->live().select(late.id);
    QTRY_VERIFY(shows("customer", late.customer));
    QVERIFY(!rows()->currentIndex().isValid());
    console->list.rows.prepend(late);
    window->sessionsChanged({late.id});
    QTRY_VERIFY(model().indexOf(late.id).isValid());
    QTRY_COMPARE(rows()->currentIndex(), model().indexOf(late.id));
}

void tst_live::theFieldIsClearedByItsButton()
{
    QVERIFY(!child("clearSearch")->isVisible());
    type(u"invoice"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QTest::mouseClick(child("clearSearch"), Qt::LeftButton);
    QTRY_VERIFY(model().rowCount() > 10);
    QCOMPARE(QApplication::focusWidget(), child("filterField"));
}

void tst_live::changesAreCoalesced()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    const auto asked = console->filters.size();
    const auto read = console->limits.size();
    for (int i = 0; i < 50; ++i)
        window->sessionsChanged({SessionId(4519)});
    QTRY_VERIFY(console->filters.size() > asked);
    QTest::qWait(250);
    QVERIFY(console->filters.size() <= asked + 3);
    QCOMPARE(console->limits.size(), read);
    window->sessionsChanged({Samples::ines});
    QTRY_COMPARE(console->limits.size(), read + 1);
}

void tst_live::theSelectionSurvivesItsSession()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    const auto read = console->limits.size();
    const SessionRow gone = console->list.rows.takeFirst();
    window->sessionsChanged({SessionId(4519)});
    QTRY_VERIFY(!model().indexOf(Samples::ines).isValid());
    QVERIFY(shows("customer", u"Ines Valdorf"_s));
    QCOMPARE(console->limits.size(), read);
    console->list.rows.prepend(gone);
    window->sessionsChanged({SessionId(4519)});
    QTRY_VERIFY(model().indexOf(Samples::ines).isValid());
    QVERIFY(rows()->selectionModel()->isSelected(model().indexOf(Samples::ines)));
}

void tst_live::anOlderDecisionStays()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTRY_VERIFY(child("previousDecision")->isEnabled());
    QTest::mouseClick(child("previousDecision"), Qt::LeftButton);
    QTRY_COMPARE(console->decisions.last(), DecisionId(6));
    const auto asked = console->decisions.size();
    window->sessionsChanged({Samples::ines});
    QTRY_COMPARE(console->decisions.size(), asked + 1);
    QCOMPARE(console->decisions.last(), DecisionId(6));
}

void tst_live::tabGoesThroughThePanesInOrder()
{
    choose(Samples::ines, u"Ines Valdorf"_s);
    QTRY_VERIFY(child<QListView>("whyRows")->model()->rowCount() > 10);
    auto *panes = child<QSplitter>("livePanes");
    const auto paneOf = [panes](const QWidget *widget) {
        int at = panes->count() - 1;
        while (at >= 0 && !panes->widget(at)->isAncestorOf(widget))
            --at;
        return at;
    };
    auto *first = child("filterField");
    first->setFocus(Qt::TabFocusReason);
    QList<int> visited{0};
    QStringList names;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        if (window->focusWidget() == first)
            break;
        names.append(window->focusWidget()->objectName());
        const int pane = paneOf(window->focusWidget());
        if (pane >= 0 && pane != visited.last())
            visited.append(pane);
    }
    QVERIFY2(window->focusWidget() == first, "Tab does not come round");
    QVERIFY2((visited == QList<int>{0, 1, 2}), qPrintable(names.join(u' ')));
    const auto at = [&names](const QString &name) { return names.indexOf(name); };
    QVERIFY(at(u"filterWords"_s) >= 0 && at(u"sessionList"_s) > at(u"filterWords"_s));
    QVERIFY2(at(u"takeOver"_s) > at(u"sessionList"_s) || at(u"giveBack"_s) > at(u"sessionList"_s),
             qPrintable(names.join(u' ')));
    QVERIFY2(at(u"thread"_s) > at(u"moreActions"_s), qPrintable(names.join(u' ')));
    QVERIFY2(at(u"whyRows"_s) > at(u"thread"_s), qPrintable(names.join(u' ')));
}

QTEST_MAIN(tst_live)
#include "tst_live.moc"
