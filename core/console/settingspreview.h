// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"
#include "domain/settings.h"

#include <QMap>

#include <functional>

namespace Baton {

class Connection;

/// What becomes of a turn, as people count it.
enum class TurnFate {
    Answered,
    ForApproval, ///< an answer waits for somebody
    HandedOff,
    Drafted,
    Quiet,    ///< stopped, nothing to say, or nothing to answer
    NotKnown, ///< the engine would be asked; it was not then
};

/// One recorded turn that would come to another end under other settings, or to the same with
/// something else done: another target, text, tag or note.
struct TurnChange
{
    SessionId session;
    WorkspaceId workspace;
    QString customer;
    QString text; ///< what the customer wrote last in it: plain, one line
    Time at;
    Decision inForce; ///< under the settings that are stored
    Decision wanted;  ///< under those that are not saved yet
    TurnFate before = TurnFate::Quiet;
    TurnFate after = TurnFate::Quiet;

    friend bool operator==(const TurnChange &, const TurnChange &) = default;
};

/// The past decided again under settings that are not saved yet, next to those in force. Nothing is
/// asked of an engine or sent.
struct SettingsPreview
{
    int conversations = 0;
    int turns = 0;
    bool isCut = false; ///< there were more conversations; the newest were looked at
    QMap<TurnFate, int> inForce;
    QMap<TurnFate, int> wanted;
    int changed = 0;
    QList<TurnChange> changes; ///< the newest of them, at most 200, newest first

    friend bool operator==(const SettingsPreview &, const SettingsPreview &) = default;
};

TurnFate fateOf(const Decision &decision);

/// Of the workspaces whose settings differ, everything decided since. `isStillWanted` is asked
/// between conversations: once it says no, Cancelled.
Result<SettingsPreview> previewSettings(Connection &connection, const Settings &wanted, Time since,
                                        const std::function<bool()> &isStillWanted);

} // namespace Baton
