// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"

#include <QObject>

namespace Baton {

/// Asks a vendor who a token belongs to, in one region after the other, and who works there. Only
/// reads. `done` comes once.
class TokenLook : public QObject
{
    Q_OBJECT

public:
    TokenLook(const ConnectDoors &doors, ConnectForm form, QObject *parent);

    void start();

signals:
    /// Denied: no region takes the token, another one than the chosen does (`fix` names it), or the
    /// one that does lets it read nothing.
    void done(const Baton::Result<Baton::TokenFound> &found);

private:
    void ask(qsizetype region);
    Error noNetwork() const;
    void refused(qsizetype region, const Error &error);
    void accepted(const Region &region, const TokenReach &reach);
    void takeTeammates(const Result<QList<Teammate>> &teammates);
    void end();

    const ConnectDoors &m_doors;
    ConnectForm m_form;
    QList<Region> m_regions; ///< in the order they are asked in: the chosen one first
    QStringList m_silent; ///< hosts that gave no answer
    std::optional<Error> m_first; ///< what the first of them said
    std::shared_ptr<Helpdesk> m_helpdesk;
    TokenFound m_found;
};

} // namespace Baton
