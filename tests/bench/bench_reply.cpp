// SPDX-License-Identifier: GPL-3.0-or-later
// From a customer's message to the reply at the vendor's API, with the embedded engine and no
// pauses, beside the sum of what it is made of. Release builds, by hand: tools/bench. Judges nothing.
#include "bench/load.h"
#include "end/program.h"

#include "domain/clock.h"
#include "engine/groundedengine.h"
#include "sandbox/simulatedintercom.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 40;
const QString question = u"Where do I find the tracking number of my parcel?"_s;
const QByteArray metricsToken = "bench";

double msecs(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

bool connectBench(const Program &program, const SimulatedIntercom &vendor)
{
    const QJsonObject atOnce{{"autopilot"_L1, true}, {"settleSeconds"_L1, 0}, {"burstSeconds"_L1, 0}};
    program.writeFile(u"articles/parcels.md"_s,
                      "# Tracking a parcel\n\nYou find the tracking number of your parcel in the "
                      "shipping confirmation. A parcel usually arrives within three working days.\n");
    const QJsonObject workspace{
        {"key"_L1, u"acme"_s},
        {"name"_L1, u"Acme support"_s},
        {"platform"_L1, u"intercom"_s},
        {"apiBaseUrl"_L1, vendor.baseUrl()},
        {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
        {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
        {"webhookKey"_L1, u"key-of-acme"_s},
        {"channels"_L1, QJsonObject{{"web"_L1, atOnce}}},
        {"knowledge"_L1, QJsonObject{{"folders"_L1, QJsonArray{program.folder() + u"/articles"_s}}}}};
    const QJsonObject config{{"format"_L1, u"baton-config/1"_s},
                             {"workspaces"_L1, QJsonArray{workspace}}};
    program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    program.setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    program.setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
    program.setSecret(u"baton.metrics-token"_s, metricsToken);
    return program.run({u"config"_s, u"import"_s, program.folder() + u"/config.json"_s}) == 0;
}

bool isAnswered(const SimulatedIntercom &vendor, const ConversationId &conversation)
{
    const QList<Simulated::Part> parts = vendor.parts(conversation);
    return std::any_of(parts.begin(), parts.end(), [](const Simulated::Part &part) {
        return part.type == u"comment"_s
            && part.author.id == SimulatedIntercom::aiTeammate().value();
    });
}

/// Milliseconds from the webhook's leaving until the reply is there; negative when none came within
/// 20 s.
double untilReply(SimulatedIntercom &vendor)
{
    QElapsedTimer time;
    time.start();
    const ConversationId conversation
        = vendor.customerStarts(u"Ines Valdorf"_s, Simulated::Channel::Messenger, question);
    while (time.elapsed() < 20'000) {
        if (isAnswered(vendor, conversation))
            return msecs(time) - double(Simulated::webhookQueue.count());
        QThread::usleep(200);
    }
    return -1;
}

/// Median of one request to `port` after the other, over one connection.
double roundTrip(quint16 port, const QByteArray &request)
{
    return closedLoop(port, {request}, 1, 1000, true).p50;
}

QByteArray readRequest(const SimulatedIntercom &vendor)
{
    return "GET /conversations/" + vendor.conversations().last().id.toUtf8()
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + SimulatedIntercom::apiToken()
        + "\r\nIntercom-Version: 2.16\r\nAccept: application/json\r\n\r\n";
}

double engineTime(const QString &dataDir)
{
    Result<std::unique_ptr<Store>> store = Store::open(dataDir);
    if (!store)
        return 0;
    const auto all = (*store)->read<QList<Workspace>>(Workspaces::all).result();
    if (!all || all->isEmpty())
        return 0;
    GroundedEngine engine(**store);
    QList<double> took;
    for (int i = 0; i < 50; ++i) {
        Question asked;
        asked.workspace = all->first().id;
        asked.language = u"en"_s;
        asked.messages = {question};
        QElapsedTimer time;
        time.start();
        engine.draft(asked).waitForFinished();
        took << msecs(time);
    }
    return quantile(took, 0.5);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    SystemClock clock;
    SimulatedIntercom vendor(clock);
    Program program;
    if (!vendor.start() || !connectBench(program, vendor) || !program.start())
        return 1;
    vendor.setWebhookUrl(program.url(u"/webhooks/intercom/key-of-acme"_s));
    untilReply(vendor); // connections open, code paged in
    const qsizetype callsBefore = vendor.calls().size();
    QList<double> took;
    for (int i = 0; i < conversations; ++i) {
        took << untilReply(vendor);
        if (took.last() < 0)
            return 1;
        QThread::msleep(100); // its echoes are on their way
    }
    const double calls = double(vendor.calls().size() - callsBefore) / conversations;
    const double call = roundTrip(quint16(QUrl(vendor.baseUrl()).port()), readRequest(vendor));
    const QList<QByteArray> webhooks
        = signedWebhooks("/webhooks/intercom/key-of-acme", SimulatedIntercom::clientSecret(), 4000);
    const double webhook
        = closedLoop(quint16(program.url({}).port()), webhooks, 1, 1000, false).p50;
    program.terminate();
    const double engine = engineTime(program.dataDir());
    const double disk = quantile(fsyncTimes(program.folder(), 300), 0.5);

    const double p50 = quantile(took, 0.5);
    const double sum = webhook + engine + calls * call;
    std::printf("event to reply: p50 %.1f ms, p99 %.1f ms\n", p50, quantile(took, 0.99));
    std::printf("its parts: webhook stored %.2f ms, engine %.2f ms, %.1f requests at the vendor of "
                "%.2f ms (those after the reply counted too), sum %.1f ms; one fsync is %.2f ms\n",
                webhook, engine, calls, call, sum, disk);
    std::printf("event to reply is %.1f times the sum of its parts\n", p50 / sum);
    return 0;
}
