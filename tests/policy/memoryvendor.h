// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <random>
#include <vector>

namespace Baton::MadeUp {

/// What the vendor really holds, as opposed to what Baton was told: the truth invariants are
/// checked against.
struct Part
{
    Message message;
    qint64 sequence = 0; ///< of everything that happened at the vendor
    EffectId effect; ///< of ours, when it made the part
    TurnId turn;
    EffectGroup group = EffectGroup::Side;
    int order = 0;
};

/// A helpdesk in memory on a virtual clock: applies what it is told, rewrites texts, assigns on
/// reply if it is of that kind, and reports everything in webhooks.
class MemoryVendor
{
public:
    explicit MemoryVendor(bool assignsOnReply) : m_assignsOnReply(assignsOnReply) {}

    Delivery customerWrites(Time now, const QString &text, const Analysis &analysis);
    Delivery teammateReplies(Time now, const QString &text);
    Delivery assign(Time now, const Owner &to, const Author &by);
    Delivery close(Time now, const Author &by);

    /// Carries one effect out and says what webhook it causes.
    Delivery apply(Time now, const Effect &effect, VendorObjectId *made);

    Delivery read(Time now);

    const std::vector<Part> &parts() const { return m_parts; }
    const Owner &owner() const { return m_owner; }
    qint64 sequence() const { return m_sequence; }
    void forgetFirstTimes() { m_first = false; }

    static TeammateId ai() { return TeammateId(QStringLiteral("100")); }
    static TeammateId person() { return TeammateId(QStringLiteral("200")); }

private:
    Delivery tell(Time now, HappenedKind kind, const QList<Message> &messages, const Author &by,
                  const Owner &to = {});
    Message &add(Time now, const Author &author, Visibility visibility, const QString &text);

    std::vector<Part> m_parts;
    Owner m_owner;
    VendorState m_state = VendorState::Open;
    QStringList m_tags;
    qint64 m_sequence = 0;
    Time m_created{};
    Time m_updated{};
    bool m_first = true;
    bool m_assignsOnReply = false;
};

} // namespace Baton::MadeUp
