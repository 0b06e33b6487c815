// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/historyline.h"
#include "console/sessionrows.h"

#include "domain/sessionlink.h"
#include "policy/effects.h"
#include "policy/outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace Baton {

namespace {

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(ThreadItems)
};

/// Its sources, in a note behind it, are none.
bool isDraft(const Effect &effect)
{
    return effect.group == EffectGroup::Draft && effect.order == 0;
}

ThreadItemKind kindOf(const Message &message, const Effect *effect)
{
    if (effect && isDraft(*effect))
        return ThreadItemKind::Draft;
    if (message.visibility == Visibility::Internal)
        return ThreadItemKind::Note;
    switch (message.author.kind) {
    case AuthorKind::Customer: return ThreadItemKind::Customer;
    case AuthorKind::AiTeammate: return ThreadItemKind::Ai;
    case AuthorKind::Teammate: return ThreadItemKind::Teammate;
    case AuthorKind::Bot:
    case AuthorKind::System: return ThreadItemKind::Bot;
    }
    Q_UNREACHABLE();
}

const Effect *effectById(const Overview::Thread &thread, EffectId id)
{
    const auto it = std::find_if(thread.effects.begin(), thread.effects.end(),
                                 [&](const Effect &effect) { return effect.id == id; });
    return id.isNull() || it == thread.effects.end() ? nullptr : &*it;
}

bool makesOutcome(Outcome outcome)
{
    return outcome == Outcome::Reply || outcome == Outcome::Draft || outcome == Outcome::Handoff;
}

/// The decision that made the turn's effects is the last one with an outcome.
const Overview::DecisionHead *decisionOf(const Overview::Thread &thread, TurnId turn)
{
    for (auto it = thread.decisions.rbegin(); it != thread.decisions.rend(); ++it) {
        if (it->turn == turn && makesOutcome(it->outcome))
            return &*it;
    }
    return nullptr;
}

/// How long the customer waited: from the newest message it covers.
std::optional<Millis> waited(const Overview::Thread &thread, const Effect &effect, Time answered)
{
    std::optional<Time> asked;
    for (const Message &message : thread.messages) {
        if (effect.covers.contains(message.id))
            asked = std::max(asked.value_or(Time{}), message.receivedAt);
    }
    if (!asked || answered < *asked)
        return std::nullopt;
    return answered - *asked;
}

void describeEffect(ThreadItem &item, const Overview::Thread &thread, const Effect &effect)
{
    item.effect = effect.id;
    item.delivery = effect.status;
    item.deliveryReason = effect.reason;
    item.vendorId = effect.vendorId;
    if (effect.group != EffectGroup::Side)
        item.after = waited(thread, effect, effect.sentAt.value_or(item.at));
    if (const Overview::DecisionHead *decision = decisionOf(thread, effect.turn)) {
        item.decision = decision->id;
        item.sources = effect.group == EffectGroup::Handoff ? 0 : decision->sources;
        item.confidence = decision->confidence;
    }
}

QList<ThreadFile> filesOf(const Overview::Thread &thread, const Message &message)
{
    QList<ThreadFile> files;
    for (const Attachment &named : message.attachments) {
        ThreadFile &file = files.emplace_back();
        file.name = named.name;
        file.bytes = named.bytes;
        const FileRow *row = fileOf(thread.files, message.id, named);
        file.problem = problemOf(row ? row->state : FileState::Waiting);
        if (row && !file.problem.isEmpty()) {
            file.remedy = remedyOf(row->state);
            file.missing = isWorthAsking(row->state) ? row->id.value() : 0;
        }
        if (!file.problem.isEmpty())
            continue;
        file.id = row->id.value();
        file.bytes = row->bytes;
        file.picture = row->isPicture();
    }
    return files;
}

/// At the helpdesk a draft says that it is one; here its frame does.
QString withoutLead(const QString &text)
{
    const QString lead = draftLead();
    return text.startsWith(lead) ? text.mid(lead.size()).trimmed() : text;
}

ThreadItem messageItem(const Overview::Thread &thread, const Message &message)
{
    const Effect *effect = effectById(thread, message.postedBy);
    ThreadItem item;
    item.kind = kindOf(message, effect);
    item.author = message.author.name;
    item.at = message.createdAt;
    item.text = message.redacted ? Lines::tr("This message was removed") : message.plain.trimmed();
    item.key = QStringLiteral("m") + message.id.value();
    item.repeated = !message.duplicateOf.isEmpty();
    item.files = filesOf(thread, message);
    item.vendorId = VendorObjectId(message.id.value());
    if (item.kind == ThreadItemKind::Draft)
        item.text = withoutLead(item.text);
    if (effect)
        describeEffect(item, thread, *effect);
    return item;
}

QString approvalOutcome(ApprovalOutcome outcome)
{
    switch (outcome) {
    case ApprovalOutcome::Handoff: return Lines::tr("Handed off to people");
    case ApprovalOutcome::Send: return Lines::tr("Sent");
    case ApprovalOutcome::Hold: return Lines::tr("Held until somebody decides");
    }
    Q_UNREACHABLE();
}

/// Texts of ours that are not in the thread yet: waiting, on their way, failed.
std::optional<ThreadItem> pendingItem(const Overview::Thread &thread, const Effect &effect,
                                      const WorkspaceSettings &settings)
{
    const QString *text = textOf(effect.action);
    const bool shown = std::any_of(
        thread.messages.begin(), thread.messages.end(),
        [&](const Message &message) { return message.postedBy == effect.id; });
    if (!text || shown || effect.status == EffectStatus::Cancelled
        || effect.status == EffectStatus::Done)
        return std::nullopt;
    ThreadItem item;
    item.kind = effect.status == EffectStatus::AwaitingApproval ? ThreadItemKind::AwaitingApproval
        : isDraft(effect)                                       ? ThreadItemKind::Draft
        : std::holds_alternative<PostNote>(effect.action)       ? ThreadItemKind::Note
                                                                : ThreadItemKind::Ai;
    item.at = effect.createdAt;
    item.text = withSessionLink(*text, {});
    if (item.kind == ThreadItemKind::Draft)
        item.text = withoutLead(item.text);
    item.key = QStringLiteral("e%1").arg(effect.id.value());
    describeEffect(item, thread, effect);
    item.after.reset();
    item.until = effect.due;
    item.outcome = approvalOutcome(settings.channel(thread.row.channel).approvalOutcome);
    return item;
}

/// What a step that is no message does. Empty for messages.
QString stepWords(const EffectAction &action, const WorkspaceSettings &settings,
                  const People &people)
{
    if (const auto *tag = std::get_if<AddTag>(&action))
        return Lines::tr("Tag “%1”").arg(tag->name);
    if (std::holds_alternative<RemoveAiTeammate>(action))
        return Lines::tr("Take the AI off");
    if (std::holds_alternative<CloseConversation>(action))
        return Lines::tr("Close the conversation");
    if (const auto *attribute = std::get_if<WriteAttribute>(&action))
        return Lines::tr("Write “%1” to the attribute %2").arg(attribute->value, attribute->to.name);
    const auto *to = std::get_if<AssignTo>(&action);
    if (!to)
        return {};
    if (to->owner.teammate == settings.aiTeammate)
        return Lines::tr("Assign to the AI");
    const QString name = people.nameOf(to->owner);
    return name.isEmpty() ? Lines::tr("Assign to a colleague") : Lines::tr("Assign to %1").arg(name);
}

/// What a supervisor asked for is shown with its fate; of what Baton does by itself only what is on
/// its way or came to nothing.
std::optional<ThreadItem> stepItem(const Overview::Thread &thread, const Effect &effect,
                                   const WorkspaceSettings &settings, const People &people)
{
    const bool ended = effect.status == EffectStatus::Done
        || effect.status == EffectStatus::Cancelled;
    ThreadItem item;
    item.text = stepWords(effect.action, settings, people);
    if (item.text.isEmpty() || (ended && !effect.byCommand))
        return std::nullopt;
    item.kind = ThreadItemKind::EventLine;
    item.at = effect.createdAt;
    item.key = QStringLiteral("s%1").arg(effect.id.value());
    describeEffect(item, thread, effect);
    item.after.reset();
    item.sources = 0;
    return item;
}

std::optional<ThreadItem> historyItem(const HistoryEntry &entry)
{
    ThreadItem item;
    item.kind = ThreadItemKind::EventLine;
    item.at = entry.at;
    item.text = historyLine(entry);
    item.key = QStringLiteral("h") + entry.key;
    return item.text.isEmpty() ? std::nullopt : std::optional(item);
}

/// A handoff, a resolution or a silence is part of the story; a wait or a read is not.
std::optional<ThreadItem> decisionItem(const Overview::DecisionHead &decision)
{
    if (decision.outcome != Outcome::Handoff && decision.outcome != Outcome::Resolved
        && decision.outcome != Outcome::Stopped && decision.outcome != Outcome::Quiet)
        return std::nullopt;
    ThreadItem item;
    item.kind = ThreadItemKind::EventLine;
    item.at = decision.now;
    item.text = decision.summary;
    item.key = QStringLiteral("d%1").arg(decision.id.value());
    item.decision = decision.id;
    return item;
}

} // namespace

QList<ThreadItem> threadItems(const Overview::Thread &thread, const WorkspaceSettings &settings,
                              const People &people)
{
    QList<ThreadItem> items;
    for (const Message &message : thread.messages)
        items << messageItem(thread, message);
    for (const HistoryEntry &entry : thread.history) {
        if (const auto item = historyItem(entry))
            items << *item;
    }
    for (const Overview::DecisionHead &decision : thread.decisions) {
        if (const auto item = decisionItem(decision))
            items << *item;
    }
    for (const Effect &effect : thread.effects) {
        if (const auto item = stepItem(thread, effect, settings, people))
            items << *item;
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const ThreadItem &a, const ThreadItem &b) { return a.at < b.at; });
    for (const Effect &effect : thread.effects) { // what is not there yet comes last
        if (const auto item = pendingItem(thread, effect, settings))
            items << *item;
    }
    return items;
}

} // namespace Baton
