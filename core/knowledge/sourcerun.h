// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "store/erasedcontacts.h"
#include "store/knowledgesources.h"

#include <QObject>

namespace Baton {

class Store;

/// A workspace as the reading of its sources needs it.
struct SyncPlace
{
    Workspace workspace;
    std::shared_ptr<Helpdesk> helpdesk;
    std::shared_ptr<const ErasedContacts> erased;
};

/// How far the reading of a source has come.
struct SyncProgress
{
    int done = 0;
    std::optional<int> total;

    friend bool operator==(const SyncProgress &, const SyncProgress &) = default;
};

/// What a reading came to. `row` says how far it got, whatever became of it.
struct SyncEnd
{
    KnowledgeSourceRow row;
    int changed = 0;
    int removed = 0;
};

/// One reading of one source. To cancel it, destroy it: what it has stored stays, what it still
/// waited for is dropped. What is there already stays until something better is.
class SourceRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

signals:
    void progressed(const Baton::SyncProgress &progress);
    /// Once, by success or failure.
    void ended(const Baton::SyncEnd &end);
};

} // namespace Baton
