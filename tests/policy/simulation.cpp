// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "policy/delivery.h"
#include "policy/effects.h"
#include "policy/step.h"
#include "policy/turns.h"

#include <algorithm>
#include <set>

namespace Baton::Simulated {

namespace {

constexpr Time start = fromSeconds(1'800'000'000);
constexpr int mostItems = 4000;

Author rule()
{
    return {AuthorKind::System, QStringLiteral("r1"), QStringLiteral("Rule")};
}

Author joren()
{
    return {AuthorKind::Teammate, MemoryVendor::person().value(), QStringLiteral("Joren")};
}

} // namespace

bool alikeInMemory(const QString &sent, const Body &shown)
{
    QString plain = shown.text;
    plain.remove(QStringLiteral("<p class=\"no-margin\">")).remove(QStringLiteral("</p>"));
    return plain == sent;
}

Simulation::Simulation(quint32 seed)
    : m_random(seed), m_vendor(seed % 3 == 0), m_now(start)
{
    WorkspaceSettings &settings = m_workspace.settings;
    m_workspace.id = WorkspaceId(1);
    m_workspace.version = SettingsVersion(1);
    settings.aiTeammate = MemoryVendor::ai();
    settings.processOnAssignment = chance(15);
    settings.handoff.tellCustomer = chance(50);
    settings.closeOnResolution = chance(30);
    ChannelSettings web = defaultChannelSettings(Platform::Intercom, Channel::Web);
    web.autopilot = true;
    web.assist = chance(50);
    web.autopilotSince = web.assistSince = start - 1h;
    if (chance(20))
        web.answersGoOut = AnswersGoOut::AfterApproval;
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

/// What a person needs to see to understand a run that went wrong.
void Simulation::describe()
{
    for (const Part &part : m_vendor.parts()) {
        m_log << QStringLiteral("vendor %1 %2 at %3 by effect %4: %5")
                     .arg(part.message.id.value())
                     .arg(int(part.message.author.kind))
                     .arg((part.message.createdAt - start).count())
                     .arg(part.effect.value())
                     .arg(part.message.body.text.left(60));
    }
    for (const Message &message : m_session.messages) {
        m_log << QStringLiteral("message %1 settled in %2, posted by %3, repeats %4, seen %5")
                     .arg(message.id.value())
                     .arg(message.settledIn.value())
                     .arg(message.postedBy.value())
                     .arg(message.duplicateOf.value())
                     .arg((message.receivedAt - start).count());
    }
    for (const Effect &effect : m_session.effects) {
        m_log << QStringLiteral("effect %1 turn %2.%3 group %4.%5 kind %6 status %7 attempts %8 "
                                "made %9: %10")
                     .arg(effect.id.value())
                     .arg(effect.turn.value())
                     .arg(effect.turnRevision)
                     .arg(int(effect.group))
                     .arg(effect.order)
                     .arg(effect.action.index())
                     .arg(int(effect.status))
                     .arg(effect.attempts)
                     .arg((effect.createdAt - start).count())
                     .arg(effect.reason);
    }
    for (const Turn &turn : m_session.turns)
        m_log << QStringLiteral("turn %1.%2 state %3")
                     .arg(turn.id.value())
                     .arg(turn.revision)
                     .arg(int(turn.state));
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

void Simulation::planWorld()
{
    const int messages = 1 + int(m_random() % 5);
    Millis at{0};
    for (int i = 0; i < messages; ++i) {
        planCustomer(at);
        at += chance(50) ? between(200ms, 4s) : between(5s, 90s);
    }
    if (chance(35))
        planTeammate(between(1s, 120s));
    if (chance(20))
        planCommand(between(1s, 100s));
    if (m_workspace.settings.processOnAssignment || chance(15)) {
        later(between(500ms, 60s), Item::Kind::World, [this] {
            deliver(m_vendor.assign(m_now, {.teammate = MemoryVendor::ai()},
                                    chance(50) ? rule() : joren()));
        });
    }
    if (chance(15)) {
        later(between(1s, 100s), Item::Kind::World, [this] {
            deliver(m_vendor.assign(m_now, {.teammate = MemoryVendor::person()}, joren()));
        });
    }
}

void Simulation::planCustomer(Millis at)
{
    later(at, Item::Kind::World, [this] {
        Analysis analysis;
        analysis.asksForPerson = chance(8);
        analysis.frustrated = chance(4);
        analysis.confirms = chance(5);
        const bool repeats = chance(5);
        const QString text = repeats ? QStringLiteral("yes")
                                     : QStringLiteral("question %1").arg(m_vendor.sequence());
        deliver(m_vendor.customerWrites(m_now, text, analysis));
    });
}

void Simulation::planTeammate(Millis at)
{
    later(at, Item::Kind::World, [this] {
        if (m_vendor.parts().empty())
            return;
        deliver(m_vendor.teammateReplies(m_now, QStringLiteral("a person's answer")));
    });
}

void Simulation::planCommand(Millis at)
{
    static constexpr CommandKind kinds[]
        = {CommandKind::Pause,     CommandKind::Resume,     CommandKind::TakeOver,
           CommandKind::GiveBack,  CommandKind::AnswerNow,  CommandKind::HandOffNow,
           CommandKind::Approve,   CommandKind::Discard};
    later(at, Item::Kind::World, [this] {
        CommandGiven command{.kind = kinds[m_random() % std::size(kinds)],
                             .who = QStringLiteral("Mika")};
        for (const Effect &effect : m_session.effects) {
            if (effect.status == EffectStatus::AwaitingApproval)
                command.effect = effect.id;
        }
        handle(command);
    });
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
    }
}

void Simulation::send(EffectId id)
{
    const Step step = advance(m_session, EffectStarted{id}, context());
    m_session = step.session;
    const Effect effect = *findEffect(m_session, id);
    if (effect.status != EffectStatus::Sending)
        return;
    checkNotAfterPerson(effect);
    if (crashes()) // `sending` is committed, the request never left
        return crash();
    act(step.actions);
    wake();
    const int fate = int(m_random() % 100);
    const bool applied = fate < 85;
    const bool lateApply = fate >= 80 && fate < 85;
    const bool refused = fate >= 98;
    if (applied) {
        const Millis delay = lateApply ? between(1s, 100s) : between(5ms, 200ms);
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
            report.performed = Performed::Done;
            for (const Part &part : m_vendor.parts()) {
                if (part.effect == effect.id)
                    report.vendorId = VendorObjectId(part.message.id.value());
            }
        }
        report.detail = QStringLiteral("fate %1").arg(fate);
        handle(report);
    });
    if (crashes()) // the request is on its way
        crash();
}

void Simulation::check(const QString &wrong)
{
    if (m_wrong.isEmpty())
        m_wrong = wrong;
}

/// No reply may leave when the read just before it showed a person's answer to what it covers.
void Simulation::checkNotAfterPerson(const Effect &effect)
{
    if (effect.group != EffectGroup::Reply || effect.byCommand)
        return;
    const Turn *turn = nullptr;
    for (const Turn &candidate : m_session.turns) {
        if (candidate.id == effect.turn)
            turn = &candidate;
    }
    if (!turn || turn->openedBy != OpenedBy::Customer)
        return;
    bool covered = false;
    for (const Part &part : m_vendor.parts()) {
        if (part.sequence > m_readSequence)
            break;
        if (effect.covers.contains(part.message.id))
            covered = true;
        else if (covered && part.message.author.kind == AuthorKind::Teammate)
            check(QStringLiteral("a reply left after a person's answer had been read"));
    }
}

QString Simulation::checkVendor() const
{
    std::set<qint64> effects;
    std::map<qint64, std::set<std::pair<int, int>>> outcomes;
    for (const Part &part : m_vendor.parts()) {
        if (part.effect.isNull())
            continue;
        if (!effects.insert(part.effect.value()).second)
            return QStringLiteral("effect %1 was carried out twice").arg(part.effect.value());
        if (part.group == EffectGroup::Reply || part.group == EffectGroup::Draft
            || part.group == EffectGroup::Handoff) {
            if (!outcomes[part.turn.value()].insert({int(part.group), part.order}).second)
                return QStringLiteral("turn %1 got the same outcome twice").arg(part.turn.value());
        }
    }
    for (const auto &[turn, groups] : outcomes) {
        std::set<int> kinds;
        for (const auto &[group, order] : groups)
            kinds.insert(group);
        if (kinds.size() > 1)
            return QStringLiteral("turn %1 got two outcomes").arg(turn);
    }
    return {};
}

QString Simulation::checkEnd() const
{
    for (const Effect &effect : m_session.effects) {
        if (!isFinal(effect.status) && effect.status != EffectStatus::AwaitingApproval)
            return QStringLiteral("effect %1 never came to its end").arg(effect.id.value());
    }
    const Turn *turn = openTurn(m_session);
    if (turn && turn->state != TurnState::Stopped && turn->state != TurnState::Quiet
        && turn->state != TurnState::Acting)
        return QStringLiteral("turn %1 is still waiting").arg(turn->id.value());
    if (turn && turn->state == TurnState::Acting
        && std::none_of(m_session.effects.begin(), m_session.effects.end(), [](const Effect &e) {
               return e.status == EffectStatus::AwaitingApproval;
           }))
        return QStringLiteral("turn %1 acts without effects").arg(turn->id.value());
    for (const Part &part : m_vendor.parts()) {
        const Message *known = findMessage(m_session, part.message.id);
        if (part.message.author.kind == AuthorKind::Customer && !known)
            return QStringLiteral("message %1 was lost").arg(part.message.id.value());
        if (known && !part.effect.isNull() && known->postedBy.isNull())
            return QStringLiteral("message %1 was not recognised as ours")
                .arg(part.message.id.value());
    }
    return {};
}

} // namespace Baton::Simulated
