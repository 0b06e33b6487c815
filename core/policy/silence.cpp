// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/silence.h"

#include "policy/resolution.h"
#include "policy/turns.h"
#include "policy/words.h"

namespace Baton {

namespace {

const Message *lastWord(const Session &session)
{
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        if (it->visibility == Visibility::Public)
            return &*it;
    }
    return nullptr;
}

QString named(const QString &sentence, const Author &author, const QString &ifUnnamed)
{
    return sentence.arg(author.name.isEmpty() ? ifUnnamed : author.name);
}

/// Why the last word wants no answer; empty: it has had ours.
QString whyNoAnswer(const Session &session)
{
    const Message *last = lastWord(session);
    if (!last)
        return {};
    if (session.closing && !session.closing->byUs && session.status != SessionStatus::Open)
        return named(Words::tr("Closed by %1"), session.closing->by, Words::tr("the vendor"));
    switch (last->author.kind) {
    case AuthorKind::Customer:
        return last->duplicateOf.isEmpty()
            ? QString()
            : Words::tr("The same message again: it is answered once");
    case AuthorKind::AiTeammate:
        return isPersonsReply(session, *last) ? Words::tr("A person wrote as the AI teammate")
                                              : QString();
    case AuthorKind::Teammate:
        return named(Words::tr("%1 spoke last: a teammate is not answered"), last->author,
                     Words::tr("A teammate"));
    case AuthorKind::Bot:
    case AuthorKind::System:
        return named(Words::tr("%1 spoke last: a bot is not answered"), last->author,
                     Words::tr("A bot"));
    }
    Q_UNREACHABLE();
}

/// The setting, or the click, that would have it answered.
QString whatWouldAnswer(const Session &session)
{
    const Message *last = lastWord(session);
    return last && !last->duplicateOf.isEmpty() ? QStringLiteral("duplicateHours")
                                                : QStringLiteral("session.answerNow");
}

} // namespace

Decision decideSilence(Decision decision, const GateView &view)
{
    if (const auto end = silenceEnds(view.session, view.context)) {
        if (*end <= view.context.now)
            return assumeResolved(std::move(decision), view);
        decision.actions << WaitUntil{TimerKind::AssumeResolved, *end};
    }
    decision.summary = whyNoAnswer(view.session);
    if (decision.summary.isEmpty()) {
        decision.summary = Words::tr("Nobody waits for an answer");
        return decision;
    }
    decision.outcome = Outcome::Stopped;
    decision.gates << checkSwitches(view);
    if (decision.gates.first().state == GateState::Stopped)
        decision.summary = decision.gates.first().detail;
    else
        decision.gates << GateResult{.gate = Gate::Author,
                                     .state = GateState::Stopped,
                                     .detail = decision.summary,
                                     .setting = whatWouldAnswer(view.session)};
    for (int gate = int(decision.gates.size()); gate <= int(Gate::Answer); ++gate)
        decision.gates << GateResult{.gate = Gate(gate), .state = GateState::NotReached};
    if (!view.session.turns.isEmpty()
        && view.session.turns.last().state == TurnState::AnsweredByPerson)
        decision.turn = view.session.turns.last().id;
    return decision;
}

} // namespace Baton
