// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/html.h"
#include "sandbox/state.h"

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

QString State::begin(const Beginning &beginning)
{
    const bool outbound = !beginning.startedBy.isEmpty();
    m_lastConversation += 1 + m_random.bounded(9);
    Conversation conversation{.id = QString::number(m_lastConversation),
                              .channel = beginning.channel,
                              .deliveredAs = beginning.campaign ? u"campaigns_initiated"_s
                                  : outbound                    ? u"admin_initiated"_s
                                                                : u"customer_initiated"_s,
                              .subject = beginning.subject,
                              .url = beginning.url,
                              .contact = beginning.contact};
    conversation.source =
        newPart(conversation, u"comment"_s,
                outbound ? adminAuthor(beginning.startedBy) : contactAuthor(beginning.contact),
                htmlFromPlain(beginning.text), false);
    attach(conversation.source, beginning.files);
    conversation.createdAt = conversation.updatedAt = conversation.source.createdAt;
    if (!outbound)
        conversation.waitingSince = conversation.createdAt;
    m_conversations.append(conversation);
    while (m_conversations.size() > m_keep)
        m_conversations.removeFirst();
    raise(outbound ? u"conversation.admin.single.created"_s : u"conversation.user.created"_s,
          conversation, {});
    return conversation.id;
}

QString State::customerWrites(Conversation &conversation, const QString &text,
                              const QList<File> &files, const QString &contact)
{
    const bool reopens = conversation.state != u"open"_s;
    conversation.state = u"open"_s;
    conversation.snoozedUntil.reset();
    Part part = newPart(conversation, reopens ? u"open"_s : u"comment"_s,
                        contactAuthor(contact.isEmpty() ? conversation.contact : contact),
                        htmlFromPlain(text), false);
    attach(part, files);
    conversation.read = false;
    if (!conversation.waitingSince)
        conversation.waitingSince = part.createdAt;
    if (!conversation.firstContactReply)
        conversation.firstContactReply = part.createdAt;
    const QString id = append(conversation, part);
    raise(u"conversation.user.replied"_s, conversation, {id});
    return id;
}

QString State::botWrites(Conversation &conversation, const QString &text, const QString &partType)
{
    const Author bot{u"bot"_s, u"5010000"_s, u"Operator"_s, u"operator@example.com"_s};
    const QString id =
        append(conversation, newPart(conversation, partType, bot, htmlFromPlain(text), false));
    raise(u"conversation.operator.replied"_s, conversation, {id});
    return id;
}

QString State::adminReplies(Conversation &conversation, const QString &admin, const QString &html,
                            bool takes, bool byApi)
{
    const bool assigns = takes && conversation.admin.isEmpty();
    Part part = newPart(conversation, assigns ? u"assignment"_s : u"comment"_s, adminAuthor(admin),
                        html, byApi);
    if (assigns) {
        conversation.admin = admin;
        part.assignedType = u"admin"_s;
        part.assignedTo = admin;
    }
    conversation.waitingSince.reset();
    const QString id = append(conversation, part);
    if (assigns) // one part, two topics, as seen in real traffic
        raise(u"conversation.admin.assigned"_s, conversation, {id});
    raise(u"conversation.admin.replied"_s, conversation, {id});
    return id;
}

QString State::adminNotes(Conversation &conversation, const QString &admin, const QString &html,
                          bool byApi)
{
    const QString id =
        append(conversation, newPart(conversation, u"note"_s, adminAuthor(admin), html, byApi));
    raise(u"conversation.admin.noted"_s, conversation, {id});
    return id;
}

QString State::assign(Conversation &conversation, const QString &admin, const QString &type,
                      const QString &assignee, const QString &html, bool teamKeeps, bool byApi)
{
    const bool reopens = conversation.state != u"open"_s;
    conversation.state = u"open"_s;
    Part part = newPart(conversation, reopens ? u"assign_and_reopen"_s : u"assignment"_s,
                        adminAuthor(admin), html, byApi);
    const bool nobody = assignee == u"0"_s;
    part.assignedType = nobody ? u"nobody_admin"_s : type;
    part.assignedTo = nobody ? QString() : assignee;
    if (type == u"team"_s) {
        conversation.team = part.assignedTo;
        if (!teamKeeps && !nobody)
            conversation.admin.clear();
    } else {
        conversation.admin = part.assignedTo;
    }
    if (!html.isNull())
        conversation.waitingSince.reset();
    const QString id = append(conversation, part);
    raise(u"conversation.admin.assigned"_s, conversation, {id});
    if (!html.isNull())
        raise(u"conversation.admin.replied"_s, conversation, {id});
    return id;
}

QString State::close(Conversation &conversation, const QString &admin, const QString &html,
                     bool byApi)
{
    conversation.state = u"closed"_s;
    conversation.snoozedUntil.reset();
    conversation.waitingSince.reset();
    const QString id =
        append(conversation, newPart(conversation, u"close"_s, adminAuthor(admin), html, byApi));
    if (!html.isNull())
        raise(u"conversation.admin.replied"_s, conversation, {id});
    raise(u"conversation.admin.closed"_s, conversation, {id});
    return id;
}

QString State::open(Conversation &conversation, const QString &admin, bool byApi)
{
    conversation.state = u"open"_s;
    conversation.snoozedUntil.reset();
    const QString id =
        append(conversation, newPart(conversation, u"open"_s, adminAuthor(admin), {}, byApi));
    raise(u"conversation.admin.opened"_s, conversation, {id});
    return id;
}

QString State::snooze(Conversation &conversation, const QString &admin, Time until, bool byApi)
{
    conversation.state = u"snoozed"_s;
    conversation.snoozedUntil = until;
    const QString id =
        append(conversation, newPart(conversation, u"snoozed"_s, adminAuthor(admin), {}, byApi));
    raise(u"conversation.admin.snoozed"_s, conversation, {id});
    return id;
}

QString State::unsnooze(Conversation &conversation)
{
    conversation.state = u"open"_s;
    conversation.snoozedUntil.reset();
    const Author system{u"bot"_s, u"5010000"_s, u"Operator"_s, u"operator@example.com"_s};
    const QString id =
        append(conversation, newPart(conversation, u"timer_unsnooze"_s, system, {}, false));
    raise(u"conversation.admin.unsnoozed"_s, conversation, {id});
    return id;
}

QString State::makeTicket(Conversation &conversation, const QString &admin, const QString &title)
{
    conversation.ticket = title;
    const QString id = append(conversation, newPart(conversation, u"ticket_state_updated_by_admin"_s,
                                                    adminAuthor(admin), {}, false));
    raise(u"ticket.created"_s, conversation, {id});
    raise(u"ticket.state.updated"_s, conversation, {id});
    return id;
}

void State::rate(Conversation &conversation, int stars, const QString &remark)
{
    conversation.stars = stars;
    conversation.remark = remark;
    conversation.updatedAt = now();
    raise(u"conversation.rating.added"_s, conversation, {});
}

void State::join(Conversation &conversation, const QString &contact)
{
    conversation.others.append(contact);
    conversation.updatedAt = now();
    raise(u"conversation.contact.attached"_s, conversation, {});
}

void State::redactNewest(Conversation &conversation)
{
    for (qsizetype i = conversation.parts.size() - 1; i >= 0; --i) {
        const Part &part = conversation.parts[i];
        if (part.author.id == conversation.contact && !part.html.isNull())
            return redact(conversation, QString(part.id));
    }
}

void State::addTag(Conversation &conversation, const TagUse &tag, const QString &admin)
{
    for (const TagUse &use : std::as_const(conversation.tags)) {
        if (use.id == tag.id)
            return;
    }
    conversation.tags.append(TagUse{tag.id, tag.name, now(), admin});
    conversation.updatedAt = now();
    // The vendor tags a message, not a conversation: the notice repeats the newest public one.
    QString tagged = conversation.source.id;
    for (const Part &part : std::as_const(conversation.parts)) {
        if (!part.html.isNull() && part.type != u"note"_s)
            tagged = part.id;
    }
    emit happened(Notice{u"conversation_part.tag.created"_s, conversation.id, {tagged}, tag.id});
}

void State::removeTag(Conversation &conversation, const QString &tag)
{
    conversation.tags.removeIf([&](const TagUse &use) { return use.id == tag; });
    conversation.updatedAt = now();
}

void State::redact(Conversation &conversation, const QString &part)
{
    const auto wipe = [](Part &it) {
        it.html = u"<p><i>This message was deleted</i></p>"_s;
        it.redacted = true;
        it.files.clear();
    };
    if (conversation.source.id == part)
        wipe(conversation.source);
    for (Part &it : conversation.parts) {
        if (it.id == part)
            wipe(it);
    }
    conversation.updatedAt = now();
    raise(u"conversation_part.redacted"_s, conversation, {part});
}

void State::remove(const QString &id)
{
    m_conversations.removeIf([&](const Conversation &c) { return c.id == id; });
    emit happened(Notice{u"conversation.deleted"_s, id, {}, {}});
}

} // namespace Baton::Simulated
