// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryvendor.h"

namespace Baton::MadeUp {

namespace {

Author customer()
{
    return {AuthorKind::Customer, QStringLiteral("c1"), QStringLiteral("Ines")};
}

Author aiAuthor()
{
    return {AuthorKind::AiTeammate, MemoryVendor::ai().value(), QStringLiteral("Kite Helper")};
}

} // namespace

Message &MemoryVendor::add(Time now, const Author &author, Visibility visibility,
                           const QString &text)
{
    ++m_sequence;
    Message message;
    message.id = MessageId(m_first ? QString::fromLatin1(sourceMessageId)
                                   : QString::number(1000 + m_sequence));
    message.author = author;
    message.visibility = visibility;
    message.body = {text, TextFormat::Plain};
    message.plain = text;
    message.plain.remove(QStringLiteral("<p class=\"no-margin\">")).remove(QStringLiteral("</p>"));
    // Vendor times are whole seconds.
    message.createdAt = std::chrono::floor<std::chrono::seconds>(now);
    if (m_first)
        m_created = message.createdAt;
    m_first = false;
    m_updated = now;
    m_parts.push_back(Part{.message = message, .sequence = m_sequence});
    return m_parts.back().message;
}

Delivery MemoryVendor::tell(Time now, HappenedKind kind, const QList<Message> &messages,
                            const Author &by, const Owner &to)
{
    Delivery delivery;
    Snapshot &snapshot = delivery.snapshot;
    snapshot.conversation = ConversationId(QStringLiteral("77"));
    snapshot.version = {.updatedAt = m_updated, .fromRead = false, .part = m_sequence};
    snapshot.createdAt = m_created;
    snapshot.channel = Channel::Web;
    snapshot.startedBy = StartedBy::Customer;
    snapshot.owner = m_owner;
    snapshot.state = m_state;
    snapshot.tags = m_tags;
    snapshot.messages = messages;
    delivery.events << Happened{.kind = kind,
                                .topic = QStringLiteral("topic"),
                                .key = QString::number(m_sequence),
                                .at = std::chrono::floor<std::chrono::seconds>(now),
                                .by = by,
                                .to = to};
    return delivery;
}

Delivery MemoryVendor::customerWrites(Time now, const QString &text, const Analysis &analysis)
{
    Message &message = add(now, customer(), Visibility::Public, text);
    message.analysis = analysis;
    m_state = VendorState::Open;
    return tell(now, HappenedKind::CustomerWrote, {message}, customer());
}

Delivery MemoryVendor::teammateReplies(Time now, const QString &text)
{
    const Author author{AuthorKind::Teammate, person().value(), QStringLiteral("Joren")};
    const Message message = add(now, author, Visibility::Public, text);
    return tell(now, HappenedKind::TeammateWrote, {message}, author);
}

Delivery MemoryVendor::assign(Time now, const Owner &to, const Author &by)
{
    ++m_sequence;
    m_owner = to;
    m_updated = now;
    return tell(now, HappenedKind::Assigned, {}, by, to);
}

Delivery MemoryVendor::close(Time now, const Author &by)
{
    ++m_sequence;
    m_state = VendorState::Closed;
    m_updated = now;
    return tell(now, HappenedKind::Closed, {}, by);
}

Delivery MemoryVendor::apply(Time now, const Effect &effect, VendorObjectId *made)
{
    const auto post = [&](Visibility visibility, const QString &text) {
        // Vendors rewrite what they are given.
        const Message message = add(now, aiAuthor(), visibility,
                                    QStringLiteral("<p class=\"no-margin\">%1</p>").arg(text));
        Part &part = m_parts.back();
        part.effect = effect.id;
        part.turn = effect.turn;
        part.group = effect.group;
        part.order = effect.order;
        *made = VendorObjectId(message.id.value());
        if (visibility == Visibility::Public && m_assignsOnReply && m_owner.teammate.isEmpty())
            m_owner.teammate = ai();
        return tell(now,
                    visibility == Visibility::Public ? HappenedKind::TeammateWrote
                                                     : HappenedKind::Noted,
                    {message}, aiAuthor());
    };
    if (const auto *reply = std::get_if<PostReply>(&effect.action))
        return post(Visibility::Public, reply->text);
    if (const auto *note = std::get_if<PostNote>(&effect.action))
        return post(Visibility::Internal, note->text);
    if (const auto *tag = std::get_if<AddTag>(&effect.action)) {
        ++m_sequence;
        m_updated = now;
        if (!m_tags.contains(tag->name))
            m_tags << tag->name;
        return tell(now, HappenedKind::Tagged, {}, aiAuthor());
    }
    if (const auto *assigned = std::get_if<AssignTo>(&effect.action))
        return assign(now, assigned->owner, aiAuthor());
    if (std::holds_alternative<RemoveAiTeammate>(effect.action))
        return assign(now, Owner{.teammate = {}, .team = m_owner.team}, aiAuthor());
    return close(now, aiAuthor());
}

Delivery MemoryVendor::read(Time now)
{
    QList<Message> all;
    for (const Part &part : m_parts)
        all << part.message;
    Delivery delivery = tell(now, HappenedKind::Recorded, all, {});
    delivery.events.clear();
    delivery.snapshot.whole = true;
    delivery.snapshot.version.fromRead = true;
    return delivery;
}

} // namespace Baton::MadeUp
