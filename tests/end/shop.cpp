// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "store/sessions.h"
#include "store/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

QJsonObject quickChannel()
{
    return {{"autopilot"_L1, true}, {"settleSeconds"_L1, 1}, {"burstSeconds"_L1, 1}};
}

QJsonObject acme(const SimulatedIntercom &vendor, const QString &articles)
{
    return {{"key"_L1, u"acme"_s},
            {"name"_L1, u"Acme support"_s},
            {"platform"_L1, u"intercom"_s},
            {"apiBaseUrl"_L1, vendor.baseUrl()},
            {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
            {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
            {"webhookKey"_L1, u"key-of-acme"_s},
            {"readBackSeconds"_L1, QJsonArray{1, 2, 3}},
            {"channels"_L1, QJsonObject{{"web"_L1, quickChannel()}, {"email"_L1, quickChannel()}}},
            {"knowledge"_L1, QJsonObject{{"folders"_L1, QJsonArray{articles}}}}};
}

} // namespace

Shop::Shop(SandboxOptions options) : vendor(clock, options)
{
    if (!vendor.start())
        qFatal("the vendor cannot listen");
    connectWorkspace();
}

void Shop::connectWorkspace()
{
    program.writeFile(u"articles/parcels.md"_s,
                      "# Tracking a parcel\n\nYou find the tracking number of your parcel in "
                      "the shipping confirmation. A parcel usually arrives within three "
                      "working days.\n");
    const QJsonObject config{
        {"format"_L1, u"baton-config/1"_s},
        {"workspaces"_L1, QJsonArray{acme(vendor, program.folder() + u"/articles"_s)}}};
    program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    program.setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    program.setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
    QByteArray said;
    const QStringList import{u"config"_s, u"import"_s, program.folder() + u"/config.json"_s};
    if (program.run(import, &said) != 0)
        qFatal("the settings were not taken: %s", said.constData());
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

Session Shop::session(const ConversationId &conversation)
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> store = Store::open(program.dataDir());
        if (!store)
            qFatal("%s", qPrintable(store.error().what));
        m_store = *std::move(store);
    }
    QFuture<Result<Session>> future = m_store->read<Session>(
        [conversation](Connection &connection) -> Result<Session> {
            const Result<QList<Workspace>> all = Workspaces::all(connection);
            if (!all)
                return all.error();
            return Sessions::loadByConversation(connection, all->constFirst().id, conversation);
        });
    future.waitForFinished();
    return future.result() ? *future.result() : Session();
}

bool isAtRest(const Session &session)
{
    const auto waits = [](const Turn &turn) {
        return turn.state == TurnState::Open || turn.state == TurnState::Asked
            || turn.state == TurnState::Acting;
    };
    return !session.id.isNull() && !session.turns.isEmpty()
        && std::none_of(session.turns.begin(), session.turns.end(), waits)
        && std::all_of(session.effects.begin(), session.effects.end(),
                       [](const Effect &effect) { return isFinal(effect.status); });
}

QString wrongWith(const Session &session, int replies)
{
    const auto needsPerson
        = std::find_if(session.effects.begin(), session.effects.end(), [](const Effect &effect) {
              return effect.status == EffectStatus::NeedsPerson;
          });
    if (needsPerson != session.effects.end() && needsPerson->reason.isEmpty())
        return u"a person is needed, and nobody says why"_s;
    if (replies == 1 || (replies == 0 && needsPerson != session.effects.end()))
        return {};
    return u"%1 replies, turn %2"_s.arg(replies).arg(
        session.turns.isEmpty() ? -1 : int(session.turns.constLast().state));
}

} // namespace Baton
