// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

Customers::Customers(Stage &stage, Pace &pace, const QString &orders)
    : m_stage(stage), m_pace(pace), m_orders(orders)
{
}

QString Customers::fill(const char16_t *literal, const Role &role) const
{
    return QString::fromUtf16(literal).replace(u"{order}"_s, role.order).replace(u"{first}"_s, role.first);
}

void Customers::begin(const Scene &scene, const Persona &who)
{
    m_roles.removeIf([this](const auto &it) { return !m_stage.has(it.key()); });
    Role role{.scene = &scene,
              .order = m_orders + QString::number(20000 + m_pace.below(9000))};
    role.first = QString::fromUtf16(who.name).section(u' ', 0, 0);
    const QString id =
        m_stage.begin(scene, who, fill(scene.opening, role), fill(scene.subject, role));
    m_roles.insert(id, role);
    for (size_t i = 0; i < scene.reactions.size() && scene.reactions[i].text; ++i) {
        if (scene.reactions[i].on == On::Later)
            react(id, On::Later);
    }
    for (const Happening &happening : scene.happenings) {
        if (!happening.text)
            break;
        m_pace.after(happening.seconds, [this, id, happening] {
            if (m_stage.has(id))
                m_stage.happen(id, happening);
        });
    }
    waitForAnswer(id);
}

void Customers::heard(const Cue &cue)
{
    const auto role = m_roles.find(cue.conversation);
    if (role == m_roles.end() || !m_stage.has(cue.conversation))
        return;
    const bool ai = cue.what == Cue::What::AiAnswered;
    if (cue.what == Cue::What::HandedOff && !role->handedOff) {
        role->handedOff = true;
        react(cue.conversation, On::Handoff);
    }
    if (!ai && cue.what != Cue::What::PersonAnswered)
        return;
    ++role->patience;
    react(cue.conversation, ai ? On::Answer : On::Person);
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
    m_stage.customerWrites(conversation, said);
    if (said.contains(u'?')) // thanks need no answer
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
    return role == m_roles.constEnd() ? QString() : fill(role->scene->colleague, *role);
}

} // namespace Baton::Simulated
