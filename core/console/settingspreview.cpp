// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settingspreview.h"

#include "domain/settingsjson.h"
#include "pipeline/prepare.h"
#include "policy/replay.h"
#include "policy/turns.h"
#include "store/recordedturns.h"
#include "store/sessions.h"
#include "store/workspaces.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int mostConversations = 2000; // a second or two of work
constexpr int mostChanges = 200;
constexpr int textLength = 200;

/// Settings of one workspace, as they are and as somebody wants them.
struct SettingsPair
{
    WorkspaceId workspace;
    WorkspaceSettings inForce;
    WorkspaceSettings wanted;
    QStringList topics; ///< of both
};

/// The file's own view of them: when a mode was switched on is no difference.
QList<SettingsPair> pairsOf(const QList<Workspace> &stored, const Settings &wanted)
{
    QList<SettingsPair> pairs;
    for (const Workspace &workspace : stored) {
        const WorkspaceSettings &now = workspace.settings;
        for (const WorkspaceSettings &then : wanted.workspaces) {
            if (then.key != now.key || toJson(then) == toJson(now))
                continue;
            QStringList topics = now.handoff.topics + now.noAssistTopics + then.handoff.topics
                + then.noAssistTopics;
            topics.removeDuplicates();
            pairs.append({workspace.id, now, then, topics});
        }
    }
    return pairs;
}

const Turn *turnOf(const Session &session, const Decision &decision)
{
    const auto it = std::find_if(session.turns.begin(), session.turns.end(),
                                 [&](const Turn &turn) { return turn.id == decision.turn; });
    return it == session.turns.end() ? nullptr : &*it;
}

QString wordsOf(const Session &session, const Turn &turn)
{
    const Message *message
        = turn.messages.isEmpty() ? nullptr : findMessage(session, turn.messages.last());
    return message ? message->plain.simplified().left(textLength) : QString();
}

/// What is done at the helpdesk, whenever and however sure.
QList<std::pair<EffectGroup, EffectAction>> deedsOf(const Decision &decision)
{
    QList<std::pair<EffectGroup, EffectAction>> deeds;
    for (const Action &action : decision.actions) {
        if (const auto *create = std::get_if<CreateEffect>(&action))
            deeds.append({create->effect.group, create->effect.action});
    }
    return deeds;
}

class Replay
{
public:
    Replay(SettingsPreview &preview, const SettingsPair &pair) : m_preview(preview), m_pair(pair) {}

    Result<> add(Connection &connection, SessionId id, Time since)
    {
        const Result<QList<Decision>> decisions
            = RecordedTurns::decisions(connection, id, since);
        if (!decisions || decisions->isEmpty())
            return decisions ? Result<>() : decisions.error();
        Result<Session> loaded = Sessions::load(connection, id);
        if (!loaded)
            return loaded.error();
        Session session = *std::move(loaded);
        const int before = m_preview.turns;
        for (const Decision &decision : *decisions)
            addTurn(session, decision);
        m_preview.conversations += m_preview.turns > before ? 1 : 0;
        return {};
    }

private:
    void addTurn(Session &session, const Decision &recorded)
    {
        const Turn *turn = turnOf(session, recorded);
        if (!turn)
            return;
        analyseAgain(session, turn->messages, m_pair.topics);
        const auto now = decideAgain(session, recorded, m_pair.inForce, sameText);
        const auto then = decideAgain(session, recorded, m_pair.wanted, sameText);
        if (!now || !then)
            return;
        ++m_preview.turns;
        const TurnFate before = fateOf(*now);
        const TurnFate after = fateOf(*then);
        ++m_preview.inForce[before];
        ++m_preview.wanted[after];
        if (before == after && deedsOf(*now) == deedsOf(*then))
            return;
        ++m_preview.changed;
        if (m_kept++ < mostChanges)
            m_preview.changes.append({session.id, m_pair.workspace, session.contact.name,
                                      wordsOf(session, *turn), recorded.now, *now, *then, before,
                                      after});
    }

    SettingsPreview &m_preview;
    const SettingsPair &m_pair;
    int m_kept = 0; ///< of this workspace: its sessions come with the newest first
};

/// Of several workspaces only all together are the newest.
void keepNewest(QList<TurnChange> &changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const TurnChange &a, const TurnChange &b) { return a.at > b.at; });
    changes.resize(std::min<qsizetype>(changes.size(), mostChanges));
}

} // namespace

TurnFate fateOf(const Decision &decision)
{
    const auto waits = [](const Action &action) {
        const auto *create = std::get_if<CreateEffect>(&action);
        return create && create->effect.status == EffectStatus::AwaitingApproval;
    };
    switch (decision.outcome) {
    case Outcome::Reply:
        return std::any_of(decision.actions.begin(), decision.actions.end(), waits)
            ? TurnFate::ForApproval
            : TurnFate::Answered;
    case Outcome::Handoff: return TurnFate::HandedOff;
    case Outcome::Draft: return TurnFate::Drafted;
    case Outcome::Asking: return TurnFate::NotKnown;
    default: return TurnFate::Quiet;
    }
}

Result<SettingsPreview> previewSettings(Connection &connection, const Settings &wanted, Time since,
                                        const std::function<bool()> &isStillWanted)
{
    const Result<QList<Workspace>> stored = Workspaces::all(connection);
    if (!stored)
        return stored.error();
    SettingsPreview preview;
    for (const SettingsPair &pair : pairsOf(*stored, wanted)) {
        const Result<QList<SessionId>> sessions
            = RecordedTurns::sessions(connection, pair.workspace, since, mostConversations);
        if (!sessions)
            return sessions.error();
        preview.isCut |= sessions->size() == mostConversations;
        Replay replay(preview, pair);
        for (SessionId session : *sessions) {
            if (!isStillWanted())
                return Error{ErrorKind::Cancelled, {}, {}};
            if (const Result<> added = replay.add(connection, session, since); !added)
                return added.error();
        }
    }
    keepNewest(preview.changes);
    return preview;
}

} // namespace Baton
