// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

const Part *partOf(const Conversation &conversation, const Notice &notice)
{
    for (const Part &part : conversation.parts) {
        if (part.id == notice.parts.value(0))
            return &part;
    }
    return nullptr;
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

bool isHandoff(State &state, const Notice &notice, const QString &aiTeammate)
{
    const Conversation *conversation = state.conversation(notice.conversation);
    if (!conversation)
        return false;
    if (notice.topic == u"conversation_part.tag.created"_s) {
        const TagUse *tag = state.tag(notice.tag);
        return tag && tag->name.contains(u"handed_off"_s);
    }
    if (notice.topic != u"conversation.admin.assigned"_s)
        return false;
    const Part *part = partOf(*conversation, notice);
    return part && part->author.id == aiTeammate && part->assignedTo != aiTeammate;
}

Customers::Customers(State &state, Pace &pace, const QString &aiTeammate, const QString &teammate)
    : m_state(state), m_pace(pace), m_ai(aiTeammate), m_teammate(teammate)
{
}

QString Customers::contactFor(const Persona &who)
{
    Contact contact{.role = *who.email ? u"user"_s : u"lead"_s,
                    .name = text(who.name),
                    .email = text(who.email),
                    .phone = text(who.phone),
                    .company = text(who.company),
                    .language = text(who.language)};
    if (*who.plan)
        contact.attributes = {{u"plan_tier"_s, text(who.plan)},
                              {u"orders_count"_s, 1 + int(m_pace.below(9))}};
    return m_state.ensureContact(contact);
}

QString Customers::fill(const char16_t *literal, const Role &role) const
{
    return text(literal).replace(u"{order}"_s, role.order).replace(u"{first}"_s, role.first);
}

void Customers::begin(const Scene &scene, const Persona &who)
{
    m_roles.removeIf([this](const auto &it) { return !m_state.conversation(it.key()); });
    Role role{.scene = &scene, .order = u"NK-%1"_s.arg(20000 + m_pace.below(9000))};
    role.first = text(who.name).section(u' ', 0, 0);
    Beginning beginning{.contact = contactFor(who),
                        .channel = scene.channel,
                        .text = fill(scene.opening, role),
                        .subject = fill(scene.subject, role)};
    if (scene.channel == Channel::Messenger)
        beginning.url = u"https://shop.nordwind.example.com/help"_s;
    if (scene.begins == Begins::Teammate)
        beginning.startedBy = m_teammate;
    const QString id = m_state.begin(beginning);
    m_roles.insert(id, role);
    if (scene.owned == Owned::ByJoren)
        m_state.assign(*m_state.conversation(id), m_teammate, u"admin"_s, m_teammate, {}, false,
                       false);
    if (scene.operatorGreets)
        m_state.botWrites(*m_state.conversation(id), u"We usually reply within a few minutes."_s,
                          u"channel_and_reply_time_expectation"_s);
    for (size_t i = 0; i < scene.reactions.size() && scene.reactions[i].text; ++i) {
        if (scene.reactions[i].on == On::Later)
            react(id, On::Later);
    }
    waitForAnswer(id);
}

void Customers::heard(const Notice &notice)
{
    const auto role = m_roles.find(notice.conversation);
    const Conversation *conversation = m_state.conversation(notice.conversation);
    if (role == m_roles.end() || !conversation)
        return;
    if (!role->handedOff && isHandoff(m_state, notice, m_ai)) {
        role->handedOff = true;
        react(notice.conversation, On::Handoff);
    }
    if (notice.topic != u"conversation.admin.replied"_s)
        return;
    ++role->patience;
    if (const Part *part = partOf(*conversation, notice))
        react(notice.conversation, part->author.id == m_ai ? On::Answer : On::Person);
}

void Customers::react(const QString &conversation, On on)
{
    Role &role = m_roles[conversation];
    for (size_t i = 0; i < role.scene->reactions.size(); ++i) {
        const Reaction &reaction = role.scene->reactions[i];
        if (!reaction.text || role.played[i] || reaction.on != on)
            continue;
        role.played.set(i);
        const double seconds = on == On::Silence ? 0 : reaction.seconds;
        m_pace.after(seconds, [this, conversation, on, said = fill(reaction.text, role)] {
            // Who was told meanwhile that a person takes over does not say "that helps".
            if (on != On::Answer || !m_roles.value(conversation).handedOff)
                write(conversation, said);
        });
        return;
    }
}

void Customers::write(const QString &conversation, const QString &said)
{
    Conversation *it = m_state.conversation(conversation);
    if (!it)
        return;
    m_state.customerWrites(*it, said);
    waitForAnswer(conversation);
}

void Customers::waitForAnswer(const QString &conversation)
{
    const auto role = m_roles.constFind(conversation);
    if (role == m_roles.constEnd())
        return;
    for (const Reaction &reaction : role->scene->reactions) {
        if (!reaction.text || reaction.on != On::Silence)
            continue;
        m_pace.after(reaction.seconds, [this, conversation, patience = role->patience] {
            if (m_roles.value(conversation).patience == patience && m_roles.contains(conversation))
                react(conversation, On::Silence);
        });
    }
}

QString Customers::teammateText(const QString &conversation) const
{
    const auto role = m_roles.constFind(conversation);
    return role == m_roles.constEnd() ? QString() : fill(role->scene->joren, *role);
}

} // namespace Baton::Simulated
