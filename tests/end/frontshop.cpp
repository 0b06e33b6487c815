// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <vector>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

QJsonObject trade(const SimulatedFront &vendor)
{
    return {{"key"_L1, u"trade"_s},
            {"name"_L1, u"Trade desk"_s},
            {"platform"_L1, u"front"_s},
            {"apiBaseUrl"_L1, vendor.baseUrl()},
            {"platformWorkspaceId"_L1, SimulatedFront::companyId()},
            {"aiTeammateId"_L1, SimulatedFront::aiTeammate().value()},
            {"webhookKey"_L1, u"key-of-trade"_s},
            {"handleUnassigned"_L1, true},
            {"readBackSeconds"_L1, QJsonArray{1, 2, 3}},
            {"channels"_L1, QJsonObject{{"web"_L1, quickChannel()},
                                        {"email"_L1, quickChannel()},
                                        {"sms"_L1, quickChannel()}}}};
}

QNetworkRequest requestTo(const QUrl &url, const Headers &headers)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(10'000);
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

FrontShop::FrontShop(const QJsonObject &changes, FrontSandboxOptions options)
    : vendor(clock, options)
{
    if (!vendor.start())
        qFatal("the vendor cannot listen");
    QJsonObject workspace = trade(vendor);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        workspace[it.key()] = it.value();
    program.setSecret(u"trade.api-token"_s, SimulatedFront::apiToken());
    program.setSecret(u"trade.app-signing-key"_s, SimulatedFront::appSigningKey());
    program.setSecret(u"trade.rule-secret"_s, SimulatedFront::ruleSecret());
    connectWorkspaces(program, {workspace});
}

bool FrontShop::start(Tells tells, const QProcessEnvironment &environment)
{
    if (!program.start(environment))
        return false;
    if (tells != Tells::ByApplication) {
        vendor.setRuleWebhook(webhookUrl(), tells == Tells::ByPreview);
        return true;
    }
    vendor.setApplicationWebhook(webhookUrl());
    return QTest::qWaitFor([this] { return vendor.applicationWebhookAnswers(); }, 10'000);
}

QUrl FrontShop::webhookUrl() const
{
    return program.url(u"/webhooks/front/key-of-trade"_s);
}

ConversationId FrontShop::asks(const QString &name, Simulated::Channel channel)
{
    const QString handle = channel == Simulated::Channel::Sms
        ? u"+45 55 50 11 23"_s
        : name.toLower().replace(u' ', u'.') + u"@example.com"_s;
    return vendor.customerStarts(name, handle, channel,
                                 u"Where do I find the tracking number of my parcel?"_s,
                                 u"A parcel"_s);
}

ConversationId FrontShop::asksMira(const QString &name)
{
    const ConversationId begun = vendor.customerStarts(
        name, name.toLower().replace(u' ', u'.') + u"@example.com"_s, Simulated::Channel::Email,
        u"Hello Mira"_s, u"Our order"_s);
    const bool hers = vendor.assign(begun, SimulatedFront::humanTeammate()).ok();
    if (!hers || !vendor.customerWrites(begun, u"Where do I find the tracking number of my parcel?"_s))
        qFatal("the vendor lost a conversation");
    return begun;
}

FrontSim::Thread FrontShop::thread(const ConversationId &conversation) const
{
    const Result<FrontSim::Thread> found = vendor.thread(conversation);
    return found ? *found : FrontSim::Thread();
}

int FrontShop::replies(const ConversationId &conversation) const
{
    const QList<FrontSim::Letter> letters = thread(conversation).letters;
    return int(std::count_if(letters.begin(), letters.end(), [](const FrontSim::Letter &letter) {
        return letter.author == SimulatedFront::aiTeammate().value() && letter.error.isEmpty()
            && letter.draft.isEmpty();
    }));
}

QList<FrontSim::Letter> FrontShop::drafts(const ConversationId &conversation) const
{
    QList<FrontSim::Letter> all = thread(conversation).letters;
    all.removeIf([](const FrontSim::Letter &letter) { return letter.draft.isEmpty(); });
    return all;
}

QStringList FrontShop::comments(const ConversationId &conversation) const
{
    QStringList texts;
    for (const FrontSim::Remark &remark : thread(conversation).remarks)
        texts << remark.markdown;
    return texts;
}

bool FrontShop::acknowledged(const ConversationId &conversation) const
{
    const QList<Simulated::Attempt> deliveries = vendor.deliveries();
    return std::any_of(deliveries.begin(), deliveries.end(), [&](const Simulated::Attempt &each) {
        return each.conversation == conversation.value() && each.status == 200;
    });
}

QByteArray FrontShop::lastWebhook(const ConversationId &conversation) const
{
    const QList<Simulated::Attempt> deliveries = vendor.deliveries();
    for (auto it = deliveries.rbegin(); it != deliveries.rend(); ++it) {
        if (it->conversation == conversation.value() && it->status == 200)
            return it->body;
    }
    return {};
}

Headers signedByApplication(const QByteArray &key, const QByteArray &body, Time at)
{
    const QByteArray stamp = QByteArray::number(toMillis(at));
    return {{"X-Front-Request-Timestamp", stamp},
            {"X-Front-Signature",
             QMessageAuthenticationCode::hash(stamp + ':' + body, key, QCryptographicHash::Sha256)
                 .toBase64()}};
}

Headers signedByRule(const QByteArray &secret, const QByteArray &body)
{
    return {{"Content-Type", "application/x-www-form-urlencoded"},
            {"X-Front-Signature",
             QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha1).toBase64()}};
}

int post(const QUrl &url, const QByteArray &body, const Headers &headers, QByteArray *answer)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(requestTo(url, headers), body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 15'000))
        return 0;
    if (answer)
        *answer = reply->readAll();
    return statusOf(*reply);
}

QList<int> postAtOnce(int copies, const QUrl &url, const QByteArray &body, const Headers &headers)
{
    QNetworkAccessManager network;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < copies; ++i)
        replies.emplace_back(network.post(requestTo(url, headers), body));
    QList<int> statuses;
    for (const auto &reply : replies) {
        if (QTest::qWaitFor([&] { return reply->isFinished(); }, 15'000))
            statuses << statusOf(*reply);
    }
    return statuses;
}

} // namespace Baton
