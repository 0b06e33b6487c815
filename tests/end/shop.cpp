// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

QJsonObject acme(const SimulatedIntercom &vendor)
{
    return {{"key"_L1, u"acme"_s},
            {"name"_L1, u"Acme support"_s},
            {"platform"_L1, u"intercom"_s},
            {"apiBaseUrl"_L1, vendor.baseUrl()},
            {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
            {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
            {"webhookKey"_L1, u"key-of-acme"_s},
            {"readBackSeconds"_L1, QJsonArray{1, 2, 3}},
            {"channels"_L1, QJsonObject{{"web"_L1, quickChannel()}, {"email"_L1, quickChannel()}}}};
}

} // namespace

Shop::Shop(SandboxOptions options, const QJsonObject &changes) : vendor(clock, options)
{
    if (!vendor.start())
        qFatal("the vendor cannot listen");
    connectWorkspace(changes);
}

void Shop::connectWorkspace(const QJsonObject &changes)
{
    QJsonObject workspace = acme(vendor);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        workspace[it.key()] = it.value();
    program.setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    program.setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
    connectWorkspaces(program, {workspace});
}

bool Shop::start(const QProcessEnvironment &environment)
{
    if (!program.start(environment))
        return false;
    vendor.setWebhookUrl(webhookUrl());
    return true;
}

QUrl Shop::webhookUrl() const
{
    return program.url(u"/webhooks/intercom/key-of-acme"_s);
}

ConversationId Shop::asks(const QString &name)
{
    return vendor.customerStarts(name, Simulated::Channel::Messenger,
                                 u"Where do I find the tracking number of my parcel?"_s);
}

QList<Simulated::Part> Shop::ours(const ConversationId &conversation, const QString &type) const
{
    QList<Simulated::Part> parts = vendor.parts(conversation);
    parts.removeIf([&](const Simulated::Part &part) {
        return part.type != type || part.author.id != SimulatedIntercom::aiTeammate().value();
    });
    return parts;
}

int Shop::replies(const ConversationId &conversation) const
{
    return int(ours(conversation, u"comment"_s).size());
}

QStringList Shop::partTypes(const ConversationId &conversation) const
{
    QStringList types;
    for (const Simulated::Part &part : vendor.parts(conversation))
        types << part.type;
    return types;
}

QByteArray Shop::lastWebhook(const QString &topic) const
{
    const QList<Simulated::Attempt> deliveries = vendor.deliveries();
    for (auto it = deliveries.rbegin(); it != deliveries.rend(); ++it) {
        if (it->topic == topic)
            return it->body;
    }
    return {};
}

bool Shop::acknowledged(const ConversationId &conversation) const
{
    const QList<Simulated::Attempt> deliveries = vendor.deliveries();
    return std::any_of(deliveries.begin(), deliveries.end(), [&](const Simulated::Attempt &each) {
        return each.conversation == conversation.value() && each.status == 200;
    });
}

} // namespace Baton
