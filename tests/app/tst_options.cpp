// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

Result<Options> parse(const QString &line)
{
    return parseOptions(u"baton "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void noArgumentsMeanTheConsole();
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void wordsWithSpacesStayWhole();
    void helpNamesEveryCommandAndOption();
    void listens_data();
    void listens();
};

void TestOptions::noArgumentsMeanTheConsole()
{
    const Result<Options> options = parseOptions({u"baton"_s});
    QVERIFY(options.ok());
    QCOMPARE(*options, Options());
    QCOMPARE(options->listen.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(options->listen.port, quint16(8787));
}

void TestOptions::understands_data()
{
    using std::chrono::days;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Options>("expected");

    Options headless{.headless = true};
    QTest::newRow("headless") << u"--headless"_s << headless;
    headless.sandbox = true;
    headless.dataDir = u"d"_s;
    headless.secretsDir = u"s"_s;
    headless.listen = {QHostAddress(QHostAddress::LocalHostIPv6), 0};
    QTest::newRow("everything about running")
        << u"--sandbox --data-dir d --headless --secrets-dir=s --listen [::1]:0"_s << headless;

    const Options import{.command = Command::ConfigImport, .dataDir = u"d"_s, .file = u"f.json"_s};
    QTest::newRow("options after") << u"config import f.json --data-dir d"_s << import;
    QTest::newRow("options before") << u"--data-dir d config import f.json"_s << import;
    QTest::newRow("options between") << u"config --data-dir d import f.json"_s << import;
    QTest::newRow("config export")
        << u"config export f.json"_s
        << Options{.command = Command::ConfigExport, .file = u"f.json"_s};

    Options secret{.command = Command::SecretSet, .workspace = WorkspaceKey(u"acme"_s)};
    secret.secret = {SecretName::SigningSecret, SecretSlot::Current};
    QTest::newRow("secret") << u"secret set acme signing-secret"_s << secret;
    secret.secret = {SecretName::AppSigningKey, SecretSlot::Next};
    QTest::newRow("secret, next") << u"secret set acme app-signing-key.next"_s << secret;

    Options csv{.command = Command::Export, .exportKind = ExportKind::Handoffs, .csv = u"h.csv"_s};
    QTest::newRow("export") << u"export handoffs --csv h.csv"_s << csv;
    csv.workspace = WorkspaceKey(u"acme"_s);
    csv.from = fromSeconds(1767225600); // 2026-01-01
    csv.to = *csv.from + days(31);
    QTest::newRow("export, one month")
        << u"--workspace acme export --from 2026-01-01 handoffs --to 2026-01-31 --csv h.csv"_s
        << csv;
    csv.to = *csv.from + days(1);
    QTest::newRow("export, one day")
        << u"export handoffs --from 2026-01-01 --to 2026-01-01 --csv h.csv --workspace acme"_s
        << csv;

    QTest::newRow("ask") << u"ask parcel? --workspace acme"_s
                         << Options{.command = Command::Ask,
                                    .workspace = WorkspaceKey(u"acme"_s),
                                    .question = u"parcel?"_s};
    QTest::newRow("check") << u"check --headless"_s
                           << Options{.command = Command::Check, .headless = true};
    QTest::newRow("the last one counts")
        << u"--data-dir a --data-dir b"_s << Options{.dataDir = u"b"_s};
    QTest::newRow("Qt's own") << u"-platform offscreen --style Fusion check"_s
                              << Options{.command = Command::Check};
}

void TestOptions::understands()
{
    QFETCH(QString, line);
    QFETCH(Options, expected);
    const Result<Options> options = parse(line);
    QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.error().what));
    QCOMPARE(*options, expected);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names"); // what the error must name

    QTest::newRow("unknown option") << u"--sandbx"_s << u"sandbx"_s;
    QTest::newRow("unknown command") << u"start"_s << u"start"_s;
    QTest::newRow("half a command") << u"config"_s << u"config import FILE"_s;
    QTest::newRow("no file") << u"config import"_s << u"config import FILE"_s;
    QTest::newRow("other verb") << u"config delete f"_s << u"config export FILE"_s;
    QTest::newRow("too many words") << u"check this"_s << u"baton check"_s;
    QTest::newRow("no value") << u"--data-dir"_s << u"data-dir"_s;
    QTest::newRow("empty value") << u"--data-dir="_s << u"data-dir"_s;
    QTest::newRow("secret name") << u"secret set acme password"_s << u"app-signing-key"_s;
    QTest::newRow("export what") << u"export contacts --csv f"_s << u"contacts"_s;
    QTest::newRow("export where") << u"export sessions"_s << u"--csv"_s;
    QTest::newRow("not a day") << u"export sessions --csv f --from 2026-02-30"_s << u"2026-02-30"_s;
    QTest::newRow("wrong order") << u"export sessions --csv f --from 2026-02-02 --to 2026-02-01"_s
                                 << u"--from"_s;
    QTest::newRow("another command's") << u"check --csv f"_s << u"--csv"_s;
    QTest::newRow("no command's") << u"--workspace acme"_s << u"--workspace"_s;
    QTest::newRow("listen") << u"--listen 8787"_s << u"8787"_s;
}

void TestOptions::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, names);
    const Result<Options> options = parse(line);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().kind, ErrorKind::Input);
    QVERIFY(!options.error().fix.isEmpty());
    QVERIFY2((options.error().what + options.error().fix).contains(names),
             qPrintable(options.error().what));
}

void TestOptions::wordsWithSpacesStayWhole()
{
    const Result<Options> options =
        parseOptions({u"baton"_s, u"ask"_s, u"--"_s, u"--where is my parcel?"_s});
    QVERIFY(options.ok());
    QCOMPARE(options->question, u"--where is my parcel?"_s);
    QVERIFY(!parseOptions({u"baton"_s, u"ask"_s, QString()}).ok());
}

void TestOptions::helpNamesEveryCommandAndOption()
{
    const Result<Options> help = parse(u"check --help"_s);
    QVERIFY(help.ok());
    QCOMPARE(help->command, Command::ShowText);
    for (const QString &word :
         {u"config"_s, u"secret"_s, u"export"_s, u"ask"_s, u"check"_s, u"--headless"_s,
          u"--sandbox"_s, u"--data-dir"_s, u"--listen"_s, u"--secrets-dir"_s, u"--workspace"_s,
          u"--csv"_s, u"--from"_s, u"--to"_s, u"--version"_s})
        QVERIFY2(help->text.contains(word), qPrintable(word));
    QVERIFY(parse(u"--version"_s)->text.startsWith(u"baton 0."_s));
}

void TestOptions::listens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::addColumn<int>("port");

    QTest::newRow("IPv4") << u"127.0.0.1:8787"_s << u"127.0.0.1"_s << 8787;
    QTest::newRow("any free port") << u"0.0.0.0:0"_s << u"0.0.0.0"_s << 0;
    QTest::newRow("IPv6") << u"[::1]:65535"_s << u"::1"_s << 65535;
    QTest::newRow("name") << u"localhost:80"_s << u"127.0.0.1"_s << 80;
    QTest::newRow("no brackets") << u"::1:80"_s << u""_s << 0;
    QTest::newRow("brackets for nothing") << u"[127.0.0.1]:80"_s << u""_s << 0;
    QTest::newRow("no port") << u"127.0.0.1"_s << u""_s << 0;
    QTest::newRow("empty port") << u"127.0.0.1:"_s << u""_s << 0;
    QTest::newRow("port too big") << u"127.0.0.1:65536"_s << u""_s << 0;
    QTest::newRow("negative port") << u"127.0.0.1:-1"_s << u""_s << 0;
    QTest::newRow("no host") << u":80"_s << u""_s << 0;
    QTest::newRow("unknown name") << u"example.com:80"_s << u""_s << 0;
    QTest::newRow("nothing") << u""_s << u""_s << 0;
}

void TestOptions::listens()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const Result<ListenAddress> listen = parseListenAddress(text);
    QCOMPARE(listen.ok(), !address.isEmpty());
    if (listen.ok()) {
        QCOMPARE(listen->address, QHostAddress(address));
        QCOMPARE(int(listen->port), port);
    }
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
