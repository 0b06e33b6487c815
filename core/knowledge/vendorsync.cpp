// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/vendorsync.h"

#include "domain/async.h"
#include "knowledge/articlerun.h"
#include "knowledge/conversationrun.h"
#include "knowledge/vendorsources.h"
#include "store/store.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcKnowledge, "baton.knowledge")

constexpr Millis lookEvery = 30s;
constexpr Millis goOnAfter = 10min;    // what was bounded
constexpr Millis tryAgainAfter = 15min; // what failed
constexpr Millis firstAgainAfter = 1min; // … and was never read: nothing can be answered from it yet

/// Whether its time has come. `since`: what failed before that is due, for whoever starts Baton anew
/// has mended something.
bool isDue(const KnowledgeSourceRow &row, std::chrono::hours every, Time now, Time since)
{
    if (!row.triedAt || (!row.problem.isEmpty() && *row.triedAt < since))
        return true;
    const Millis afterFailure = row.readAt ? tryAgainAfter : firstAgainAfter;
    const Millis pause = !row.problem.isEmpty() ? std::min<Millis>(afterFailure, every)
        : row.more                              ? std::min<Millis>(goOnAfter, every)
                                                : Millis(every);
    return now - *row.triedAt >= pause || *row.triedAt > now;
}

KnowledgeSourceRow rowOf(const QList<KnowledgeSourceRow> &rows, const QString &source)
{
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const KnowledgeSourceRow &row) {
        return row.source == source;
    });
    if (known != rows.end())
        return *known;
    KnowledgeSourceRow row;
    row.source = source;
    return row;
}

} // namespace

VendorSync::VendorSync(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_timer.setParent(this); // goes to another thread with us
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QList<WorkspaceId> all = m_rooms.keys();
        for (WorkspaceId workspace : all)
            look(workspace);
    });
}

VendorSync::~VendorSync() = default;

void VendorSync::setPlaces(const QList<SyncPlace> &places)
{
    QSet<WorkspaceId> there;
    for (const SyncPlace &place : places) {
        there.insert(place.workspace.id);
        m_rooms[place.workspace.id].place = place;
        applyAudience(place.workspace.id);
        if (m_timer.isActive())
            look(place.workspace.id);
    }
    const QList<WorkspaceId> all = m_rooms.keys();
    for (WorkspaceId workspace : all) {
        if (there.contains(workspace))
            continue;
        delete m_rooms.take(workspace).run;
    }
}

/// Who may see past conversations is the admin's to say, also of those that were read already.
void VendorSync::applyAudience(WorkspaceId workspace)
{
    onResult(m_store.write<Nothing>([workspace](Connection &connection) {
        return PastConversations::applyAudience(connection, workspace);
    }),
             this, [](const Result<> &done) {
                 if (!done)
                     qCWarning(lcKnowledge, "%s %s", qPrintable(done.error().what),
                               qPrintable(done.error().fix));
             });
}

void VendorSync::start()
{
    m_since = m_clock.now();
    m_timer.start(lookEvery);
    const QList<WorkspaceId> all = m_rooms.keys();
    for (WorkspaceId workspace : all)
        look(workspace);
}

void VendorSync::stop()
{
    m_timer.stop();
    for (Room &room : m_rooms) {
        room.waiting.clear();
        delete room.run; // busy for ever: nothing follows
    }
}

void VendorSync::syncNow(WorkspaceId workspace, const QString &source)
{
    if (!m_rooms.contains(workspace))
        return;
    QSet<QString> &asked = m_asked[workspace];
    if (!source.isEmpty())
        asked.insert(source);
    else
        for (const QString &each : wantedSources(m_rooms[workspace].place.workspace.settings))
            asked.insert(each);
    look(workspace);
}

void VendorSync::cancel(WorkspaceId workspace, const QString &source)
{
    const auto room = m_rooms.find(workspace);
    if (room == m_rooms.end())
        return;
    std::erase_if(room->waiting, [&](const Job &job) { return job.source == source; });
    if (room->run && room->reads.source == source) {
        delete room->run;
        put(workspace, room->reads); // its time comes again as if it had been read
    } else {
        emit told({workspace, source, false, {}});
    }
}

void VendorSync::readRows(WorkspaceId workspace,
                          const std::function<void(const QList<KnowledgeSourceRow> &)> &then)
{
    using Rows = QList<KnowledgeSourceRow>;
    onResult(m_store.read<Rows>([workspace](Connection &connection) {
        return KnowledgeSources::list(connection, workspace);
    }),
             this, [then](const Result<Rows> &rows) {
                 if (!rows)
                     qCWarning(lcKnowledge, "%s %s", qPrintable(rows.error().what),
                               qPrintable(rows.error().fix));
                 then(rows ? *rows : Rows());
             });
}

void VendorSync::look(WorkspaceId workspace)
{
    if (m_rooms.contains(workspace))
        readRows(workspace, [this, workspace](const QList<KnowledgeSourceRow> &rows) {
            looked(workspace, rows);
        });
}

void VendorSync::looked(WorkspaceId workspace, const QList<KnowledgeSourceRow> &rows)
{
    const auto room = m_rooms.find(workspace);
    if (room == m_rooms.end())
        return;
    const WorkspaceSettings &settings = room->place.workspace.settings;
    const QStringList wanted = wantedSources(settings);
    const bool leftOver = std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
        return !wanted.contains(row.source);
    });
    if (leftOver)
        onResult(m_store.write<int>([workspace, wanted](Connection &connection) {
            return KnowledgeSources::keepOnly(connection, workspace, wanted);
        }),
                 this, [](const Result<int> &) {});
    const QSet<QString> asked = m_asked.take(workspace);
    const bool may = settings.enabled && room->place.helpdesk;
    for (const QString &source : wanted) {
        const bool now = asked.contains(source);
        if (may && (now || isDue(rowOf(rows, source), settings.vendorKnowledge.syncEvery,
                                 m_clock.now(), m_since)))
            queue(*room, source, now);
    }
    next(workspace);
}

void VendorSync::queue(Room &room, const QString &source, bool asked)
{
    const auto same = std::find_if(room.waiting.begin(), room.waiting.end(),
                                   [&](const Job &job) { return job.source == source; });
    if (same != room.waiting.end())
        same->asked = same->asked || asked;
    else if (!room.busy || room.reads.source != source)
        room.waiting.push_back({source, asked});
}

void VendorSync::next(WorkspaceId workspace)
{
    const auto room = m_rooms.find(workspace);
    if (room == m_rooms.end() || room->busy || room->waiting.empty())
        return;
    const Job job = room->waiting.front();
    room->waiting.pop_front();
    room->busy = true;
    room->reads = {};
    room->reads.source = job.source;
    readRows(workspace, [this, workspace, job](const QList<KnowledgeSourceRow> &rows) {
        begin(workspace, job, rows);
    });
}

void VendorSync::begin(WorkspaceId workspace, const Job &job, const QList<KnowledgeSourceRow> &rows)
{
    const auto room = m_rooms.find(workspace);
    if (room == m_rooms.end() || !m_timer.isActive())
        return;
    const KnowledgeSourceRow row = rowOf(rows, job.source);
    const auto every = room->place.workspace.settings.vendorKnowledge.syncEvery;
    if (job.asked || isDue(row, every, m_clock.now(), m_since))
        return run(workspace, row, job.asked);
    room->busy = false; // it was read between the look and now
    next(workspace);
}

void VendorSync::run(WorkspaceId workspace, const KnowledgeSourceRow &known, bool thorough)
{
    Room &room = m_rooms[workspace];
    KnowledgeSourceRow row = known;
    row.triedAt = m_clock.now();
    SourceRun *run = nullptr;
    if (row.source == PastConversations::source)
        run = new ConversationRun(m_store, m_clock, room.place, row, this);
    else
        run = new ArticleRun(m_store, room.place, row, thorough, this);
    room.run = run;
    room.reads = row;
    connect(run, &SourceRun::progressed, this,
            [this, workspace, source = row.source](const SyncProgress &progress) {
                emit told({workspace, source, true, progress});
            });
    connect(run, &SourceRun::ended, this, [this, workspace, run](const SyncEnd &end) {
        run->deleteLater();
        if (!end.row.problem.isEmpty())
            qCWarning(lcKnowledge, "%s: %s %s", qPrintable(end.row.source),
                      qPrintable(end.row.problem), qPrintable(end.row.fix));
        put(workspace, end.row);
    });
    emit told({workspace, row.source, true, {}});
    // Known from here on, so that its articles can be let go; the time is told when it has ended.
    onResult(m_store.write<Nothing>([workspace, known](Connection &connection) {
        return KnowledgeSources::put(connection, workspace, known);
    }),
             run, [run](const Result<> &) { run->start(); });
}

void VendorSync::put(WorkspaceId workspace, const KnowledgeSourceRow &row)
{
    onResult(m_store.write<Nothing>([workspace, row](Connection &connection) {
        return KnowledgeSources::put(connection, workspace, row);
    }),
             this, [this, workspace, source = row.source](const Result<> &) {
                 if (const auto room = m_rooms.find(workspace); room != m_rooms.end())
                     room->busy = false;
                 emit told({workspace, source, false, {}});
                 next(workspace);
             });
}

} // namespace Baton
