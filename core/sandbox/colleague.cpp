// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/colleague.h"

namespace Baton::Simulated {

Colleague::Colleague(Stage &stage, Pace &pace, const Customers &customers, const QString &again)
    : m_stage(stage), m_pace(pace), m_customers(customers), m_again(again)
{
}

void Colleague::heard(const Cue &cue)
{
    if (cue.what == Cue::What::Closed)
        m_taken.remove(cue.conversation);
    if (cue.what == Cue::What::HandedOff)
        return takeLater(cue.conversation);
    const bool written = cue.what == Cue::What::CustomerWrote || cue.what == Cue::What::Given;
    if (written && m_stage.isColleagues(cue.conversation) && m_stage.waits(cue.conversation))
        answerLater(cue.conversation, 18, 30);
}

void Colleague::takeLater(const QString &conversation)
{
    if (m_taken.contains(conversation))
        return;
    const auto gone = [this](const QString &id) { return !m_stage.has(id); };
    m_taken.removeIf(gone);
    m_answered.removeIf(gone);
    m_taken.insert(conversation);
    m_pace.after(m_pace.between(12, 20), [this, conversation] {
        if (!m_stage.has(conversation) || m_stage.holder(conversation) == Holder::Somebody)
            return;
        m_stage.take(conversation);
        answerLater(conversation, 10, 18);
    });
}

void Colleague::answerLater(const QString &conversation, int least, int most)
{
    m_pace.after(m_pace.between(least, most), [this, conversation] { answer(conversation); });
}

void Colleague::answer(const QString &conversation)
{
    if (!m_stage.waits(conversation)) // somebody was quicker
        return;
    QString text = m_customers.teammateText(conversation);
    if (text.isEmpty() || m_answered.contains(conversation))
        text = m_again;
    m_answered.insert(conversation);
    m_stage.answer(conversation, text);
    closeLater(conversation);
}

void Colleague::closeLater(const QString &conversation)
{
    m_pace.after(m_pace.between(40, 70), [this, conversation] {
        if (m_stage.holder(conversation) == Holder::Colleague && !m_stage.waits(conversation))
            m_stage.close(conversation);
    });
}

} // namespace Baton::Simulated
