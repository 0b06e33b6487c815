// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attributetarget.h"
#include "domain/message.h"
#include "domain/owner.h"

#include <variant>

namespace Baton {

/// A public answer to the customer.
struct PostReply
{
    QString text;
    friend bool operator==(const PostReply &, const PostReply &) = default;
};

/// An internal note: a handoff's summary, a draft, citations.
struct PostNote
{
    QString text;
    friend bool operator==(const PostNote &, const PostNote &) = default;
};

/// A draft in the vendor's own composer, which a teammate sends (Front).
struct PostDraft
{
    QString text;
    friend bool operator==(const PostDraft &, const PostDraft &) = default;
};

struct AddTag
{
    QString name;
    friend bool operator==(const AddTag &, const AddTag &) = default;
};

/// Takes the AI teammate off; the team stays.
struct RemoveAiTeammate
{
    friend bool operator==(const RemoveAiTeammate &, const RemoveAiTeammate &) = default;
};

struct AssignTo
{
    Owner owner; ///< exactly one of teammate and team
    friend bool operator==(const AssignTo &, const AssignTo &) = default;
};

struct CloseConversation
{
    friend bool operator==(const CloseConversation &, const CloseConversation &) = default;
};

/// Writes one custom attribute, over what it was.
struct WriteAttribute
{
    AttributeTarget to;
    ContactId contact; ///< whose, or whose company's; of a conversation: not looked at
    QString value;
    friend bool operator==(const WriteAttribute &, const WriteAttribute &) = default;
};

using EffectAction = std::variant<PostReply, PostNote, AddTag, RemoveAiTeammate, AssignTo,
                                  CloseConversation, PostDraft, WriteAttribute>;

/// The outcome of a turn an effect works for. A turn gets at most one of Reply, Draft and Handoff that
/// is not cancelled; what belongs to it (citations, tags) are its later steps. Resolution follows an
/// outcome; Side effects (an assignment to us or to a supervisor, an attribute) belong to none.
enum class EffectGroup { Reply, Draft, Handoff, Side, Resolution };

enum class EffectStatus {
    AwaitingApproval,
    Pending,
    Sending,     ///< committed before the request leaves
    Accepted,    ///< the vendor took it, the result comes later (Front's 202)
    Uncertain,   ///< nobody knows whether it happened; being read back
    Done,
    NeedsPerson, ///< cannot be found out; shown with what is known
    Failed,      ///< the vendor refused it for good
    Cancelled,   ///< its precondition no longer held; nothing was sent
};

constexpr bool isFinal(EffectStatus status)
{
    return status == EffectStatus::Done || status == EffectStatus::NeedsPerson
        || status == EffectStatus::Failed || status == EffectStatus::Cancelled;
}

/// One thing to do at the vendor, and how far it is.
struct Effect
{
    EffectId id;
    TurnId turn;
    int turnRevision = 0; ///< the turn's revision it was decided on
    EffectGroup group = EffectGroup::Side;
    int order = 0; ///< within the group, from 0
    EffectAction action;
    EffectStatus status = EffectStatus::Pending;
    QList<MessageId> covers; ///< Reply: the customer's messages it answers
    OwnerClass ownerClass = OwnerClass::Nobody; ///< as decided
    bool byCommand = false; ///< a supervisor asked for it: it carries its own precondition
    int attempts = 0;   ///< how often the request left
    int readFailures = 0; ///< reads that failed while looking for it
    int readBacks = 0;  ///< how often it was looked for since the last attempt
    Time createdAt;
    std::optional<Time> sentAt; ///< start of the last attempt, our clock
    std::optional<Time> due;    ///< not before
    VendorObjectId vendorId;    ///< what it made
    QString reason; ///< of its status, for people: why cancelled, failed, uncertain

    friend bool operator==(const Effect &, const Effect &) = default;
};

} // namespace Baton
