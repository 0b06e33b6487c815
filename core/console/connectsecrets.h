// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"

#include <QObject>

namespace Baton {

/// Keeps the secrets of a workspace, all of them or none: when one cannot be kept, or what comes
/// after them fails, those before it are as they were.
class ConnectSecrets : public QObject
{
    Q_OBJECT

public:
    using Wanted = QList<std::pair<SecretName, QByteArray>>;
    ConnectSecrets(const ConnectDoors &doors, const WorkspaceKey &workspace, Wanted wanted,
                   QObject *parent);

    /// Ends in `kept`; after an error nothing is changed, as far as the store lets it.
    void keep();
    /// Puts back what was there before; ends in `takenBack`.
    void takeBack();

signals:
    void kept(const Baton::Result<> &result);
    void takenBack();

private:
    void next();
    void write(const Result<QByteArray> &before);
    void undoLast();

    struct Done
    {
        SecretName name;
        Result<QByteArray> before; ///< NotFound: there was none
    };

    const ConnectDoors &m_doors;
    WorkspaceKey m_workspace;
    Wanted m_wanted;
    QList<Done> m_done;
};

} // namespace Baton
