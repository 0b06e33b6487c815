// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"
#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

QJsonObject plainTag(const TagUse &tag)
{
    return {{u"type"_s, u"tag"_s}, {u"id"_s, tag.id}, {u"name"_s, tag.name}};
}

} // namespace

HttpResponse listTags(Request &request)
{
    QJsonArray data;
    for (const TagUse &tag : request.state.tags())
        data.append(plainTag(tag));
    return jsonResponse({{u"type"_s, u"list"_s}, {u"data"_s, data}});
}

HttpResponse postTag(Request &request)
{
    QString name;
    if (!needString(request, u"name"_s, name) || name.trimmed().isEmpty())
        return errorList(400, u"parameter_invalid"_s, u"invalid tag parameters"_s);
    return jsonResponse(plainTag(request.state.ensureTag(name.trimmed())));
}

HttpResponse tagConversation(Request &request)
{
    QString tag;
    QString admin;
    if (!needString(request, u"id"_s, tag) || !needAdmin(request, admin))
        return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
    Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Conversation not found"_s);
    const TagUse *known = request.state.tag(tag);
    if (!known)
        return errorList(404, u"tag_not_found"_s, u"Tag not found"_s);
    if (!request.state.admin(admin))
        return notFound(u"Admin not found"_s);
    request.state.addTag(*conversation, *known, admin);
    return jsonResponse(tagUseJson(TagUse{known->id, known->name, request.state.now(), admin}));
}

HttpResponse untagConversation(Request &request)
{
    QString admin;
    if (!needAdmin(request, admin))
        return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
    Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Conversation not found"_s);
    const QString tag = request.args.value(1);
    for (const TagUse &use : std::as_const(conversation->tags)) {
        if (use.id != tag)
            continue;
        const TagUse removed = use;
        request.state.removeTag(*conversation, tag);
        return jsonResponse(tagUseJson(removed));
    }
    return errorList(404, u"tag_not_found"_s, u"Tag not found"_s);
}

} // namespace Baton::Simulated
