// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/eventtypes.h"

#include <algorithm>
#include <iterator>

namespace Baton::Front {

using namespace Qt::StringLiterals;

namespace {

using enum HappenedKind;

struct EventRow
{
    QLatin1StringView name;
    EventType type;
};

constexpr EventRow events[] = {
    {"inbound"_L1, {CustomerWrote, {}}},
    {"outbound"_L1, {TeammateWrote, {}}},
    {"out_reply"_L1, {TeammateWrote, {}}},
    {"comment"_L1, {Noted, {}}},
    {"mention"_L1, {Noted, {}}},
    {"assign"_L1, {Assigned, {}}},
    {"unassign"_L1, {Assigned, {}}},
    {"archive"_L1, {Closed, VendorState::Closed}},
    {"reopen"_L1, {Opened, VendorState::Open}},
    {"trash"_L1, {Deleted, VendorState::Deleted}},
    {"restore"_L1, {Opened, VendorState::Open}},
    {"tag"_L1, {Tagged, {}}},
    {"untag"_L1, {Tagged, {}}},
    {"sending_error"_L1, {SendingFailed, {}}},
    {"message_bounce_error"_L1, {SendingFailed, {}}},
    {"reminder"_L1, {Recorded, {}}},
    {"move"_L1, {Recorded, {}}},
    {"forward"_L1, {Recorded, {}}},
    {"conversations_merged"_L1, {Merged, {}}},
    {"link_added"_L1, {Recorded, {}}},
    {"link_removed"_L1, {Recorded, {}}},
    {"custom_field_updated"_L1, {Recorded, {}}},
    {"macro_triggered"_L1, {Recorded, {}}},
    {"topic_identified"_L1, {Recorded, {}}},
    {"ticket_status_update"_L1, {Recorded, {}}},
    {"sync"_L1, {Ping, {}}},
};

struct TopicRow
{
    QLatin1StringView topic;
    QLatin1StringView event;
};

constexpr TopicRow topics[] = {
    {"inbound_received"_L1, "inbound"_L1},
    {"outbound_sent"_L1, "outbound"_L1},
    {"conversation_archived"_L1, "archive"_L1},
    {"conversation_reopened"_L1, "reopen"_L1},
    {"conversation_deleted"_L1, "trash"_L1},
    {"conversation_restored"_L1, "restore"_L1},
    {"assignee_changed"_L1, "assign"_L1},
    {"comment_added"_L1, "comment"_L1},
    {"tag_added"_L1, "tag"_L1},
    {"tag_removed"_L1, "untag"_L1},
    {"message_delivery_failed"_L1, "sending_error"_L1},
    {"conversation_moved"_L1, "move"_L1},
};

} // namespace

EventType eventTypeNamed(const QString &name)
{
    const auto row = std::find_if(std::begin(events), std::end(events),
                                  [&](const EventRow &r) { return r.name == name; });
    if (row != std::end(events))
        return row->type;
    return {name.startsWith("call_"_L1) ? Recorded : Unknown, {}};
}

QString eventNameOf(const QString &applicationTopic)
{
    const auto row = std::find_if(std::begin(topics), std::end(topics),
                                  [&](const TopicRow &r) { return r.topic == applicationTopic; });
    return row == std::end(topics) ? applicationTopic : QString(row->event);
}

} // namespace Baton::Front
