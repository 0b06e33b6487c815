// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "store/connection.h"
#include "ui/support/deskhouse.h"

#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The database cannot be read any more: each page says so, and says what is there again as soon as
/// it can.
class tst_unread : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void knowledge();
    void integrations();
    void diagnostics();
    void checksThatCannotLook();
    void liveChecks();
    void whatIsTypedOutlivesEscape();

private:
    /// As a broken file does to every question about workspaces.
    void lose() { alter("ALTER TABLE workspaces RENAME TO lost"); }
    void find() { alter("ALTER TABLE lost RENAME TO workspaces"); }
    void alter(const char *sql)
    {
        QVERIFY(m_house->store->write<Nothing>([sql](Connection &connection) {
                           return connection.prepare(sql).run();
                       })
                    .result());
    }
    QString says(const QString &label) const { return m_house->words(label); }
    void settingsChanged() { emit m_house->settings->changed(); }

    std::unique_ptr<DeskHouse> m_house;
};

void tst_unread::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    settings.workspaces[0].knowledgeFolders = {m_house->folder.path()};
    m_house->import(settings);
}

void tst_unread::knowledge()
{
    m_house->open(u"knowledge"_s);
    QTRY_VERIFY(m_house->child(u"newArticle"_s)->isVisible());
    lose();
    settingsChanged();
    QTRY_COMPARE(says(u"noKnowledgeHeadline"_s), u"What the AI knows cannot be read"_s);
    QVERIFY(m_house->child(u"noKnowledgeAction"_s)->isVisible());
    find();
    m_house->click(u"noKnowledgeAction"_s); // Try again
    QTRY_VERIFY(m_house->child(u"newArticle"_s)->isVisible());
}

void tst_unread::integrations()
{
    m_house->open(u"integrations"_s);
    QTRY_VERIFY(m_house->child(u"renewToken:acme"_s));
    lose();
    settingsChanged();
    QTRY_VERIFY(says(u"integrationsUnread"_s).startsWith(u"What is connected cannot be read now: "_s));
    QTRY_VERIFY(m_house->child(u"integrationsUnread"_s)->isVisible());
    QTRY_VERIFY(!says(u"publicCheck@acme"_s).isEmpty()); // the card's own question, too
    find();
    settingsChanged();
    QTRY_VERIFY(!m_house->child(u"integrationsUnread"_s)->isVisible());
}

void tst_unread::diagnostics()
{
    m_house->findings = {fine(u"acme: API token"_s, u"works"_s)};
    lose();
    m_house->open(u"diagnostics"_s);
    QTRY_COMPARE(says(u"diagnosticsHeadline"_s), u"All is well"_s); // what was found is shown
    m_house->click(u"saveReport"_s);
    auto *dialog = m_house->child<QDialog>(u"reportFile"_s);
    QVERIFY(dialog);
    QMetaObject::invokeMethod(dialog, "fileSelected",
                              Q_ARG(QString, m_house->folder.filePath(u"support.zip"_s)));
    QTRY_VERIFY(says(u"diagnosticsLine"_s).startsWith(u"Nothing was saved: "_s));
    QVERIFY(!QFile::exists(m_house->folder.filePath(u"support.zip"_s)));
    find();
}

void tst_unread::checksThatCannotLook()
{
    m_house->unchecked = Error{ErrorKind::Storage, u"The folder is gone."_s, u"Bring it back."_s};
    m_house->open(u"diagnostics"_s);
    QTRY_COMPARE(says(u"diagnosticsHeadline"_s), u"The checks could not be run"_s);
    QCOMPARE(says(u"diagnosticsLine"_s), u"The folder is gone. Bring it back."_s);
    m_house->unchecked.reset();
    m_house->findings = {fine(u"database"_s, u"whole"_s)};
    m_house->click(u"checkAgain"_s);
    QTRY_COMPARE(says(u"diagnosticsHeadline"_s), u"All is well"_s);
}

void tst_unread::liveChecks()
{
    Settings settings = m_house->stored();
    settings.workspaces[0].channels[Channel::Web].autopilot = true;
    m_house->import(settings);
    m_house->open(u"integrations"_s);
    m_house->click(u"tryWorkspace:acme"_s);
    QTRY_VERIFY(says(u"trial:accepted"_s).startsWith(u"As a customer, write"_s));
    QVERIFY(!m_house->child(u"trialUnread"_s)->isVisible());
    lose();
    QTRY_VERIFY(m_house->child(u"trialUnread"_s)->isVisible());
    QVERIFY(!says(u"trialUnread"_s).isEmpty());
    find();
    QTRY_VERIFY(!m_house->child(u"trialUnread"_s)->isVisible());
}

void tst_unread::whatIsTypedOutlivesEscape()
{
    m_house->open(u"knowledge"_s);
    m_house->click(u"newArticle"_s);
    QWidget *editor = m_house->child(u"articleEditor"_s);
    auto *body = m_house->child<QPlainTextEdit>(u"articleBody"_s);
    QTest::keyClicks(body, u"Lines are 80 kg dyneema."_s);
    QTest::keyClick(body, Qt::Key_Escape);
    QVERIFY(editor->isVisible());
    QVERIFY(says(u"articleSaid"_s).startsWith(u"Not saved yet."_s));
    QVERIFY(!editor->close()); // the window's own button
    m_house->click(u"cancelArticle"_s);
    QVERIFY(editor->isVisible());
    QCOMPARE(m_house->child<QAbstractButton>(u"cancelArticle"_s)->text(), u"Drop the text"_s);
    m_house->click(u"cancelArticle"_s);
    QTRY_VERIFY(!m_house->child(u"articleEditor"_s));
    // Where nothing was typed, Esc goes at once.
    m_house->click(u"newArticle"_s);
    QTest::keyClick(m_house->child(u"articleTitle"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_house->child(u"articleEditor"_s));
}

QTEST_MAIN(tst_unread)
#include "tst_unread.moc"
