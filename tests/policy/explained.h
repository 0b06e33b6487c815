// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/settingslist.h"
#include "domain/words.h"

#include <QTest>

#include <algorithm>

namespace Baton::Table {

/// What a supervisor clicks instead of a setting: in a session, or beside the master switch.
inline bool isClickName(const QString &name)
{
    static const QStringList clicks{
        QStringLiteral("session.giveBack"), QStringLiteral("session.resume"),
        QStringLiteral("session.answerNow"), QStringLiteral("session.handOffNow"),
        QStringLiteral("switches.everything"), QStringLiteral("switches.workspace"),
        QStringLiteral("switches.channel")};
    return clicks.contains(name);
}

inline bool isSettingName(const QString &name, Platform platform)
{
    const auto namesOf = [](Platform of) {
        QStringList names;
        for (const SettingField &field : workspaceFields(of))
            names << field.path;
        return names;
    };
    static const QStringList intercom = namesOf(Platform::Intercom);
    static const QStringList front = namesOf(Platform::Front);
    return (platform == Platform::Intercom ? intercom : front).contains(name);
}

/// What a decision leaves an admin without: every stop names a setting that there is, or a click, and
/// so does every silence. Empty: it explains itself.
inline QString unexplained(const Decision &decision, Platform platform)
{
    bool stops = false;
    for (const GateResult &gate : decision.gates) {
        const bool asks = gate.gate == Gate::Answer && gate.state == GateState::Held;
        if ((gate.state != GateState::Stopped && gate.state != GateState::Held) || asks)
            continue;
        stops = true;
        if (!isClickName(gate.setting) && !isSettingName(gate.setting, platform))
            return QStringLiteral("“%1” stops at %2 with the setting “%3”")
                .arg(gate.detail, QLatin1StringView(word(gate.gate)), gate.setting);
    }
    const bool silent = decision.outcome == Outcome::Stopped || decision.outcome == Outcome::Quiet
        || decision.outcome == Outcome::Waiting;
    const bool gone = std::all_of(decision.gates.begin(), decision.gates.end(),
                                  [](const GateResult &gate) {
                                      return gate.state == GateState::NotReached;
                                  }); // deleted, or a part of another conversation
    return silent && !stops && !gone ? QStringLiteral("“%1” stops at no gate").arg(decision.summary)
                                     : QString();
}

inline void failIfUnexplained(const Decision &decision, Platform platform)
{
    const QString lack = unexplained(decision, platform);
    if (!lack.isEmpty())
        QTest::qFail(qPrintable(lack), __FILE__, __LINE__);
}

} // namespace Baton::Table
