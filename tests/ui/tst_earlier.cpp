// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/live/livepage.h"
#include "ui/support/deskhouse.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What else a customer wrote is a click away from the session that is read, on a real database.
class tst_earlier : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void otherSessionsOfTheCustomer();
    void whoWroteOnceHasNone();

private:
    SessionId keep(const QString &contact, const QString &text, bool closed);
    QAbstractButton *button() { return m_house->child<QAbstractButton>(u"earlierSessions"_s); }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_earlier::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

SessionId tst_earlier::keep(const QString &contact, const QString &text, bool closed)
{
    Talk talk;
    talk.customer(text);
    talk.wait(1min);
    talk.session.contact.id = ContactId(contact);
    talk.session.contact.name = contact;
    if (closed)
        talk.command(CommandKind::Resolve);
    return m_talks->keep(talk, QString::number(++m_count));
}

void tst_earlier::otherSessionsOfTheCustomer()
{
    const SessionId closed = keep(u"ines"_s, u"My kite & line are torn"_s, true);
    const SessionId open = keep(u"ines"_s, u"Where is my parcel?"_s, false);
    keep(u"kofi"_s, u"Do you ship to Ghana?"_s, false);
    m_house->open(u"live"_s);
    m_house->window->live().select(open);
    QTRY_VERIFY(button()->isVisible());
    QCOMPARE(button()->text(), u"1 other session(s)"_s);
    QCOMPARE(button()->accessibleName(), button()->text());
    button()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(), Qt::Key_Space);
    auto *menu = button()->findChild<QMenu *>();
    QTRY_COMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().contains(u"My kite && line are torn"_s));
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(closed.value()));
    QTRY_VERIFY(button()->isVisible()); // and back
}

void tst_earlier::whoWroteOnceHasNone()
{
    keep(u"ines"_s, u"Where is my parcel?"_s, false);
    const SessionId alone = keep(u"kofi"_s, u"Do you ship to Ghana?"_s, false);
    m_house->open(u"live"_s);
    m_house->window->live().select(alone);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(alone.value()));
    QVERIFY(!button()->isVisible());
}

QTEST_MAIN(tst_earlier)
#include "tst_earlier.moc"
