// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/fold.h"
#include "policy/merger.h"
#include "policy/resolution.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

void takeFilled(QString &known, const QString &told)
{
    if (!told.isEmpty())
        known = told;
}

void takeContact(Contact &known, const Contact &told)
{
    if (!told.id.isEmpty())
        known.id = told.id;
    takeFilled(known.name, told.name);
    takeFilled(known.email, told.email);
    takeFilled(known.phone, told.phone);
}

/// Returns whether the conversation changed by somebody else's doing.
bool takeState(Session &session, const Snapshot &told, const PolicyContext &context)
{
    bool foreign = false;
    if (told.owner) {
        const OwnerClass before = context.classOf(session.owner.value);
        if (session.owner.take(*told.owner, told.version))
            foreign = context.classOf(session.owner.value) != before;
    }
    if (told.state)
        session.vendorState.take(*told.state, told.version);
    if (told.tags)
        session.tags.take(*told.tags, told.version);
    return foreign;
}

void takeFacts(Session &session, const Snapshot &told)
{
    session.conversation = told.conversation;
    if (told.createdAt)
        session.createdAt = *told.createdAt;
    if (told.channel && (session.channel == Channel::Other || told.whole))
        session.channel = *told.channel;
    if (told.startedBy != StartedBy::Unknown)
        session.startedBy = told.startedBy;
    if (told.contact)
        takeContact(session.contact, *told.contact);
    takeFilled(session.subject, told.subject);
    takeFilled(session.pageUrl, told.pageUrl);
}

bool bringsForeignWords(const Session &session, const Snapshot &told)
{
    return std::any_of(told.messages.begin(), told.messages.end(), [&](const Message &message) {
        const Message *known = findMessage(session, message.id);
        return known ? known->visibility != message.visibility
                     : message.author.kind != AuthorKind::AiTeammate;
    });
}

/// A preview names a message without its text: the thread is read whole once more.
bool needsReading(const Session &session, const Delivery &delivery)
{
    return delivery.snapshot.incomplete
        && std::none_of(delivery.events.begin(), delivery.events.end(),
                        [&](const Happened &happened) {
                            return findMessage(session, happened.message);
                        });
}

/// A bot that spoke last keeps the conversation until somebody else speaks or it is given to
/// somebody.
void reviewBot(Session &session)
{
    session.botHandling = false;
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        if (it->visibility != Visibility::Public || it->author.kind == AuthorKind::Customer)
            continue;
        const bool handedOver = session.assignedAt && *session.assignedAt >= it->createdAt;
        session.botHandling = it->author.kind == AuthorKind::Bot && !handedOver;
        return;
    }
}

/// What the customer writes after a closing opens the session again; which of the two is later is
/// the vendor's word, so the order of arrival does not matter.
void reviewStatus(Session &session)
{
    const SessionStatus before = session.status;
    session.status = SessionStatus::Open;
    session.closure = Closure::None;
    if (session.closing) {
        const bool reopened = !isMerged(session)
            && std::any_of(session.messages.begin(), session.messages.end(),
                           [&](const Message &message) {
                               return isCustomersWord(message) && isAfterClosing(session, message);
                           });
        if (!reopened) {
            session.status = session.closing->status;
            session.closure = session.closing->closure;
        }
    }
    takeSummary(session);
    if (before != SessionStatus::Open && session.status == SessionStatus::Open)
        ++session.reopenings;
}

/// The pauses between reads begin anew with the next failure.
void forgetFailedReads(Session &session)
{
    for (Timer &timer : session.timers) {
        if (timer.kind == TimerKind::RetryRead)
            timer = Timer{.kind = TimerKind::RetryRead};
    }
}

} // namespace

void foldDelivery(Session &session, const Delivery &delivery, const PolicyContext &context)
{
    const Snapshot &told = delivery.snapshot;
    if (!told.mergedInto.isEmpty()) {
        foldMerger(session, told.mergedInto, context);
        return reviewStatus(session);
    }
    const bool foreignWords = bringsForeignWords(session, told);
    const bool wasOurs = context.classOf(session.owner.value) == OwnerClass::Ai;
    takeFacts(session, told);
    const bool foreignState = takeState(session, told, context);
    foldMessages(session, told.messages, context);
    for (const Happened &happened : delivery.events)
        foldHappened(session, happened, {told.owner, wasOurs}, context);
    reviewBot(session);
    reviewStatus(session);
    if (told.whole) {
        if (!session.threadRead)
            openAsAssigned(session, context);
        session.threadRead = true;
        session.readFailed = false;
        session.freshReadAt = context.now;
        forgetFailedReads(session);
        effectsReadBack(session, context);
    } else if (needsReading(session, delivery)) {
        session.threadRead = false;
        session.readFailed = false;
    } else if (foreignWords || foreignState) {
        session.freshReadAt.reset();
    }
}

} // namespace Baton
