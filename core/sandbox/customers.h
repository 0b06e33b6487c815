// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pace.h"
#include "sandbox/stage.h"

#include <QHash>

#include <bitset>

namespace Baton::Simulated {

/// Plays the customers: begins scenes and reacts to what is written to them. Knows nothing but
/// what a customer would see.
class Customers
{
public:
    /// `orders`: how the shop's order numbers begin.
    Customers(Stage &stage, Pace &pace, const QString &orders);

    void begin(const Scene &scene, const Persona &who);
    void heard(const Cue &cue);
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

    QString fill(const char16_t *text, const Role &role) const;
    void react(const QString &conversation, On on);
    void write(const QString &conversation, const QString &text);
    void waitForAnswer(const QString &conversation);

    Stage &m_stage;
    Pace &m_pace;
    QString m_orders;
    QHash<QString, Role> m_roles;
};

} // namespace Baton::Simulated
