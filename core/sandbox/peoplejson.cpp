// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject addressable(const QJsonArray &data, const QString &url)
{
    return {{u"type"_s, u"list"_s},
            {u"data"_s, data},
            {u"url"_s, url},
            {u"total_count"_s, data.size()},
            {u"has_more"_s, false}};
}

} // namespace

QJsonObject adminJson(const Admin &admin)
{
    QJsonArray teams;
    for (const QString &team : admin.teams)
        teams.append(team.toLongLong());
    return {{u"type"_s, u"admin"_s},
            {u"id"_s, admin.id},
            {u"name"_s, admin.name},
            {u"email"_s, admin.email},
            {u"away_mode_enabled"_s, admin.away},
            {u"away_mode_reassign"_s, false},
            {u"has_inbox_seat"_s, admin.hasSeat},
            {u"team_ids"_s, teams}};
}

QJsonObject contactJson(const State &state, const Contact &contact, const QString &appId,
                        const QString &baseUrl)
{
    const QString url = baseUrl + u"/contacts/"_s + contact.id;
    QJsonArray companies;
    if (const Company *company = state.company(contact.company))
        companies.append(QJsonObject{{u"type"_s, u"company"_s},
                                     {u"id"_s, company->id},
                                     {u"url"_s, baseUrl + u"/companies/"_s + company->id}});
    const qint64 created = toMillis(contact.createdAt) / 1000;
    return {{u"type"_s, u"contact"_s},
            {u"id"_s, contact.id},
            {u"workspace_id"_s, appId},
            {u"external_id"_s, orNull(contact.externalId)},
            {u"role"_s, contact.role},
            {u"email"_s, contact.email},
            {u"phone"_s, orNull(contact.phone)},
            {u"name"_s, orNull(contact.name)},
            {u"avatar"_s, QJsonValue()},
            {u"owner_id"_s, QJsonValue()},
            {u"has_hard_bounced"_s, false},
            {u"marked_email_as_spam"_s, false},
            {u"unsubscribed_from_emails"_s, false},
            {u"created_at"_s, created},
            {u"updated_at"_s, created},
            {u"signed_up_at"_s, created},
            {u"last_seen_at"_s, QJsonValue()},
            {u"language_override"_s, QJsonValue()},
            {u"browser_language"_s, orNull(contact.language)},
            {u"custom_attributes"_s, contact.attributes},
            {u"social_profiles"_s, QJsonObject{{u"type"_s, u"list"_s}, {u"data"_s, QJsonArray()}}},
            {u"location"_s,
             QJsonObject{{u"type"_s, u"location"_s},
                         {u"country"_s, QJsonValue()},
                         {u"region"_s, QJsonValue()},
                         {u"city"_s, QJsonValue()}}},
            {u"tags"_s, addressable({}, url + u"/tags"_s)},
            {u"notes"_s, addressable({}, url + u"/notes"_s)},
            {u"companies"_s, addressable(companies, url + u"/companies"_s)}};
}

QJsonObject companyJson(const Company &company, const QString &appId, Time at)
{
    const qint64 created = toMillis(at) / 1000 - 90 * 24 * 3600;
    return {{u"type"_s, u"company"_s},
            {u"id"_s, company.id},
            {u"company_id"_s, company.id.right(6)},
            {u"app_id"_s, appId},
            {u"name"_s, company.name},
            {u"plan"_s,
             QJsonObject{{u"type"_s, u"plan"_s},
                         {u"id"_s, company.plan.toLower()},
                         {u"name"_s, company.plan}}},
            {u"remote_created_at"_s, created},
            {u"created_at"_s, created},
            {u"updated_at"_s, created},
            {u"monthly_spend"_s, 0},
            {u"session_count"_s, 0},
            {u"user_count"_s, 1},
            {u"custom_attributes"_s, company.attributes},
            {u"tags"_s, QJsonObject{{u"type"_s, u"tag.list"_s}, {u"tags"_s, QJsonArray()}}},
            {u"segments"_s,
             QJsonObject{{u"type"_s, u"segment.list"_s}, {u"segments"_s, QJsonArray()}}}};
}

} // namespace Baton::Simulated
