// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "engine/replyengine.h"
#include "pipeline/waypoints.h"
#include "policy/context.h"
#include "policy/step.h"

#include <QFuture>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>
#include <optional>

namespace Baton {

class Clock;
class ErasedContacts;
class Helpdesk;
struct PerformReport;
class Store;

/// What a lane needs of the outside at the moment: asked anew for every event, so that settings,
/// switches and connectors may change between two of them.
struct LaneWorld
{
    Workspace workspace;
    Facts facts; ///< without the session's own figures
    std::shared_ptr<const ErasedContacts> erased; ///< null: nobody was
    QString publicUrl; ///< where others reach our pages; empty: they cannot
    std::shared_ptr<Helpdesk> helpdesk; ///< null: not connected
    std::shared_ptr<ReplyEngine> engine;
};

struct LaneKey
{
    WorkspaceId workspace;
    ConversationId conversation;

    friend bool operator==(const LaneKey &, const LaneKey &) = default;
    friend size_t qHash(const LaneKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.workspace, key.conversation);
    }
};

struct LaneServices
{
    Store &store;
    const Clock &clock;
    std::function<LaneWorld(WorkspaceId)> world;
    std::function<void(const Session &)> committed; ///< after every commit
    std::function<void(InboxId)> finished; ///< a delivery is done with that commit
    std::function<void(const LaneKey &, const Event &)> tell; ///< another session
    PassWaypoint passed; ///< for tests; null as a rule

    void pass(const QByteArray &waypoint) const
    {
        if (passed)
            passed(waypoint);
    }
    void pass(const char *waypoint, const Event &event) const
    {
        if (passed)
            passed(waypoint + Waypoint::eventName(event));
    }
};

/// One session's events, one at a time: load, `advance`, commit, then what was decided is begun.
/// Keeps the session between events; on a conflict it loads again and runs again. Lives in the core
/// thread and never blocks.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(LaneServices &services, LaneKey key, QObject *parent = nullptr);

    /// `inbox` is done with the event's commit; `note` goes to the event log.
    void post(const Event &event, InboxId inbox = {}, const QString &note = {});

    const LaneKey &key() const { return m_key; }
    /// Nothing is queued, committed, read, asked or on its way.
    bool isIdle() const;
    /// Events wait here until other sessions have spoken.
    bool waitsForOthers() const { return !m_aside.isEmpty(); }

signals:
    void idle();
    /// The store does not take our commits; it is tried again.
    void storeFailed(const Baton::Error &error);

private:
    struct Queued
    {
        Event event;
        InboxId inbox;
        QString note;
        bool lookedAround = false; ///< whether its messages are another session's too
    };
    /// Not run before the sessions of those conversations have passed on what they have.
    struct Aside
    {
        Queued queued;
        QList<ConversationId> after;
    };
    struct Asking
    {
        AskEngine ask;
        Question question;
        Contact contact;
        std::shared_ptr<ReplyEngine> engine;
    };

    void next();
    void load();
    void loaded(const Result<Session> &result);
    void run();
    bool mayRun();
    bool lookAround();
    void askWhetherMerged(const QList<ConversationId> &others);
    bool passUnknown();
    void putAside(const QList<ConversationId> &after);
    void heardFrom(const Event &event);
    void prepare(Event &event, const LaneWorld &world) const;
    Facts factsNow(const LaneWorld &world) const;
    PolicyContext contextOf(const LaneWorld &world) const; ///< outlived by `world`
    void commit(const Step &step, const Queued &queued);
    void committed(const Step &step, const Queued &queued, const Result<SessionId> &result);
    void conflict(const Error &error);
    void finish();
    void later();

    void act(const QList<Action> &actions, const LaneWorld &world);
    void ask(const AskEngine &ask, const LaneWorld &world);
    void lookAtCustomer(const Asking &asking);
    void draft(const Asking &asking, const std::optional<QList<Attribute>> &attributes);
    static Answer noAnswer();
    void read(const LaneWorld &world);
    void perform(const Effect &effect, const LaneWorld &world);
    void send(EffectId id, const EffectAction &action, const std::shared_ptr<Helpdesk> &helpdesk);
    void followUp(EffectId id, const LaneWorld &world);
    void report(EffectId id, const std::shared_ptr<Helpdesk> &helpdesk,
                const QFuture<PerformReport> &future);
    void pump();

    LaneServices &m_services;
    LaneKey m_key;
    QQueue<Queued> m_queue;
    QList<Aside> m_aside;
    std::optional<Session> m_session;
    bool m_busy = false;
    bool m_reading = false;
    int m_asking = 0;
    int m_performing = 0;
    int m_conflicts = 0;
};

} // namespace Baton
