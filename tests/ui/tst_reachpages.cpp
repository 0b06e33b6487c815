// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "console/settinglines.h"
#include "ui/parts/celltable.h"
#include "ui/support/deskhouse.h"

#include <QAbstractItemView>
#include <QAction>
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
    QList<QWidget *> interactive(const QWidget *root) const;
    QSet<QWidget *> reachedByTab(QWidget *start) const;
    void fill(Platform platform, bool switchedOn);
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
    const char *dialog = ""; ///< the walk is within that one
    Platform platform = Platform::Intercom;
    bool switchedOn = true;
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
    {"wizard 1 of Intercom", "integrations", {u"connect:Intercom"_s}},
    {"wizard 1 of Front", "integrations", {u"connect:Front"_s}},
    {"wizard 2 of Intercom", "integrations", {u"resumeWizard:acme"_s}, false, "",
     Platform::Intercom, false},
    {"wizard 2 of Front", "integrations", {u"resumeWizard:acme"_s}, false, "", Platform::Front, false},
    {"wizard 3 of Intercom", "integrations", {u"tryWorkspace:acme"_s}},
    {"wizard 3 of Front", "integrations", {u"tryWorkspace:acme"_s}, false, "", Platform::Front},
    {"article editor", "knowledge", {u"newArticle"_s}, false, "articleEditor"},
    {"export", "live", {u"exportAction"_s}, false, "exportDialog"},
};

} // namespace

QList<QWidget *> tst_reachpages::interactive(const QWidget *root) const
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        const bool ofATable = qobject_cast<QAbstractItemView *>(widget->parentWidget());
        if (acts && !ofATable && widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

QSet<QWidget *> tst_reachpages::reachedByTab(QWidget *start) const
{
    QSet<QWidget *> reached;
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

void tst_reachpages::fill(Platform platform, bool switchedOn)
{
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    WorkspaceSettings &acme = settings.workspaces[0];
    acme.platform = platform;
    acme.knowledgeFolders = {m_house->folder.path()};
    for (const Channel channel : acme.channels.keys()) {
        acme.channels[channel] = defaultChannelSettings(platform, channel);
        acme.channels[channel].autopilot = switchedOn && channel == Channel::Web;
    }
    m_house->import(settings);
    if (platform != Platform::Intercom)
        return;
    Table::Talk talk;
    talk.handedOff();
    RecordedTalks(*m_house->store).keep(talk, u"1"_s);
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
    ConnectDoors doors;
    doors.regions = {{Platform::Intercom, {{u"Europe"_s, {}}}}, {Platform::Front, {{u"Front"_s, {}}}}};
    m_house = std::make_unique<DeskHouse>(doors);
    m_house->findings = {fine(u"database"_s, u"whole"_s),
                         with(wrong(u"acme: API token"_s, u"It is not accepted."_s, u"Enter it."_s),
                              Remedy::EnterToken, WorkspaceKey(u"acme"_s))};
    if (!there.empty)
        fill(there.platform, there.switchedOn);
    m_house->open(QString::fromLatin1(there.page));
    QTRY_VERIFY(interactive(m_house->window.get()).size() > 8);
    for (const QString &name : there.clicks) {
        if (auto *action = m_house->child<QAction>(name))
            action->trigger();
        else
            m_house->click(name);
    }
    QWidget *root = m_house->window.get();
    QWidget *start = m_house->child(u"pauseEverything"_s);
    if (*there.dialog) {
        QTRY_VERIFY(m_house->child(QString::fromLatin1(there.dialog)));
        root = m_house->child(QString::fromLatin1(there.dialog));
        root->activateWindow();
        // Not qWaitForWindowActive: a dialog counts as active while the window under it is.
        QTRY_COMPARE(QApplication::activeWindow(), root);
        start = interactive(root).value(0);
        QVERIFY(start);
    }
    QTRY_VERIFY(QApplication::focusWidget());
    const QSet<QWidget *> reached = reachedByTab(start);
    for (QWidget *widget : interactive(root)) {
        const QString name = widget->objectName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
        // Of a group Tab reaches one, arrows the others.
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOfGroup = button && button->group() && button->group()->exclusive();
        const QList<QAbstractButton *> group
            = isOfGroup ? button->group()->buttons() : QList<QAbstractButton *>();
        const bool reaches = reached.contains(widget)
            || std::any_of(group.cbegin(), group.cend(), [&reached](QAbstractButton *each) {
                   return reached.contains(each);
               });
        QVERIFY2(reaches, qPrintable(name));
    }
    m_house.reset();
}

QTEST_MAIN(tst_reachpages)
#include "tst_reachpages.moc"
