// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold, and what a person needs to see when it does not.
#include "simulation.h"

#include "policy/turns.h"

#include <algorithm>
#include <map>
#include <set>

namespace Baton::MadeUp {

/// What a person needs to see to understand a run that went wrong.
void Simulation::describe()
{
    for (const Part &part : m_vendor.parts()) {
        m_log << QStringLiteral("vendor %1 %2 at %3 by effect %4: %5")
                     .arg(part.message.id.value())
                     .arg(int(part.message.author.kind))
                     .arg((part.message.createdAt - start).count())
                     .arg(part.effect.value())
                     .arg(part.message.body.text.left(60));
    }
    for (const Message &message : m_session.messages) {
        m_log << QStringLiteral("message %1 settled in %2, posted by %3, repeats %4, seen %5")
                     .arg(message.id.value())
                     .arg(message.settledIn.value())
                     .arg(message.postedBy.value())
                     .arg(message.duplicateOf.value())
                     .arg((message.receivedAt - start).count());
    }
    for (const Effect &effect : m_session.effects) {
        m_log << QStringLiteral("effect %1 turn %2.%3 group %4.%5 kind %6 status %7 attempts %8 "
                                "made %9: %10")
                     .arg(effect.id.value())
                     .arg(effect.turn.value())
                     .arg(effect.turnRevision)
                     .arg(int(effect.group))
                     .arg(effect.order)
                     .arg(effect.action.index())
                     .arg(int(effect.status))
                     .arg(effect.attempts)
                     .arg((effect.createdAt - start).count())
                     .arg(effect.reason);
    }
    for (const Turn &turn : m_session.turns)
        m_log << QStringLiteral("turn %1.%2 state %3")
                     .arg(turn.id.value())
                     .arg(turn.revision)
                     .arg(int(turn.state));
}

void Simulation::check(const QString &wrong)
{
    if (m_wrong.isEmpty())
        m_wrong = wrong;
}

/// No reply may leave when the read just before it showed a person's answer to what it covers.
void Simulation::checkNotAfterPerson(const Effect &effect)
{
    if (effect.group != EffectGroup::Reply || effect.byCommand)
        return;
    const Turn *turn = nullptr;
    for (const Turn &candidate : m_session.turns) {
        if (candidate.id == effect.turn)
            turn = &candidate;
    }
    if (!turn || turn->openedBy != OpenedBy::Customer)
        return;
    bool covered = false;
    for (const Part &part : m_vendor.parts()) {
        if (part.sequence > m_readSequence)
            break;
        if (effect.covers.contains(part.message.id))
            covered = true;
        else if (covered && part.message.author.kind == AuthorKind::Teammate)
            check(QStringLiteral("a reply left after a person's answer had been read"));
    }
}

QString Simulation::checkVendor() const
{
    std::set<qint64> effects;
    std::map<qint64, std::set<std::pair<int, int>>> outcomes;
    for (const Part &part : m_vendor.parts()) {
        if (part.effect.isNull())
            continue;
        if (!effects.insert(part.effect.value()).second)
            return QStringLiteral("effect %1 was carried out twice").arg(part.effect.value());
        if (part.group == EffectGroup::Reply || part.group == EffectGroup::Draft
            || part.group == EffectGroup::Handoff) {
            if (!outcomes[part.turn.value()].insert({int(part.group), part.order}).second)
                return QStringLiteral("turn %1 got the same outcome twice").arg(part.turn.value());
        }
    }
    for (const auto &[turn, groups] : outcomes) {
        std::set<int> kinds;
        for (const auto &[group, order] : groups)
            kinds.insert(group);
        if (kinds.size() > 1)
            return QStringLiteral("turn %1 got two outcomes").arg(turn);
    }
    return {};
}

QString Simulation::checkEnd() const
{
    for (const Effect &effect : m_session.effects) {
        if (!isFinal(effect.status) && effect.status != EffectStatus::AwaitingApproval)
            return QStringLiteral("effect %1 never came to its end").arg(effect.id.value());
    }
    const Turn *turn = openTurn(m_session);
    if (turn && turn->state != TurnState::Stopped && turn->state != TurnState::Quiet
        && turn->state != TurnState::Acting)
        return QStringLiteral("turn %1 is still waiting").arg(turn->id.value());
    if (turn && turn->state == TurnState::Acting
        && std::none_of(m_session.effects.begin(), m_session.effects.end(), [](const Effect &e) {
               return e.status == EffectStatus::AwaitingApproval;
           }))
        return QStringLiteral("turn %1 acts without effects").arg(turn->id.value());
    const bool reachedPeople
        = std::any_of(m_session.effects.begin(), m_session.effects.end(), [](const Effect &e) {
              return e.group == EffectGroup::Handoff && e.status != EffectStatus::Cancelled;
          });
    if (m_session.handedOffAt && !reachedPeople)
        return QStringLiteral("handed off, and no step of it was taken");
    for (const Part &part : m_vendor.parts()) {
        const Message *known = findMessage(m_session, part.message.id);
        if (part.message.author.kind == AuthorKind::Customer && !known)
            return QStringLiteral("message %1 was lost").arg(part.message.id.value());
        if (known && !part.effect.isNull() && known->postedBy.isNull())
            return QStringLiteral("message %1 was not recognised as ours")
                .arg(part.message.id.value());
    }
    return {};
}

} // namespace Baton::MadeUp
