// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settinglines.h"
#include "ui/support/deskhouse.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What is changed in the settings and not saved yet: it is named, it stays, and what cannot be had
/// yet cannot be chosen.
class tst_unsaved : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void whatIsNotSavedIsNamed();
    void whatComesNextCannotBePicked();
    void inANarrowWindowThePartsAreABox();
    void whatIsNotSavedIsKeptOverARestart();

private:
    ChannelSettings storedChannel(Channel channel)
    {
        return m_house->stored().workspaces.value(0).channel(channel);
    }
    void openPart(SettingPart part) { m_house->click(u"part:%1"_s.arg(int(part))); }

    std::unique_ptr<DeskHouse> m_house;
};

void tst_unsaved::init()
{
    m_house = std::make_unique<DeskHouse>();
    m_house->import(oneWorkspace());
    m_house->open(u"settings"_s);
    QTRY_VERIFY(m_house->child(u"cell:kites.channels.web.autopilot"_s));
}

void tst_unsaved::whatIsNotSavedIsNamed()
{
    m_house->import(kitesAndSails());
    QTRY_VERIFY(m_house->child(u"cell:sails.channels.web.autopilot"_s));
    const auto said = [this] {
        return m_house->words(u"saveWords"_s).section(u": "_s, 1);
    };
    m_house->click(u"cell:sails.channels.web.autopilot"_s);
    QCOMPARE(said(), u"Web chat of Southwind Sails: Autopilot off"_s);
    m_house->click(u"undoSettings"_s);
    People people;
    people.teams = {{TeamId(u"81"_s), u"Workshop"_s}};
    const auto all = m_house->store->read<QList<Workspace>>(Workspaces::all).result();
    m_house->sessions->setPeople(all->value(0).id, people);
    openPart(SettingPart::Handoff);
    QTest::keyClick(m_house->child(u"setting:handoff.assignTo"_s), Qt::Key_Down);
    QTest::keyClicks(m_house->child(u"setting:handoff.topics"_s), u"press"_s);
    openPart(SettingPart::Delivery);
    m_house->replace(u"setting:catchUpMinutes"_s, u"7"_s);
    QCOMPARE(said(), u"Northwind Kites: Give to Workshop, Northwind Kites: Always hand off +press, "
                     "Northwind Kites: Catch up every 7 minutes"_s);
}

void tst_unsaved::whatComesNextCannotBePicked()
{
    openPart(SettingPart::Engine);
    auto *kind = m_house->child<QAbstractButton>(u"setting:engine.kind"_s);
    const QString embedded = kind->text();
    QVERIFY(!m_house->child(u"setting:engine.model"_s)->isVisible());
    QTest::mouseClick(kind, Qt::LeftButton);
    const auto *choice = m_house->window->findChild<QAction *>(u"setting:engine.kind:openai"_s);
    QTRY_VERIFY(choice);
    QVERIFY(!choice->isEnabled());
    QVERIFY(choice->text().endsWith(u"comes next"_s));
    QTest::keyClick(kind->findChild<QMenu *>(), Qt::Key_Escape);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->text(), embedded);
    // A file may name it: then the page says that nothing becomes of it.
    Settings named = oneWorkspace();
    named.workspaces[0].engine.kind = EngineKind::OpenAi;
    named.workspaces[0].engine.model = u"m-1"_s;
    m_house->import(named);
    const QString said = u"refused:engine.kind"_s;
    QTRY_VERIFY(m_house->words(said).contains(u"answers with the embedded engine"_s));
    QVERIFY(m_house->child(said)->isVisible());
    QVERIFY(m_house->child(u"setting:engine.model"_s)->isVisible());
    QTest::keyClick(m_house->child(u"setting:engine.kind"_s), Qt::Key_Up);
    QVERIFY(!m_house->child(said)->isVisible());
}

void tst_unsaved::inANarrowWindowThePartsAreABox()
{
    QVERIFY(!m_house->child(u"settingsPart"_s)->isVisible());
    m_house->window->resize(1024, 700);
    auto *box = m_house->child<QAbstractButton>(u"settingsPart"_s);
    QTRY_VERIFY(box->isVisible());
    QVERIFY(!m_house->child(u"part:0"_s)->isVisible());
    m_house->click(u"cell:kites.channels.email.autopilot"_s);
    QCOMPARE(box->text(), u"Autopilot (not saved)"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->text(), u"Channels (not saved)"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->text(), u"Handoff"_s);
    QTRY_VERIFY(m_house->child(u"setting:handoff.level"_s)->isVisible());
    m_house->window->resize(1280, 800);
    QTRY_VERIFY(m_house->child(u"part:0"_s)->isVisible());
    QVERIFY(m_house->child<QAbstractButton>(u"part:2"_s)->isChecked());
}

void tst_unsaved::whatIsNotSavedIsKeptOverARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const auto start = [&] {
        m_house->window = std::make_unique<MainWindow>(
            m_house->desks(), m_house->clock,
            MainWindowOptions{u"Mika"_s, ThemeChoice::Light, file});
        m_house->window->resize(1280, 800);
        m_house->window->show();
        m_house->window->showPage(u"settings"_s);
        QTRY_VERIFY(m_house->child(u"cell:kites.channels.email.autopilot"_s));
    };
    start();
    m_house->click(u"cell:kites.channels.email.autopilot"_s);
    m_house->replace(u"setting:repliesPerHour"_s, u"12"_s);
    m_house->window->close();
    start();
    const QString unsaved = u"2 change(s) not saved: Email: Autopilot on, Replies an hour 12"_s;
    QTRY_COMPARE(m_house->words(u"saveWords"_s), unsaved);
    QCOMPARE(m_house->child<QLineEdit>(u"setting:repliesPerHour"_s)->text(), u"12"_s);
    QVERIFY(!storedChannel(Channel::Email).autopilot);
    m_house->click(u"saveSettings"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).repliesPerHour, 12);
    QVERIFY(storedChannel(Channel::Email).autopilot);
    QTRY_VERIFY(!m_house->child(u"saveSettings"_s)->isEnabled());
    m_house->window->close();
    start();
    QTRY_COMPARE(m_house->child<QLineEdit>(u"setting:repliesPerHour"_s)->text(), u"12"_s);
    QVERIFY(!m_house->child(u"saveSettings"_s)->isEnabled());
}

QTEST_MAIN(tst_unsaved)
#include "tst_unsaved.moc"
