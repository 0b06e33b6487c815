// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QString>

namespace Baton {

// What a customer's words say about the conversation rather than about its matter. Pure: the same
// text gives the same answer, and instructions inside it are only words.

/// "Can I talk to a human?", "no more bots", "agent please", in many languages.
bool asksForPerson(const QString &plain);

/// Whether a message says what it is about: "… because my parcel never came". A greeting does not,
/// and neither does a request for a person by itself.
bool tellsProblem(const QString &plain, const QString &language);

/// "That fixed it, thanks." A bare thank-you counts; a question, a "but" or a "still" does not.
bool confirms(const QString &plain);

/// Anger at us: shouting, insults, the third time of asking.
bool frustrated(const QString &plain);

/// An out-of-office notice, a delivery failure, a no-reply notice.
bool automatic(const QString &plain);

/// Shouting: most letters of several words are capitals.
bool shouts(const QString &plain);

} // namespace Baton
