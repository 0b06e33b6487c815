// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace Baton {

class ChangeFeed;
class Connection; ///< one SQLite connection with prepared statements, private to core/store

/// A closure on its way through the writer or the readers.
struct StoreJob
{
    std::function<bool(Connection &)> run;       ///< false: roll back
    std::function<void(const Error *)> complete; ///< after the commit; an Error if that failed
    bool undoneWithGroup = false;
};

/// What is undone when a closure returns an Error.
enum class Undo {
    Alone,     ///< its own writes, by a savepoint
    WithGroup, ///< all that is written together with it: for what fails only when the disk does
};

/// What the writer has done since it was started.
struct StoreFigures
{
    qint64 writes = 0;  ///< closures
    qint64 commits = 0; ///< transactions: fewer, when closures pile up
    qint64 queued = 0;  ///< closures that wait right now
    qint64 walPages = 0; ///< pages of 4 KiB in the log after the last commit
};

/// The database: one writer thread that groups what piled up into a transaction (a savepoint for
/// each closure), a pool of readers with read-only connections, migrations on opening.
/// What the closures do are the functions of this folder's other headers, which take a
/// `Connection &`; nobody outside core/store writes SQL.
class Store
{
public:
    /// Opens or creates `folder/baton.db`, migrates it, starts the writer.
    static Result<std::unique_ptr<Store>> open(const QString &folder);
    ~Store(); ///< lets queued writes finish

    /// Runs `work` in the writer thread. The future finishes after the commit; if `work` returns
    /// an Error its own writes are rolled back and nobody else's. Undo::WithGroup spares it the
    /// savepoint (a copy of every page it touches).
    template<typename T>
    QFuture<Result<T>> write(std::function<Result<T>(Connection &)> work, Undo undo = Undo::Alone)
    {
        return submit<T>(std::move(work), undo, &Store::enqueueWrite);
    }

    /// Runs `work` on a reader of the pool, on a consistent snapshot.
    template<typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Connection &)> work)
    {
        return submit<T>(std::move(work), Undo::Alone, &Store::enqueueRead);
    }

    ChangeFeed &changes();
    /// Empties the write-ahead log soon: what was deleted is not to stay there.
    void emptyLog();
    StoreFigures figures() const;

private:
    template<typename T>
    QFuture<Result<T>> submit(std::function<Result<T>(Connection &)> work, Undo undo,
                              void (Store::*enqueue)(StoreJob))
    {
        struct State
        {
            QPromise<Result<T>> promise;
            std::optional<Result<T>> result;
        };
        auto state = std::make_shared<State>();
        state->promise.start();
        QFuture<Result<T>> future = state->promise.future();
        (this->*enqueue)(StoreJob{[state, work = std::move(work)](Connection &connection) {
                                 state->result = work(connection);
                                 return state->result->ok();
                             },
                             [state](const Error *error) {
                                 if (error)
                                     state->promise.addResult(Result<T>(*error));
                                 else
                                     state->promise.addResult(std::move(*state->result));
                                 state->promise.finish();
                             },
                             undo == Undo::WithGroup});
        return future;
    }

    Store();
    void enqueueWrite(StoreJob job);
    void enqueueRead(StoreJob job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton
