// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replyengine.h"
#include "gateway/gateway.h"
#include "helpdesk/helpdesk.h"
#include "http/client.h"
#include "http/server.h"
#include "pipeline/pipeline.h"
#include "sandbox/simulatedintercom.h"
#include "store/erasedcontacts.h"
#include "store/stored.h"

#include <QUrl>

#include <atomic>

namespace Baton::Testing {

/// Runs with the system's clock, and can be put forward. Read from any thread.
class JumpingClock final : public Clock
{
public:
    Time now() const override { return SystemClock().now() + Millis(m_ahead.load()); }
    void jump(Millis by) { m_ahead += by.count(); }

private:
    std::atomic<qint64> m_ahead = 0;
};

/// Knows one answer to everything.
class OneAnswer final : public ReplyEngine
{
public:
    QFuture<Answer> draft(const Question &question) override;
    int asked = 0;
    Question question; ///< the last
};

/// Everything between the simulated vendor's wires and back, in a folder of its own: gateway and
/// guard, store, pipeline, connector, over real HTTP. The program without its process.
class House
{
public:
    /// `change` may alter the settings of the one workspace before they are stored.
    explicit House(const std::function<void(WorkspaceSettings &)> &change = {},
                   SandboxOptions options = {.retryWebhookAfter = 300ms});
    ~House();

    void open();  ///< Baton comes up: listens, and works what it finds
    void close(); ///< as at its end; the folder stays
    void connect(bool connected); ///< whether the workspace has a connector
    void sendWebhooks(); ///< the vendor learns our address

    Session session(const ConversationId &conversation);
    /// Public answers of the AI teammate at the vendor.
    int repliesAt(const ConversationId &conversation) const;
    QUrl webhookUrl() const;

    template<typename T, typename Function>
    T read(Function work)
    {
        const Result<T> result = Testing::read<T>(*store, std::move(work));
        return result ? *result : T();
    }

    JumpingClock clock;
    SimulatedIntercom vendor;
    std::shared_ptr<OneAnswer> engine = std::make_shared<OneAnswer>();
    std::unique_ptr<Store> store;
    std::unique_ptr<Pipeline> pipeline;
    Workspace workspace;
    std::shared_ptr<const ErasedContacts> erased; ///< as the program loads them
    PassWaypoint watch; ///< hears the steps of the pipeline that `open` makes

private:
    LaneWorld world() const;

    QTemporaryDir m_folder;
    std::unique_ptr<HttpClient> m_client;
    std::shared_ptr<Helpdesk> m_helpdesk;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    bool m_connected = true;
};

} // namespace Baton::Testing
