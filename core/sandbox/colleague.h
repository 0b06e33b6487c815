// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers.h"

#include <QSet>

namespace Baton::Simulated {

/// Plays the human teammate: takes what the AI hands over after a while, answers, and
/// closes what is done. Slow enough that the AI's note and draft are there first.
class Colleague
{
public:
    /// `again`: what they say where the scene has no words of theirs left.
    Colleague(Stage &stage, Pace &pace, const Customers &customers, const QString &again);

    void heard(const Cue &cue);

private:
    void takeLater(const QString &conversation);
    void answerLater(const QString &conversation, int least, int most);
    void answer(const QString &conversation);
    void closeLater(const QString &conversation);

    Stage &m_stage;
    Pace &m_pace;
    const Customers &m_customers;
    QString m_again;
    QSet<QString> m_taken;    ///< by conversation: will be, or is, mine
    QSet<QString> m_answered; ///< got the scene's own text already
};

} // namespace Baton::Simulated
