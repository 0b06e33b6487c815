// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/channels.h"

#include "helpdesk/front/answers.h"
#include "helpdesk/front/people.h"
#include "helpdesk/json.h"

#include <algorithm>

namespace Baton::Front {

using namespace Qt::StringLiterals;
using namespace VendorJson;

namespace {

/// Which channels carry which messages, where the two have different names (API description,
/// ChannelResponse and MessageResponse).
bool carries(const QString &channelType, const QString &messageType)
{
    static const QStringList mail{u"gmail"_s, u"imap"_s,       u"office365"_s,
                                  u"smtp"_s,  u"front_mail"_s, u"form"_s};
    static const QStringList text{u"twilio"_s, u"truly"_s, u"talkdesk"_s};
    if (messageType == "email"_L1)
        return mail.contains(channelType);
    if (messageType == "sms"_L1)
        return text.contains(channelType);
    if (messageType == "whatsapp"_L1)
        return channelType == "twilio_whatsapp"_L1;
    if (messageType == "tweet"_L1 || messageType == "tweet_dm"_L1)
        return channelType.startsWith("twitter"_L1);
    return channelType == messageType;
}

QString firstOf(const QList<ChannelHead> &channels,
                const std::function<bool(const ChannelHead &)> &fits)
{
    const auto found = std::find_if(channels.begin(), channels.end(), fits);
    return found == channels.end() ? QString() : found->id;
}

} // namespace

Result<QList<ChannelHead>> channelsIn(const QByteArray &body)
{
    const Result<FrontAnswers::Page> list = FrontAnswers::page(body);
    if (!list)
        return list.error();
    QList<ChannelHead> all;
    for (const QJsonValue json : list->results) {
        ChannelHead head{idOf(json), json["type"_L1].toString(),
                         endOfLink(json["_links"_L1]["related"_L1]["inbox"_L1]), {}};
        for (const auto field : {"address"_L1, "send_as"_L1})
            head.addresses << json[field].toString().trimmed().toLower();
        head.addresses.removeAll(QString());
        if (!head.id.isEmpty() && json["is_valid"_L1].toBool(true))
            all << head;
    }
    return all;
}

Arrival arrivalAmong(const QJsonArray &messages)
{
    Arrival arrival;
    Time newest;
    for (const QJsonValue message : messages) {
        const Time at = timeOf(message["created_at"_L1]).value_or(Time());
        if (!message["is_inbound"_L1].toBool() || at < newest)
            continue;
        newest = at;
        arrival = {message["type"_L1].toString(), {}};
        for (const QJsonValue recipient : message["recipients"_L1].toArray()) {
            if (recipient["role"_L1].toString() != "from"_L1)
                arrival.handles << recipient["handle"_L1].toString().trimmed().toLower();
        }
    }
    return arrival;
}

QString channelFor(const QList<ChannelHead> &channels, const Arrival &arrival,
                   const QStringList &inboxes)
{
    const QString writtenTo = firstOf(channels, [&](const ChannelHead &head) {
        return std::any_of(head.addresses.begin(), head.addresses.end(),
                           [&](const QString &each) { return arrival.handles.contains(each); });
    });
    if (!writtenTo.isEmpty())
        return writtenTo;
    const QString sameKind = firstOf(channels, [&](const ChannelHead &head) {
        return inboxes.contains(head.inbox) && carries(head.type, arrival.messageType);
    });
    if (!sameKind.isEmpty())
        return sameKind;
    return firstOf(channels,
                   [&](const ChannelHead &head) { return inboxes.contains(head.inbox); });
}

} // namespace Baton::Front
