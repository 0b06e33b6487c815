// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Baton {

/// A vendor's id, opaque text. The tag keeps a conversation id from being passed as a message id.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend auto operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_value, b.m_value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// A number of our own making (a row of the store). Zero is "none yet".
template<typename Tag>
class Number
{
public:
    constexpr Number() = default;
    constexpr explicit Number(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }

    friend constexpr auto operator<=>(const Number &, const Number &) = default;
    friend size_t qHash(const Number &n, size_t seed = 0) { return ::qHash(n.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using TeammateId = Id<struct TeammateTag>;
using TeamId = Id<struct TeamTag>;
using ContactId = Id<struct ContactTag>;
using VendorObjectId = Id<struct VendorObjectTag>; ///< what an effect made: a message, a tag …
using WorkspaceKey = Id<struct WorkspaceKeyTag>;   ///< the admin's short name of a workspace
using EndpointKey = Id<struct EndpointKeyTag>;     ///< the unguessable part of a webhook URL

using WorkspaceId = Number<struct WorkspaceTag>;
using SessionId = Number<struct SessionTag>; ///< also the ticket number people see: #4521
using TurnId = Number<struct TurnTag>;       ///< counts the turns of one session from 1
using EffectId = Number<struct EffectTag>;     ///< counts the effects of one session from 1
using DecisionId = Number<struct DecisionTag>; ///< counts the decisions of one session from 1
using InboxId = Number<struct InboxTag>;
using SettingsVersion = Number<struct SettingsVersionTag>;

} // namespace Baton
