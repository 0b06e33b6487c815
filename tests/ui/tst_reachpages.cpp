// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "console/settinglines.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Baton;

/// On every page of the window: what can be clicked or typed in has a name, and Tab comes to it.
class tst_reachpages : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsReached_data();
    void everythingIsReached();

private:
    QList<QWidget *> interactive() const;
    QSet<QWidget *> reachedByTab() const;
    std::unique_ptr<DeskHouse> m_house;
};

namespace {

/// A page in a state; what is clicked on the way there.
struct Place
{
    const char *name;
    const char *page;
    QStringList clicks;
    bool empty = false;
};

const Place places[] = {
    {"handoffs", "handoffs", {}},
    {"no handoffs", "handoffs", {}, true},
    {"drafts", "drafts", {}},
    {"knowledge", "knowledge", {}},
    {"no knowledge", "knowledge", {}, true},
    {"events", "events", {}},
    {"no events", "events", {}, true},
    {"integrations", "integrations", {}},
    {"settings", "settings", {}},
    {"settings changed", "settings", {u"cell:acme.channels.email.autopilot"_s}},
    {"handoff settings", "settings", {u"part:%1"_s.arg(int(SettingPart::Handoff))}},
    {"channel settings", "settings", {u"part:%1"_s.arg(int(SettingPart::Channels))}},
    {"engine settings", "settings", {u"part:%1"_s.arg(int(SettingPart::Engine))}},
    {"connection settings", "settings", {u"part:%1"_s.arg(int(SettingPart::Connection))}},
    {"no settings", "settings", {}, true},
    {"diagnostics", "diagnostics", {}},
    {"first steps", "live", {}, true},
};

} // namespace

QList<QWidget *> tst_reachpages::interactive() const
{
    QList<QWidget *> found;
    for (QWidget *widget : m_house->window->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        const bool ofATable = qobject_cast<QAbstractItemView *>(widget->parentWidget());
        if (acts && !ofATable && widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

QSet<QWidget *> tst_reachpages::reachedByTab() const
{
    QSet<QWidget *> reached;
    QWidget *start = m_house->child(u"pauseEverything"_s);
    start->setFocus(Qt::TabFocusReason);
    // Around once: Tab comes back to where it started.
    for (int i = 0; i < 400; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (reached.contains(focus) && focus == start)
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

void tst_reachpages::everythingIsReached_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < int(std::size(places)); ++i)
        QTest::newRow(places[i].name) << i;
}

void tst_reachpages::everythingIsReached()
{
    QFETCH(int, place);
    const Place &there = places[place];
    m_house = std::make_unique<DeskHouse>();
    m_house->findings = {fine(u"database"_s, u"whole"_s),
                         with(wrong(u"acme: API token"_s, u"It is not accepted."_s, u"Enter it."_s),
                              Remedy::EnterToken, WorkspaceKey(u"acme"_s))};
    if (!there.empty) {
        Settings settings;
        settings.workspaces = {RecordedTalks::settings()};
        m_house->import(settings);
        Table::Talk talk;
        talk.handedOff();
        RecordedTalks(*m_house->store).keep(talk, u"1"_s);
    }
    m_house->open(QString::fromLatin1(there.page));
    QTRY_VERIFY(interactive().size() > 8);
    for (const QString &name : there.clicks)
        m_house->click(name);
    QTRY_VERIFY(QApplication::focusWidget());
    const QSet<QWidget *> reached = reachedByTab();
    for (QWidget *widget : interactive()) {
        const QString name = widget->objectName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
        // Of a group Tab reaches the chosen one, arrows the others.
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QWidget *stop = button && button->group() && button->group()->exclusive()
                && button->group()->checkedButton()
            ? button->group()->checkedButton() : widget;
        QVERIFY2(reached.contains(stop), qPrintable(name));
    }
    m_house.reset();
}

QTEST_MAIN(tst_reachpages)
#include "tst_reachpages.moc"
