// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/sessionlistmodel.h"
#include "ui/list/sessionrows.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/support/fakeconsole.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Baton {

/// A window on a console of canned values, and the few gestures that the tests need.
class WindowTest
{
protected:
    void open()
    {
        console = std::make_unique<FakeConsole>();
        window = std::make_unique<MainWindow>(console->source(), clock, options());
        window->setHealth(Samples::health());
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(model().rowCount() > 0);
    }

    void close()
    {
        window.reset();
        console.reset();
    }

    static MainWindowOptions options()
    {
        return {QStringLiteral("Mika"), ThemeChoice::Light, {}};
    }

    template<typename T = QWidget>
    T *child(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    SessionRows *rows() const { return child<SessionRows>("sessionList"); }

    const SessionListModel &model() const
    {
        return static_cast<const SessionListModel &>(*rows()->model());
    }

    void click(SessionId session)
    {
        const QModelIndex index = model().indexOf(session);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualRect(index).center());
    }

    /// Opens the session and waits for its thread.
    void choose(SessionId session, const QString &customer)
    {
        click(session);
        QTRY_VERIFY(shows("customer", customer));
    }

    void type(const QString &filter)
    {
        auto *field = child<QLineEdit>("filterField");
        field->clear();
        QTest::keyClicks(field, filter);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    bool shows(const char *label, const QString &text) const
    {
        const auto *found = child<QLabel>(label);
        return found && found->isVisible() && found->text() == text;
    }

    StillClock clock;
    std::unique_ptr<FakeConsole> console;
    std::unique_ptr<MainWindow> window;
};

} // namespace Baton
