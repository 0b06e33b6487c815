// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/json.h"

#include "sandbox/html.h"

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

double seconds(Time time)
{
    return double(toMillis(time)) / 1000;
}

QJsonObject selfLink(const QString &path)
{
    return {{u"self"_s, linkTo(path)}};
}

/// What the status reads as, which is not how it is written.
QString statusWord(const Thread &thread)
{
    if (thread.status != u"open"_s)
        return thread.status == u"spam"_s ? u"deleted"_s : thread.status;
    return thread.assignee.isEmpty() ? u"unassigned"_s : u"assigned"_s;
}

QString houseAddress(const QString &type)
{
    return type == u"sms"_s ? u"+45 55 50 10 01"_s : u"trade@nordwind.example.com"_s;
}

QJsonObject recipientJson(const QString &name, const QString &handle, const QString &role,
                          const QString &contact)
{
    const QJsonValue link = contact.isEmpty() ? QJsonValue() : linkTo(u"contacts/"_s + contact);
    return {{u"_links"_s, QJsonObject{{u"related"_s, QJsonObject{{u"contact"_s, link}}}}},
            {u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
            {u"handle"_s, handle},
            {u"role"_s, role}};
}

QJsonObject customerJson(const State &state, const Thread &thread, const QString &role)
{
    const Person *person = state.person(thread.person);
    return person ? recipientJson(person->name, person->handle, role, person->id)
                  : recipientJson({}, u"unknown"_s, role, {});
}

QJsonValue mateOrNull(const State &state, const QString &id)
{
    const Mate *mate = state.mate(id);
    return mate ? QJsonValue(mateJson(*mate)) : QJsonValue();
}

QJsonObject letterLinks(const Thread &thread, const Letter &letter)
{
    return {{u"self"_s, linkTo(u"messages/"_s + letter.id)},
            {u"related"_s,
             QJsonObject{{u"conversation"_s, linkTo(u"conversations/"_s + thread.id)}}}};
}

/// The name of a text's object, and where to fetch the rest.
QJsonObject previewOf(const QJsonObject &whole)
{
    QJsonObject preview;
    for (const QString &kept : {u"_links"_s, u"id"_s, u"type"_s, u"is_inbound"_s, u"created_at"_s,
                                u"posted_at"_s})
        if (whole.contains(kept))
            preview[kept] = whole[kept];
    return preview;
}

QJsonObject targetJson(State &state, const Thread &thread, const Entry &entry, Show show)
{
    if (entry.targetType == u"deleted_conversation_ids"_s)
        return {{u"_meta"_s, QJsonObject{{u"type"_s, entry.targetType}}},
                {u"data"_s, QJsonArray{entry.target}}};
    QJsonObject data;
    if (entry.targetType == u"teammate"_s)
        data = mateOrNull(state, entry.target).toObject();
    if (const Label *label = state.label(entry.target))
        data = labelJson(*label);
    for (const Letter &letter : thread.letters) {
        if (letter.id == entry.target)
            data = letterJson(state, thread, letter);
    }
    for (const Remark &remark : thread.remarks) {
        if (remark.id == entry.target)
            data = remarkJson(state, remark);
    }
    const bool text = entry.targetType == u"message"_s || entry.targetType == u"comment"_s;
    if (text && show == Show::Preview)
        data = previewOf(data);
    return {{u"_meta"_s, QJsonObject{{u"type"_s, entry.targetType}}}, {u"data"_s, data}};
}

/// What came in came in by an inbox; of what was done through the API nobody is named.
QJsonObject sourceJson(const State &state, const Entry &entry)
{
    QJsonValue data = QJsonArray();
    if (entry.sourceType == u"inboxes"_s)
        data = inboxesJson();
    else if (const Mate *mate = state.mate(entry.source))
        data = mateJson(*mate);
    return {{u"_meta"_s, QJsonObject{{u"type"_s, entry.sourceType}}}, {u"data"_s, data}};
}

QJsonArray filesJson(const Letter &letter)
{
    QJsonArray list;
    for (const Simulated::File &file : letter.files)
        list.append(QJsonObject{{u"id"_s, file.id},
                                {u"filename"_s, file.name},
                                {u"url"_s, file.url.isEmpty() ? linkTo(u"download/"_s + file.id)
                                                              : file.url},
                                {u"content_type"_s, file.contentType},
                                {u"size"_s, file.content.size()},
                                {u"metadata"_s, QJsonObject{{u"is_inline"_s, file.inText},
                                                            {u"cid"_s, file.id}}}});
    return list;
}

} // namespace

QString linkTo(const QString &path)
{
    return u"https://nordwind-trade.api.frontapp.com/"_s + path;
}

QString inboxId()
{
    return u"inb_trade"_s;
}

QJsonArray inboxesJson()
{
    return {QJsonObject{{u"_links"_s, selfLink(u"inboxes/"_s + inboxId())},
                        {u"id"_s, inboxId()},
                        {u"name"_s, u"Trade desk"_s},
                        {u"is_private"_s, false},
                        {u"is_public"_s, true},
                        {u"custom_fields"_s, QJsonObject()}}};
}

QJsonObject mateJson(const Mate &mate)
{
    return {{u"_links"_s, selfLink(u"teammates/"_s + mate.id)},
            {u"id"_s, mate.id},
            {u"email"_s, mate.email},
            {u"username"_s, mate.first.toLower()},
            {u"first_name"_s, mate.first},
            {u"last_name"_s, mate.last},
            {u"license_type"_s, u"full"_s},
            {u"is_admin"_s, false},
            {u"is_available"_s, mate.available},
            {u"is_blocked"_s, false},
            {u"type"_s, mate.type},
            {u"custom_fields"_s, QJsonObject()}};
}

QJsonObject labelJson(const Label &label)
{
    return {{u"_links"_s, selfLink(u"tags/"_s + label.id)},
            {u"id"_s, label.id},
            {u"name"_s, label.name},
            {u"description"_s, QJsonValue()},
            {u"highlight"_s, QJsonValue()},
            {u"is_private"_s, false},
            {u"is_visible_in_conversation_lists"_s, true},
            {u"created_at"_s, seconds(label.createdAt)},
            {u"updated_at"_s, seconds(label.createdAt)}};
}

QJsonObject personJson(const Person &person)
{
    const QString source = person.handle.contains(u'@') ? u"email"_s
        : person.handle.startsWith(u'+')                ? u"phone"_s
                                                        : u"front_chat"_s;
    return {{u"_links"_s, selfLink(u"contacts/"_s + person.id)},
            {u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"description"_s, QString()},
            {u"avatar_url"_s, QString()},
            {u"links"_s, QJsonArray()},
            {u"groups"_s, QJsonArray()},
            {u"lists"_s, QJsonArray()},
            {u"handles"_s,
             QJsonArray{QJsonObject{{u"handle"_s, person.handle}, {u"source"_s, source}}}},
            {u"custom_fields"_s, person.fields},
            {u"is_private"_s, false}};
}

QJsonObject firmJson(const Firm &firm)
{
    return {{u"_links"_s, selfLink(u"accounts/"_s + firm.id)},
            {u"id"_s, firm.id},
            {u"name"_s, firm.name},
            {u"logo_url"_s, QJsonValue()},
            {u"description"_s, QJsonValue()},
            {u"domains"_s, QJsonArray{firm.domain}},
            {u"external_id"_s, QJsonValue()},
            {u"custom_fields"_s, firm.fields}};
}

QJsonObject letterJson(const State &state, const Thread &thread, const Letter &letter)
{
    const QString text = Simulated::plainFromHtml(letter.html);
    const QString address = houseAddress(thread.type);
    const QJsonArray recipients = letter.inbound
        ? QJsonArray{customerJson(state, thread, u"from"_s), recipientJson({}, address, u"to"_s, {})}
        : QJsonArray{recipientJson({}, address, u"from"_s, {}), customerJson(state, thread, u"to"_s)};
    QJsonObject json{{u"_links"_s, letterLinks(thread, letter)},
                     {u"id"_s, letter.id},
                     {u"type"_s, thread.type},
                     {u"is_inbound"_s, letter.inbound},
                     {u"created_at"_s, seconds(letter.createdAt)},
                     {u"subject"_s, thread.subject},
                     {u"blurb"_s, text.left(120).simplified()},
                     {u"body"_s, letter.html},
                     {u"text"_s, text},
                     {u"draft_mode"_s, letter.draft.isEmpty() ? QJsonValue()
                                                              : QJsonValue(letter.draft)},
                     {u"is_draft"_s, !letter.draft.isEmpty()},
                     {u"recipients"_s, recipients},
                     {u"attachments"_s, filesJson(letter)},
                     {u"metadata"_s, QJsonObject()}};
    if (!letter.uid.isEmpty())
        json[u"message_uid"_s] = letter.uid;
    if (!letter.error.isEmpty())
        json[u"error_type"_s] = letter.error;
    if (const Mate *mate = state.mate(letter.author))
        json[u"author"_s] = mateJson(*mate);
    return json;
}

QJsonObject remarkJson(const State &state, const Remark &remark)
{
    return {{u"_links"_s, selfLink(u"comments/"_s + remark.id)},
            {u"id"_s, remark.id},
            {u"author"_s, mateOrNull(state, remark.author)},
            {u"body"_s, remark.markdown},
            {u"posted_at"_s, seconds(remark.postedAt)},
            {u"attachments"_s, QJsonArray()},
            {u"is_pinned"_s, false}};
}

QJsonObject threadJson(const State &state, const Thread &thread)
{
    QJsonArray labels;
    for (const QString &id : thread.labels) {
        if (const Label *label = state.label(id))
            labels.append(labelJson(*label));
    }
    QJsonObject json{{u"_links"_s, selfLink(u"conversations/"_s + thread.id)},
                     {u"id"_s, thread.id},
                     {u"type"_s, u"conversation"_s},
                     {u"subject"_s, thread.subject},
                     {u"status"_s, statusWord(thread)},
                     {u"ticket_ids"_s, QJsonArray()},
                     {u"assignee"_s, mateOrNull(state, thread.assignee)},
                     {u"recipient"_s, customerJson(state, thread, u"from"_s)},
                     {u"tags"_s, labels},
                     {u"links"_s, QJsonArray()},
                     {u"custom_fields"_s, QJsonObject()},
                     {u"created_at"_s, seconds(thread.createdAt)},
                     {u"updated_at"_s, seconds(thread.updatedAt)},
                     {u"is_private"_s, false},
                     {u"scheduled_reminders"_s, QJsonArray()},
                     {u"metadata"_s, QJsonObject()}};
    if (thread.waitingSince)
        json[u"waiting_since"_s] = seconds(*thread.waitingSince);
    return json;
}

QJsonObject entryJson(State &state, const Entry &entry, Show show)
{
    const Thread *thread = state.thread(entry.thread);
    const Thread gone{.id = entry.thread, .status = u"deleted"_s};
    const Thread &shown = thread ? *thread : gone;
    QJsonObject json{
        {u"_links"_s, selfLink(u"events/"_s + entry.id)},
        {u"id"_s, entry.id},
        {u"type"_s, entry.type},
        {u"emitted_at"_s, seconds(entry.at)},
        {u"source"_s, sourceJson(state, entry)},
        {u"conversation"_s, threadJson(state, shown)}};
    if (!entry.targetType.isEmpty())
        json[u"target"_s] = targetJson(state, shown, entry, show);
    return json;
}

} // namespace Baton::FrontSim
