// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace Baton::Intercom {

/// What a webhook topic means. Source: developers.intercom.com, "Webhook topics".
struct Topic
{
    HappenedKind kind = HappenedKind::Unknown;
    /// The parts that come with it are what just happened. With other topics they are old parts
    /// that were tagged, rated, read or redacted.
    bool bringsNewParts = false;
};

Topic topicNamed(const QString &name);

/// What a part does to the conversation, beside its body. Source: `part_type` in the description
/// of the conversation parts, and what captures show.
struct PartType
{
    HappenedKind first = HappenedKind::Recorded;  ///< Recorded: nothing but its body, if any
    HappenedKind second = HappenedKind::Recorded; ///< assign_and_reopen does two things
    bool internal = false;   ///< its body is for teammates
    bool byVendor = false;   ///< done or said by Intercom itself, whoever is named as author
    bool bodyIsRemark = false; ///< its body is no message
};

PartType partTypeNamed(const QString &name);

/// The topic under which a part's event is known, whichever topic brought it: an assignment with
/// a body arrives as `admin.assigned` and as `admin.replied`, and is one thing.
QString topicOf(HappenedKind kind);

} // namespace Baton::Intercom
