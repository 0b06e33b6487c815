// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lane.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "helpdesk/helpdesk.h"
#include "pipeline/notelink.h"
#include "pipeline/pause.h"
#include "pipeline/prepare.h"
#include "policy/customerlines.h"
#include "policy/delivery.h"
#include "policy/effects.h"
#include "policy/turns.h"
#include "store/erasedcontacts.h"
#include "store/store.h"

#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>

namespace Baton {

namespace {

/// Like onResult, for futures of plain values.
template<typename T, typename Function>
void onValue(const QFuture<T> &future, QObject *context, T ifNone, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, ifNone, function = std::move(function)] {
                         watcher->deleteLater();
                         function(watcher->future().resultCount() > 0 ? watcher->result() : ifNone);
                     });
    watcher->setFuture(future);
}

/// What waits for this read: an answer on its way out, or a question that nobody has looked at.
Haste hasteOf(const Session &session)
{
    const QList<Effect> &effects = session.effects;
    const bool answers = std::any_of(effects.begin(), effects.end(), [](const Effect &effect) {
        return effect.status == EffectStatus::Pending
            && std::holds_alternative<PostReply>(effect.action);
    });
    if (answers)
        return Haste::Reply;
    return session.threadRead ? Haste::None : Haste::Question;
}

} // namespace

void Lane::act(const QList<Action> &actions, const LaneWorld &world)
{
    for (const Action &action : actions) {
        if (const auto *question = std::get_if<AskEngine>(&action))
            ask(*question, world);
        else if (std::holds_alternative<ReadConversation>(action))
            read(world);
        else if (const auto *pass = std::get_if<PassOn>(&action))
            m_services.tell({m_key.workspace, pass->into}, Inherits{*m_session});
    }
}

/// Every ask is answered, by a failure at the least: no turn waits for ever. What is known of the
/// customer is read when the answer is made, after the time that slow workflows need to write it.
void Lane::ask(const AskEngine &question, const LaneWorld &world)
{
    const Turn *turn = openTurn(*m_session);
    if (!world.engine || !turn)
        return post(EngineAnswered{question.turn, question.turnRevision, noAnswer(), std::nullopt});
    ++m_asking;
    const Asking asking{question, questionFor(*m_session, *turn, world.workspace),
                        m_session->contact, world.engine};
    const auto wait = world.workspace.settings.contextWait;
    if (wait <= 0s)
        return lookAtCustomer(asking);
    QTimer::singleShot(wait, this, [this, asking] { lookAtCustomer(asking); });
}

/// Not knowing more of the customer keeps nobody waiting: what was known before counts on. Of who was
/// erased nothing is read back.
void Lane::lookAtCustomer(const Asking &asking)
{
    const LaneWorld world = m_services.world(m_key.workspace);
    const auto helpdesk = world.helpdesk;
    const bool erased
        = world.erased && world.erased->erasedAt(m_key.workspace, asking.contact).has_value();
    if (!helpdesk || asking.contact.id.isEmpty() || erased)
        return draft(asking, std::nullopt);
    onResult(helpdesk->attributes(asking.contact.id), this,
             [this, asking, helpdesk](const Result<QList<Attribute>> &known) {
                 draft(asking, known ? std::optional(*known) : std::nullopt);
             });
}

void Lane::draft(const Asking &asking, const std::optional<QList<Attribute>> &attributes)
{
    EngineAnswered answered{asking.ask.turn, asking.ask.turnRevision, noAnswer(), std::nullopt};
    Question question = asking.question;
    if (attributes) {
        const LaneWorld world = m_services.world(m_key.workspace);
        question.attributes = allowedAttributes(*attributes, world.workspace.settings);
        answered.attributes = question.attributes;
        question.otherwise = customerLanguage(question.language, question.attributes,
                                              world.workspace.settings);
    }
    onValue(asking.engine->draft(question), this, answered.answer,
            [this, answered, engine = asking.engine](const Answer &answer) {
                --m_asking;
                EngineAnswered done = answered;
                done.answer = answer;
                post(done);
            });
}

Answer Lane::noAnswer()
{
    Answer failed;
    failed.failed = true;
    failed.why = tr("The engine gave no answer");
    return failed;
}

void Lane::read(const LaneWorld &world)
{
    if (m_reading)
        return;
    if (!world.helpdesk)
        return post(ReadFailed{tr("The workspace is not connected: its API token is missing"),
                               false});
    m_reading = true;
    const auto helpdesk = world.helpdesk;
    onResult(helpdesk->read(m_key.conversation, hasteOf(*m_session)), this,
             [this, helpdesk](const Result<Delivery> &result) {
                 m_reading = false;
                 if (result)
                     post(VendorTold{*result});
                 else
                     post(ReadFailed{result.error().what,
                                     result.error().kind == ErrorKind::NotFound});
             });
    m_services.pass(Waypoint::reading);
}

void Lane::perform(const Effect &effect, const LaneWorld &world)
{
    const EffectId id = effect.id;
    const auto helpdesk = world.helpdesk;
    if (!helpdesk)
        return post(EffectReported{id, Performed::NeverLeft, {},
                                   tr("The workspace is not connected"), std::nullopt});
    const NoteLinkPlace place{m_session->id, m_key.workspace, world.publicUrl,
                              world.workspace.settings.retention.links};
    if (!wantsNoteLink(effect.action, place))
        return send(id, withoutNoteLink(effect.action), helpdesk);
    ++m_performing;
    onResult(withNoteLink(m_services.store, m_services.clock, effect.action, place), this,
             [this, id, helpdesk](const Result<EffectAction> &linked) {
                 --m_performing;
                 if (linked)
                     return send(id, *linked, helpdesk);
                 post(EffectReported{id, Performed::NeverLeft, {}, linked.error().what,
                                     m_services.clock.now() + storeRetryPause});
             });
}

void Lane::send(EffectId id, const EffectAction &action, const std::shared_ptr<Helpdesk> &helpdesk)
{
    report(id, helpdesk, helpdesk->perform(m_key.conversation, action));
}

void Lane::followUp(EffectId id, const LaneWorld &world)
{
    const Effect *effect = findEffect(*m_session, id);
    if (const auto helpdesk = world.helpdesk; helpdesk && effect)
        report(id, helpdesk, helpdesk->outcome(effect->vendorId));
}

void Lane::report(EffectId id, const std::shared_ptr<Helpdesk> &helpdesk,
                  const QFuture<PerformReport> &future)
{
    ++m_performing;
    onValue(future, this, PerformReport{.detail = tr("The request was given up")},
            [this, id, helpdesk](const PerformReport &report) {
                --m_performing;
                post(EffectReported{id, report.performed, report.vendorId, report.detail,
                                    report.retryAfter});
            });
    m_services.pass(Waypoint::sending);
}

/// The next effect whose time has come, one request at a time.
void Lane::pump()
{
    if (m_reading || m_performing > 0)
        return;
    const LaneWorld world = m_services.world(m_key.workspace);
    const NextDelivery next = nextDelivery(*m_session, contextOf(world));
    switch (next.what) {
    case NextDelivery::Do::Nothing: return;
    case NextDelivery::Do::Read: return read(world);
    case NextDelivery::Do::FollowUp: return followUp(next.effect, world);
    case NextDelivery::Do::Skip:
        return post(EffectSkipped{next.effect, next.done, next.reason});
    case NextDelivery::Do::Send:
        if (!world.facts.everythingPaused)
            post(EffectStarted{next.effect});
    }
}

} // namespace Baton
