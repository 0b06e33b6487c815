// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/reachfaults.h"
#include "app/core.h"
#include "app/proxy.h"
#include "console/connectdesk.h"
#include "console/healthdesk.h"
#include "secrets/foldersecrets.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

/// What stands between a vendor and Baton, told apart by how it answers over real HTTP: a real core
/// behind real proxies, and answers as tunnels give them.
class TestReachability : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_core.reset(); }
    void aStraightWayIsFine();
    void tunnelsAndProxiesAreToldApart_data();
    void tunnelsAndProxiesAreToldApart();
    void whatChangesDeliveriesIsNamed();
    void anotherProgramIsNamed();
    void aPageInPlaceOfBatonIsNamed();
    void certificatesAreNamed_data();
    void certificatesAreNamed();
    void nobodyThereIsNoProof();

private:
    Result<bool> reach(const QString &address);
    Error fault(const QString &address);

    QTemporaryDir m_folder;
    std::unique_ptr<Core> m_core;
    QUrl m_own;
};

void TestReachability::initTestCase()
{
    Options options;
    options.dataDir = m_folder.filePath(u"data"_s);
    options.secretsDir = m_folder.filePath(u"secrets"_s);
    options.listen.port = 0;
    const WorkspaceKey key(u"acme"_s);
    FolderSecretStore secrets(options.secretsDir);
    QVERIFY(secrets.write(key, SecretName::SigningSecret, "one of Intercom's secrets"));
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    m_core = std::move(core).value();
    Settings settings;
    WorkspaceSettings acme;
    acme.key = key;
    acme.platformWorkspaceId = u"nwk1t3"_s;
    acme.webhookKey = EndpointKey(u"3f9c0d"_s);
    settings.workspaces = {acme};
    QVERIFY(m_core->store()
                .write<Nothing>([settings](Connection &connection) {
                    return Workspaces::import(connection, settings, SystemClock().now());
                })
                .result());
    QSignalSpy ready(m_core.get(), &Core::ready);
    m_core->start();
    QTRY_COMPARE(ready.size(), 1);
    m_own = QUrl(ready.first().first().toString());
}

Result<bool> TestReachability::reach(const QString &address)
{
    const Result<> set = m_core->desks().connecting.setPublicUrl(address).result();
    if (!set)
        return set.error();
    QFuture<Result<bool>> asked
        = m_core->desks().connecting.reach(WorkspaceKey(u"acme"_s), m_own.toString());
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 20'000))
        return Error{ErrorKind::Internal, u"no end"_s, {}};
    return asked.result();
}

Error TestReachability::fault(const QString &address)
{
    const Result<bool> reached = reach(address);
    return reached ? Error{ErrorKind::Internal, u"nothing wrong"_s, {}} : reached.error();
}

void TestReachability::aStraightWayIsFine()
{
    Proxy proxy(m_own, [](const QByteArray &request) { return request; });
    const Result<bool> reached = reach(proxy.url({}).toString());
    QVERIFY2(reached, qPrintable(reached ? QString() : reached.error().what));
    QVERIFY(*reached); // with a delivery
    QCOMPARE(proxy.requests.size(), 3);
    QVERIFY(proxy.requests.last().startsWith("POST "));
    // It is no news of the vendor's.
    const auto seen
        = m_core->desks().connecting.intake(WorkspaceKey(u"acme"_s), {}).result();
    QVERIFY(seen->topics.isEmpty() && !seen->lastAccepted && !seen->lastRefused);
}

void TestReachability::tunnelsAndProxiesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("fix");
    const QString passOn = u"pass /webhooks/ on"_s;
    QTest::newRow("warning page of a free tunnel")
        << answer("200 OK", "ngrok-error-code: ERR_NGROK_6024\r\n") << u"a page of its own"_s
        << u"passes every request on"_s;
    QTest::newRow("password page of a free tunnel")
        << answer("511 Network Authentication Required") << u"a page of its own"_s
        << u"passes every request on"_s;
    QTest::newRow("tunnel without its program")
        << answer("404 Not Found", "ngrok-error-code: ERR_NGROK_3200\r\n") << u"not connected"_s
        << u"Start the tunnel's program"_s;
    QTest::newRow("dead tunnel") << answer("530 <none>") << u"not connected"_s
                                 << u"Start the tunnel's program"_s;
    QTest::newRow("tunnel with nobody behind")
        << answer("502 Bad Gateway", "ngrok-error-code: ERR_NGROK_8012\r\n")
        << u"nobody behind it (502)"_s << u"let the tunnel lead to http://127.0.0.1:"_s;
    QTest::newRow("proxy with nobody behind")
        << answer("504 Gateway Timeout") << u"nobody behind it (504)"_s << u"Start Baton"_s;
    QTest::newRow("login") << answer("302 Found",
                                     "Location: https://team.example.com/cdn-cgi/access/login\r\n")
                           << u"login page of team.example.com"_s << u"without a login"_s;
    QTest::newRow("elsewhere") << answer("301 Moved Permanently",
                                         "Location: https://www.example.com/webhooks/\r\n")
                               << u"redirects to https://www.example.com/webhooks/"_s
                               << u"the address it redirects to"_s;
    QTest::newRow("password")
        << answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")
        << u"asks for a password"_s << u"pass without one"_s;
    QTest::newRow("robots")
        << answer("403 Forbidden", "cf-mitigated: challenge\r\n")
        << u"protection against robots"_s << u"Switch it off for /webhooks/"_s;
    QTest::newRow("path is not passed on") << answer("404 Not Found")
                                           << u"answers 404 where webhooks are taken"_s << passOn;
}

void TestReachability::tunnelsAndProxiesAreToldApart()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, what);
    QFETCH(QString, fix);
    ClosingServer tunnel([&](QTcpSocket *socket) {
        socket->write(answers);
        socket->disconnectFromHost();
    });
    const Error error = fault(tunnel.url({}).toString());
    QVERIFY2(error.what.contains(what), qPrintable(error.what));
    QVERIFY2(error.fix.contains(fix), qPrintable(error.fix));
    QCOMPARE(error.kind, ErrorKind::Input);
    QCOMPARE(tunnel.requests.size(), 1);
}

void TestReachability::whatChangesDeliveriesIsNamed()
{
    // The door says so, too.
    const QRegularExpression refused(u"was refused with 401"_s);
    QTest::ignoreMessage(QtWarningMsg, refused);
    QTest::ignoreMessage(QtWarningMsg, refused);
    Proxy filter(m_own, rewritten);
    QVERIFY(fault(filter.url({}).toString()).what.contains(u"changes the bodies"_s));
    Proxy stripping(m_own, withoutSignature);
    const Error error = fault(stripping.url({}).toString());
    QVERIFY2(error.what.contains(u"takes the signature's header away"_s), qPrintable(error.what));
    QVERIFY(error.fix.contains(u"pass headers and bodies on as they come"_s));
}

void TestReachability::anotherProgramIsNamed()
{
    ClosingServer other([](QTcpSocket *socket) {
        socket->write(answer("200 OK", "Content-Type: text/html\r\n"));
        socket->disconnectFromHost();
    });
    const Error error = fault(other.url({}).toString());
    QVERIFY2(error.what.startsWith(u"Another program answers at "_s), qPrintable(error.what));
    QVERIFY(error.fix.contains(m_own.toString()));
}

void TestReachability::aPageInPlaceOfBatonIsNamed()
{
    ClosingServer tunnel;
    tunnel.react([&](QTcpSocket *socket) {
        const QByteArray page = "<html>You are about to visit a tunnel</html>";
        const bool known = tunnel.requests.last().contains("3f9c0d");
        socket->write(tunnel.requests.last().startsWith("POST")
                          ? answer("200 OK", "Content-Type: text/html\r\n", page)
                          : answer(known ? "200 OK" : "404 Not Found"));
        socket->disconnectFromHost();
    });
    QVERIFY(fault(tunnel.url({}).toString()).what.contains(u"a page of its own"_s));
}

void TestReachability::certificatesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("another name") << u"DNS:other.example.com"_s << u"made for another name"_s;
    QTest::newRow("made by oneself") << u"IP:127.0.0.1"_s << u"is not trusted"_s;
}

void TestReachability::certificatesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=tunnel"_s, u"-addext"_s,
                                 u"subjectAltName="_s + name, u"-keyout"_s, key, u"-out"_s,
                                 certificate});
    QVERIFY(openssl.waitForFinished(30'000) && openssl.exitCode() == 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Error error = fault(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY2(error.what.contains(what), qPrintable(error.what));
    QVERIFY2(error.fix.contains(u"helpdesks deliver to no other"_s), qPrintable(error.fix));
    QCOMPARE(error.kind, ErrorKind::Input);
}

void TestReachability::nobodyThereIsNoProof()
{
    QUrl gone;
    {
        ClosingServer server;
        gone = server.url({});
    }
    const Error error = fault(gone.toString());
    QVERIFY2(error.what.startsWith(u"Nothing listens at "_s), qPrintable(error.what));
    QCOMPARE(error.kind, ErrorKind::Unavailable);
    Exchange unknown;
    unknown.obstacle = Exchange::Obstacle::UnknownHost;
    const auto named = ReachFaults::ofAddress(unknown, QUrl(u"https://old.tunnel.example"_s), {});
    QVERIFY(named && named->what.contains(u"No name service knows old.tunnel.example"_s));
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
