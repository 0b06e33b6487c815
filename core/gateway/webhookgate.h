// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "gateway/admission.h"
#include "gateway/doorlog.h"
#include "gateway/figures.h"
#include "http/server.h"
#include "store/inbox.h"

namespace Baton {

class Store;

/// The one way in for deliveries: endpoint by key, signature, append, answer. 200 only after the
/// commit; if it cannot be committed 503, never 429 (Intercom drops what it throttled). Lives in
/// the server's thread and never waits.
class WebhookGate
{
public:
    /// `figures` is shared: a commit may end after the gateway has.
    WebhookGate(Store &store, const Clock &clock, std::shared_ptr<GatewayFigures> figures)
        : m_store(store), m_clock(clock), m_figures(std::move(figures))
    {
    }

    Endpoints &endpoints() { return m_endpoints; }

    /// The topic by which Baton asks itself, from outside, whether its deliveries come through whole.
    /// It is answered as any other, and not kept: it is no news of the vendor's.
    static QString testTopic() { return QStringLiteral("baton.test"); }

    void accept(Platform platform, const EndpointKey &key, const HttpRequest &request,
                const Respond &respond);
    /// The vendor tries the address before it saves it: 200, or 404 for an unknown key.
    void probe(Platform platform, const EndpointKey &key, const Respond &respond);

    /// What the server turned away before it came here (413, 408 …), if it was a delivery.
    void refusedBefore(const RefusedRequest &request);

private:
    /// `answer` instead of the usual words once it is committed.
    void append(IncomingDelivery delivery, const std::optional<HttpResponse> &answer,
                const Respond &respond);
    void turnAway(const HttpRequest &request, const TurnedAway &why, const Respond &respond);
    void record(const RefusedRequest &request);

    Store &m_store;
    const Clock &m_clock;
    std::shared_ptr<GatewayFigures> m_figures;
    Endpoints m_endpoints;
    DoorLog m_log;
    /// Refusals on their way into the store: whoever floods us must not keep the disk busy.
    std::shared_ptr<std::atomic<int>> m_recording = std::make_shared<std::atomic<int>>(0);
};

} // namespace Baton
