// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/delivery.h"
#include "policy/effects.h"

#include <QRegularExpression>

namespace Baton::Table {

using namespace Qt::StringLiterals;

bool isAtFront()
{
    return qEnvironmentVariable("BATON_VENDOR") == "front"_L1;
}

QString seenHere(QString seen)
{
    static const QRegularExpression tagged(u", tag opencx_handed_off( \\([a-z_]+\\))?"_s);
    return isAtFront() ? seen.remove(tagged) : seen;
}

EffectId Talk::start()
{
    for (int i = 0; i < 50; ++i) {
        const NextDelivery next = nextDelivery(session, context());
        if (next.what == NextDelivery::Do::Nothing)
            return {};
        if (next.what == NextDelivery::Do::Read)
            read();
        else if (next.what == NextDelivery::Do::Skip)
            take(EffectSkipped{next.effect, next.done, next.reason});
        else {
            take(EffectStarted{next.effect});
            return next.effect;
        }
    }
    return {};
}

void Talk::apply(EffectId effect)
{
    const EffectAction action = findEffect(session, effect)->action;
    if (const QString *text = textOf(action)) {
        message({AuthorKind::AiTeammate, ai().value(), u"Kite Helper"_s},
                std::holds_alternative<PostReply>(action) ? Visibility::Public
                                                          : Visibility::Internal,
                *text);
    } else if (const auto *tag = std::get_if<AddTag>(&action)) {
        tags << tag->name;
    } else if (const auto *to = std::get_if<AssignTo>(&action)) {
        owner = to->owner;
    } else if (std::holds_alternative<RemoveAiTeammate>(action)) {
        owner.teammate = TeammateId();
    } else {
        state = VendorState::Closed;
    }
}

void Talk::deliver()
{
    for (EffectId effect = start(); !effect.isNull(); effect = start()) {
        apply(effect);
        VendorObjectId made;
        if (textOf(findEffect(session, effect)->action))
            made = VendorObjectId(thread.last().id.value());
        take(EffectReported{.effect = effect,
                            .performed = Performed::Done,
                            .vendorId = made,
                            .detail = {},
                            .retryAfter = {}});
    }
    read();
}

} // namespace Baton::Table
