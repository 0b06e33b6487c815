// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simulatedintercom_p.h"

namespace Baton {

using namespace Qt::StringLiterals;
using namespace Simulated;

SimulatedIntercom::SimulatedIntercom(const Clock &clock, SandboxOptions options)
    : d(std::make_unique<Private>(clock, options))
{
}

SimulatedIntercom::~SimulatedIntercom() = default;

Result<quint16> SimulatedIntercom::start()
{
    const std::optional<Result<quint16>> port = d->hop.in([this](World &it) {
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
    d->hop.run([&](World &it) {
        it.courier.setUrl(url);
    });
}

void SimulatedIntercom::setWebhookShape(WebhookShape shape)
{
    d->hop.run([=](World &it) {
        it.courier.setShape(shape);
    });
}

void SimulatedIntercom::ping()
{
    d->hop.run([](World &it) {
        it.courier.ping();
    });
}

void SimulatedIntercom::putArticle(const Simulated::Article &article)
{
    d->hop.run([&](World &it) {
        it.state.put(article);
    });
}

void SimulatedIntercom::removeArticle(const QString &id)
{
    d->hop.run([&](World &it) {
        it.state.removeArticle(id);
    });
}

void SimulatedIntercom::startTour(double speed)
{
    d->hop.run([=, this](World &it) {
        it.tour = std::make_unique<Tour>(it.stage, kiteShop(), d->options.seed, speed);
    });
}

void SimulatedIntercom::stopTour()
{
    d->hop.run([](World &it) {
        it.tour.reset();
    });
}

void SimulatedIntercom::setFaults(const SandboxFaults &faults)
{
    d->hop.run([&](World &it) {
        it.faults = faults;
        it.state.setClockAhead(faults.clockAhead);
    });
}

SandboxFaults SimulatedIntercom::faults() const
{
    return d->hop.in([](World &it) { return it.faults; });
}

QList<Conversation> SimulatedIntercom::conversations() const
{
    return d->hop.in([](World &it) { return it.state.conversations(); });
}

Result<Conversation> SimulatedIntercom::conversation(const ConversationId &id) const
{
    const auto found = d->hop.in([&](World &it) {
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
    return d->hop.in([](World &it) { return it.api.violations(); });
}

QList<Call> SimulatedIntercom::calls() const
{
    return d->hop.in([](World &it) { return it.api.calls(); });
}

QList<Attempt> SimulatedIntercom::deliveries() const
{
    return d->hop.in([](World &it) { return it.courier.attempts(); });
}

} // namespace Baton
