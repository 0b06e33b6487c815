// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/eventsdesk.h"

#include "console/sessionrows.h"
#include "domain/clock.h"
#include "store/changefeed.h"
#include "store/eventlog.h"
#include "store/json.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using WorkspaceNames = QMap<WorkspaceId, QString>;

Result<WorkspaceNames> namesOf(Connection &connection)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    if (!all)
        return all.error();
    WorkspaceNames names;
    for (const Workspace &workspace : *all)
        names.insert(workspace.id, workspace.settings.name);
    return names;
}

EventRow rowOf(const EventLog::Incoming &from)
{
    EventRow row;
    row.side = from.kind == InboxKind::Command ? EventSide::Console : EventSide::In;
    row.at = from.receivedAt;
    row.workspace = from.workspace;
    row.what = from.topic;
    row.session = from.session;
    row.conversation = from.conversation;
    row.note = from.note;
    row.bytes = from.bytes;
    row.inbox = from.id;
    row.handledAt = from.doneAt;
    return row;
}

QString spoken(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What was asked of the helpdesk, how often, and what it answered. Tokens are no part of an effect.
QByteArray recordOf(const Effect &effect)
{
    QJsonObject attempts{{u"made"_s, effect.attempts},
                         {u"lookedForSince"_s, effect.readBacks},
                         {u"looksThatFailed"_s, effect.readFailures}};
    if (effect.sentAt)
        attempts.insert(u"lastAt"_s, spoken(*effect.sentAt));
    if (effect.due)
        attempts.insert(u"nextAt"_s, spoken(*effect.due));
    QJsonObject answer{{u"status"_s, QLatin1StringView(word(effect.status))}};
    if (!effect.vendorId.isEmpty())
        answer.insert(u"id"_s, effect.vendorId.value());
    if (!effect.reason.isEmpty())
        answer.insert(u"reason"_s, effect.reason);
    const QJsonObject record{{u"request"_s, Json::write(effectRow(effect).action)},
                             {u"answersMessages"_s, Json::write(effect.covers)},
                             {u"decidedAt"_s, spoken(effect.createdAt)},
                             {u"attempts"_s, attempts},
                             {u"answer"_s, answer}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

EventRow rowOf(const EventLog::Outgoing &from)
{
    EventRow row;
    row.side = EventSide::Out;
    row.at = from.effect.sentAt.value_or(from.effect.createdAt);
    row.workspace = from.workspace;
    row.session = from.session;
    row.conversation = from.conversation.value();
    row.note = from.effect.reason;
    row.effect = effectRow(from.effect);
    row.record = recordOf(from.effect);
    return row;
}

EventRow rowOf(const EventLog::Refused &from)
{
    EventRow row;
    row.side = EventSide::Refused;
    row.at = from.at;
    row.workspace = from.workspace;
    row.what = from.path;
    row.note = from.reason;
    row.bytes = from.bytes;
    row.status = from.status;
    row.peer = from.peer;
    return row;
}

/// `#4521` means the session, any other text what the row says.
bool fits(const EventRow &row, const EventQuery &query)
{
    if (!query.workspace.isNull() && row.workspace != query.workspace)
        return false;
    const QString text = query.text.trimmed();
    if (text.startsWith(u'#'))
        return QString::number(row.session.value()).startsWith(QStringView(text).mid(1));
    return text.isEmpty() || row.what.contains(text, Qt::CaseInsensitive)
        || row.conversation.contains(text, Qt::CaseInsensitive)
        || row.note.contains(text, Qt::CaseInsensitive)
        || row.peer.contains(text, Qt::CaseInsensitive);
}

template<typename Row>
Result<> take(const Result<QList<Row>> &from, const EventQuery &query, QList<EventRow> &rows)
{
    if (!from)
        return from.error();
    for (const Row &each : *from) {
        const EventRow row = rowOf(each);
        if (fits(row, query))
            rows.append(row);
    }
    return {};
}

Result<QList<EventRow>> listEvents(Connection &connection, const EventQuery &query)
{
    const Result<WorkspaceNames> names = namesOf(connection);
    if (!names)
        return names.error();
    EventLog::Filter filter;
    filter.workspace = query.workspace;
    filter.limit = query.limit;
    filter.from = query.from;
    filter.until = query.until;
    // A ticket is no word of the log's own search; it is looked for among the newest.
    if (!query.text.trimmed().startsWith(u'#'))
        filter.text = query.text;
    QList<EventRow> rows;
    const bool all = query.which == EventWhich::All;
    Result<> done;
    if (all || query.which == EventWhich::In)
        done = take(EventLog::incoming(connection, filter), query, rows);
    if (done && (all || query.which == EventWhich::Out))
        done = take(EventLog::outgoing(connection, filter), query, rows);
    if (done && (all || query.which == EventWhich::Refused))
        done = take(EventLog::refused(connection, filter), query, rows);
    if (!done)
        return done.error();
    std::stable_sort(rows.begin(), rows.end(),
                     [](const EventRow &a, const EventRow &b) { return a.at > b.at; });
    rows = rows.mid(0, query.limit);
    for (EventRow &row : rows)
        row.workspaceName = names->value(row.workspace);
    return rows;
}

} // namespace

EventsDesk::EventsDesk(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    const ChangeFeed *feed = &store.changes();
    connect(feed, &ChangeFeed::inboxGrew, this, &EventsDesk::changed, Qt::QueuedConnection);
    connect(feed, &ChangeFeed::sessionsChanged, this, &EventsDesk::changed, Qt::QueuedConnection);
}

QFuture<Result<QList<EventRow>>> EventsDesk::list(const EventQuery &query) const
{
    return m_store.read<QList<EventRow>>(
        [query](Connection &connection) { return listEvents(connection, query); });
}

QFuture<Result<EventBody>> EventsDesk::body(InboxId id) const
{
    return m_store.read<EventBody>([id](Connection &connection) -> Result<EventBody> {
        const Result<EventLog::Raw> raw = EventLog::raw(connection, id);
        if (!raw)
            return raw.error();
        return EventBody{raw->headers, raw->body};
    });
}

QFuture<Result<>> EventsDesk::replay(InboxId id)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([id, now](Connection &connection) -> Result<> {
        const Result<InboxId> stored = EventLog::replay(connection, id, now);
        return stored ? Result<>() : stored.error();
    });
}

} // namespace Baton
