// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front/state.h"

#include <QJsonArray>
#include <QJsonObject>

/// The vendor's objects as its API and its webhooks show them (dev.frontapp.com, "Core API").
namespace Baton::FrontSim {

/// Links name the company's own host, as Front's do, whatever address the API was asked at.
QString linkTo(const QString &path);

/// The one inbox of the company.
QString inboxId();
QJsonArray inboxesJson();
QJsonObject mateJson(const Mate &mate);
QJsonObject labelJson(const Label &label);
QJsonObject personJson(const Person &person);
QJsonObject firmJson(const Firm &firm);
QJsonObject letterJson(const State &state, const Thread &thread, const Letter &letter);
QJsonObject remarkJson(const State &state, const Remark &remark);
QJsonObject threadJson(const State &state, const Thread &thread);

/// How much of an event a webhook shows: a rule can be set to send previews, which leave out the
/// text and the sender.
enum class Show { Everything, Preview };
QJsonObject entryJson(State &state, const Entry &entry, Show show);

} // namespace Baton::FrontSim
