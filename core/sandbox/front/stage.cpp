// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/stage.h"

#include "sandbox/files.h"
#include "sandbox/html.h"

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;
using Simulated::Cue;
using Simulated::Holder;

namespace {

/// Where the customer is reached: by phone, by mail, or under a name of the chat's own.
QString handleOf(const Simulated::Persona &who)
{
    const QString phone = QString::fromUtf16(who.phone);
    const QString email = QString::fromUtf16(who.email);
    if (!phone.isEmpty())
        return phone;
    return email.isEmpty() ? QString::fromUtf16(who.name).toLower().replace(u' ', u'-') : email;
}

const Letter *letterOf(const Thread &thread, const QString &id)
{
    for (const Letter &letter : thread.letters) {
        if (letter.id == id)
            return &letter;
    }
    return nullptr;
}

} // namespace

QString messageType(Simulated::Channel channel)
{
    switch (channel) {
    case Simulated::Channel::Messenger: return u"front_chat"_s;
    case Simulated::Channel::Email: return u"email"_s;
    case Simulated::Channel::Sms: return u"sms"_s;
    }
    Q_UNREACHABLE();
}

FrontStage::FrontStage(State &state, const QString &ai, const QString &mira)
    : m_state(state), m_ai(ai), m_mira(mira)
{
    connect(&state, &State::happened, this, &FrontStage::heard);
}

void FrontStage::heard(const Entry &entry)
{
    const Thread *thread = m_state.thread(entry.thread);
    if (!thread)
        return;
    if (entry.type == u"inbound"_s)
        emit cued({Cue::What::CustomerWrote, entry.thread});
    else if (entry.type == u"archive"_s)
        emit cued({Cue::What::Closed, entry.thread});
    else if (entry.type == u"assign"_s)
        emit cued({Cue::What::Given, entry.thread});
    const bool byApi = entry.sourceType == u"api"_s;
    // The AI takes itself off, or says in a comment that people should look after it.
    if (byApi && entry.type == u"unassign"_s && entry.target == m_ai)
        emit cued({Cue::What::HandedOff, entry.thread});
    if (byApi && entry.type == u"comment"_s && !thread->remarks.isEmpty()
        && thread->remarks.constLast().markdown.contains(u"Key points"_s))
        emit cued({Cue::What::HandedOff, entry.thread});
    if (entry.type != u"out_reply"_s && entry.type != u"outbound"_s)
        return;
    const Letter *letter = letterOf(*thread, entry.target);
    const bool ai = letter && letter->author == m_ai;
    emit cued({ai ? Cue::What::AiAnswered : Cue::What::PersonAnswered, entry.thread});
}

bool FrontStage::has(const QString &conversation) const
{
    return m_state.thread(conversation) != nullptr;
}

QString FrontStage::begin(const Simulated::Scene &scene, const Simulated::Persona &who,
                          const QString &opening, const QString &subject)
{
    const bool byColleague = scene.begins == Simulated::Begins::Teammate;
    const QString person = m_state.ensurePerson(QString::fromUtf16(who.name), handleOf(who));
    const QString id = m_state.begin(messageType(scene.channel), person,
                                     byColleague ? QString() : opening, subject,
                                     byColleague ? QList<Simulated::File>()
                                                 : Simulated::filesOf(scene.sends));
    if (byColleague)
        m_state.send(*m_state.thread(id), me(), Simulated::htmlFromPlain(opening),
                     u"outbound"_s);
    if (byColleague || scene.owned == Simulated::Owned::ByColleague)
        m_state.assign(*m_state.thread(id), me(), m_mira);
    return id;
}

void FrontStage::customerWrites(const QString &conversation, const QString &text)
{
    if (Thread *thread = m_state.thread(conversation))
        m_state.customerWrites(*thread, text);
}

Holder FrontStage::holder(const QString &conversation) const
{
    const Thread *thread = m_state.thread(conversation);
    if (!thread || thread->assignee.isEmpty())
        return Holder::Nobody;
    if (thread->assignee == m_mira)
        return Holder::Colleague;
    return thread->assignee == m_ai ? Holder::Ai : Holder::Somebody;
}

bool FrontStage::isColleagues(const QString &conversation) const
{
    return holder(conversation) == Holder::Colleague;
}

bool FrontStage::waits(const QString &conversation) const
{
    const Thread *thread = m_state.thread(conversation);
    return thread && thread->waitingSince;
}

void FrontStage::take(const QString &conversation)
{
    if (Thread *thread = m_state.thread(conversation))
        m_state.assign(*thread, me(), m_mira);
}

void FrontStage::answer(const QString &conversation, const QString &text)
{
    if (Thread *thread = m_state.thread(conversation))
        m_state.send(*thread, me(), Simulated::htmlFromPlain(text), u"out_reply"_s);
}

void FrontStage::close(const QString &conversation)
{
    if (Thread *thread = m_state.thread(conversation))
        m_state.archive(*thread, me());
}

} // namespace Baton::FrontSim
