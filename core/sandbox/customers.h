// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pace.h"
#include "sandbox/script.h"
#include "sandbox/state.h"

#include <QHash>

#include <bitset>

namespace Baton::Simulated {

/// The AI teammate gave this conversation to people: it took a teammate off, or tagged it so.
bool isHandoff(State &state, const Notice &notice, const QString &aiTeammate);

/// Plays the customers: begins scenes and reacts to what is written to them. Knows nothing but
/// what a customer would see.
class Customers
{
public:
    Customers(State &state, Pace &pace, const QString &aiTeammate, const QString &teammate);

    void begin(const Scene &scene, const Persona &who);
    void heard(const Notice &notice);
    /// What the teammate says to this customer; null for conversations that are no scene.
    QString teammateText(const QString &conversation) const;

private:
    struct Role
    {
        const Scene *scene = nullptr;
        QString order;
        QString first;
        std::bitset<5> played;
        int patience = 0; ///< counts up whenever somebody answers
        bool handedOff = false;
    };

    QString contactFor(const Persona &who);
    QString fill(const char16_t *text, const Role &role) const;
    void react(const QString &conversation, On on);
    void write(const QString &conversation, const QString &text);
    void waitForAnswer(const QString &conversation);

    State &m_state;
    Pace &m_pace;
    QString m_ai;
    QString m_teammate;
    QHash<QString, Role> m_roles;
};

} // namespace Baton::Simulated
