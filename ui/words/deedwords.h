// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingspreview.h"
#include "console/views.h"

#include <QCoreApplication>

namespace Baton {

/// What two decisions about one turn would do, side by side, in words.
class DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::DeedWords)

public:
    struct Difference
    {
        QString what;
        QString before; ///< empty: nothing of the kind
        QString after;
    };
    /// The most telling one first. Empty: both do the same.
    static QList<Difference> differences(const Decision &before, const Decision &after,
                                         const People &people);
    /// The first of them, of two decisions with the same fate: "To Workshop instead of nobody".
    static QString sentence(const Decision &before, const Decision &after, const People &people);

private:
    static QString target(const Decision &decision, const People &people);
};

} // namespace Baton
