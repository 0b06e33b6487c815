// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/html.h"
#include "sandbox/simulatedintercom_p.h"

/// The part of the door by which tests make things happen.
namespace Baton {

using namespace Qt::StringLiterals;
using namespace Simulated;

namespace {

QString orJoren(const TeammateId &teammate)
{
    return teammate.isEmpty() ? QString::fromLatin1(Known::joren) : teammate.value();
}

/// A contact like people's: a name gets an address, a phone number is a lead without one.
Contact contactCalled(const QString &name, Channel channel)
{
    if (channel == Channel::Sms)
        return {.role = u"lead"_s, .phone = name};
    const QString address = name.toLower().replace(u' ', u'.') + u"@example.com"_s;
    return {.name = name, .email = address, .attributes = {{u"plan_tier"_s, u"Rider"_s}}};
}

ConversationId begin(State &state, const QString &name, Beginning beginning)
{
    beginning.contact = state.ensureContact(contactCalled(name, beginning.channel));
    return ConversationId(state.begin(beginning));
}

} // namespace

ConversationId SimulatedIntercom::customerStarts(const QString &name, Channel channel,
                                                 const QString &text, const QString &subject,
                                                 const QList<File> &files)
{
    return d->hop.in([&](World &it) {
        return begin(it.state, name,
                     {.channel = channel,
                      .text = text,
                      .subject = subject,
                      .url = channel == Channel::Messenger
                          ? u"https://shop.nordwind.example.com/help"_s
                          : QString(),
                      .files = files});
    });
}

ConversationId SimulatedIntercom::teammateStarts(const QString &customer, const QString &text)
{
    return d->hop.in([&](World &it) {
        return begin(it.state, customer, {.text = text, .startedBy = orJoren({})});
    });
}

Result<MessageId> SimulatedIntercom::customerWrites(const ConversationId &conversation,
                                                    const QString &text,
                                                    const QList<File> &files)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.customerWrites(it, text, files);
    });
}

Result<MessageId> SimulatedIntercom::teammateReplies(const ConversationId &conversation,
                                                     const QString &text,
                                                     const TeammateId &teammate)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.adminReplies(it, orJoren(teammate), htmlFromPlain(text), false, false);
    });
}

Result<MessageId> SimulatedIntercom::teammateNotes(const ConversationId &conversation,
                                                   const QString &text, const TeammateId &teammate)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.adminNotes(it, orJoren(teammate), htmlFromPlain(text), false);
    });
}

Result<MessageId> SimulatedIntercom::botReplies(const ConversationId &conversation,
                                                const QString &text)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.botWrites(it, text, u"comment"_s);
    });
}

Result<MessageId> SimulatedIntercom::assign(const ConversationId &conversation,
                                            const TeammateId &assignee)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.assign(it, orJoren({}), u"admin"_s,
                            assignee.isEmpty() ? u"0"_s : assignee.value(), {}, false, false);
    });
}

Result<MessageId> SimulatedIntercom::assign(const ConversationId &conversation, const TeamId &team)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.assign(it, orJoren({}), u"team"_s, team.isEmpty() ? u"0"_s : team.value(), {},
                            false, false);
    });
}

Result<MessageId> SimulatedIntercom::close(const ConversationId &conversation, const TeammateId &by)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.close(it, orJoren(by), {}, false);
    });
}

Result<MessageId> SimulatedIntercom::snooze(const ConversationId &conversation,
                                            std::chrono::seconds length)
{
    return d->part(conversation, [&](State &state, Conversation &it) {
        return state.snooze(it, orJoren({}), state.now() + length, false);
    });
}

Result<> SimulatedIntercom::unsnooze(const ConversationId &conversation)
{
    const Result<MessageId> done = d->part(
        conversation, [&](State &state, Conversation &it) { return state.unsnooze(it); });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SimulatedIntercom::tag(const ConversationId &conversation, const QString &name)
{
    const Result<MessageId> done = d->part(conversation, [&](State &state, Conversation &it) {
        state.addTag(it, state.ensureTag(name), orJoren({}));
        return QString();
    });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SimulatedIntercom::untag(const ConversationId &conversation, const QString &name)
{
    const Result<MessageId> done = d->part(conversation, [&](State &state, Conversation &it) {
        state.removeTag(it, state.ensureTag(name).id);
        return QString();
    });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SimulatedIntercom::redact(const ConversationId &conversation, const MessageId &part)
{
    const Result<MessageId> done = d->part(conversation, [&](State &state, Conversation &it) {
        state.redact(it, part.value());
        return part.value();
    });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SimulatedIntercom::remove(const ConversationId &conversation)
{
    const Result<MessageId> done = d->part(conversation, [&](State &state, Conversation &it) {
        const QString id = it.id; // `it` is gone afterwards
        state.remove(id);
        return id;
    });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace Baton
