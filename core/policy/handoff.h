// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// Why people are to take over, with the sentence that explains it and the setting behind it.
struct Handover
{
    QList<HandoffReason> reasons;
    QString detail;
    QString setting;
};

/// A handoff that no wish of the customer's orders, but a setting.
Handover bySettings(const QString &detail, const QString &setting);

/// One handoff for several reasons, in one sentence; its setting is that of the weightiest.
std::optional<Handover> together(const QList<Handover> &found);

/// Gate 9 for autopilot: asked for a person, a handoff topic, frustration, no progress, the reply
/// cap, or a supervisor's click. Nothing: the AI may try to answer. Where it never hands off by
/// itself only the click and an approval that nobody gave count.
std::optional<Handover> handoverWanted(const GateView &view);

/// … as far as the customer's words speak for it, and the settings follow them.
std::optional<Handover> peopleWanted(const GateView &view);

/// Why nothing is drafted about the turn: a topic of the no-assist list. Empty: none is met.
QString noAssistWords(const GateView &view);

/// Level `ai_only`, or the master switch is off.
bool neverHandsOff(const GateView &view);

/// The setting behind one of the single switches, as in the configuration file: the switch, or the
/// level where that counts.
QString handoffSetting(const GateView &view, const char *single);

/// The session has had as many replies within an hour as the settings allow.
bool capIsReached(const GateView &view);
QString capWords(const GateView &view);

bool asksForPerson(const GateView &view);

/// Level `balanced`, and nothing but a person is asked for: what it is about is asked first, once.
bool asksBackFirst(const GateView &view);

/// The first topic of `list` that a message of the turn is about; empty: none.
QString topicOn(const GateView &view, const QStringList &list);

/// The steps of a handoff, in order: message to the customer (a setting), internal note, tag
/// (Intercom), then the AI teammate is removed or the chosen target assigned. Their ids are given
/// later.
QList<Effect> handoffSteps(const GateView &view, const Handover &handover);

} // namespace Baton
