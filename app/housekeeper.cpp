// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeper.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "store/changefeed.h"
#include "store/erasure.h"
#include "store/retention.h"
#include "store/store.h"

#include <QLoggingCategory>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "baton.housekeeping")

constexpr Millis sweepEvery = 1h;
constexpr Millis cleanEvery = 10min;
constexpr int sweepStep = 500; // rows of a kind in one write

} // namespace

Housekeeper::Housekeeper(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_sweeping, &QTimer::timeout, this, [this] { sweep(0); });
    connect(&m_cleaning, &QTimer::timeout, this, [this] { clean(); });
    connect(&store.changes(), &ChangeFeed::textForgotten, this, [this] { m_traces = true; },
            Qt::QueuedConnection);
}

void Housekeeper::start()
{
    m_sweeping.start(sweepEvery);
    m_cleaning.start(cleanEvery);
    sweep(0);
}

/// One workspace after the other; behind the last one, what belongs to none.
void Housekeeper::sweep(qsizetype index)
{
    if (index > m_workspaces.size())
        return dropBackups();
    const bool last = index == m_workspaces.size();
    const WorkspaceId workspace = last ? WorkspaceId() : m_workspaces[index].id;
    const RetentionSettings settings
        = last ? RetentionSettings() : m_workspaces[index].settings.retention;
    const Time now = m_clock.now();
    onResult(m_store.write<int>([=](Connection &connection) {
        return Retention::apply(connection, workspace, settings, now, sweepStep);
    }),
             this, [this, index](const Result<int> &gone) {
                 if (gone)
                     return swept(index, *gone);
                 qCWarning(lcKeeper, "%s %s", qPrintable(gone.error().what),
                           qPrintable(gone.error().fix));
             });
}

/// A copy from before a migration holds raw bodies, and words that have gone here since: it stays for
/// as long as the workspace that lets go of its raw bodies first keeps them.
void Housekeeper::dropBackups()
{
    auto keep = RetentionSettings().bodies;
    for (const Workspace &workspace : std::as_const(m_workspaces))
        keep = std::min(keep, workspace.settings.retention.bodies);
    const Time before = m_clock.now() - keep;
    onResult(m_store.read<int>([before](Connection &connection) {
        return Retention::dropBackups(connection, before);
    }),
             this, [](const Result<int> &gone) {
                 if (!gone)
                     qCWarning(lcKeeper, "%s %s", qPrintable(gone.error().what),
                               qPrintable(gone.error().fix));
             });
}

void Housekeeper::swept(qsizetype index, int gone)
{
    m_traces = m_traces || gone > 0;
    sweep(gone >= sweepStep ? index : index + 1);
}

void Housekeeper::finish()
{
    m_sweeping.stop();
    m_cleaning.stop();
    clean([this] { emit finished(); });
}

void Housekeeper::clean(const std::function<void()> &then)
{
    const auto end = [then] {
        if (then)
            then();
    };
    if (!std::exchange(m_traces, false))
        return end();
    onResult(m_store.write<Nothing>(Erasure::rewriteIndexes), this,
             [this, end](const Result<> &done) {
                 m_traces = !done;
                 if (done)
                     m_store.emptyLog();
                 end();
             });
}

} // namespace Baton
