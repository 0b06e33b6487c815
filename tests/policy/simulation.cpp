// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "explained.h"

#include "policy/delivery.h"
#include "policy/effects.h"
#include "policy/step.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton::MadeUp {

namespace {

constexpr int mostItems = 4000;

} // namespace

bool alikeInMemory(const QString &sent, const Body &shown)
{
    QString plain = shown.text;
    plain.remove(QStringLiteral("<p class=\"no-margin\">")).remove(QStringLiteral("</p>"));
    return plain == sent;
}

Simulation::Simulation(quint32 seed)
    : m_random(seed), m_vendor(seed % 3 == 0), m_now(start), m_accepts(seed % 4 == 1)
{
    WorkspaceSettings &settings = m_workspace.settings;
    m_workspace.id = WorkspaceId(1);
    m_workspace.version = SettingsVersion(1);
    settings.aiTeammate = MemoryVendor::ai();
    settings.platform = m_accepts ? Platform::Front : Platform::Intercom;
    settings.handleUnassigned = m_accepts;
    settings.processOnAssignment = chance(15) && !m_accepts;
    settings.handoff.tellCustomer = chance(50);
    settings.closeOnResolution = chance(30);
    settings.takeOwnership = chance(20);
    settings.handoff.level = HandoffLevel(m_random() % 4);
    ChannelSettings web = defaultChannelSettings(settings.platform, Channel::Web);
    web.autopilot = true;
    web.assist = chance(50);
    web.autopilotSince = web.assistSince = start - 1h;
    if (chance(20))
        web.answersGoOut = AnswersGoOut::AfterApproval;
    web.approvalOutcome = ApprovalOutcome(m_random() % 3);
    settings.channels.insert(Channel::Web, web);
    m_session.workspace = m_workspace.id;
    m_crashesLeft = chance(60) ? int(m_random() % 4) : 0;
}

bool Simulation::chance(int percent)
{
    return int(m_random() % 100) < percent;
}

Millis Simulation::between(Millis low, Millis high)
{
    return low + Millis(qint64(m_random()) % (high - low + Millis(1)).count());
}

void Simulation::later(Millis delay, Item::Kind kind, std::function<void()> act)
{
    m_queue.emplace(m_now + delay, Item{kind, m_life, std::move(act)});
}

PolicyContext Simulation::context() const
{
    return {m_workspace, m_facts, m_now, alikeInMemory};
}

QString Simulation::run()
{
    const QString wrong = play();
    if (!wrong.isEmpty())
        describe();
    return wrong;
}

QString Simulation::play()
{
    planWorld();
    for (int items = 0; !m_queue.empty() && m_wrong.isEmpty(); ++items) {
        if (items > mostItems)
            return QStringLiteral("it never comes to rest");
        const auto first = m_queue.begin();
        m_now = first->first;
        const Item item = first->second;
        m_queue.erase(first);
        // What a process had in memory dies with it.
        if (item.kind == Item::Kind::Volatile && item.life != m_life)
            continue;
        item.act();
    }
    if (m_wrong.isEmpty())
        check(checkVendor());
    if (m_wrong.isEmpty())
        check(checkEnd());
    return m_wrong;
}

/// Late, double, out of order; once taken in it is durable, so a crash delivers it again.
void Simulation::deliver(const Delivery &delivery)
{
    const int copies = chance(15) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        const Millis delay = chance(70) ? between(0ms, 300ms) : between(300ms, 20s);
        later(delay, Item::Kind::Webhook, [this, delivery] { handle(VendorTold{delivery}); });
    }
}

bool Simulation::crashes()
{
    if (m_crashesLeft == 0 || !chance(6))
        return false;
    --m_crashesLeft;
    return true;
}

void Simulation::crash()
{
    m_log << QStringLiteral("%1 crash").arg((m_now - start).count());
    ++m_life;
    m_reading = false;
    handle(Restarted{});
}

void Simulation::handle(const Event &event)
{
    const Step step = advance(m_session, event, context());
    if (step.decision)
        check(Table::unexplained(*step.decision, m_workspace.settings.platform));
    m_log << QStringLiteral("%1 event %2 -> %3")
                 .arg((m_now - start).count())
                 .arg(event.index())
                 .arg(step.decision ? step.decision->summary : QStringLiteral("-"));
    if (crashes()) { // before the commit: the inbox or the timer brings a durable event again
        crash();
        const bool durable = std::holds_alternative<VendorTold>(event)
            || std::holds_alternative<CommandGiven>(event);
        if (durable)
            handle(event);
        return;
    }
    m_session = step.session;
    ++m_session.revision;
    if (crashes()) // after the commit, before anything is done about it
        return crash();
    act(step.actions);
    wake();
    pump();
}

void Simulation::act(const QList<Action> &actions)
{
    for (const Action &action : actions) {
        if (const auto *question = std::get_if<AskEngine>(&action))
            ask(*question);
        else if (std::holds_alternative<ReadConversation>(action))
            read();
    }
}

void Simulation::ask(const AskEngine &question)
{
    Answer answer;
    answer.knows = chance(75);
    answer.failed = !answer.knows && chance(20);
    answer.confidence = answer.knows ? 0.9 : 0.2;
    answer.text = QStringLiteral("answer %1").arg(++m_answers);
    later(between(10ms, 6s), Item::Kind::Volatile, [this, question, answer] {
        handle(EngineAnswered{question.turn, question.turnRevision, answer});
    });
}

void Simulation::read()
{
    if (m_reading)
        return;
    m_reading = true;
    const bool fails = chance(5);
    later(between(10ms, 500ms), Item::Kind::Volatile, [this, fails] {
        m_reading = false;
        if (fails)
            return handle(ReadFailed{QStringLiteral("503"), false});
        m_readSequence = m_vendor.sequence();
        handle(VendorTold{m_vendor.read(m_now)});
    });
}

/// Every durable timer wakes the session; an older generation does nothing.
void Simulation::wake()
{
    for (const Timer &timer : m_session.timers) {
        if (!timer.due)
            continue;
        const Timer copy = timer;
        later(std::max(Millis(0), *timer.due - m_now), Item::Kind::Wake, [this, copy] {
            const bool current = std::any_of(m_session.timers.begin(), m_session.timers.end(),
                                             [&](const Timer &t) { return t == copy; });
            if (current)
                handle(TimerFired{copy.kind, copy.generation});
        });
    }
}

void Simulation::pump()
{
    const NextDelivery next = nextDelivery(m_session, context());
    switch (next.what) {
    case NextDelivery::Do::Nothing: return;
    case NextDelivery::Do::Read: return read();
    case NextDelivery::Do::Skip:
        return handle(EffectSkipped{next.effect, next.done, next.reason});
    case NextDelivery::Do::Send: return send(next.effect);
    case NextDelivery::Do::FollowUp: return followUp(next.effect);
    }
}

VendorObjectId Simulation::madeBy(EffectId effect) const
{
    for (const Part &part : m_vendor.parts()) {
        if (part.effect == effect)
            return VendorObjectId(part.message.id.value());
    }
    return {};
}

void Simulation::followUp(EffectId id)
{
    if (m_reading)
        return;
    m_reading = true;
    later(between(10ms, 500ms), Item::Kind::Volatile, [this, id] {
        m_reading = false;
        const VendorObjectId made = madeBy(id);
        const Performed fate = made.isEmpty() ? Performed::Accepted : Performed::Done;
        handle(EffectReported{id, chance(10) ? Performed::Maybe : fate, made, {}, {}});
    });
}

void Simulation::send(EffectId id)
{
    const Step step = advance(m_session, EffectStarted{id}, context());
    m_session = step.session;
    const Effect effect = *findEffect(m_session, id);
    if (effect.status != EffectStatus::Sending)
        return;
    checkNotAfterPerson(effect);
    if (m_facts.everythingPaused)
        check(QStringLiteral("effect %1 left during a pause").arg(id.value()));
    if (crashes()) // `sending` is committed, the request never left
        return crash();
    act(step.actions);
    wake();
    const int fate = int(m_random() % 100);
    const bool applied = fate < 85;
    const bool lateApply = fate >= 80 && fate < 85;
    const bool refused = fate >= 98;
    if (applied) {
        const Millis delay = lateApply ? between(1s, 119s) : between(5ms, 200ms);
        later(delay, Item::Kind::Apply, [this, effect] {
            VendorObjectId made;
            const Delivery echo = m_vendor.apply(m_now, effect, &made);
            deliver(echo);
        });
    }
    const bool lost = fate >= 65;
    const Millis answer = chance(80) ? between(200ms, 400ms) : between(1s, 15s);
    later(answer, Item::Kind::Volatile, [this, effect, applied, lost, refused, fate] {
        EffectReported report{.effect = effect.id, .performed = Performed::Maybe};
        if (refused)
            report.performed = Performed::Refused;
        else if (!applied && fate >= 92)
            report.performed = Performed::NeverLeft;
        else if (applied && !lost) {
            const bool taken = m_accepts && std::holds_alternative<PostReply>(effect.action);
            report.performed = taken ? Performed::Accepted : Performed::Done;
            report.vendorId = taken ? VendorObjectId(QStringLiteral("taken")) : madeBy(effect.id);
        }
        report.detail = QStringLiteral("fate %1").arg(fate);
        handle(report);
    });
    if (crashes()) // the request is on its way
        crash();
}

} // namespace Baton::MadeUp
