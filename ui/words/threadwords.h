// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/words/sessionwords.h"

namespace Baton {

/// The words and icons of a thread's items.
class ThreadWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::ThreadWords)

public:
    /// Who wrote it: icon, name, hue.
    static Sign author(const ThreadItem &item);
    /// The time, and whether the same was written before.
    static QString when(const ThreadItem &item);
    /// "Delivered after 4.6 s · 2 sources"; empty when there is nothing to say.
    static QString delivery(const ThreadItem &item);
    /// Of a step that is no message: "done", "failed: …"; empty without one.
    static QString step(const ThreadItem &item);
    static Glyph deliveryGlyph(EffectStatus status);
    /// Delivery went wrong: the words stand in a chip of this tone.
    static std::optional<Tone> trouble(const ThreadItem &item);
    static bool canTryAgain(const ThreadItem &item);
    static Glyph eventGlyph(const ThreadItem &item);
    static QString sentence(const ThreadItem &item);
};

} // namespace Baton
