// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "sandbox/simulatedintercom.h"

#include <QJsonObject>
#include <QMap>

namespace Baton {

class Connection;

/// One workspace with its vendor. Its word is in everything that anybody there wrote or is called,
/// and nothing else tells the two apart: the vendors count conversations, parts and contacts alike.
struct Tenant
{
    QString word;
    std::unique_ptr<SimulatedIntercom> vendor;
    ConversationId answered;
    ConversationId handedOff;
    ConversationId assisted;

    QString says(const QString &text) const { return text.arg(word); }
    QString notes() const;
};

QJsonObject workspaceOf(const Tenant &tenant, const QString &articles);

/// All tables but those that an index for searching keeps for itself.
QStringList allTables(Connection &connection);

using RowsWith = QMap<QString, int>; ///< by table; -1: it could not be searched
/// How many rows of the workspace hold the word, in any column of any table that names workspaces.
RowsWith rowsWith(Connection &connection, const QString &workspace, const QString &word);

} // namespace Baton
