// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/conversation.h"

namespace Baton::Intercom {

/// What a webhook's envelope adds to its item.
struct Envelope
{
    QString id; ///< of the delivery; empty for a ping
    QString topicName;
    Topic topic;
    Time at;
};

/// What happened, by topic and new parts; at least one event. When the parts do not show what the
/// topic says (a closing whose part is missing), the topic's word is taken.
QList<Happened> eventsOfWebhook(const Envelope &envelope, const ReadObject &read,
                                const QJsonValue &item);

/// What a whole thread shows to be still in force, and when it was last given to people or a team: the
/// bot that wrote before has handed over.
QList<Happened> eventsOfRead(const ReadObject &read, const TeammateId &aiTeammate);

} // namespace Baton::Intercom
