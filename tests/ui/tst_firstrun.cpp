// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core.h"
#include "console/connectdesk.h"
#include "console/sessionsdesk.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "helpdesk/intercom/connector.h"
#include "http/client.h"
#include "sandbox/simulatedintercom.h"
#include "secrets/foldersecrets.h"
#include "ui/list/sessionlistmodel.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The first run, from nothing to a customer's message that the AI prepared an answer for: by clicks
/// and keys alone, with a real core, a simulated Intercom, and every click counted.
class tst_firstrun : public QObject
{
    Q_OBJECT

private slots:
    void fromNothingToAWorkingWorkspace();

private:
    ConnectDoors doors();
    QWidget *child(const QString &name) { return m_window->findChild<QWidget *>(name); }
    QString words(const QString &name) { return m_window->findChild<QLabel *>(name)->text(); }
    void click(const QString &name)
    {
        QTRY_VERIFY2(child(name) && child(name)->isEnabled()
                         && !child(name)->visibleRegion().isEmpty(),
                     qPrintable(name));
        QTest::mouseClick(child(name), Qt::LeftButton);
        ++m_clicks;
    }
    void paste(const QString &name, const QByteArray &text)
    {
        QTest::keyClicks(child(name), QString::fromUtf8(text));
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
};

ConnectDoors tst_firstrun::doors()
{
    ConnectDoors doors;
    doors.helpdesk = [this](const WorkspaceSettings &settings, const HelpdeskSecrets &secrets) {
        return intercomHelpdesk(settings, secrets, *m_client);
    };
    doors.keep = [this](const WorkspaceKey &key, SecretName name, const QByteArray &value) {
        FolderSecretStore folder(m_folder.filePath(u"secrets"_s));
        return finished(folder.write(key, name, value));
    };
    doors.reach = [](const WorkspaceSettings &, const QString &) {
        return finished(Result<bool>(false));
    };
    doors.regions = {{Platform::Intercom, {{u"Simulated"_s, m_vendor->baseUrl()}}}};
    return doors;
}

void tst_firstrun::fromNothingToAWorkingWorkspace()
{
    m_vendor = std::make_unique<SimulatedIntercom>(m_clock);
    QVERIFY(m_vendor->start());
    m_client = std::make_unique<HttpClient>(m_clock);
    Options options;
    options.dataDir = m_folder.filePath(u"data"_s);
    options.secretsDir = m_folder.filePath(u"secrets"_s);
    options.listen.port = 0;
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    const Desks real = (*core)->desks();
    ConnectDesk connecting((*core)->store(), m_clock, doors());
    const Desks desks{real.sessions, real.commands,    real.health, real.settings,  real.record,
                      connecting,    real.diagnostics, real.events, real.knowledge, real.exports};
    m_window = std::make_unique<MainWindow>(desks, m_clock,
                                            MainWindowOptions{u"Mika"_s, ThemeChoice::Light, {}});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    (*core)->start();

    QTRY_VERIFY(child(u"firstSteps"_s)->isVisible());
    click(u"connectFirst:Intercom"_s);
    // The wizard puts the keyboard where the token goes.
    QTRY_VERIFY(child(u"connectToken"_s)->hasFocus());
    paste(u"connectToken"_s, SimulatedIntercom::apiToken());
    paste(u"connectSecret"_s, SimulatedIntercom::clientSecret());
    click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    click(u"wizardNext"_s);
    auto *address = m_window->findChild<QLineEdit *>(u"webhookUrl"_s);
    QTRY_VERIFY(address->text().startsWith(u"http://127.0.0.1:"_s));
    click(u"copyWebhook"_s);
    // At the vendor: the address is pasted, and a customer writes.
    m_vendor->setWebhookUrl(QUrl(address->text()));
    const ConversationId conversation = m_vendor->customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger, u"Where is my parcel?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"light:signature"_s), u"Signature matches"_s, 20000);
    QTRY_VERIFY(words(u"light:conversation.user.created"_s).contains(u"received"_s));
    click(u"wizardNext"_s);
    QTRY_VERIFY(words(u"switchOnCheck"_s).startsWith(u"Proposed"_s));
    click(u"wizardNext"_s);
    QTRY_VERIFY(child(u"trial:accepted"_s)->isVisible());
    // The core may take a version over later than a customer writes on a busy machine.
    QTRY_VERIFY_WITH_TIMEOUT(real.settings.force(*real.settings.current().result())
                                 == Force::InForce, 20000);
    // Six clicks and two pastes: none that a default would save.
    QVERIFY2(m_clicks <= 6, qPrintable(QString::number(m_clicks)));
    // A message from now on is decided under what was switched on.
    QVERIFY(m_vendor->customerWrites(conversation, u"Hello? Can I talk to a human please?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(words(u"trial:accepted"_s),
                              u"A message arrived, and its delivery was accepted."_s, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"trial:handedOff"_s).startsWith(u"The note is there"_s), 60000);
    click(u"openTrial:handedOff"_s);
    QTRY_VERIFY(child(u"livePage"_s)->isVisible());
    auto *list = m_window->findChild<QAbstractItemView *>(u"sessionList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const auto decided = [this, conversation] {
        for (const Simulated::Part &part : m_vendor->parts(conversation)) {
            if (part.type == u"note"_s)
                return true; // the handoff's note
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(decided(), 60000);
    m_window.reset();
}

QTEST_MAIN(tst_firstrun)
#include "tst_firstrun.moc"
