// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace Baton {

class Clock;
class Store;

/// Where something came from or went to.
enum class EventSide { In, Console, Out, Refused };

/// One line of the event log: a delivery, a command, a request, or a delivery that was refused.
struct EventRow
{
    EventSide side = EventSide::In;
    Time at;
    WorkspaceId workspace;
    QString workspaceName;
    QString what; ///< the vendor's topic, the command's word, the path of what was refused
    SessionId session;
    QString conversation;
    QString note; ///< what was done, or why nothing was
    qint64 bytes = 0;
    InboxId inbox;                 ///< of what came in
    std::optional<Time> handledAt; ///< of what came in; nothing: it waits
    std::optional<EffectRow> effect; ///< of what goes out
    QByteArray record; ///< of what goes out: request, attempts and answer as they are kept, JSON
    int status = 0;                ///< of what was refused
    QString peer;

    friend bool operator==(const EventRow &, const EventRow &) = default;
};

enum class EventWhich { All, In, Out, Refused };

struct EventQuery
{
    EventWhich which = EventWhich::All;
    WorkspaceId workspace; ///< null: all
    QString text;          ///< in topic, conversation, note or #ticket
    std::optional<Time> from;
    std::optional<Time> until; ///< no longer among them
    int limit = 300;
};

struct EventBody
{
    QByteArray headers;
    QByteArray body;

    friend bool operator==(const EventBody &, const EventBody &) = default;
};

/// What came in and what went out, for people who look for a cause.
class EventsDesk : public QObject
{
    Q_OBJECT

public:
    EventsDesk(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// The newest first.
    QFuture<Result<QList<EventRow>>> list(const EventQuery &query) const;
    /// NotFound when the body is no longer kept.
    QFuture<Result<EventBody>> body(InboxId id) const;
    /// Puts a webhook into the inbox once more; it is decided as if it came now.
    QFuture<Result<>> replay(InboxId id);

signals:
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace Baton
