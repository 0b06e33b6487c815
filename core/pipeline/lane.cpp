// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lane.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "pipeline/keeping.h"
#include "pipeline/pause.h"
#include "pipeline/prepare.h"
#include "policy/effects.h"
#include "store/erasedcontacts.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcDelivery, "baton.delivery")

constexpr int conflictsInARow = 5;

/// Who looks at no window has to read what did not reach a customer.
void warnOfUndelivered(Session before, const Session &now)
{
    for (const Effect &effect : now.effects) {
        const bool lost = effect.status == EffectStatus::Failed
            || effect.status == EffectStatus::NeedsPerson;
        if (std::holds_alternative<WriteAttribute>(effect.action))
            continue; // no customer waits for it; it shows in the thread
        const Effect *known = findEffect(before, effect.id);
        if (lost && (!known || known->status != effect.status))
            qCWarning(lcDelivery, "Session #%lld, conversation %s: not delivered, or nobody knows: %s. "
                                  "Look at the conversation at the vendor and answer there, or open "
                                  "the session in the console.",
                      static_cast<long long>(now.id.value()),
                      qPrintable(now.conversation.value()), qPrintable(effect.reason));
    }
}

/// A loop with a machine at the other end, as a rule: worth a supervisor's look where no window is.
void warnOfCap(const Session &session, const std::optional<Decision> &decision)
{
    const bool capped = decision
        && std::any_of(decision->gates.begin(), decision->gates.end(), [](const GateResult &gate) {
               return gate.setting == QLatin1StringView("repliesPerHour");
           });
    if (capped)
        qCWarning(lcDelivery, "Session #%lld, conversation %s: %s. Look whether the customer is a "
                              "machine, or raise repliesPerHour.",
                  static_cast<long long>(session.id.value()),
                  qPrintable(session.conversation.value()), qPrintable(decision->summary));
}

/// The switches are looked at once more where nobody can change them meanwhile: in the transaction
/// that lets a request leave.
Result<SessionId> commitUnlessPaused(Connection &connection, const SessionCommit &commit)
{
    const Result<Switches> switches = Workspaces::switches(connection);
    if (!switches)
        return switches.error();
    if (switches->hold(commit.session.workspace, commit.session.channel))
        return Error{ErrorKind::Cancelled, {}, {}};
    return Sessions::commit(connection, commit);
}

} // namespace

Lane::Lane(LaneServices &services, LaneKey key, QObject *parent)
    : QObject(parent), m_services(services), m_key(std::move(key))
{
}

void Lane::post(const Event &event, InboxId inbox, const QString &note)
{
    m_queue.enqueue({event, inbox, note});
    next();
}

bool Lane::isIdle() const
{
    return m_queue.isEmpty() && !m_busy && !m_reading && m_asking == 0 && m_performing == 0;
}

void Lane::next()
{
    if (m_busy || m_queue.isEmpty())
        return;
    m_busy = true;
    if (m_session)
        run();
    else
        load();
}

void Lane::load()
{
    const LaneKey key = m_key;
    onResult(m_services.store.read<Session>([key](Connection &connection) {
        return Sessions::loadByConversation(connection, key.workspace, key.conversation);
    }),
             this, [this](const Result<Session> &result) { loaded(result); });
}

void Lane::loaded(const Result<Session> &result)
{
    if (result) {
        m_session = *result;
    } else if (result.error().kind == ErrorKind::NotFound) {
        m_session = Session{.workspace = m_key.workspace, .conversation = m_key.conversation};
    } else {
        emit storeFailed(result.error());
        return later();
    }
    run();
}

/// What the disk does not take now is tried again: an acknowledged event is never dropped.
void Lane::later()
{
    m_session.reset();
    QTimer::singleShot(storeRetryPause, this, [this] {
        m_busy = false;
        next();
    });
}

Facts Lane::factsNow(const LaneWorld &world) const
{
    Facts facts = world.facts;
    facts.workspacePaused = world.workspace.paused;
    facts.channelPaused = world.workspace.pausedChannels.contains(m_session->channel);
    const Time hourAgo = m_services.clock.now() - 1h;
    facts.repliesLastHour = int(std::count_if(
        m_session->effects.begin(), m_session->effects.end(), [&](const Effect &effect) {
            return effect.group == EffectGroup::Reply && effect.order == 0 && effect.sentAt
                && *effect.sentAt > hourAgo && effect.status != EffectStatus::Cancelled;
        }));
    return facts;
}

PolicyContext Lane::contextOf(const LaneWorld &world) const
{
    return {world.workspace, factsNow(world), m_services.clock.now(), sameText, analysisOf,
            isAutomatic};
}

void Lane::prepare(Event &event, const LaneWorld &world) const
{
    auto *told = std::get_if<VendorTold>(&event);
    if (told && world.erased)
        world.erased->blank(told->delivery, m_key.workspace, m_session->contact);
    if (told)
        prepareMessages(told->delivery, *m_session);
}

void Lane::run()
{
    if (!mayRun())
        return;
    const LaneWorld world = m_services.world(m_key.workspace);
    Queued queued = m_queue.head();
    prepare(queued.event, world);
    const Step step = advance(*m_session, queued.event, contextOf(world));
    const bool nothing = queued.inbox.isNull() && !step.decision && step.session == *m_session;
    if (nothing) {
        m_queue.dequeue();
        act(step.actions, world);
        heardFrom(queued.event); // what it brings is here already
        return finish();
    }
    commit(step, queued);
}

void Lane::commit(const Step &step, const Queued &queued)
{
    SessionCommit commit{.session = step.session,
                         .done = queued.inbox,
                         .note = queued.note,
                         .now = m_services.clock.now()};
    if (step.decision)
        commit.decisions << *step.decision;
    const LaneWorld world = m_services.world(m_key.workspace);
    commit.keep = keepWhat(step.session, world.workspace.settings, world.erased.get());
    commit.erasureStamp = world.erased ? world.erased->stamp() : 0;
    commit.unsaid = unsaidSince(*m_session, step.session);
    if (commit.keep == Keep::NoText || commit.keep == Keep::Nothing)
        forgetText(commit.session);
    m_services.pass(Waypoint::decided, queued.event);
    const bool letsLeave = std::holds_alternative<EffectStarted>(queued.event);
    onResult(m_services.store.write<SessionId>([commit, letsLeave](Connection &connection) {
        return letsLeave ? commitUnlessPaused(connection, commit)
                         : Sessions::commit(connection, commit);
    }),
             this, [this, step, queued, keep = commit.keep](const Result<SessionId> &result) {
                 committed(step, queued, result);
                 // While it is being read its words are needed here; once it is decided they are not.
                 // What needs them then reads them again.
                 if (result && keep == Keep::NoText && m_session && step.session.threadRead) {
                     forgetText(*m_session);
                     m_session->threadRead = false;
                 }
             });
}

void Lane::committed(const Step &step, const Queued &queued, const Result<SessionId> &result)
{
    if (!result && result.error().kind == ErrorKind::Conflict) {
        return conflict(result.error());
    }
    if (!result && result.error().kind == ErrorKind::Cancelled) {
        m_queue.dequeue(); // paused meanwhile: the effect stays pending
        m_busy = false;
        return next();
    }
    if (!result) {
        emit storeFailed(result.error());
        return later();
    }
    m_services.pass(Waypoint::committed, queued.event);
    m_queue.dequeue();
    m_conflicts = 0;
    const Session before = std::exchange(m_session, step.session).value_or(Session());
    m_session->id = *result;
    warnOfUndelivered(before, *m_session);
    warnOfCap(*m_session, step.decision);
    ++m_session->revision;
    m_session->history.clear();
    m_services.committed(*m_session);
    if (!queued.inbox.isNull())
        m_services.finished(queued.inbox);

    const LaneWorld world = m_services.world(m_key.workspace);
    if (const auto *started = std::get_if<EffectStarted>(&queued.event)) {
        const Effect *effect = findEffect(*m_session, started->effect);
        if (effect && effect->status == EffectStatus::Sending && m_performing == 0)
            perform(*effect, world);
    }
    act(step.actions, world);
    heardFrom(queued.event);
    finish();
}

/// Somebody else committed: the session is loaded and the event run again. What conflicts over and
/// over is no race but a rule of the database, and must not spin.
void Lane::conflict(const Error &error)
{
    if (++m_conflicts >= conflictsInARow) {
        emit storeFailed(error);
        return later();
    }
    m_session.reset();
    load();
}

void Lane::finish()
{
    m_busy = false;
    if (m_queue.isEmpty())
        pump();
    next();
    if (isIdle() && !waitsForOthers())
        emit idle();
}

} // namespace Baton
