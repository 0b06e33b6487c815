// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

const auto unlock
    = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"_s;
const auto leaveLocked = u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n"_s;

// Ordinary literals: moc loses the class after a raw one that opens like a block.
constexpr auto config
    = "{ \"format\": \"baton-config/1\", \"workspaces\": [ {"
      " \"key\": \"acme\", \"name\": \"Acme\", \"platform\": \"intercom\","
      " \"apiBaseUrl\": \"http://127.0.0.1:9\", \"platformWorkspaceId\": \"abc\","
      " \"aiTeammateId\": \"1\", \"webhookKey\": \"key-of-acme\" } ] }";

constexpr auto ping = R"({"type":"notification_event","app_id":"abc","topic":"ping","data":{}})";

} // namespace

/// `baton secret set` as an admin runs it: into a real keychain on a bus and in a home of its own,
/// and into files beside a running core.
class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAndRotatesInTheKeychain();
    void tellsALockedKeychainFromNone();
    void refusesNothing();
    void rotatesBesideARunningCore();

private:
    QByteArray shell(const QString &script, bool withBus = true) const;
    QByteArray set(const QString &name, const QByteArray &value) const;

    std::unique_ptr<Program> m_program;
};

void TestSecret::init()
{
    m_program = std::make_unique<Program>();
    m_program->writeFile(u"config.json"_s, config);
}

/// What the script prints on either stream; `baton` in it is the program, its data in our folder.
QByteArray TestSecret::shell(const QString &script, bool withBus) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s,
                                u"GNOME_KEYRING_CONTROL"_s, u"CREDENTIALS_DIRECTORY"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/none"_s.arg(
                                                          m_program->folder()));
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_program->folder());
    const QString whole = u"baton() { \"$0\" --data-dir '%1' \"$@\"; echo \"exit $?\"; }\n"_s.arg(
                              m_program->dataDir())
        + script;
    const QStringList command{u"sh"_s, u"-c"_s, whole, QStringLiteral(BATON_PROGRAM)};
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (withBus)
        process.start(u"dbus-run-session"_s, QStringList{u"--"_s} + command);
    else
        process.start(command.first(), command.mid(1));
    return process.waitForFinished(60'000) ? process.readAll() : QByteArray("did not finish");
}

void TestSecret::keepsAndRotatesInTheKeychain()
{
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed; tools/install test brings it"_s));
    const QByteArray said = shell(
        unlock + u"baton config import '%1/config.json'\n"_s.arg(m_program->folder())
        + QStringLiteral(R"(printf 'one\n' | baton secret set acme signing-secret
              printf 'two' | baton secret set acme signing-secret.next
              echo rotating; baton check
              printf 'two' | baton secret set acme signing-secret
              echo rotated; baton check)"));
    QVERIFY2(said.contains("Kept acme signing-secret.\nexit 0"), said.constData());
    QVERIFY2(said.contains("Kept acme signing-secret.next.\nexit 0"), said.constData());
    const qsizetype rotating = said.indexOf("rotating\n");
    const qsizetype rotated = said.indexOf("rotated\n");
    const QByteArray during = said.mid(rotating, rotated - rotating);
    QVERIFY2(during.contains("acme: secrets: signing-secret"), during.constData());
    QVERIFY2(during.contains("a rotation is under way"), during.constData());
    QVERIFY2(during.contains("baton secret set acme api-token"), during.constData());
    const QByteArray after = said.mid(rotated);
    QVERIFY2(after.contains("acme: secrets: signing-secret") && !after.contains("under way"),
             after.constData());
}

void TestSecret::tellsALockedKeychainFromNone()
{
    const QString command = u"printf x | baton secret set acme api-token"_s;
    const QByteArray none = shell(command, false);
    QVERIFY2(none.contains("No keychain can be reached") && none.contains("--secrets-dir")
                 && none.contains("exit 1"), none.constData());
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("gnome-keyring-daemon is not installed; tools/install test brings it");
    const QByteArray locked = shell(leaveLocked + command);
    QVERIFY2(locked.contains("The keychain is locked") && locked.contains("exit 1"),
             locked.constData());
}

void TestSecret::refusesNothing()
{
    const QByteArray said = shell(u"printf '\\n' | baton --secrets-dir '%1/secrets' secret set acme "
                                  "api-token"_s.arg(m_program->folder()), false);
    QVERIFY2(said.contains("no secret on standard input") && said.contains("exit 1"),
             said.constData());
    QVERIFY(QDir(m_program->folder() + u"/secrets"_s).isEmpty());
}

QByteArray TestSecret::set(const QString &name, const QByteArray &value) const
{
    return shell(u"printf '%1' | baton --secrets-dir '%2/secrets' secret set acme %3"_s.arg(
                     QString::fromUtf8(value), m_program->folder(), name), false);
}

void TestSecret::rotatesBesideARunningCore()
{
    QByteArray said;
    QCOMPARE(m_program->run({u"config"_s, u"import"_s, m_program->folder() + u"/config.json"_s},
                            &said), 0);
    QVERIFY(set(u"signing-secret"_s, "old").contains("exit 0"));
    QVERIFY(m_program->start());
    const QUrl url = m_program->url(u"/webhooks/intercom/key-of-acme"_s);
    const auto status = [&](const char *secret) { return post(url, ping, signedBy(secret, ping)); };
    QCOMPARE(status("old"), 200);
    QCOMPARE(status("new"), 401);

    const QByteArray kept = set(u"signing-secret.next"_s, "new");
    QVERIFY2(kept.contains("the running Baton uses it"), kept.constData());
    QTRY_COMPARE(status("new"), 200);
    QCOMPARE(status("old"), 200);

    QVERIFY(set(u"signing-secret"_s, "new").contains("exit 0"));
    QTRY_COMPARE(status("old"), 401);
    QCOMPARE(status("new"), 200);
    QVERIFY(!QFile::exists(m_program->folder() + u"/secrets/acme.signing-secret.next"_s));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
