// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfile.h"
#include "app/consoleroot.h"
#include "app/control.h"
#include "app/datafolder.h"
#include "console/exportdesk.h"
#include "domain/async.h"
#include "http/client.h"
#include "secrets/foldersecrets.h"
#include "store/store.h"
#include "store/workspaces.h"
#include "ui/mainwindow.h"
#include "ui/window/startfailure.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Baton;

static const QByteArray signingSecret = "a secret of Intercom's";
static QString ownMounts; ///< why there is no disk of our own; empty: there may be one

/// A disk that really is full: a small one of the test's own, where only this process sees it.
class tst_fulldisk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startingSaysSoAndGoesOn();
    void runningSaysSoAndGoesOn();
    void anExportLeavesNoHalf();
    void settingsAreNotWrittenByHalf();

private:
    void start();
    void fill();
    void release() { QVERIFY(QFile::remove(m_disk->filePath(u"filler"_s))); }
    int deliver(const QByteArray &id);
    QLabel *notice() const { return m_root->window()->findChild<QLabel *>(u"noticeText"_s); }

    std::unique_ptr<QTemporaryDir> m_disk;
    Options m_options;
    QString m_address;
    std::unique_ptr<ConsoleRoot> m_root;
};

/// Mounts are a right that a user has in a user space of its own.
static QString becomeRootOfOurOwn()
{
    const auto user = ::getuid();
    const auto group = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return u"this machine gives no user space of one's own"_s;
    const auto write = [](const char *name, const QByteArray &text) {
        QFile file(QString::fromLatin1(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const auto map = [](auto id) { return "0 " + QByteArray::number(id) + " 1"; };
    const bool mapped = write("/proc/self/setgroups", "deny")
        && write("/proc/self/uid_map", map(user)) && write("/proc/self/gid_map", map(group));
    if (!mapped || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return u"this machine lets nobody mount"_s;
    return {};
}

void tst_fulldisk::init()
{
    if (!ownMounts.isEmpty())
        QSKIP(qPrintable(ownMounts));
    m_disk = std::make_unique<QTemporaryDir>();
    const QByteArray place = QFile::encodeName(m_disk->path());
    if (::mount("none", place.constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("this machine mounts no tmpfs");
    m_options = {};
    m_options.dataDir = m_disk->filePath(u"data"_s);
    m_options.secretsDir = m_disk->filePath(u"secrets"_s);
    m_options.listen.port = 0;
}

void tst_fulldisk::cleanup()
{
    m_root.reset();
    if (m_disk)
        ::umount2(QFile::encodeName(m_disk->path()).constData(), MNT_DETACH);
    m_disk.reset();
}

void tst_fulldisk::start()
{
    m_root = std::make_unique<ConsoleRoot>(
        m_options, u"Mika"_s, QString(), [this](Core &core, ControlServer &) {
            connect(&core, &Core::ready, this, [this](const QString &at) { m_address = at; });
            core.start();
        });
    m_root->start();
}

void tst_fulldisk::fill()
{
    QFile filler(m_disk->filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) { }
}

/// The status that a webhook is answered with.
int tst_fulldisk::deliver(const QByteArray &id)
{
    SystemClock clock;
    HttpClient client(clock);
    const QByteArray body = "{\"topic\":\"ping\",\"id\":\"" + id + "\",\"pad\":\""
        + QByteArray(60'000, 'x') + "\"}";
    const QByteArray code
        = QMessageAuthenticationCode::hash(body, signingSecret, QCryptographicHash::Sha1);
    QFuture<Exchange> sent = client.send(
        {.method = "POST",
         .url = QUrl(m_address + u"/webhooks/intercom/3f9c0d"_s),
         .headers = {{"X-Hub-Signature", "sha1=" + code.toHex()}},
         .body = body,
         .repeatable = Repeatable::OnlyIfNeverLeft});
    return QTest::qWaitFor([&] { return sent.isFinished(); }, 20'000) ? sent.result().status : -1;
}

void tst_fulldisk::startingSaysSoAndGoesOn()
{
    QVERIFY(makeDataFolder(m_options.dataDir));
    fill();
    start();
    QVERIFY(m_root->failure());
    QTRY_VERIFY(m_root->failure()->isVisible());
    const auto words = [this](const QString &name) {
        return m_root->failure()->findChild<QLabel *>(name)->text();
    };
    QVERIFY2(words(u"startFailureWhat"_s).contains(u"is full"_s),
             qPrintable(words(u"startFailureWhat"_s)));
    QVERIFY(words(u"startFailureFix"_s).contains(u"Free space"_s));
    release();
    QTest::mouseClick(m_root->failure()->findChild<QAbstractButton *>(u"startAgain"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(m_root->window() && m_root->window()->isVisible());
    QTRY_VERIFY(!m_address.isEmpty());
}

void tst_fulldisk::runningSaysSoAndGoesOn()
{
    FolderSecretStore secrets(m_options.secretsDir);
    QVERIFY(secrets.write(WorkspaceKey(u"acme"_s), SecretName::SigningSecret, signingSecret));
    start();
    QVERIFY(m_root->window());
    QTRY_VERIFY(!m_address.isEmpty());
    Settings settings;
    WorkspaceSettings acme;
    acme.key = WorkspaceKey(u"acme"_s);
    acme.webhookKey = EndpointKey(u"3f9c0d"_s);
    settings.workspaces = {acme};
    QVERIFY(m_root->core()->store()
                .write<Nothing>([settings](Connection &connection) {
                    return Workspaces::import(connection, settings, SystemClock().now());
                })
                .result());
    QTRY_COMPARE_WITH_TIMEOUT(deliver("before"), 200, 30'000); // once the core has heard of it
    fill();
    // Not taken, so that the vendor sends it again; and said, with what to do.
    int status = 0;
    for (int i = 0; i < 40 && status != 503; ++i)
        status = deliver("full" + QByteArray::number(i));
    QCOMPARE(status, 503);
    auto *pause = m_root->window()->findChild<QAbstractButton *>(u"pauseEverything"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY2(notice()->isVisible() && notice()->text().contains(u"The disk is full."_s),
                 qPrintable(notice()->text()));
    QVERIFY(notice()->text().contains(u"Free space on the disk"_s));
    QCOMPARE(pause->text(), u"Pause everything"_s); // taken back: it was not stored
    release();
    QTRY_COMPARE(deliver("after"), 200);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY(m_root->core()->store().read<Switches>(Workspaces::switches).result()->everythingPaused);
    QTRY_VERIFY_WITH_TIMEOUT(!notice()->text().contains(u"The disk is full."_s), 20'000);
}

// The file that was there stays as it was.
void tst_fulldisk::anExportLeavesNoHalf()
{
    QTemporaryDir elsewhere; // the console itself has room
    m_options.dataDir = elsewhere.filePath(u"data"_s);
    start();
    QTRY_VERIFY(!m_address.isEmpty());
    ExportOrder order;
    order.file = m_disk->filePath(u"sessions.csv"_s);
    QFile old(order.file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    fill();
    const auto written = m_root->core()->desks().exports.write(order, {});
    QTRY_VERIFY(written.isFinished());
    QVERIFY(!written.result());
    QCOMPARE(written.result().error().kind, ErrorKind::Storage);
    QVERIFY2(!written.result().error().fix.isEmpty(), qPrintable(written.result().error().what));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
    QCOMPARE(QDir(m_disk->path()).entryList({u"sessions*"_s}, QDir::Files).size(), 1);
    release();
    const auto again = m_root->core()->desks().exports.write(order, {});
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result());
    m_root.reset(); // before its folder goes
}

void tst_fulldisk::settingsAreNotWrittenByHalf()
{
    const QString path = m_disk->filePath(u"settings.json"_s);
    fill();
    const Result<> refused = writeConfigFile(path, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(!QFile::exists(path));
    release();
    QVERIFY(writeConfigFile(path, {}));
}

int main(int argc, char *argv[])
{
    ownMounts = becomeRootOfOurOwn(); // before there are threads
    QApplication application(argc, argv);
    tst_fulldisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
