// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainerror.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

const auto probe = u"" KEYCHAIN_PROBE ""_s;

/// Runs the steps in a session bus of their own, after `setUp` (a shell command); the answers.
QStringList inSession(const QString &home, const QString &setUp, const QStringList &steps)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                u"XDG_CURRENT_DESKTOP"_s, u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s,
                  QStringList{u"--"_s, u"sh"_s, u"-c"_s, setUp + u"\nexec \"$0\" \"$@\""_s, probe}
                      + steps);
    if (!process.waitForFinished(60'000))
        return {u"did not finish"_s};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

const auto unlocked =
    u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"_s;
const auto notUnlocked = u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"_s;
const auto noService = u":"_s;

} // namespace

/// A real keychain daemon on a bus and in a home of its own; the user's keychain is never touched.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAndRotates();
    void lockedIsNotAbsent();
    void noKeychainIsUnavailable();
    void everyErrorSaysWhatToDo();

private:
    bool m_available = false;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKeychain::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed; tools/install test brings it"_s));
}

void TestKeychain::keepsAndRotates()
{
    QCOMPARE(inSession(m_home->path(), unlocked,
                       {u"read?"_s, u"write=tök\"en"_s, u"read?"_s, u"other?"_s, u"next=newer"_s,
                        u"read?"_s, u"next?"_s, u"write=newer"_s, u"read?"_s, u"next?"_s}),
             QStringList({u"not found"_s, u"ok"_s, u"tök\"en"_s, u"not found"_s, u"ok"_s,
                          u"tök\"en"_s, u"newer"_s, u"ok"_s, u"newer"_s, u"not found"_s}));
    QCOMPARE(inSession(m_home->path(), unlocked, {u"read?"_s}), QStringList{u"newer"_s});
}

void TestKeychain::lockedIsNotAbsent()
{
    QCOMPARE(inSession(m_home->path(), notUnlocked, {u"read?"_s, u"write=x"_s}),
             QStringList({u"denied"_s, u"denied"_s}));
    QCOMPARE(inSession(m_home->path(), unlocked, {u"write=x"_s}), QStringList{u"ok"_s});
    QCOMPARE(inSession(m_home->path(), notUnlocked, {u"read?"_s, u"write=y"_s}),
             QStringList({u"denied"_s, u"denied"_s}));
}

void TestKeychain::noKeychainIsUnavailable()
{
    // The bus of the session may start a keychain by itself when one is asked for; then it is
    // locked. A bus without any service directories cannot.
    m_home->remove();
    const QString home = m_home->path();
    QVERIFY(QDir().mkpath(home));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home + u"/no-bus"_s);
    environment.insert(u"HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.start(probe, {u"read?"_s, u"write=x"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput(), "unavailable\nunavailable\n");
}

void TestKeychain::everyErrorSaysWhatToDo()
{
    using enum KeychainState;
    for (const auto error :
         {QKeychain::EntryNotFound, QKeychain::AccessDeniedByUser, QKeychain::AccessDenied,
          QKeychain::NoBackendAvailable, QKeychain::NotImplemented, QKeychain::OtherError}) {
        for (const KeychainState state : {Open, Locked, NoCollection, NoService})
            QVERIFY(!keychainError(error, state, u"acme.api-token"_s, {}).fix.isEmpty());
    }
    const Error absent = keychainError(QKeychain::EntryNotFound, Open, u"acme.api-token"_s, {});
    QCOMPARE(absent.fix, u"Set it: baton secret set acme api-token"_s);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
