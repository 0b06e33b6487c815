// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"
#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

HttpResponse getMe(Request &request)
{
    const Admin *me = request.state.admin(request.settings.me);
    if (!me)
        return notFound(u"Admin not found"_s);
    QJsonObject json = adminJson(*me);
    json[u"email_verified"_s] = true;
    json[u"app"_s] = QJsonObject{{u"type"_s, u"app"_s},
                                 {u"id_code"_s, request.settings.appId},
                                 {u"name"_s, u"Nordwind Kites"_s},
                                 {u"created_at"_s, 1'700'000'000},
                                 {u"secure"_s, false},
                                 {u"identity_verification"_s, false},
                                 {u"timezone"_s, u"Europe/Copenhagen"_s},
                                 {u"region"_s, u"EU"_s}};
    json[u"avatar"_s] = QJsonObject{{u"type"_s, u"avatar"_s}, {u"image_url"_s, QJsonValue()}};
    return jsonResponse(json);
}

HttpResponse listAdmins(Request &request)
{
    QJsonArray admins;
    for (const Admin &admin : request.state.admins()) {
        QJsonObject json = adminJson(admin);
        if (request.faults.aiWithoutSeat && admin.id == request.settings.ai)
            json[u"has_inbox_seat"_s] = false;
        admins.append(json);
    }
    return jsonResponse({{u"type"_s, u"admin.list"_s}, {u"admins"_s, admins}});
}

HttpResponse getAdmin(Request &request)
{
    const Admin *admin = request.state.admin(request.args.value(0));
    return admin ? jsonResponse(adminJson(*admin)) : notFound(u"Admin not found"_s);
}

HttpResponse listTeams(Request &request)
{
    QJsonArray teams;
    for (const Team &team : request.state.teams()) {
        QJsonArray members;
        for (const Admin &admin : request.state.admins()) {
            if (admin.teams.contains(team.id))
                members.append(admin.id.toLongLong());
        }
        teams.append(QJsonObject{{u"type"_s, u"team"_s},
                                 {u"id"_s, team.id},
                                 {u"name"_s, team.name},
                                 {u"admin_ids"_s, members}});
    }
    return jsonResponse({{u"type"_s, u"team.list"_s}, {u"teams"_s, teams}});
}

HttpResponse getContact(Request &request)
{
    const Contact *contact = request.state.contact(request.args.value(0));
    return contact ? jsonResponse(
               contactJson(request.state, *contact, request.settings.appId, request.baseUrl))
                   : notFound(u"User Not Found"_s);
}

HttpResponse listContactCompanies(Request &request)
{
    const Contact *contact = request.state.contact(request.args.value(0));
    if (!contact)
        return notFound(u"User Not Found"_s);
    QJsonArray companies;
    if (const Company *company = request.state.company(contact->company))
        companies.append(companyJson(*company, request.settings.appId, request.state.now()));
    // The description says `companies`, its own example and the vendor say `data`.
    return jsonResponse({{u"type"_s, u"list"_s},
                         {u"data"_s, companies},
                         {u"companies"_s, companies},
                         {u"total_count"_s, companies.size()},
                         {u"pages"_s, pagesJson(1, 50, 1, {})}});
}

HttpResponse listContactSegments(Request &request)
{
    if (!request.state.contact(request.args.value(0)))
        return notFound(u"User Not Found"_s);
    return jsonResponse({{u"type"_s, u"list"_s}, {u"data"_s, QJsonArray()}});
}

HttpResponse getCompany(Request &request)
{
    const Company *company = request.state.company(request.args.value(0));
    return company
        ? jsonResponse(companyJson(*company, request.settings.appId, request.state.now()))
        : notFound(u"Company Not Found"_s);
}

HttpResponse listSegments(Request &)
{
    const QJsonObject regulars{
        {u"type"_s, u"segment"_s},        {u"id"_s, u"64f1c2a90000000000000001"_s},
        {u"name"_s, u"Club members"_s},   {u"created_at"_s, 1'700'000'000},
        {u"updated_at"_s, 1'700'000'000}, {u"person_type"_s, u"user"_s}};
    return jsonResponse({{u"type"_s, u"segment.list"_s}, {u"segments"_s, QJsonArray{regulars}}});
}

HttpResponse listOfficeHours(Request &)
{
    QJsonArray intervals; // minutes of the week, Monday to Friday from 9 to 18
    for (int day = 0; day < 5; ++day)
        intervals.append(QJsonObject{{u"start_minute"_s, day * 1440 + 540},
                                     {u"end_minute"_s, day * 1440 + 1080}});
    const QJsonObject schedule{{u"type"_s, u"office_hours_schedule"_s},
                               {u"id"_s, u"311"_s},
                               {u"name"_s, u"Shop"_s},
                               {u"time_zone_name"_s, u"Europe/Copenhagen"_s},
                               {u"time_intervals"_s, intervals},
                               {u"twenty_four_seven"_s, false},
                               {u"created_at"_s, 1'700'000'000},
                               {u"updated_at"_s, 1'700'000'000}};
    return jsonResponse({{u"type"_s, u"list"_s}, {u"data"_s, QJsonArray{schedule}}});
}

HttpResponse listDataAttributes(Request &request)
{
    const QString model = request.http.query.queryItemValue(u"model"_s);
    if (!model.isEmpty() && model != u"contact"_s && model != u"company"_s)
        return invalid(request, u"model must be contact or company"_s);
    struct Known
    {
        const char16_t *model;
        const char16_t *name;
        const char16_t *type;
    };
    static constexpr Known known[] = {{u"contact", u"plan_tier", u"string"},
                                      {u"contact", u"last_order", u"string"},
                                      {u"contact", u"orders_count", u"integer"},
                                      {u"contact", u"home_spot", u"string"},
                                      {u"company", u"club_discount", u"string"}};
    QJsonArray data;
    int id = 4100;
    for (const Known &it : known) {
        ++id;
        const QString name = QString::fromUtf16(it.name);
        if (!model.isEmpty() && model != QStringView(it.model))
            continue;
        data.append(QJsonObject{{u"type"_s, u"data_attribute"_s},
                                {u"id"_s, id},
                                {u"model"_s, QString::fromUtf16(it.model)},
                                {u"name"_s, name},
                                {u"full_name"_s, u"custom_attributes."_s + name},
                                {u"label"_s, name},
                                {u"description"_s, QString()},
                                {u"data_type"_s, QString::fromUtf16(it.type)},
                                {u"api_writable"_s, true},
                                {u"ui_writable"_s, true},
                                {u"messenger_writable"_s, false},
                                {u"custom"_s, true},
                                {u"archived"_s, false}});
    }
    return jsonResponse({{u"type"_s, u"list"_s}, {u"data"_s, data}});
}

} // namespace Baton::Simulated
