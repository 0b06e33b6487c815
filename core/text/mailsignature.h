// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Baton {

/// Takes the signature off the end: "-- ", "Sent from my phone", "Best regards, Ann", small print.
/// Never looks further back than a signature can be long, so a rule within the text stays.
void dropSignature(QStringList &lines);

} // namespace Baton
