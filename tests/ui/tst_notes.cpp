// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotes.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// A desktop's notification service, as much of it as is asked for.
class NoteService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QStringList texts;

public slots:
    // NOLINTNEXTLINE: the name is the protocol's
    uint Notify(const QString &, uint, const QString &, const QString &headline, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        shown.append(headline);
        texts.append(text);
        return uint(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Notifications over a real bus of the test's own: each leads to its own session.
class tst_notes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anOlderOneLeadsToItsOwnSession();
    void wordsOfCustomersAreNoMarkup();
    void withoutAServiceItSaysSo();

private:
    static Alert alertOf(qint64 session)
    {
        Alert alert;
        alert.session = SessionId(session);
        alert.headline = u"#%1 waits for your team"_s.arg(session);
        return alert;
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    NoteService m_service;
    int m_count = 0;
};

void tst_notes::initTestCase()
{
    m_address = u"unix:path=%1/bus"_s.arg(m_folder.path());
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s,
                                      u"--address=%1"_s.arg(m_address), u"--print-address=1"_s});
    if (!m_daemon.waitForStarted())
        QSKIP("dbus-daemon is not installed");
    QTRY_VERIFY(m_daemon.canReadLine());
}

void tst_notes::init()
{
    m_service.shown.clear();
    m_service.texts.clear();
    ++m_count;
    QVERIFY(QDBusConnection::connectToBus(m_address, u"service%1"_s.arg(m_count)).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, u"window%1"_s.arg(m_count)).isConnected());
    QDBusConnection bus(u"service%1"_s.arg(m_count));
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void tst_notes::cleanup()
{
    QDBusConnection::disconnectFromBus(u"service%1"_s.arg(m_count));
    QDBusConnection::disconnectFromBus(u"window%1"_s.arg(m_count));
}

void tst_notes::anOlderOneLeadsToItsOwnSession()
{
    QDBusConnection bus(u"service%1"_s.arg(m_count));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotes notes{QDBusConnection(u"window%1"_s.arg(m_count))};
    QList<SessionId> chosen;
    connect(&notes, &DesktopNotes::chosen, this,
            [&](const Alert &alert) { chosen.append(alert.session); });
    notes.tell(alertOf(4521));
    notes.tell(alertOf(4522));
    QTRY_COMPARE(m_service.shown.size(), 2);
    // The number comes back over the bus; a click before that is nobody's.
    const auto click = [&] {
        emit m_service.ActionInvoked(1, u"default"_s);
        return !chosen.isEmpty();
    };
    QTRY_VERIFY(click());
    QCOMPARE(chosen.first(), SessionId(4521));
    emit m_service.NotificationClosed(2, 2);
    emit m_service.ActionInvoked(2, u"default"_s);
    emit m_service.ActionInvoked(77, u"default"_s); // another program's
    notes.tell(alertOf(4523));
    QTRY_COMPARE(m_service.shown.size(), 3);
    QCOMPARE(chosen.size(), 1);
}

void tst_notes::wordsOfCustomersAreNoMarkup()
{
    QDBusConnection bus(u"service%1"_s.arg(m_count));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotes notes{QDBusConnection(u"window%1"_s.arg(m_count))};
    Alert alert = alertOf(4521);
    alert.text = u"<a href=\"http://192.0.2.1\">Click & pay</a>"_s;
    notes.tell(alert);
    QTRY_COMPARE(m_service.texts.size(), 1);
    QVERIFY(m_service.texts.first().startsWith(u"&lt;a href"_s));
}

void tst_notes::withoutAServiceItSaysSo()
{
    DesktopNotes notes{QDBusConnection(u"window%1"_s.arg(m_count))};
    QSignalSpy refused(&notes, &DesktopNotes::refused);
    notes.tell(alertOf(4521));
    QTRY_COMPARE(refused.size(), 1);
    DesktopNotes nowhere{QDBusConnection(QString())};
    QSignalSpy atOnce(&nowhere, &DesktopNotes::refused);
    nowhere.tell(alertOf(4521));
    QCOMPARE(atOnce.size(), 1);
}

QTEST_MAIN(tst_notes)
#include "tst_notes.moc"
