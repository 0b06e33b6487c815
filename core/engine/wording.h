// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replyengine.h"

namespace Baton {

/// What is said, before it has a channel's form.
struct Content
{
    QStringList quotes; ///< the sources' words, one for each source used
    QString link;       ///< of the main source, may be empty

    friend bool operator==(const Content &, const Content &) = default;
};

/// Short plain paragraphs, the bare text: a mail's greeting and signature are put around it where it
/// goes out. Words of our own are in `language` where we have them, else in what the question says,
/// else in English.
QString worded(const Content &content, const Question &question, const QString &language);

/// How long an excerpt may be on a channel, characters.
qsizetype excerptLimit(Channel channel);

} // namespace Baton
