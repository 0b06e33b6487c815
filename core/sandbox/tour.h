// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/colleague.h"

namespace Baton::Simulated {

/// Plays the scenes: the first round by the script's own clock, so that the first minute shows
/// everything, then fresh conversations at a calm pace for as long as it lives.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Stage &stage, const Cast &cast, quint32 seed, double speed);

private:
    void nextRound();
    void next();
    Persona understudyFor(const Scene &scene);

    Cast m_cast;
    Pace m_pace;
    Customers m_customers;
    Colleague m_colleague;
    QList<int> m_coming; ///< scenes of this round that are still to come
};

} // namespace Baton::Simulated
