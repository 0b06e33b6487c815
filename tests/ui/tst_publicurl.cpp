// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/async.h"
#include "ui/support/deskhouse.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Baton;

/// How a helpdesk comes to reach Baton, by clicks on a workspace's card: an address of one's own, a
/// test of it, or none at all, and the way back.
class tst_publicurl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void anAddressIsUsed();
    void whatIsNoAddressIsRefused();
    void aTestNamesWhatStandsInTheWay();
    void eachWayHasItsSteps();
    void askingInsteadAndBack();

private:
    QString says(const QString &label) const { return m_house->words(label + u"@kites"_s); }
    QWidget *at(const QString &name) const { return m_house->child(name + u"@kites"_s); }
    void click(const QString &name) { m_house->click(name + u"@kites"_s); }
    void type(const QString &text);
    void way(int index);

    Result<bool> m_reached = true;
    QStringList m_asked; ///< addresses that were tried
    std::unique_ptr<DeskHouse> m_house;
};

void tst_publicurl::init()
{
    m_reached = true;
    m_asked.clear();
    ConnectDoors doors;
    doors.reach = [this](const WorkspaceSettings &, const QString &address) {
        m_asked.append(address);
        return finished(m_reached);
    };
    m_house = std::make_unique<DeskHouse>(doors);
    HealthView health;
    health.address = u"http://127.0.0.1:8787"_s;
    m_house->health->set(health);
    m_house->import(oneWorkspace());
    m_house->open(u"integrations"_s);
    QTRY_VERIFY(at(u"publicUrl"_s) && at(u"publicUrl"_s)->isVisible());
}

void tst_publicurl::type(const QString &text)
{
    auto *field = m_house->child<QLineEdit>(u"publicUrl@kites"_s);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void tst_publicurl::way(int index)
{
    QTRY_VERIFY(at(u"publicWay"_s)->isVisible());
    QTest::mouseClick(at(u"publicWay"_s)->findChildren<QToolButton *>().at(index), Qt::LeftButton);
}

void tst_publicurl::anAddressIsUsed()
{
    QTRY_VERIFY(says(u"publicCheck"_s).startsWith(u"Only this computer reaches this address."_s));
    type(u"https://baton.example.com/"_s);
    click(u"savePublicUrl"_s);
    QTRY_COMPARE(m_house->stored().publicUrl, u"https://baton.example.com"_s);
    QTRY_COMPARE(says(u"publicCheck"_s), u"The address of your proxy or tunnel leads here."_s);
    QCOMPARE(m_asked.last(), u"https://baton.example.com"_s);
    QVERIFY(m_house->child<QLineEdit>(u"webhookUrl@kites"_s)->text().startsWith(
        u"https://baton.example.com/webhooks/intercom/"_s));
    QTRY_VERIFY(!at(u"publicWay"_s)->isVisible()); // whoever is reached needs no help
}

void tst_publicurl::whatIsNoAddressIsRefused()
{
    type(u"baton.example.com"_s);
    click(u"savePublicUrl"_s);
    QTRY_VERIFY2(says(u"publicCheck"_s).contains(u"https"_s), qPrintable(says(u"publicCheck"_s)));
    QVERIFY(m_house->stored().publicUrl.isEmpty());
}

void tst_publicurl::aTestNamesWhatStandsInTheWay()
{
    QTRY_VERIFY(m_house->words(u"light:@kiteshead"_s).contains(u"a signed test came through"_s));
    m_reached = Error{ErrorKind::Unavailable, u"The tunnel is not connected."_s, u"Start it."_s};
    const QString why = u"The tunnel is not connected. Start it."_s;
    for (int i = 0; i < 3 && m_house->words(u"light:@kiteshead"_s) != why; ++i) { // it tries again by itself first
        const qsizetype before = m_asked.size();
        click(u"sendTest"_s);
        QTRY_VERIFY(m_asked.size() > before);
    }
    QTRY_COMPARE(m_house->words(u"light:@kiteshead"_s), why);
    m_reached = true;
    click(u"sendTest"_s);
    QTRY_VERIFY(m_house->words(u"light:@kiteshead"_s).contains(u"a signed test came through"_s));
}

void tst_publicurl::eachWayHasItsSteps()
{
    const auto words = [this] { return says(u"publicWayWords"_s); };
    way(0);
    QVERIFY(words().contains(u"http://127.0.0.1:8787"_s));
    QVERIFY(words().contains(u"caddy reverse-proxy --from baton.example.com --to localhost:8787"_s));
    way(1);
    QVERIFY(words().contains(u"cloudflared tunnel --url http://127.0.0.1:8787"_s));
    QVERIFY(!at(u"pollInstead"_s)->isVisible());
    way(2);
    QVERIFY(words().contains(u"asks it for news every 15 s"_s));
    QVERIFY(at(u"pollInstead"_s)->isVisible());
    // Where an address is set and does not lead here, the steps are there again.
    type(u"https://baton.example.com"_s);
    m_reached = Error{ErrorKind::Unavailable, u"Nobody answers."_s, u"Start the proxy."_s};
    click(u"savePublicUrl"_s);
    QTRY_VERIFY(says(u"publicCheck"_s).startsWith(u"Webhooks do not come in by this address now"_s));
    QVERIFY(at(u"publicWay"_s)->isVisible());
}

void tst_publicurl::askingInsteadAndBack()
{
    way(2);
    click(u"pollInstead"_s);
    QTRY_VERIFY(m_house->stored().workspaces.first().polling);
    QTRY_VERIFY(says(u"publicCheck"_s).startsWith(u"Baton asks the helpdesk for news by itself."_s));
    QVERIFY(!at(u"publicWay"_s)->isVisible());
    QVERIFY(!m_house->child(u"light:@kiteshead"_s)->isVisible()); // no light waits for what nobody sends
    // It is so after a start, too.
    m_house->window.reset();
    m_house->open(u"integrations"_s);
    QTRY_VERIFY(at(u"useWebhooks"_s) && at(u"useWebhooks"_s)->isVisible());
    QVERIFY(says(u"publicCheck"_s).startsWith(u"Baton asks the helpdesk for news by itself."_s));
    click(u"useWebhooks"_s);
    QTRY_VERIFY(!m_house->stored().workspaces.first().polling);
    QTRY_VERIFY(says(u"publicCheck"_s).startsWith(u"Only this computer reaches this address."_s));
    QVERIFY(m_house->child(u"light:@kiteshead"_s)->isVisible());
    QVERIFY(!at(u"useWebhooks"_s)->isVisible());
}

QTEST_MAIN(tst_publicurl)
#include "tst_publicurl.moc"
