// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "helpdesk/intercom/topics.h"

#include <QJsonValue>

namespace Baton::Intercom {

/// One element of a conversation's or ticket's parts, read but not yet judged.
struct Part
{
    QString id; ///< canonical: `source` when it is the first message under its own id
    qint64 number = 0; ///< of the id, for versions; 0 when it is no number
    PartType type;
    QString typeName;
    Author author;
    Time at;
    bool names = false;         ///< it says whom it was assigned to
    bool namesTeam = false;     ///< … and that was a team
    QString assignee;           ///< … this one; empty: nobody
    std::optional<Message> message; ///< when it has a body or attachments
};

/// What the parts of one conversation share.
struct PartContext
{
    TeammateId aiTeammate;
    TextFormat format = TextFormat::Html;
    QString sourceId; ///< the vendor's own id of the first message
    Time fallbackTime; ///< for a part that does not say when
};

Part readPart(const QJsonValue &part, const PartContext &context);

/// The things that happened with a new part. `owner` is the conversation's, which is believed
/// over the part's `assigned_to`: captures show them apart.
QList<Happened> happenedIn(const Part &part, const std::optional<Owner> &owner);

} // namespace Baton::Intercom
