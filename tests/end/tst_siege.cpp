// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "bench/besiegers.h"
#include "bench/line.h"

#include "support/sanitized.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 2000 + 500 + 600; ///< clients at once
constexpr qint64 memoryLimitKiB = 150 * 1024;
constexpr double slowestFactor = 10;
const QByteArray secret = "client secret of acme";

/// Of the whole siege, by argument. 0: a short one by fewer clients, which judges no times.
int seconds = 0;

/// Milliseconds of single signed webhooks, each over a connection of its own.
QList<double> honest(const Program &program, int forMsecs, int *failed)
{
    static int serial = 0;
    QList<double> took;
    QElapsedTimer all;
    for (all.start(); all.elapsed() < forMsecs;) {
        const QByteArray body = R"({"app_id":"abc","topic":"moon.landed","id":"notif_)"
            + QByteArray::number(++serial) + R"("})";
        QElapsedTimer one;
        one.start();
        *failed += post(program.url(u"/webhooks/intercom/key-of-acme"_s), body,
                        signedBy(secret, body)) == 200 ? 0 : 1;
        took << double(one.nsecsElapsed()) / 1e6;
        QTest::qWait(5);
    }
    std::sort(took.begin(), took.end());
    return took;
}

double p99(const QList<double> &sorted)
{
    return sorted.value(sorted.size() * 99 / 100);
}

/// The most memory that the process ever had (VmHWM), in KiB.
qint64 peakKiB(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').value(0).toLongLong();
}

} // namespace

/// The finished program under attack from the open internet. By hand with `--seconds 60`, where an
/// honest request's p99 counts too; see besiegers.h for who attacks.
class TestSiege : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void honestRequestsGetThrough();
    void tooManyAtOnceCanReadWhy();

private:
    Program m_program;
};

void TestSiege::initTestCase()
{
    if (raiseDescriptorLimit() < most + 100)
        QSKIP("this machine allows too few descriptors (ulimit -Hn)");
    const QJsonObject workspace{{"key"_L1, u"acme"_s},
                                {"name"_L1, u"Acme support"_s},
                                {"platform"_L1, u"intercom"_s},
                                {"apiBaseUrl"_L1, u"http://127.0.0.1:9"_s},
                                {"platformWorkspaceId"_L1, u"abc"_s},
                                {"aiTeammateId"_L1, u"991"_s},
                                {"webhookKey"_L1, u"key-of-acme"_s}};
    const QJsonObject config{{"format"_L1, u"baton-config/1"_s},
                             {"workspaces"_L1, QJsonArray{workspace}}};
    m_program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    m_program.setSecret(u"acme.api-token"_s, "token");
    m_program.setSecret(u"acme.signing-secret"_s, secret);
    QByteArray said;
    const int code = m_program.run({u"config"_s, u"import"_s,
                                    m_program.folder() + u"/config.json"_s}, &said);
    QVERIFY2(code == 0, said.constData());
    QVERIFY(m_program.start());
}

void TestSiege::honestRequestsGetThrough()
{
    int failed = 0;
    const int length = seconds > 0 ? seconds * 1000 : 3000;
    const int drips = seconds > 0 ? 2000 : 500;
    const int bodies = seconds > 0 ? 500 : 150;
    const QList<double> before = honest(m_program, qMax(2000, length / 4), &failed);
    QCOMPARE(failed, 0);
    Besiegers besiegers(quint16(m_program.url({}).port()), "/webhooks/intercom/key-of-acme", drips,
                        bodies);
    const QList<double> during = honest(m_program, length, &failed);
    const SiegeFigures figures = besiegers.stop();
    const qint64 peak = peakKiB(m_program.pid());

    qInfo().noquote() << "connections" << figures.connections << "refusals" << figures.refusals
                      << "silent" << figures.silent << "the largest" << figures.largest;
    qInfo("honest p50 %.2f and p99 %.2f ms before (%lld), %.2f and %.2f during (%lld): %.1f times; "
          "peak %lld MB",
          before.value(before.size() / 2), p99(before), qint64(before.size()),
          during.value(during.size() / 2), p99(during), qint64(during.size()),
          p99(during) / p99(before), peak / 1024);
    QVERIFY(m_program.isRunning());
    QCOMPARE(failed, 0);
    QCOMPARE(figures.largest.value("body"), 413);
    QCOMPARE(figures.largest.value("head"), 431);
    QVERIFY(figures.refusals.value(503) + figures.refusals.value(408) >= drips + bodies - 512);
    QVERIFY2(figures.silent * 100 <= figures.connections, qPrintable(QString::number(figures.silent)));
    QVERIFY(peak > 0);
    QVERIFY(sanitized || peak < memoryLimitKiB);
    if (seconds > 0)
        QVERIFY(p99(during) <= slowestFactor * p99(before));
}

void TestSiege::tooManyAtOnceCanReadWhy()
{
    const QMap<int, int> statuses = crowd(quint16(m_program.url({}).port()), 600, 256);
    QCOMPARE(statuses, (QMap<int, int>{{200, 256}, {503, 344}}));
    int failed = 0;
    honest(m_program, 100, &failed);
    QCOMPARE(failed, 0);
    QVERIFY(sanitized || peakKiB(m_program.pid()) < memoryLimitKiB);
    QCOMPARE(m_program.terminate(), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(u"--seconds"_s); at > 0) {
        seconds = arguments.value(at + 1).toInt();
        arguments.remove(at, qMin<qsizetype>(2, arguments.size() - at));
    }
    TestSiege test;
    return QTest::qExec(&test, arguments);
}

#include "tst_siege.moc"
