// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"

#include <QCoreApplication>

namespace Baton {

/// What the vendors call the things that connecting asks for, and where they show them.
class ConnectWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::ConnectWords)

public:
    static QString token(Platform platform);
    static QString tokenPlace(Platform platform);
    /// Whose it is, and what it will be used for.
    static QString tokenWorks(const TokenFound &found);
    /// Nothing is typed, and the token that is kept works.
    static QString keptWorks(const TokenFound &found);
    /// It works, and is not of the workspace `renewed` that was to get a new one.
    static QString otherWorkspace(const TokenFound &found, const QString &renewed);
    /// What stays without effect for want of a permission, and how the vendor calls that.
    static QString shortfall(Platform platform, const Shortfall &shortfall);
    static QString secret(SecretName name);
    /// Where the secrets are found, and what they are for.
    static QString secretPlace(Platform platform);
    static QString secretsTyped(Platform platform);
    static QString secretsKept(Platform platform);
    /// "Next: …" while none is typed.
    static QString secretNext(Platform platform);
    static QString wrongSecret(Platform platform, const QString &time);
    static QString webhookPlace(Platform platform);
};

} // namespace Baton
