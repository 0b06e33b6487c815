// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/colleague.h"

#include "sandbox/html.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

Colleague::Colleague(State &state, Pace &pace, const Customers &customers,
                     const QString &aiTeammate, const QString &me)
    : m_state(state), m_pace(pace), m_customers(customers), m_ai(aiTeammate), m_me(me)
{
}

void Colleague::heard(const Notice &notice)
{
    const Conversation *conversation = m_state.conversation(notice.conversation);
    if (!conversation)
        return;
    if (notice.topic == u"conversation.admin.closed"_s)
        m_taken.remove(notice.conversation);
    if (isHandoff(m_state, notice, m_ai)) {
        takeLater(notice.conversation);
        return;
    }
    const bool written = notice.topic == u"conversation.user.replied"_s
        || notice.topic == u"conversation.admin.assigned"_s;
    const bool mine = conversation->admin == m_me
        || (conversation->admin.isEmpty() && conversation->source.author.id == m_me);
    if (written && mine && conversation->waitingSince)
        answerLater(notice.conversation, 18, 30);
}

void Colleague::takeLater(const QString &conversation)
{
    if (m_taken.contains(conversation))
        return;
    const auto gone = [this](const QString &id) { return !m_state.conversation(id); };
    m_taken.removeIf(gone);
    m_answered.removeIf(gone);
    m_taken.insert(conversation);
    m_pace.after(m_pace.between(12, 20), [this, conversation] {
        Conversation *it = m_state.conversation(conversation);
        if (!it || (!it->admin.isEmpty() && it->admin != m_ai && it->admin != m_me))
            return;
        m_state.assign(*it, m_me, u"admin"_s, m_me, {}, false, false);
        answerLater(conversation, 10, 18);
    });
}

void Colleague::answerLater(const QString &conversation, int least, int most)
{
    m_pace.after(m_pace.between(least, most), [this, conversation] { answer(conversation); });
}

void Colleague::answer(const QString &conversation)
{
    Conversation *it = m_state.conversation(conversation);
    if (!it || !it->waitingSince) // somebody was quicker
        return;
    QString text = m_customers.teammateText(conversation);
    if (text.isEmpty() || m_answered.contains(conversation))
        text = u"Thanks, I have noted that. Write whenever you need anything else. Joren"_s;
    m_answered.insert(conversation);
    m_state.adminReplies(*it, m_me, htmlFromPlain(text), false, false);
    closeLater(conversation);
}

void Colleague::closeLater(const QString &conversation)
{
    m_pace.after(m_pace.between(40, 70), [this, conversation] {
        Conversation *it = m_state.conversation(conversation);
        if (it && it->admin == m_me && it->state == u"open"_s && !it->waitingSince)
            m_state.close(*it, m_me, {}, false);
    });
}

} // namespace Baton::Simulated
