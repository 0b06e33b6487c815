// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"
#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

/// The attributes of the request over those that are there: the vendor leaves what is not named.
bool takeAttributes(Request &request, QJsonObject &known)
{
    const QJsonValue given = request.body.value(u"custom_attributes"_s);
    if (!given.isObject()) {
        request.violations << u"custom_attributes must be an object"_s;
        return false;
    }
    const QJsonObject attributes = given.toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        known[it.key()] = it.value();
    return true;
}

HttpResponse unreadable(const Request &request)
{
    return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
}

} // namespace

HttpResponse putContact(Request &request)
{
    Contact *contact = request.state.contactToChange(request.args.value(0));
    if (!contact)
        return notFound(u"User Not Found"_s);
    return takeAttributes(request, contact->attributes) ? getContact(request) : unreadable(request);
}

HttpResponse putCompany(Request &request)
{
    Company *company = request.state.companyToChange(request.args.value(0));
    if (!company)
        return notFound(u"Company Not Found"_s);
    return takeAttributes(request, company->attributes) ? getCompany(request) : unreadable(request);
}

HttpResponse putConversation(Request &request)
{
    Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Resource Not Found"_s);
    if (!takeAttributes(request, conversation->attributes))
        return unreadable(request);
    return getConversation(request);
}

} // namespace Baton::Simulated
