// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/support/deskhouse.h"

#include <QAction>
#include <QDate>
#include <QFile>
#include <QLineEdit>
#include <QSemaphore>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// The export by clicks: what, whose, from when, where to; and what is in the file then.
class tst_export : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachKindHasItsRowsAndItsFile();
    void aPeriodOfDays();
    void aDayThatIsNone();
    void oneWorkspaceByItsName();
    void aFileIsNotReplacedUnasked();
    void aCancelledExportLeavesNoFile();

private:
    void keep(qsizetype workspace, const QString &conversation, const QDate &day);
    void open();
    void pick(const QString &box, const QString &words);
    void pickKind(int index);
    void type(const QString &name, const QString &text);
    QString state() const { return m_house->words(u"exportState"_s); }
    /// Without the header.
    QList<QByteArray> rows() const;
    void write();

    std::unique_ptr<DeskHouse> m_house;
    QString m_file;
};

void tst_export::init()
{
    m_house = std::make_unique<DeskHouse>();
    m_file = m_house->folder.filePath(u"rows.csv"_s);
    Settings settings;
    settings.workspaces = {RecordedTalks::settings(), RecordedTalks::settings()};
    settings.workspaces[1].key = WorkspaceKey(u"trade"_s);
    settings.workspaces[1].name = u"Nordwind Trade"_s;
    settings.workspaces[1].platformWorkspaceId = u"trade1"_s;
    m_house->import(settings);
    const QDate today = QDate::currentDate();
    keep(0, u"1"_s, today);
    keep(0, u"2"_s, today.addDays(-20));
    keep(1, u"3"_s, today.addDays(-100));
    m_house->open(u"live"_s);
    open();
}

void tst_export::cleanup()
{
    m_house.reset();
}

/// A conversation of two messages that was handed off, at noon of that day.
void tst_export::keep(qsizetype workspace, const QString &conversation, const QDate &day)
{
    Talk talk;
    talk.handedOff();
    SessionCommit commit;
    commit.session = talk.session;
    commit.session.id = {};
    commit.session.workspace
        = m_house->store->read<QList<Workspace>>(Workspaces::all).result()->at(workspace).id;
    commit.session.conversation = ConversationId(conversation);
    const Time noon = fromMillis(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch());
    commit.session.createdAt = noon;
    for (Message &message : commit.session.messages)
        message.createdAt = noon;
    for (Effect &effect : commit.session.effects)
        effect.createdAt = noon;
    commit.now = noon;
    QVERIFY(m_house->store->write<SessionId>([commit](Connection &connection) {
        return Sessions::commit(connection, commit);
    }).result());
}

void tst_export::open()
{
    m_house->child<QAction>(u"exportAction"_s)->trigger();
    QTRY_VERIFY(m_house->child(u"exportFile"_s));
}

/// By the arrow keys, as somebody without a mouse.
void tst_export::pick(const QString &box, const QString &words)
{
    QWidget *field = m_house->child(box);
    for (int i = 0; i < 9 && !field->accessibleName().endsWith(words); ++i)
        QTest::keyClick(field, i < 4 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY2(field->accessibleName().endsWith(words), qPrintable(field->accessibleName()));
}

void tst_export::pickKind(int index)
{
    const auto buttons = m_house->child(u"exportKind"_s)->findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
}

void tst_export::type(const QString &name, const QString &text)
{
    auto *field = m_house->child<QLineEdit>(name);
    field->selectAll();
    QTest::keyClicks(field, text);
}

QList<QByteArray> tst_export::rows() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray content = file.readAll();
    content.replace("\r\n", QByteArray(1, '\0')); // ends a row; in a cell there is but a line feed
    QList<QByteArray> found = content.split('\0');
    found.removeFirst();
    found.removeAll({});
    return found;
}

void tst_export::write()
{
    type(u"exportFile"_s, m_file);
    QFile::remove(m_file);
    m_house->click(u"exportStart"_s);
    QTRY_VERIFY2(QFile::exists(m_file), qPrintable(state()));
    QTRY_VERIFY2(state().contains(u"rows are in"_s), qPrintable(state()));
}

void tst_export::eachKindHasItsRowsAndItsFile()
{
    const auto file = [this] { return m_house->child<QLineEdit>(u"exportFile"_s)->text(); };
    QVERIFY(file().contains(u"baton-sessions-"_s));
    pickKind(1);
    QVERIFY(file().contains(u"baton-messages-"_s));
    pickKind(2);
    QVERIFY(file().contains(u"baton-handoffs-"_s));
    pick(u"exportPeriod"_s, u"Everything"_s);
    write();
    QCOMPARE(rows().size(), 3);
    QVERIFY(rows().last().contains("acme")); // in the order of time
    pickKind(1);
    QCOMPARE(file(), m_file); // what somebody wrote stays
    write();
    const qsizetype messages = rows().size();
    QVERIFY(messages >= 3 && messages % 3 == 0);
    pickKind(0);
    write();
    QCOMPARE(rows().size(), 3);
}

void tst_export::aPeriodOfDays()
{
    pick(u"exportPeriod"_s, u"Last 30 days"_s);
    QVERIFY(!m_house->child(u"exportFrom"_s)->isVisible());
    write();
    QCOMPARE(rows().size(), 2);
    pick(u"exportPeriod"_s, u"Last 7 days"_s);
    write();
    QCOMPARE(rows().size(), 1);
    pick(u"exportPeriod"_s, u"From … to …"_s);
    const QDate day = QDate::currentDate().addDays(-20);
    type(u"exportFrom"_s, day.toString(Qt::ISODate));
    type(u"exportTo"_s, day.toString(Qt::ISODate)); // that day is in it
    write();
    QCOMPARE(rows().size(), 1);
    type(u"exportFrom"_s, day.addDays(-90).toString(Qt::ISODate));
    write();
    QCOMPARE(rows().size(), 2);
}

void tst_export::aDayThatIsNone()
{
    pick(u"exportPeriod"_s, u"From … to …"_s);
    type(u"exportFile"_s, m_file);
    type(u"exportFrom"_s, u"2026-02-31"_s);
    m_house->click(u"exportStart"_s);
    QVERIFY2(state().startsWith(u"“2026-02-31” is no day. Write it as "_s), qPrintable(state()));
    type(u"exportFrom"_s, u"2026-03-02"_s);
    type(u"exportTo"_s, u"2026-03-01"_s);
    m_house->click(u"exportStart"_s);
    QCOMPARE(state(), u"The first day is after the last one. Swap them."_s);
    QVERIFY(!QFile::exists(m_file));
}

void tst_export::oneWorkspaceByItsName()
{
    pick(u"exportPeriod"_s, u"Everything"_s);
    pick(u"exportWorkspace"_s, u"Nordwind Trade"_s);
    write();
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().first().contains("trade"));
}

void tst_export::aFileIsNotReplacedUnasked()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    type(u"exportFile"_s, m_file);
    m_house->click(u"exportStart"_s);
    QVERIFY(state().contains(u"is there already"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine"_ba);
    file.close();
    QCOMPARE(m_house->child<QAbstractButton>(u"exportStart"_s)->text(), u"Replace it"_s);
    m_house->click(u"exportStart"_s);
    QTRY_VERIFY(state().contains(u"rows are in"_s));
    QCOMPARE(rows().size(), 2);
}

void tst_export::aCancelledExportLeavesNoFile()
{
    // Every reader is busy: the export waits for its turn, as a long one would for its disk.
    QSemaphore gate;
    QList<QFuture<Result<Nothing>>> busy;
    for (int i = 0; i < 32; ++i)
        busy.append(m_house->store->read<Nothing>([&gate](Connection &) -> Result<> {
            gate.acquire();
            return {};
        }));
    type(u"exportFile"_s, m_file);
    m_house->click(u"exportStart"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"exportCancel"_s)->text(), u"Cancel"_s);
    QVERIFY(!m_house->child(u"exportStart"_s)->isEnabled());
    m_house->click(u"exportCancel"_s);
    gate.release(32);
    QTRY_COMPARE(state(), u"Cancelled. No file was written."_s);
    QVERIFY(!QFile::exists(m_file));
    for (auto &each : busy)
        each.waitForFinished();
    write(); // and may be begun again
    QCOMPARE(rows().size(), 2);
}

QTEST_MAIN(tst_export)
#include "tst_export.moc"
