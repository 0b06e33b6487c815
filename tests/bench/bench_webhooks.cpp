// SPDX-License-Identifier: GPL-3.0-or-later
// Durable webhooks a second, beside an empty handler, one transaction per request, and the receiver
// most people would write. Release builds, by hand: tools/bench. Judges nothing.
//     bench_webhooks [--express FOLDER] [--rounds N] [--msecs N] [--only NAME] [--at N]
#include "bench/load.h"
#include "bench/receiverprocess.h"
#include "bench/receivers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QMap>

#include <cstdio>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int poolSize = 40'000;
constexpr int pace = 500; ///< a second
const QList<int> connectionCounts = {1, 8, 64};

struct Plan
{
    QStringList receivers;
    QList<int> connections = connectionCounts;
    QString express;
    int rounds = 3;
    int msecs = 2500;
};

using Runs = QMap<QPair<QString, int>, QList<LoadFigures>>;

double median(const QList<LoadFigures> &runs, double LoadFigures::*figure)
{
    QList<double> values;
    for (const LoadFigures &run : runs)
        values << run.*figure;
    return quantile(values, 0.5);
}

/// Round by round, so that whatever else the machine does meets all of them.
Runs compare(const Plan &plan, const QList<QByteArray> &requests)
{
    Runs runs;
    for (int round = 0; round < plan.rounds; ++round) {
        for (const QString &receiver : plan.receivers) {
            for (const int connections : plan.connections) {
                const ReceiverProcess process(receiver, plan.express);
                runs[{receiver, connections}] << closedLoop(
                    process.port(), requests, connections, plan.msecs, receiver == u"empty"_s);
            }
        }
    }
    return runs;
}

void printTable(const Plan &plan, const Runs &runs)
{
    std::printf("%-8s %5s %10s %9s %9s %7s\n", "receiver", "conn", "a second", "p50 ms", "p99 ms",
                "failed");
    for (const QString &receiver : plan.receivers) {
        for (const int connections : plan.connections) {
            const QList<LoadFigures> &all = runs[{receiver, connections}];
            qint64 failed = 0;
            for (const LoadFigures &run : all)
                failed += run.failed;
            std::printf("%-8s %5d %10.0f %9.2f %9.2f %7lld\n", qPrintable(receiver), connections,
                        median(all, &LoadFigures::perSecond), median(all, &LoadFigures::p50),
                        median(all, &LoadFigures::p99), failed);
        }
    }
}

void printRatio(const Runs &runs, int connections, const QString &other, double bar)
{
    const double ours = median(runs[{u"baton"_s, connections}], &LoadFigures::perSecond);
    const double theirs = median(runs[{other, connections}], &LoadFigures::perSecond);
    if (theirs <= 0)
        return;
    std::printf("at %2d connections %5.2f of %s", connections, ours / theirs, qPrintable(other));
    if (bar > 0)
        std::printf(" (bar %.1f)%s", bar, ours / theirs < bar ? "  MISSED" : "");
    std::printf("\n");
}

void compareWithDisk(const QList<QByteArray> &requests)
{
    QList<double> disk = fsyncTimes(QDir::currentPath(), 500);
    const ReceiverProcess process(u"baton"_s, {});
    const LoadFigures figures = steadily(process.port(), requests, pace, 10'000);
    disk += fsyncTimes(QDir::currentPath(), 500);
    std::printf("at %d a second: p50 %.2f ms, p99 %.2f ms, failed %lld; fsync of 4 KiB alone: p50 %.2f "
                "ms, p99 %.2f ms\n", pace, figures.p50, figures.p99, figures.failed,
                quantile(disk, 0.5), quantile(disk, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == u"--serve"_s)
        return serveAs(given.value(2), given.value(3));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"express"_s, u"Folder with receiver.js and its packages."_s, u"FOLDER"_s},
                       {u"rounds"_s, u"How often; medians count."_s, u"N"_s, u"3"_s},
                       {u"msecs"_s, u"Length of one run."_s, u"N"_s, u"2500"_s},
                       {u"only"_s, u"One receiver alone, for a profiler."_s, u"NAME"_s},
                       {u"at"_s, u"With so many connections alone."_s, u"N"_s}});
    parser.process(app);
    Plan plan{{u"empty"_s, u"each"_s, u"baton"_s}, connectionCounts, parser.value(u"express"_s),
              parser.value(u"rounds"_s).toInt(), parser.value(u"msecs"_s).toInt()};
    if (plan.express.isEmpty())
        std::printf("without Express: no folder was given\n");
    else
        plan.receivers << u"express"_s;

    if (parser.isSet(u"only"_s))
        plan.receivers = {parser.value(u"only"_s)};
    if (parser.isSet(u"at"_s))
        plan.connections = {parser.value(u"at"_s).toInt()};

    const QList<QByteArray> requests = signedWebhooks(benchPath, benchSecret, poolSize);
    const Runs runs = compare(plan, requests);
    printTable(plan, runs);
    printRatio(runs, 64, u"empty"_s, 0.2);
    printRatio(runs, 64, u"express"_s, 8);
    printRatio(runs, 8, u"express"_s, 4);
    printRatio(runs, 1, u"express"_s, 1.5);
    for (const int connections : connectionCounts)
        printRatio(runs, connections, u"each"_s, 0); // beside it, without a bar
    if (!parser.isSet(u"only"_s))
        compareWithDisk(requests);
    return 0;
}
