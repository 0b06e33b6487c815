// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "store/connection.h"
#include "store/sessionlinks.h"
#include "ui/live/livepage.h"
#include "ui/support/deskhouse.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What an admin owes to people who ask for it, by clicks and on a real database: a customer is
/// erased, links to a session are revoked.
class tst_erase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void theSecondPressErases();
    void keepKeeps();
    void somebodyWithoutAnIdIsErasedToo();
    void linksAreRevoked();

private:
    SessionId keep(const Contact &contact, const QString &text);
    void open(SessionId session);
    void pick(const QString &action);
    qint64 number(const char *sql)
    {
        return *m_house->store
                    ->read<qint64>([sql](Connection &connection) { return connection.number(sql); })
                    .result();
    }
    qint64 messagesLeft() { return number("SELECT count(*) FROM messages WHERE NOT redacted"); }
    QAbstractButton *button(const QString &name) { return m_house->child<QAbstractButton>(name); }

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
    int m_count = 0;
};

void tst_erase::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

SessionId tst_erase::keep(const Contact &contact, const QString &text)
{
    Talk talk;
    talk.customer(text);
    talk.wait(1min);
    talk.session.contact = contact;
    return m_talks->keep(talk, QString::number(++m_count));
}

void tst_erase::open(SessionId session)
{
    m_house->open(u"live"_s);
    m_house->window->live().select(session);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(session.value()));
}

void tst_erase::pick(const QString &name)
{
    m_house->click(u"moreActions"_s);
    auto *menu = m_house->child<QMenu>(u"sessionMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    auto *action = menu->findChild<QAction *>(name);
    QVERIFY(action && action->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

void tst_erase::theSecondPressErases()
{
    const Contact ines{ContactId(u"c-1"_s), u"Ines Valdorf"_s, u"ines@example.com"_s, {}};
    const SessionId session = keep(ines, u"Where is my parcel?"_s);
    keep(ines, u"And my invoice?"_s);
    keep({ContactId(u"c-2"_s), u"Kofi"_s, {}, {}}, u"Do you ship to Ghana?"_s);
    open(session);
    pick(u"eraseCustomerAction"_s);
    QTRY_COMPARE(m_house->words(u"eraseWords"_s),
                 u"Erase Ines Valdorf: 2 session(s) with 2 message(s)"_s);
    QVERIFY(button(u"eraseKeep"_s)->hasFocus()); // Enter does no harm
    m_house->click(u"eraseConfirm"_s);
    QTest::mouseClick(button(u"eraseConfirm"_s), Qt::LeftButton); // a double click: one answer
    QCOMPARE(button(u"eraseConfirm"_s)->text(), u"Erase Ines Valdorf for good"_s);
    QTRY_VERIFY(button(u"eraseConfirm"_s)->isEnabled());
    QCOMPARE(messagesLeft(), 3);
    m_house->click(u"eraseConfirm"_s);
    QTRY_COMPARE(messagesLeft(), 1);
    QTRY_VERIFY(!m_house->child(u"eraseDialog"_s));
    QTRY_VERIFY(m_house->words(u"customer"_s) != ines.name);
    QCOMPARE(number("SELECT count(*) FROM contacts WHERE email <> ''"), 0);
}

void tst_erase::keepKeeps()
{
    open(keep({ContactId(u"c-1"_s), u"Ines"_s, {}, {}}, u"Where is my parcel?"_s));
    pick(u"eraseCustomerAction"_s);
    QTRY_VERIFY(button(u"eraseConfirm"_s) && button(u"eraseConfirm"_s)->isEnabled());
    m_house->click(u"eraseKeep"_s);
    QTRY_VERIFY(!m_house->child(u"eraseDialog"_s));
    QCOMPARE(messagesLeft(), 1);
}

void tst_erase::somebodyWithoutAnIdIsErasedToo()
{
    const SessionId session = keep({{}, u"Visitor 12"_s, {}, {}}, u"My name is Zora Quill"_s);
    keep({{}, u"Visitor 13"_s, {}, {}}, u"Do you ship to Ghana?"_s);
    open(session);
    pick(u"eraseCustomerAction"_s);
    QTRY_COMPARE(m_house->words(u"eraseWords"_s),
                 u"Erase Visitor 12: 1 session(s) with 1 message(s)"_s);
    m_house->click(u"eraseConfirm"_s);
    QTRY_VERIFY(button(u"eraseConfirm"_s)->isEnabled());
    m_house->click(u"eraseConfirm"_s);
    QTRY_COMPARE(messagesLeft(), 1);
    QCOMPARE(number("SELECT count(*) FROM messages WHERE instr(body, 'Zora')"), 0);
    QCOMPARE(number("SELECT count(*) FROM sessions WHERE customer_name = 'Visitor 12'"), 0);
}

void tst_erase::linksAreRevoked()
{
    const SessionId session = keep({ContactId(u"c-1"_s), u"Ines"_s, {}, {}}, u"Hello?"_s);
    const Time now = SystemClock().now();
    QVERIFY(m_house->store->write<Nothing>([&](Connection &connection) {
        return SessionLinks::add(connection, {QByteArray(32, 'x'), m_talks->workspace(), session,
                                              now, now + std::chrono::hours(1)});
    }).result());
    open(session);
    pick(u"revokeLinksAction"_s);
    const auto *notice = m_house->child(u"sessionNotice"_s);
    QTRY_COMPARE(notice->accessibleName(), u"1 link(s) to this session open nothing any more."_s);
    QCOMPARE(number("SELECT count(*) FROM session_links WHERE revoked_at IS NULL"), 0);
    pick(u"revokeLinksAction"_s);
    QTRY_VERIFY(notice->accessibleName().startsWith(u"No link to this session works"_s));
}

QTEST_MAIN(tst_erase)
#include "tst_erase.moc"
