// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/intercomstage.h"

#include "sandbox/files.h"
#include "sandbox/html.h"

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

QString asText(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

IntercomStage::IntercomStage(State &state, const QString &ai, const QString &joren)
    : m_state(state), m_ai(ai), m_joren(joren)
{
    connect(&state, &State::happened, this, &IntercomStage::heard);
}

/// The AI teammate gave this conversation to people: it took a teammate off, or tagged it so.
bool IntercomStage::isHandoff(const Conversation &conversation, const Notice &notice) const
{
    if (notice.topic == u"conversation_part.tag.created"_s) {
        const TagUse *tag = m_state.tag(notice.tag);
        return tag && tag->name.contains(u"handed_off"_s);
    }
    if (notice.topic != u"conversation.admin.assigned"_s)
        return false;
    const Part *part = partOf(conversation, notice);
    return part && part->author.id == m_ai && part->assignedTo != m_ai;
}

void IntercomStage::heard(const Notice &notice)
{
    using What = Cue::What;
    const Conversation *conversation = m_state.conversation(notice.conversation);
    if (!conversation)
        return;
    const auto cue = [&](What what) { emit cued({what, notice.conversation}); };
    if (isHandoff(*conversation, notice))
        cue(What::HandedOff);
    else if (notice.topic == u"conversation.admin.assigned"_s)
        cue(What::Given);
    if (notice.topic == u"conversation.user.replied"_s)
        cue(What::CustomerWrote);
    else if (notice.topic == u"conversation.admin.closed"_s)
        cue(What::Closed);
    if (notice.topic != u"conversation.admin.replied"_s)
        return;
    const Part *part = partOf(*conversation, notice);
    cue(part && part->author.id == m_ai ? What::AiAnswered : What::PersonAnswered);
}

bool IntercomStage::has(const QString &conversation) const
{
    return m_state.conversation(conversation) != nullptr;
}

QString IntercomStage::contactFor(const Persona &who)
{
    Contact contact{.role = *who.email ? u"user"_s : u"lead"_s,
                    .name = asText(who.name),
                    .email = asText(who.email),
                    .phone = asText(who.phone),
                    .company = asText(who.company),
                    .language = asText(who.language)};
    if (*who.plan)
        contact.attributes = {{u"plan_tier"_s, asText(who.plan)},
                              {u"orders_count"_s, 1 + int(contact.name.size() % 9)}};
    return m_state.ensureContact(contact);
}

QString IntercomStage::begin(const Scene &scene, const Persona &who, const QString &opening,
                             const QString &subject)
{
    Beginning beginning{.contact = contactFor(who),
                        .channel = scene.channel,
                        .text = opening,
                        .subject = subject,
                        .files = filesOf(scene.sends)};
    if (scene.channel == Channel::Messenger)
        beginning.url = u"https://shop.nordwind.example.com/help"_s;
    if (scene.begins != Begins::Customer)
        beginning.startedBy = m_joren;
    beginning.campaign = scene.begins == Begins::Campaign;
    const QString id = m_state.begin(beginning);
    if (scene.owned == Owned::ByColleague)
        take(id);
    if (scene.operatorGreets)
        m_state.botWrites(*m_state.conversation(id), u"We usually reply within a few minutes."_s,
                          u"channel_and_reply_time_expectation"_s);
    return id;
}

void IntercomStage::customerWrites(const QString &conversation, const QString &text)
{
    if (Conversation *it = m_state.conversation(conversation))
        m_state.customerWrites(*it, text);
}

Holder IntercomStage::holder(const QString &conversation) const
{
    const Conversation *it = m_state.conversation(conversation);
    if (!it || it->admin.isEmpty())
        return Holder::Nobody;
    if (it->admin == m_joren)
        return Holder::Colleague;
    return it->admin == m_ai ? Holder::Ai : Holder::Somebody;
}

bool IntercomStage::isColleagues(const QString &conversation) const
{
    const Conversation *it = m_state.conversation(conversation);
    return it
        && (it->admin == m_joren || (it->admin.isEmpty() && it->source.author.id == m_joren));
}

bool IntercomStage::waits(const QString &conversation) const
{
    const Conversation *it = m_state.conversation(conversation);
    return it && it->waitingSince;
}

void IntercomStage::take(const QString &conversation)
{
    if (Conversation *it = m_state.conversation(conversation))
        m_state.assign(*it, m_joren, u"admin"_s, m_joren, {}, false, false);
}

void IntercomStage::answer(const QString &conversation, const QString &text)
{
    if (Conversation *it = m_state.conversation(conversation))
        m_state.adminReplies(*it, m_joren, htmlFromPlain(text), false, false);
}

void IntercomStage::happen(const QString &conversation, const Happening &happening)
{
    Conversation &it = *m_state.conversation(conversation);
    const QString text = asText(happening.text);
    switch (happening.act) {
    case Act::BotAnswers: m_state.botWrites(it, text, u"comment"_s); break;
    case Act::TeammateNotes: m_state.adminNotes(it, m_joren, htmlFromPlain(text), false); break;
    case Act::GivenToAi: m_state.assign(it, m_joren, u"admin"_s, m_ai, {}, false, false); break;
    case Act::GivenToTeam:
        m_state.assign(it, m_joren, u"team"_s, m_state.teams().constFirst().id, {}, false, false);
        break;
    case Act::Snoozed: m_state.snooze(it, m_joren, m_state.now() + 1h, false); break;
    case Act::SnoozeEnds: m_state.unsnooze(it); break;
    case Act::Reopened:
        if (it.state == u"closed"_s)
            m_state.open(it, m_joren, false);
        break;
    case Act::Tagged: m_state.addTag(it, m_state.ensureTag(text), m_joren); break;
    case Act::Rated: m_state.rate(it, 5, text); break;
    case Act::SecondCustomer: {
        const QString second = contactFor({u"Noor Haddad", u"noor.haddad@example.com", u"", u"en",
                                           u"Club", u""});
        m_state.join(it, second);
        m_state.customerWrites(it, text, {}, second);
        break;
    }
    case Act::LastRedacted: m_state.redactNewest(it); break;
    case Act::Deleted: m_state.remove(conversation); break;
    case Act::TicketMade: m_state.makeTicket(it, m_joren, text); break;
    case Act::Prioritised: m_state.raiseTopic(u"conversation.priority.updated"_s, it); break;
    }
}

void IntercomStage::close(const QString &conversation)
{
    Conversation *it = m_state.conversation(conversation);
    if (it && it->state == u"open"_s)
        m_state.close(*it, m_joren, {}, false);
}

} // namespace Baton::Simulated
