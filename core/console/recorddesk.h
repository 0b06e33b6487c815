// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Baton {

class Clock;
class Store;

/// How much an erasure found.
struct ErasedView
{
    int contacts = 0;
    int sessions = 0;
    int messages = 0;

    friend bool operator==(const ErasedView &, const ErasedView &) = default;
};

/// What people may ask about the record itself: that a contact is erased, that links to a session's
/// page stop working.
class RecordDesk : public QObject
{
    Q_OBJECT

public:
    RecordDesk(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Erases the contact with that vendor id, email address or phone number, in one workspace or,
    /// with an empty key, in all of them. For good. NotFound when nobody is known by that, or there
    /// is no such workspace. May take a while with much to search; the desk may go meanwhile, the
    /// store must not.
    QFuture<Result<ErasedView>> eraseContact(const WorkspaceKey &workspace, const QString &contact);
    /// What erasing the customer of the session would take: all their sessions in its workspace.
    QFuture<Result<ErasedView>> foreseeErasure(SessionId session) const;
    /// Erases the customer of the session in its workspace, whether or not the helpdesk gave them an
    /// id. As `eraseContact` otherwise.
    QFuture<Result<ErasedView>> eraseCustomer(SessionId session);
    /// No link to this session opens its page any more; later ones do. How many worked.
    QFuture<Result<int>> revokeLinks(SessionId session);

private:
    QFuture<Result<ErasedView>> inPool(std::function<Result<ErasedView>(Store &)> erase);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace Baton
