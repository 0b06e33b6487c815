// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/paint.h"

#include <QCoreApplication>

namespace Baton {

/// An icon with its word and colour.
struct Sign
{
    Glyph glyph = Glyph::None;
    QString text;
    Role colour = &Look::text2;
};

/// The words, icons and colours for what a session row says.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::SessionWords)

public:
    static Sign channel(Channel channel);
    static Sign owner(const SessionRow &row);
    static Sign sentiment(Sentiment sentiment);
    static QString section(Section section);
    static QString language(const QString &iso);
    static QString platform(Platform platform);
    /// "plan tier: Rider", a company's with its name before.
    static QString attribute(const Attribute &attribute);
    /// Nothing for SessionChip::None.
    static std::optional<Chip> chip(const SessionRow &row, Time now);
    /// "–" when nobody waits.
    static QString waiting(const SessionRow &row, Time now);
    /// The customer waits longer than people should.
    static bool isLate(const SessionRow &row, Time now);
    /// The whole row as one sentence, for screen readers.
    static QString sentence(const SessionRow &row, Time now);
};

} // namespace Baton
