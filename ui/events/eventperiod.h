// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "ui/parts/pickbox.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace Baton {

/// From when to when events are looked for: a day of the last two weeks, or several.
class EventPeriod
{
    Q_DECLARE_TR_FUNCTIONS(Baton::EventPeriod)

public:
    struct Span
    {
        std::optional<Time> from;
        std::optional<Time> until; ///< no longer in it

        friend bool operator==(const Span &, const Span &) = default;
    };

    /// To pick from; the first is no limit.
    static QList<PickBox::Choice> choices(QDate today);
    /// Of a choice's value; days begin at midnight here.
    static Span span(const QString &value, QDate today);
};

} // namespace Baton
