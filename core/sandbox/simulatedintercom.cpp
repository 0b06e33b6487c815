// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simulatedintercom_p.h"

namespace Baton {

using namespace Qt::StringLiterals;
using namespace Simulated;

SimulatedIntercom::SimulatedIntercom(const Clock &clock, SandboxOptions options)
    : d(std::make_unique<Private>())
{
    d->options = options;
    d->thread.setObjectName(u"sandbox"_s);
    d->thread.start();
    // Born in its thread: sockets and timers belong to the thread that makes them.
    QObject there;
    there.moveToThread(&d->thread);
    QMetaObject::invokeMethod(
        &there,
        [&] {
            d->world = new World(clock, options);
            there.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&d->thread, &QThread::finished, d->world, &QObject::deleteLater);
}

SimulatedIntercom::~SimulatedIntercom()
{
    d->thread.quit();
    d->thread.wait();
}

Result<quint16> SimulatedIntercom::start()
{
    const std::optional<Result<quint16>> port = d->in([this](World &it) {
        Result<quint16> listening = it.line.listen(d->options.port);
        if (listening)
            it.api.setBaseUrl(u"http://127.0.0.1:%1"_s.arg(*listening));
        return std::optional<Result<quint16>>(listening);
    });
    if (*port)
        d->baseUrl = u"http://127.0.0.1:%1"_s.arg(**port);
    return *port;
}

QString SimulatedIntercom::baseUrl() const
{
    return d->baseUrl;
}
QString SimulatedIntercom::appId()
{
    return QLatin1String(Known::appId);
}
QByteArray SimulatedIntercom::apiToken()
{
    return Known::token;
}
QByteArray SimulatedIntercom::clientSecret()
{
    return Known::secret;
}
TeammateId SimulatedIntercom::aiTeammate()
{
    return TeammateId(QLatin1String(Known::ai));
}
TeammateId SimulatedIntercom::humanTeammate()
{
    return TeammateId(QLatin1String(Known::joren));
}
TeammateId SimulatedIntercom::anotherTeammate()
{
    return TeammateId(QLatin1String(Known::aylin));
}
TeamId SimulatedIntercom::workshopTeam()
{
    return TeamId(QLatin1String(Known::workshop));
}
TeamId SimulatedIntercom::ordersTeam()
{
    return TeamId(QLatin1String(Known::orders));
}

void SimulatedIntercom::setWebhookUrl(const QUrl &url)
{
    d->in([&](World &it) {
        it.courier.setUrl(url);
        return Nothing();
    });
}

void SimulatedIntercom::setWebhookShape(WebhookShape shape)
{
    d->in([=](World &it) {
        it.courier.setShape(shape);
        return Nothing();
    });
}

void SimulatedIntercom::ping()
{
    d->in([](World &it) {
        it.courier.ping();
        return Nothing();
    });
}

void SimulatedIntercom::startTour(double speed)
{
    d->in([=, this](World &it) {
        it.tour = std::make_unique<Tour>(it.state, d->options.seed, speed, QLatin1String(Known::ai),
                                         QLatin1String(Known::joren));
        return Nothing();
    });
}

void SimulatedIntercom::stopTour()
{
    d->in([](World &it) {
        it.tour.reset();
        return Nothing();
    });
}

void SimulatedIntercom::setFaults(const SandboxFaults &faults)
{
    d->in([&](World &it) {
        it.faults = faults;
        it.state.setClockAhead(faults.clockAhead);
        return Nothing();
    });
}

SandboxFaults SimulatedIntercom::faults() const
{
    return d->in([](World &it) { return it.faults; });
}

QList<Conversation> SimulatedIntercom::conversations() const
{
    return d->in([](World &it) { return it.state.conversations(); });
}

Result<Conversation> SimulatedIntercom::conversation(const ConversationId &id) const
{
    const auto found = d->in([&](World &it) {
        const Conversation *known = it.state.conversation(id.value());
        return known ? std::optional<Conversation>(*known) : std::nullopt;
    });
    if (found)
        return *found;
    return Private::noConversation(id);
}

QList<Part> SimulatedIntercom::parts(const ConversationId &id) const
{
    const Result<Conversation> found = conversation(id);
    return found ? found->parts : QList<Part>();
}

QStringList SimulatedIntercom::violations() const
{
    return d->in([](World &it) { return it.api.violations(); });
}

QList<Call> SimulatedIntercom::calls() const
{
    return d->in([](World &it) { return it.api.calls(); });
}

QList<Attempt> SimulatedIntercom::deliveries() const
{
    return d->in([](World &it) { return it.courier.attempts(); });
}

} // namespace Baton
