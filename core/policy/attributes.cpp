// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/attributes.h"

#include "domain/words.h"
#include "policy/effects.h"
#include "policy/notes.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

bool isOutcomeForCustomer(Outcome outcome)
{
    return outcome == Outcome::Reply || outcome == Outcome::Draft || outcome == Outcome::Handoff;
}

/// Something of ours stands in it: what people did among themselves is not ours to report.
bool hasPart(const Session &session)
{
    return std::any_of(session.messages.begin(), session.messages.end(),
                       [](const Message &message) { return !message.postedBy.isNull(); });
}

QString outcomeOf(const Session &before, const Session &session, const Decision &decided)
{
    if (decided.outcome == Outcome::Handoff)
        return QString::fromLatin1(word(Closure::HandedOff));
    const bool resolved =
        session.closure == Closure::Resolved || session.closure == Closure::AssumedResolved;
    if (!resolved || session.closure == before.closure || !hasPart(session))
        return {};
    return QString::fromLatin1(word(session.closure));
}

QString intentOf(const Session &session, const Decision &decided)
{
    const auto turn = std::find_if(session.turns.begin(), session.turns.end(),
                                   [&](const Turn &one) { return one.id == decided.turn; });
    return isOutcomeForCustomer(decided.outcome) && turn != session.turns.end()
        ? detectedIntent(session, *turn)
        : QString();
}

/// The same value once: until something else is written there.
bool isThere(const Session &session, const WriteAttribute &wanted)
{
    for (auto it = session.effects.rbegin(); it != session.effects.rend(); ++it) {
        const auto *written = std::get_if<WriteAttribute>(&it->action);
        if (written && written->to == wanted.to && it->status != EffectStatus::Cancelled)
            return *written == wanted && it->status != EffectStatus::Failed;
    }
    return false;
}

void write(Session &session, const QString &setting, const QString &value,
           const PolicyContext &context)
{
    const std::optional<AttributeTarget> target = attributeTarget(setting);
    if (!target || value.isEmpty())
        return;
    const bool ofConversation = target->of == AttributeOf::Conversation;
    const WriteAttribute action{*target, ofConversation ? ContactId() : session.contact.id, value};
    if ((!ofConversation && action.contact.isEmpty()) || isThere(session, action))
        return;
    Effect effect;
    effect.turn = session.turns.isEmpty() ? TurnId() : session.turns.last().id;
    effect.turnRevision = session.turns.isEmpty() ? 0 : session.turns.last().revision;
    effect.action = action;
    effect.ownerClass = context.classOf(session.owner.value);
    effect.createdAt = context.now;
    addEffect(session, effect);
}

} // namespace

void writeAttributes(const Session &before, Session &session, const Decision &decided,
                     const PolicyContext &context)
{
    const AttributeSettings &to = context.settings().attributes;
    write(session, to.intent, intentOf(session, decided), context);
    write(session, to.outcome, outcomeOf(before, session, decided), context);
}

} // namespace Baton
