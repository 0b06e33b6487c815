// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/answers.h"

#include "helpdesk/attributes.h"
#include "helpdesk/front/people.h"
#include "helpdesk/json.h"
#include "helpdesk/outcome.h"
#include "helpdesk/tr.h"

#include <QHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Baton::FrontAnswers {

using namespace Qt::StringLiterals;
using namespace VendorJson;

namespace {

Error unexpected(const QString &what)
{
    return {ErrorKind::Unavailable, HelpdeskText::tr("Front answered, but not with %1.").arg(what),
            HelpdeskText::tr("Check the API address for a proxy in between, then try again.")};
}

QJsonObject rootOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

Teammate teammate(const QJsonValue &json)
{
    Teammate mate;
    mate.id = TeammateId(Front::idOf(json));
    mate.name = Front::teammateAuthor(json, {}).name;
    mate.email = json["email"_L1].toString();
    mate.hasSeat = !json["is_blocked"_L1].toBool();
    mate.away = !json["is_available"_L1].toBool(true);
    return mate;
}

ExchangeWords words()
{
    return {u"Front"_s, error};
}

} // namespace

Result<AccountInfo> me(const QByteArray &body)
{
    const QJsonObject root = rootOf(body);
    AccountInfo account;
    account.platformWorkspaceId = idText(root["id"_L1]);
    account.workspaceName = root["name"_L1].toString();
    if (account.platformWorkspaceId.isEmpty())
        return unexpected(HelpdeskText::tr("the company of the token"));
    return account;
}

Result<QList<Teammate>> teammates(const QByteArray &body)
{
    const Result<Page> list = page(body);
    if (!list)
        return list.error();
    QList<Teammate> all;
    for (const QJsonValue json : list->results) {
        const QString type = json["type"_L1].toString();
        const bool person = type.isEmpty() || type == "user"_L1 || type == "ai"_L1;
        if (person && !Front::idOf(json).isEmpty())
            all << teammate(json);
    }
    return all;
}

Result<Page> page(const QByteArray &body)
{
    const QJsonValue root = rootOf(body);
    if (!root["_results"_L1].isArray())
        return unexpected(HelpdeskText::tr("a list"));
    const QUrl next(root["_pagination"_L1]["next"_L1].toString());
    return Page{root["_results"_L1].toArray(),
                QUrlQuery(next).queryItemValue(u"page_token"_s, QUrl::FullyDecoded)};
}

Result<QJsonObject> object(const QByteArray &body)
{
    const QJsonObject root = rootOf(body);
    if (Front::idOf(root).isEmpty())
        return unexpected(HelpdeskText::tr("what was asked for"));
    return root;
}

Result<ChangedConversations> events(const QByteArray &body)
{
    const Result<Page> list = page(body);
    if (!list)
        return list.error();
    ChangedConversations changed;
    changed.next = list->next;
    QHash<ConversationId, qsizetype> places;
    for (const QJsonValue event : list->results) {
        const ConversationId id(Front::idOf(event["conversation"_L1]));
        const Time at = timeOf(event["emitted_at"_L1]).value_or(Time());
        if (id.isEmpty())
            continue;
        const auto place = places.constFind(id);
        if (place == places.constEnd()) {
            places.insert(id, changed.conversations.size());
            changed.conversations << ChangedConversation{id, at};
        } else {
            Time &newest = changed.conversations[*place].updatedAt;
            newest = std::max(newest, at);
        }
    }
    return changed;
}

Result<QList<Attribute>> customFields(const QByteArray &body, const QString &company)
{
    const Result<QJsonObject> owner = object(body);
    if (!owner)
        return owner.error();
    return attributesIn(owner->value("custom_fields"_L1).toObject(), company);
}

QString mailDomain(const QByteArray &contact)
{
    for (const QJsonValue handle : rootOf(contact)["handles"_L1].toArray()) {
        const QString address = handle["handle"_L1].toString();
        if (handle["source"_L1].toString() == "email"_L1 && address.contains(u'@'))
            return address.section(u'@', -1).trimmed().toLower();
    }
    return {};
}

PerformReport accepted(const QByteArray &body)
{
    const QString uid = idText(rootOf(body)["message_uid"_L1]);
    if (uid.isEmpty())
        return {Performed::Maybe, {}, HelpdeskText::tr("Front took it without saying under which id."), {}};
    return {Performed::Accepted, VendorObjectId(uid), {}, {}};
}

PerformReport messageFate(const QByteArray &body)
{
    const QJsonObject root = rootOf(body);
    const VendorObjectId id(Front::idOf(root));
    const QString failed = root["error_type"_L1].toString();
    if (id.isEmpty())
        return {Performed::Accepted, {}, unexpected(HelpdeskText::tr("a message")).what, {}};
    if (failed.isEmpty())
        return {Performed::Done, id, {}, {}};
    return {Performed::Refused, id,
            HelpdeskText::tr("Front could not send it (%1). Check the channel in Front, then send it again.").arg(
                failed),
            {}};
}

VendorObjectId madeId(const QByteArray &body)
{
    return VendorObjectId(Front::idOf(rootOf(body)));
}

PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made)
{
    PerformReport report = words().reportOf(exchange, made);
    // The conversation is a part of another one: nothing was done, and the next read tells.
    if (exchange.end == Exchange::End::Answered && exchange.status == 301)
        report.performed = Performed::NeverLeft;
    return report;
}

ConversationId mergedInto(const Exchange &exchange)
{
    if (exchange.end != Exchange::End::Answered || exchange.status != 301)
        return {};
    const QByteArray location = headerValue(exchange.headers, "Location");
    return ConversationId(Front::endOfLink(QString::fromLatin1(location)));
}

PerformReport reportBefore(const Exchange &exchange, const QString &what)
{
    PerformReport report = reportOf(exchange);
    if (report.performed == Performed::Done)
        report.detail = HelpdeskText::tr("Front answered, but not with %1.").arg(what);
    if (report.performed != Performed::Refused)
        report.performed = Performed::NeverLeft;
    return report;
}

Error failureOf(const Exchange &exchange)
{
    return words().failureOf(exchange);
}

} // namespace Baton::FrontAnswers
