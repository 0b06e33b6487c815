// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace Baton {

/// What a guard says of an answer: fine, or why it must not go out.
struct Verdict
{
    bool ok = true;
    QString why; ///< one sentence for the admin

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

// Pure. They judge what an engine made, whichever engine it was.

/// A customer must not get a word of an internal article.
Verdict guardAudience(const QList<Source> &sources, bool forTeammate);

/// Each of `quotes` stands in one of the sources, but for white space.
Verdict guardGrounding(const QStringList &quotes, const QList<Source> &sources);

/// No keys, tokens, passwords, card numbers, private keys.
Verdict guardSecrets(const QString &text);

/// Whether a sentence tells the AI how to behave instead of asking about the matter.
bool instructsTheAi(const QString &sentence);

} // namespace Baton
