// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "helpdesk/intercom/connector.h"

#include <algorithm>

namespace Baton::Testing {

namespace {

HelpdeskSecrets secrets()
{
    return {.apiToken = SimulatedIntercom::apiToken(),
            .signingSecrets = {SimulatedIntercom::clientSecret()}};
}

WorkspaceSettings nordwind(const SimulatedIntercom &vendor)
{
    WorkspaceSettings settings;
    settings.key = WorkspaceKey(QStringLiteral("nordwind"));
    settings.name = QStringLiteral("Nordwind Kites");
    settings.apiBaseUrl = vendor.baseUrl();
    settings.platformWorkspaceId = SimulatedIntercom::appId();
    settings.aiTeammate = SimulatedIntercom::aiTeammate();
    settings.webhookKey = EndpointKey(QStringLiteral("key-of-nordwind"));
    settings.readBack = {1s, 2s, 3s};
    for (Channel channel : {Channel::Web, Channel::Email}) {
        ChannelSettings &web = settings.channels[channel];
        web = defaultChannelSettings(Platform::Intercom, channel);
        web.autopilot = true;
        web.settle = 0s;
        web.burst = 0s;
    }
    return settings;
}

} // namespace

QFuture<Answer> OneAnswer::draft(const Question &asks)
{
    ++asked;
    question = asks;
    QPromise<Answer> promise;
    promise.start();
    Answer answer;
    answer.knows = true;
    answer.text = QStringLiteral("Your kite arrives within three working days.");
    answer.confidence = 0.95;
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

House::House(const std::function<void(WorkspaceSettings &)> &change, SandboxOptions options)
    : vendor(clock, options)
{
    must(vendor.start());
    WorkspaceSettings settings = nordwind(vendor);
    if (change)
        change(settings);
    const auto first = must(Store::open(m_folder.path()));
    must(write(*first, [&](Connection &connection) {
        return Workspaces::import(connection, {.workspaces = {settings}}, clock.now());
    }));
    workspace = must(Testing::read<QList<Workspace>>(*first, Workspaces::all)).constFirst();
    m_client = std::make_unique<HttpClient>(clock);
    m_helpdesk = must(intercomHelpdesk(workspace.settings, secrets(), *m_client));
}

House::~House()
{
    close();
}

void House::open()
{
    store = must(Store::open(m_folder.path()));
    pipeline = std::make_unique<Pipeline>(*store, clock, [this](WorkspaceId) { return world(); });
    m_gateway = std::make_unique<Gateway>(*store, clock);
    m_gateway->setEndpoints(
        endpointTable({workspace}, [](const WorkspaceKey &) { return secrets(); }));
    m_server = std::make_unique<HttpServer>(m_gateway->handler());
    m_port = must(m_server->listen(QHostAddress::LocalHost, m_port));
    pipeline->watch(watch);
    pipeline->guard({workspace.id});
    pipeline->start();
}

void House::sendWebhooks()
{
    vendor.setWebhookUrl(webhookUrl());
}

void House::close()
{
    m_server.reset();
    m_gateway.reset();
    pipeline.reset();
    store.reset();
}

void House::connect(bool connected)
{
    m_connected = connected;
    if (pipeline)
        pipeline->settingsChanged();
}

LaneWorld House::world() const
{
    LaneWorld world;
    world.workspace = workspace;
    world.helpdesk = m_connected ? m_helpdesk : nullptr;
    world.engine = engine;
    world.erased = erased;
    return world;
}

Session House::session(const ConversationId &conversation)
{
    const WorkspaceId id = workspace.id;
    return read<Session>([=](Connection &connection) {
        return Sessions::loadByConversation(connection, id, conversation);
    });
}

int House::repliesAt(const ConversationId &conversation) const
{
    const QList<Simulated::Part> parts = vendor.parts(conversation);
    return int(std::count_if(parts.begin(), parts.end(), [](const Simulated::Part &part) {
        return part.type == QLatin1String("comment")
            && part.author.id == SimulatedIntercom::aiTeammate().value();
    }));
}

QUrl House::webhookUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/webhooks/intercom/%2")
                    .arg(m_port)
                    .arg(workspace.settings.webhookKey.value()));
}

} // namespace Baton::Testing
