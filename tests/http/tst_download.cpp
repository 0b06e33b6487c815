// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/download.h"

#include "http/publicaddress.h"
#include "http/server.h"

#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

/// Where a vendor keeps files, on this machine; records what it was asked.
class FileHouse
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &)>;

    explicit FileHouse(Answer answer)
        : m_answer(std::move(answer)),
          m_server([this](const HttpRequest &request, const Respond &respond) {
              const QMutexLocker lock(&m_mutex);
              m_requests.append(request);
              respond(m_answer(request));
          })
    {
        m_port = *m_server.listen(QHostAddress::LocalHost, 0);
    }

    QString url(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
    }
    QList<HttpRequest> requests()
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    QMutex m_mutex;
    Answer m_answer;
    QList<HttpRequest> m_requests;
    quint16 m_port = 0;
    HttpServer m_server;
};

OutgoingRequest asked(const QString &url)
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = QUrl(url);
    return request;
}

DownloadRules hereRules()
{
    DownloadRules rules;
    rules.mayAsk = [](const QUrl &) { return true; };
    rules.here = true;
    rules.timeout = 5s;
    return rules;
}

/// A name of the vendor's and the addresses that somebody has put behind it.
DownloadRules openRules(const QStringList &addresses)
{
    DownloadRules rules = hereRules();
    rules.here = false;
    rules.mayAsk = [](const QUrl &url) { return url.host() == u"files.example.com"; };
    rules.lookUp = [addresses](const QString &, const DownloadRules::Found &found) {
        QList<QHostAddress> all;
        for (const QString &address : addresses)
            all << QHostAddress(address);
        found(all);
    };
    return rules;
}

HttpResponse picture(const QByteArray &content = "a kite")
{
    return {200, {{"Content-Type", "image/png"}}, content};
}

HttpResponse redirect(const QString &to)
{
    return {302, {{"Location", to.toLatin1()}}, {}};
}

} // namespace

/// What a message names is fetched from the vendor's hosts on the open internet, and nowhere else.
class TestDownload : public QObject
{
    Q_OBJECT

private slots:
    void openAddresses_data();
    void openAddresses();
    void fetches();
    void followsRedirectsWithoutTheToken();
    void redirectsAreJudged_data();
    void redirectsAreJudged();
    void namesOfPrivateAddressesAreRefused_data();
    void namesOfPrivateAddressesAreRefused();
    void addressesThatNoVendorUses_data();
    void addressesThatNoVendorUses();
    void thisMachineIsAskedOnlyInASimulation();
    void whatIsTooLargeIsGivenUp_data();
    void whatIsTooLargeIsGivenUp();
    void endsBySayingWhy_data();
    void endsBySayingWhy();
    void connectsToTheAddressAndVerifiesTheName();
    void endsWhenTheClientGoes();

private:
    Result<Downloaded> fetch(const OutgoingRequest &first, const DownloadRules &rules)
    {
        SystemClock clock;
        HttpClient client(clock);
        const auto future = download(&client, first, rules);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return Error{ErrorKind::Internal, u"it never ended"_s, {}};
        return future.result();
    }
    ErrorKind refusal(const QString &url, const DownloadRules &rules)
    {
        const Result<Downloaded> got = fetch(asked(url), rules);
        return got ? ErrorKind::Cancelled : got.error().kind;
    }
};

void TestDownload::openAddresses_data()
{
    QTest::addColumn<bool>("isOpen");
    for (const char *open : {"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.255.255",
                             "172.32.0.0", "169.253.255.255", "192.167.255.255", "193.0.0.1",
                             "223.255.255.255", "198.17.255.255", "2606:4700::1111",
                             "2a00:1450:4001::200e", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"})
        QTest::addRow("%s", open) << true;
    for (const char *closed :
         {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "127.0.0.1",
          "127.255.0.1", "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255",
          "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
          "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1",
          "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::8.8.8.8", "64:ff9b::10.0.0.1",
          "64:ff9b::169.254.169.254", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
          "2002:0a00:0001::", "fc00::1", "fd00:ec2::254", "fd12:3456::1", "fe80::1",
          "fe80::1%eth0", "fec0::1", "ff02::1", "not an address"})
        QTest::addRow("%s", closed) << false;
}

void TestDownload::openAddresses()
{
    QFETCH(bool, isOpen);
    QCOMPARE(isPublicAddress(QHostAddress(QLatin1StringView(QTest::currentDataTag()))), isOpen);
}

void TestDownload::fetches()
{
    FileHouse house([](const HttpRequest &) { return picture(); });
    const Result<Downloaded> got = fetch(asked(house.url(u"/i/o/kite.png?signature=7"_s)),
                                         hereRules());
    QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().what));
    QCOMPARE(got->content, "a kite"_ba);
    QCOMPARE(got->contentType, "image/png"_ba);
    const HttpRequest request = house.requests().value(0);
    QCOMPARE(request.path, "/i/o/kite.png"_ba);
    QCOMPARE(request.query.toString(), u"signature=7"_s);
    QCOMPARE(headerValue(request.headers, "Accept-Encoding"), "identity"_ba);
}

void TestDownload::followsRedirectsWithoutTheToken()
{
    FileHouse store([](const HttpRequest &) { return picture(); });
    FileHouse api([&](const HttpRequest &) { return redirect(store.url(u"/blob"_s)); });
    OutgoingRequest first = asked(api.url(u"/download/fil_1"_s));
    first.headers = {{"Authorization", "Bearer secret-token"}};
    DownloadRules rules = hereRules();
    rules.apiFirst = true;
    const Result<Downloaded> got = fetch(first, rules);
    QVERIFY(got.ok());
    QCOMPARE(got->content, "a kite"_ba);
    QCOMPARE(headerValue(api.requests().value(0).headers, "Authorization"), "Bearer secret-token"_ba);
    QCOMPARE(store.requests().size(), 1);
    QVERIFY(headerValue(store.requests().value(0).headers, "Authorization").isEmpty());
}

void TestDownload::redirectsAreJudged_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("to a foreign host") << u"https://evil.example.net/x"_s;
    QTest::newRow("to a private address") << u"http://10.0.0.1/x"_s;
    QTest::newRow("to the cloud's own data") << u"http://169.254.169.254/latest/meta-data"_s;
    QTest::newRow("to a file") << u"file:///etc/hostname"_s;
    QTest::newRow("with a user") << u"http://admin:pw@127.0.0.1/x"_s;
    QTest::newRow("to nowhere") << u""_s;
    QTest::newRow("round and round") << u"/again"_s;
}

void TestDownload::redirectsAreJudged()
{
    QFETCH(QString, to);
    FileHouse house([to](const HttpRequest &) { return redirect(to); });
    DownloadRules rules = hereRules();
    rules.mayAsk = [](const QUrl &url) { return url.host() != u"evil.example.net"; };
    const ErrorKind kind = refusal(house.url(u"/first"_s), rules);
    const bool loops = to.isEmpty() || to.startsWith(u'/');
    QCOMPARE(kind, loops ? ErrorKind::Unavailable : ErrorKind::Cancelled);
    QCOMPARE(house.requests().size(), loops ? 1 + rules.mostRedirects : 1);
}

void TestDownload::namesOfPrivateAddressesAreRefused_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("private") << QStringList{u"10.0.0.1"_s};
    QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("link-local") << QStringList{u"169.254.169.254"_s};
    QTest::newRow("unique local") << QStringList{u"fd00:ec2::254"_s};
    QTest::newRow("mapped") << QStringList{u"::ffff:192.168.0.1"_s};
    QTest::newRow("one of two") << QStringList{u"8.8.8.8"_s, u"192.168.0.1"_s};
}

void TestDownload::namesOfPrivateAddressesAreRefused()
{
    QFETCH(QStringList, addresses);
    QCOMPARE(refusal(u"https://files.example.com/x"_s, openRules(addresses)), ErrorKind::Cancelled);
}

void TestDownload::addressesThatNoVendorUses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("another host") << u"https://example.com/x"_s;
    QTest::newRow("plain http") << u"http://files.example.com/x"_s;
    QTest::newRow("another port") << u"https://files.example.com:8443/x"_s;
    QTest::newRow("a user") << u"https://files.example.com@127.0.0.1/x"_s;
    QTest::newRow("ftp") << u"ftp://files.example.com/x"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("no host") << u"/x"_s;
    QTest::newRow("nothing") << QString();
}

void TestDownload::addressesThatNoVendorUses()
{
    QFETCH(QString, url);
    QCOMPARE(refusal(url, openRules({u"8.8.8.8"_s})), ErrorKind::Cancelled);
}

void TestDownload::thisMachineIsAskedOnlyInASimulation()
{
    FileHouse house([](const HttpRequest &) { return picture(); });
    DownloadRules rules = hereRules();
    QVERIFY(fetch(asked(house.url(u"/x"_s)), rules).ok());
    rules.here = false;
    QCOMPARE(refusal(house.url(u"/x"_s), rules), ErrorKind::Cancelled);
    rules.mayAsk = [](const QUrl &) { return true; };
    for (const QString &url : {u"https://127.0.0.1/x"_s, u"https://[::1]/x"_s, u"https://0x7f.1/x"_s,
                               u"https://2130706433/x"_s, u"https://localhost/x"_s})
        QCOMPARE(refusal(url, rules), ErrorKind::Cancelled);
    QCOMPARE(house.requests().size(), 1);
}

void TestDownload::whatIsTooLargeIsGivenUp_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("kept");
    QTest::newRow("just fits") << qint64(200'000) << true;
    QTest::newRow("a byte more") << qint64(200'001) << false;
    QTest::newRow("far more") << qint64(9'000'000) << false;
}

void TestDownload::whatIsTooLargeIsGivenUp()
{
    QFETCH(qint64, size);
    QFETCH(bool, kept);
    FileHouse house([size](const HttpRequest &) { return picture(QByteArray(size, 'x')); });
    DownloadRules rules = hereRules();
    rules.mostBytes = 200'000;
    const Result<Downloaded> got = fetch(asked(house.url(u"/x"_s)), rules);
    QCOMPARE(got.ok(), kept);
    if (!kept)
        QCOMPARE(got.error().kind, ErrorKind::Input);
    QCOMPARE(house.requests().size(), 1); // and not asked for again
}

void TestDownload::endsBySayingWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("fromApi");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not there") << 404 << false << ErrorKind::NotFound;
    QTest::newRow("gone") << 410 << true << ErrorKind::NotFound;
    QTest::newRow("its link has run out") << 403 << false << ErrorKind::NotFound;
    QTest::newRow("the token may not") << 403 << true << ErrorKind::Denied;
    QTest::newRow("the token is none") << 401 << true << ErrorKind::Denied;
    QTest::newRow("no content") << 204 << false << ErrorKind::Unavailable;
}

void TestDownload::endsBySayingWhy()
{
    QFETCH(int, status);
    QFETCH(bool, fromApi);
    QFETCH(ErrorKind, kind);
    FileHouse house([status](const HttpRequest &) { return HttpResponse{status, {}, {}}; });
    DownloadRules rules = hereRules();
    rules.apiFirst = fromApi;
    QCOMPARE(refusal(house.url(u"/x"_s), rules), kind);
}

/// The certificate is for a name that no server of the internet has: who connects to the address
/// alone, or verifies the address, fails.
void TestDownload::connectsToTheAddressAndVerifiesTheName()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    if (QProcess::execute(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s,
                           u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s,
                           u"2"_s, u"-subj"_s, u"/CN=files.example.com"_s, u"-addext"_s,
                           u"subjectAltName=DNS:files.example.com"_s})
        != 0)
        QSKIP("without the openssl command there is no certificate");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> own = QSslCertificate::fromPath(certificate);
    QSslConfiguration serving;
    serving.setLocalCertificateChain(own);
    serving.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(serving);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QByteArray heard;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            if (heard.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\na kite");
        });
    });
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(own);
    QSslConfiguration::setDefaultConfiguration(trusting);
    DownloadRules rules = openRules({u"127.0.0.1"_s});
    rules.here = true;
    const QString path = u":%1/x"_s.arg(server.serverPort());
    const Result<Downloaded> got = fetch(asked(u"https://files.example.com"_s + path), rules);
    rules.mayAsk = [](const QUrl &) { return true; };
    const ErrorKind otherName = refusal(u"https://other.example.com"_s + path, rules);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().what));
    QCOMPARE(got->content, "a kite"_ba);
    QVERIFY2(heard.contains("\r\nHost: files.example.com:"), heard.constData());
    QCOMPARE(heard.count("GET "), 1);
    QCOMPARE(otherName, ErrorKind::Unavailable);
}

void TestDownload::endsWhenTheClientGoes()
{
    SystemClock clock;
    auto client = std::make_unique<HttpClient>(clock);
    DownloadRules rules = openRules({});
    DownloadRules::Found later;
    rules.lookUp = [&later](const QString &, const DownloadRules::Found &found) { later = found; };
    const auto future = download(client.get(), asked(u"https://files.example.com/x"_s), rules);
    client.reset();
    later({QHostAddress(u"8.8.8.8"_s)});
    later = nullptr;
    rules.lookUp = nullptr;
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
