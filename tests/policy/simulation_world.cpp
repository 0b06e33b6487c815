// SPDX-License-Identifier: GPL-3.0-or-later
// What customers, teammates, rules and supervisors do in a run.
#include "simulation.h"

namespace Baton::MadeUp {

namespace {

Author rule()
{
    return {AuthorKind::System, QStringLiteral("r1"), QStringLiteral("Rule")};
}

Author joren()
{
    return {AuthorKind::Teammate, MemoryVendor::person().value(), QStringLiteral("Joren")};
}

} // namespace

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
    if (chance(10))
        planPause(between(1s, 60s));
    if (chance(10)) {
        later(between(5s, 200s), Item::Kind::World, [this] {
            if (!m_vendor.parts().empty())
                deliver(m_vendor.close(m_now, chance(50) ? rule() : joren()));
        });
    }
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

/// Everything is paused for a while: nothing may leave in between.
void Simulation::planPause(Millis at)
{
    const auto pause = [this](bool paused) {
        m_facts.everythingPaused = paused;
        handle(SettingsChanged{});
    };
    later(at, Item::Kind::World, [pause] { pause(true); });
    later(at + between(1s, 120s), Item::Kind::World, [pause] { pause(false); });
}

void Simulation::planCommand(Millis at)
{
    static constexpr CommandKind kinds[]
        = {CommandKind::Pause,     CommandKind::Resume,     CommandKind::TakeOver,
           CommandKind::GiveBack,  CommandKind::AnswerNow,  CommandKind::HandOffNow,
           CommandKind::Approve,   CommandKind::Discard,    CommandKind::Resolve,
           CommandKind::TryAgain};
    later(at, Item::Kind::World, [this] {
        CommandGiven command{.kind = kinds[m_random() % std::size(kinds)],
                             .who = QStringLiteral("Mika"),
                             .effect = {},
                             .text = {}};
        for (const Effect &effect : m_session.effects) {
            const bool refused = effect.status == EffectStatus::Failed;
            if (effect.status == EffectStatus::AwaitingApproval
                || (refused && command.kind == CommandKind::TryAgain))
                command.effect = effect.id;
        }
        handle(command);
    });
}

} // namespace Baton::MadeUp
