// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/recorddesk.h"
#include "console/views.h"
#include "domain/event.h"
#include "domain/result.h"

#include <QFuture>

#include <functional>

namespace Baton {

struct Desks;

/// What the window asks of the console, as plain functions: the desks in the program, canned
/// values in tests and in the preview.
struct ConsoleSource
{
    std::function<QFuture<Result<SessionList>>(const SessionFilter &)> list;
    std::function<QFuture<Result<ThreadView>>(SessionId, int limit)> thread;
    /// A null decision is the latest one.
    std::function<QFuture<Result<WhyView>>(SessionId, DecisionId)> why;
    std::function<QFuture<Result<>>(SessionId, const CommandGiven &)> give;
    std::function<QFuture<Result<>>(bool paused)> pauseEverything;
    std::function<QFuture<Result<>>(WorkspaceId)> releaseBrake;
    /// Who works in a workspace; nobody until its vendor has told.
    std::function<People(WorkspaceId)> people;
    /// What a file of the session holds, by its id in the thread.
    std::function<QFuture<Result<KeptFile>>(SessionId, qint64 file)> file;
    /// Asks the helpdesk once more for one that is not here.
    std::function<QFuture<Result<>>(SessionId, qint64 missing)> fetchAgain;
    /// How many links to the session's page worked until now.
    std::function<QFuture<Result<int>>(SessionId)> revokeLinks;
    /// What erasing the session's customer would take, and doing it.
    std::function<QFuture<Result<ErasedView>>(SessionId)> foreseeErasure;
    std::function<QFuture<Result<ErasedView>>(SessionId)> eraseCustomer;
};

/// The desks must outlive every copy of the source.
ConsoleSource sourceOf(const Desks &desks);

} // namespace Baton
