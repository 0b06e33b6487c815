// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QHash>

namespace Baton {

class Connection;

/// Who was erased, as keyed hashes of ids and handles: enough to recognise what the vendor still
/// tells of them, nothing to read. The key is in a file of the data folder, apart from the database.
class ErasedContacts
{
public:
    /// The marks of all workspaces. Makes no key: without one nobody was erased.
    static Result<ErasedContacts> load(Connection &connection);
    /// What identifies the contact there; `key` from erasureKey.
    static QList<QByteArray> marksOf(WorkspaceId workspace, const Contact &contact,
                                     const QByteArray &key);

    /// When the contact was erased, if it was.
    std::optional<Time> erasedAt(WorkspaceId workspace, const Contact &contact) const;
    /// Another number after each erasure.
    qint64 stamp() const { return m_stamp; }
    /// Blanks what a delivery tells of an erased contact, whoever's conversation it is: handles always,
    /// text of before the erasure. `known` is the contact of the session so far. Returns whether it did.
    bool blank(Delivery &delivery, WorkspaceId workspace, const Contact &known) const;

private:
    bool blankParticipants(Delivery &delivery, WorkspaceId workspace) const;

    QByteArray m_key;
    QHash<QByteArray, Time> m_marks;
    qint64 m_stamp = 0; ///< the sum of their times
};

/// The key of the data folder: 32 random bytes in erasure.key, for its owner only. Empty when there
/// is none and `make` is not set.
Result<QByteArray> erasureKey(Connection &connection, bool make);

} // namespace Baton
