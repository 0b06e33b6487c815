// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace Baton {

/// Calls `function(Result<T>)` once in the thread of `context` when the future is finished, and
/// never after `context` is gone. Call it from the thread of `context`. A future that was
/// cancelled without a result arrives as ErrorKind::Cancelled.
///
/// This replaces `QFuture::then(context, …)`, which on Qt 6.4 aborts in debug builds when the
/// context dies first.
template<typename T, typename Function>
void onResult(const QFuture<Result<T>> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         const QFuture<Result<T>> done = watcher->future();
                         watcher->deleteLater();
                         if (done.resultCount() > 0)
                             function(done.result());
                         else
                             function(Result<T>(Error{ErrorKind::Cancelled, {}, {}}));
                     });
    watcher->setFuture(future);
}

/// A value that is there already, as a future.
template<typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

template<typename T>
QFuture<Result<T>> finished(Result<T> result)
{
    return readyFuture(std::move(result));
}

} // namespace Baton
