// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/topics.h"

#include <algorithm>
#include <iterator>

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

struct TopicRow
{
    QLatin1StringView name;
    Topic topic;
};

using enum HappenedKind;

constexpr TopicRow topics[] = {
    {"conversation.user.created"_L1, {CustomerStarted, true}},
    {"conversation.user.replied"_L1, {CustomerWrote, true}},
    {"conversation.admin.replied"_L1, {TeammateWrote, true}},
    {"conversation.admin.single.created"_L1, {TeammateWrote, true}},
    {"conversation.admin.assigned"_L1, {Assigned, true}},
    {"conversation.admin.open.assigned"_L1, {Assigned, true}},
    {"conversation.admin.noted"_L1, {Noted, true}},
    {"conversation.admin.closed"_L1, {Closed, true}},
    {"conversation.admin.opened"_L1, {Opened, true}},
    {"conversation.admin.snoozed"_L1, {Snoozed, true}},
    {"conversation.admin.unsnoozed"_L1, {Unsnoozed, true}},
    {"conversation.operator.replied"_L1, {BotWrote, true}},
    {"conversation.rating.added"_L1, {Rated, false}},
    {"conversation.deleted"_L1, {Deleted, false}},
    {"conversation_part.redacted"_L1, {Redacted, false}},
    {"conversation_part.tag.created"_L1, {Tagged, false}},
    {"conversation.read"_L1, {Recorded, false}},
    {"conversation.updated"_L1, {Recorded, false}},
    {"conversation.priority.updated"_L1, {Recorded, false}},
    {"conversation.contact.attached"_L1, {Recorded, false}},
    {"conversation.contact.detached"_L1, {Recorded, false}},
    {"ticket.contact.replied"_L1, {CustomerWrote, true}},
    {"ticket.admin.replied"_L1, {TeammateWrote, true}},
    {"ticket.note.created"_L1, {Noted, true}},
    {"ticket.admin.assigned"_L1, {Assigned, true}},
    {"ticket.team.assigned"_L1, {Assigned, true}},
    {"ping"_L1, {Ping, false}},
};

/// Families that are kept and ask for nothing, new members included.
constexpr QLatin1StringView recordedFamilies[] = {
    "ticket."_L1, "contact."_L1, "user."_L1,  "visitor."_L1, "company."_L1, "article."_L1,
    "admin."_L1,  "event."_L1,   "content_stat."_L1, "job."_L1, "granular."_L1,
};

struct PartTypeRow
{
    QLatin1StringView name;
    PartType type;
};

constexpr PartTypeRow partTypes[] = {
    {"note"_L1, {.internal = true}},
    {"note_and_reopen"_L1, {.first = Opened, .internal = true}},
    {"note_and_unsnooze"_L1, {.first = Unsnoozed, .internal = true}},
    {"conversation_summary"_L1, {.internal = true}},
    {"assignment"_L1, {.first = Assigned}},
    {"default_assignment"_L1, {.first = Assigned, .byVendor = true}},
    {"away_mode_assignment"_L1, {.first = Assigned, .byVendor = true}},
    {"assign_and_reopen"_L1, {.first = Assigned, .second = Opened}},
    {"assign_and_unsnooze"_L1, {.first = Assigned, .second = Unsnoozed}},
    {"close"_L1, {.first = Closed}},
    {"open"_L1, {.first = Opened}},
    {"snoozed"_L1, {.first = Snoozed}},
    {"unsnoozed"_L1, {.first = Unsnoozed}},
    {"timer_unsnooze"_L1, {.first = Unsnoozed, .byVendor = true}},
    {"conversation_tags_updated"_L1, {.first = Tagged}},
    {"conversation_rating_changed"_L1, {.first = Rated, .bodyIsRemark = true}},
    {"conversation_rating_remark_added"_L1, {.first = Rated, .bodyIsRemark = true}},
    // "The team will reply as soon as they can": posted in the bot's name to every new
    // conversation, no answer and no sign that a bot is at work.
    {"channel_and_reply_time_expectation"_L1, {.byVendor = true}},
};

template<typename Rows>
auto find(const Rows &rows, const QString &name)
{
    return std::find_if(std::begin(rows), std::end(rows),
                        [&](const auto &row) { return name == row.name; });
}

} // namespace

Topic topicNamed(const QString &name)
{
    if (const auto row = find(topics, name); row != std::end(topics))
        return row->topic;
    const bool recorded = std::any_of(std::begin(recordedFamilies), std::end(recordedFamilies),
                                      [&](auto family) { return name.startsWith(family); });
    return {recorded ? Recorded : Unknown, false};
}

PartType partTypeNamed(const QString &name)
{
    const auto row = find(partTypes, name);
    return row == std::end(partTypes) ? PartType{} : row->type;
}

QString topicOf(HappenedKind kind)
{
    const auto row = std::find_if(std::begin(topics), std::end(topics),
                                  [&](const TopicRow &r) { return r.topic.kind == kind; });
    return row == std::end(topics) ? QString() : QString(row->name);
}

} // namespace Baton::Intercom
