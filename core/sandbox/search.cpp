// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/search.h"

#include "sandbox/html.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 2;
constexpr qsizetype mostFilters = 15;

Error breaks(const QString &what)
{
    return {ErrorKind::Input, what, u"See \"Search conversations\" in the API reference."_s};
}

QString oneValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

Result<Filter> readSingle(const QJsonObject &json)
{
    static const QStringList operators{u"="_s, u"!="_s, u"IN"_s, u"NIN"_s, u"<"_s, u"<="_s,
                                       u">"_s, u">="_s, u"~"_s,  u"!~"_s,  u"^"_s, u"$"_s};
    Filter filter{json[u"field"_s].toString(), json[u"operator"_s].toString(), {}, {}};
    if (filter.field.isEmpty())
        return breaks(u"query.field is missing"_s);
    if (!operators.contains(filter.op))
        return breaks(u"query.operator %1 is unknown"_s.arg(filter.op));
    const QJsonValue value = json[u"value"_s];
    if (value.isUndefined() || value.isObject())
        return breaks(u"query.value must be text, a number, a truth value or a list"_s);
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        filter.values << oneValue(item);
    return filter;
}

Result<Filter> readAt(const QJsonValue &query, int level)
{
    if (!query.isObject())
        return breaks(u"query must be an object"_s);
    const QJsonObject json = query.toObject();
    const QString op = json[u"operator"_s].toString();
    if (op != u"AND"_s && op != u"OR"_s)
        return readSingle(json);
    const QJsonArray list = json[u"value"_s].toArray();
    if (level > deepest || list.isEmpty() || list.size() > mostFilters)
        return breaks(u"query nests at most 2 levels with 1 to 15 filters each"_s);
    Filter filter{{}, op, {}, {}};
    for (const QJsonValue &item : list) {
        Result<Filter> part = readAt(item, level + 1);
        if (!part)
            return part;
        filter.parts.append(*part);
    }
    return filter;
}

QString secondsText(const std::optional<Time> &time)
{
    return time ? QString::number(toMillis(*time) / 1000) : QString();
}

QString fieldOf(const Conversation &conversation, const QString &field)
{
    if (field == u"id"_s)
        return conversation.id;
    if (field == u"created_at"_s)
        return secondsText(conversation.createdAt);
    if (field == u"updated_at"_s)
        return secondsText(conversation.updatedAt);
    if (field == u"waiting_since"_s)
        return secondsText(conversation.waitingSince);
    if (field == u"state"_s)
        return conversation.state;
    if (field == u"open"_s)
        return conversation.state == u"closed"_s ? u"false"_s : u"true"_s;
    if (field == u"admin_assignee_id"_s)
        return conversation.admin.isEmpty() ? u"0"_s : conversation.admin;
    if (field == u"team_assignee_id"_s)
        return conversation.team.isEmpty() ? u"0"_s : conversation.team;
    if (field == u"contact_ids"_s)
        return conversation.contact;
    if (field == u"source.body"_s)
        return plainFromHtml(conversation.source.html);
    return {};
}

bool compare(const Filter &filter, const QString &have)
{
    const QString want = filter.values.value(0);
    const qint64 left = have.toLongLong();
    const qint64 right = want.toLongLong();
    if (filter.op == u"="_s || filter.op == u"IN"_s)
        return filter.values.contains(have);
    if (filter.op == u"!="_s || filter.op == u"NIN"_s)
        return !filter.values.contains(have);
    if (filter.op == u"<"_s || filter.op == u"<="_s)
        return left <= right;
    if (filter.op == u">"_s || filter.op == u">="_s)
        return left >= right;
    if (filter.op == u"^"_s)
        return have.startsWith(want, Qt::CaseInsensitive);
    if (filter.op == u"$"_s)
        return have.endsWith(want, Qt::CaseInsensitive);
    return have.contains(want, Qt::CaseInsensitive) == (filter.op == u"~"_s);
}

} // namespace

Result<Filter> readFilter(const QJsonValue &query)
{
    return readAt(query, 1);
}

bool accepts(const Filter &filter, const Conversation &conversation)
{
    const auto one = [&](const Filter &part) { return accepts(part, conversation); };
    if (filter.op == u"AND"_s)
        return std::all_of(filter.parts.begin(), filter.parts.end(), one);
    if (filter.op == u"OR"_s)
        return std::any_of(filter.parts.begin(), filter.parts.end(), one);
    return compare(filter, fieldOf(conversation, filter.field));
}

} // namespace Baton::Simulated
