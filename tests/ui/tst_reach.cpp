// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/livepage.h"
#include "ui/look/taborder.h"
#include "ui/mainwindow.h"
#include "ui/support/fakeconsole.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Baton;

/// Everything can be reached by keys and has a name for screen readers, in every state of the page.
class tst_reach : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsReached_data();
    void everythingIsReached();
    void namesAreUnique();
    void tabGoesFromFieldToField();

private:
    void show(SessionId session, QSize size, const HealthView &health);
    QList<QWidget *> interactive() const;

    StillClock m_clock;
    FakeConsole m_console;
    std::unique_ptr<MainWindow> m_window;
};

void tst_reach::show(SessionId session, QSize size, const HealthView &health)
{
    m_window = std::make_unique<MainWindow>(
        m_console.source(), m_clock, MainWindowOptions{u"Mika"_s, ThemeChoice::Light, {}});
    m_window->setHealth(health);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (session.isNull())
        return;
    auto *list = m_window->findChild<QAbstractItemView *>(u"sessionList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    m_window->live().select(session);
    auto *name = m_window->findChild<QWidget *>(u"customer"_s);
    QTRY_VERIFY(name->isVisible());
    auto *why = m_window->findChild<QAbstractItemView *>(u"whyRows"_s);
    QTRY_VERIFY(why->model()->rowCount() > 0);
}

QList<QWidget *> tst_reach::interactive() const
{
    QList<QWidget *> found;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (acts && widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

void tst_reach::everythingIsReached_data()
{
    QTest::addColumn<SessionId>("session");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("troubled");
    QTest::newRow("wide") << Samples::ines << QSize(1280, 800) << false;
    QTest::newRow("narrow") << Samples::ines << QSize(1024, 700) << false;
    QTest::newRow("approval") << Samples::kofi << QSize(1280, 800) << false;
    QTest::newRow("nothing chosen") << SessionId() << QSize(1280, 800) << false;
    QTest::newRow("paused") << Samples::ines << QSize(1280, 800) << true;
}

void tst_reach::everythingIsReached()
{
    QFETCH(SessionId, session);
    QFETCH(QSize, size);
    QFETCH(bool, troubled);
    HealthView health = Samples::health();
    health.everythingPaused = troubled;
    show(session, size, health);
    const QList<QWidget *> wanted = interactive();
    QVERIFY(wanted.size() > 8);
    QSet<QWidget *> reached;
    m_window->findChild<QWidget *>(u"railLive"_s)->setFocus();
    for (int i = 0; i < 100; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : wanted) {
        const QString name = widget->objectName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
        // Of a group Tab reaches the chosen one, arrows the others.
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QWidget *stop = button && button->group() && button->group()->exclusive()
            ? button->group()->checkedButton() : widget;
        QVERIFY2(reached.contains(stop), qPrintable(name));
    }
}

// GUI tests find widgets by name: what stands once must be named once.
void tst_reach::namesAreUnique()
{
    show(Samples::ines, {1280, 800}, Samples::health());
    QMap<QString, int> seen;
    for (const QWidget *widget : interactive())
        ++seen[widget->objectName()];
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const bool repeats = it.key() == u"why"_s || it.key() == u"attachment"_s;
        QVERIFY2(repeats || it.value() == 1, qPrintable(it.key()));
    }
}

// Who pastes into two fields presses Tab once between them.
void tst_reach::tabGoesFromFieldToField()
{
    QWidget window;
    QWidget fields(&window);
    QLineEdit secret(&fields); // made first, stands second
    QToolButton secretEye(&secret);
    QLineEdit token(&fields);
    QToolButton tokenEye(&token);
    QPushButton below(&window);
    fields.setGeometry(0, 0, 400, 30);
    token.setGeometry(0, 0, 180, 30);
    secret.setGeometry(200, 2, 180, 26);
    below.setGeometry(0, 40, 100, 30);
    for (QToolButton *eye : {&tokenEye, &secretEye}) {
        eye->setGeometry(150, 5, 20, 20);
        eye->setFocusPolicy(Qt::TabFocus);
    }
    window.resize(400, 100);
    window.show();
    const auto order = [&window] {
        QList<const QWidget *> stops;
        for (const QWidget *at = nullptr; stops.size() < 5; stops.append(at))
            at = nextInReadingOrder(window, at, true);
        return stops;
    };
    QCOMPARE(order(), (QList<const QWidget *>{&token, &secret, &tokenEye, &secretEye, &below}));
    QCOMPARE(nextInReadingOrder(window, &token, false), &below);
    secret.setEnabled(false);
    QCOMPARE(nextInReadingOrder(window, &token, true), &tokenEye);
}

QTEST_MAIN(tst_reach)
#include "tst_reach.moc"
