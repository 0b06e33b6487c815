// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lane.h"

#include "domain/async.h"
#include "helpdesk/helpdesk.h"
#include "pipeline/pause.h"
#include "policy/merger.h"
#include "policy/turns.h"
#include "store/sessions.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace Baton {

namespace {

Event mergerOf(const ConversationId &conversation, const ConversationId &into)
{
    VendorTold told;
    told.delivery.snapshot.conversation = conversation;
    told.delivery.snapshot.mergedInto = into;
    return told;
}

/// What customers wrote that this session does not know: it may have been said elsewhere.
QList<Message> newWords(const Snapshot &told, const Session &session)
{
    QList<Message> words;
    for (const Message &message : told.messages) {
        if (message.author.kind == AuthorKind::Customer && !findMessage(session, message.id)
            && message.id.value() != QLatin1StringView(sourceMessageId))
            words << message;
    }
    return words;
}

} // namespace

/// Of conversations that were merged into this one, their sessions are heard first: what they have
/// begun for a message must not be begun again here.
bool Lane::mayRun()
{
    const auto *told = std::get_if<VendorTold>(&m_queue.head().event);
    if (!told)
        return true;
    if (!told->delivery.snapshot.mergedInto.isEmpty())
        return !passUnknown();
    if (!lookAround())
        return false;
    QList<ConversationId> after = told->delivery.snapshot.absorbed;
    after.removeIf([this](const ConversationId &other) {
        return other == m_key.conversation || hasInherited(*m_session, other);
    });
    if (after.isEmpty())
        return true;
    putAside(after);
    return false;
}

/// A conversation that nobody has heard of gets no session only to say that it is gone.
bool Lane::passUnknown()
{
    const Queued &head = m_queue.head();
    if (!m_session->id.isNull() || !head.inbox.isNull())
        return false;
    const ConversationId into
        = std::get<VendorTold>(head.event).delivery.snapshot.mergedInto;
    m_queue.dequeue();
    m_services.tell({m_key.workspace, into}, Inherits{*m_session});
    finish();
    return true;
}

/// A read may show words that another session has: then the two may have been merged, and nobody has
/// told us yet. Returns whether that is known; else the event is run again when it is.
bool Lane::lookAround()
{
    Queued &head = m_queue.head();
    const Snapshot &told = std::get<VendorTold>(head.event).delivery.snapshot;
    const QList<Message> words = newWords(told, *m_session);
    if (head.lookedAround || !told.whole || words.isEmpty())
        return true;
    head.lookedAround = true;
    onResult(m_services.store.read<QList<ConversationId>>(
                 [key = m_key, words](Connection &connection) {
                     return Sessions::alsoHolding(connection, key.workspace, key.conversation,
                                                  words);
                 }),
             this, [this](const Result<QList<ConversationId>> &others) {
                 askWhetherMerged(others ? *others : QList<ConversationId>());
             });
    return false;
}

/// Only the vendor knows whether a conversation that has the same words is still one of its own.
void Lane::askWhetherMerged(const QList<ConversationId> &others)
{
    const auto helpdesk = m_services.world(m_key.workspace).helpdesk;
    if (others.isEmpty() || !helpdesk)
        return run();
    const ConversationId other = others.first();
    if (hasInherited(*m_session, other))
        return askWhetherMerged(others.mid(1));
    onResult(helpdesk->read(other, Haste::Question), this,
             [this, others, helpdesk](const Result<Delivery> &read) {
                 if (!read && read.error().kind == ErrorKind::Unavailable) {
                     QTimer::singleShot(storeRetryPause, this,
                                        [this, others] { askWhetherMerged(others); });
                     return;
                 }
                 auto &told = std::get<VendorTold>(m_queue.head().event).delivery.snapshot;
                 if (read && read->snapshot.mergedInto == m_key.conversation)
                     told.absorbed << others.first();
                 askWhetherMerged(others.mid(1));
             });
}

void Lane::putAside(const QList<ConversationId> &after)
{
    m_aside.append({m_queue.dequeue(), after});
    m_busy = false;
    for (const ConversationId &other : after)
        m_services.tell({m_key.workspace, other}, mergerOf(other, m_key.conversation));
    next();
}

/// Another session has passed on what it has: that is committed here. What has waited for it is no
/// fresh read.
void Lane::heardFrom(const Event &event)
{
    const auto *inherits = std::get_if<Inherits>(&event);
    if (!inherits)
        return;
    const ConversationId other = inherits->from.conversation;
    m_services.tell({m_key.workspace, other}, Inherited{});
    for (Aside &aside : m_aside) {
        aside.after.removeAll(other);
        if (!aside.after.isEmpty())
            continue;
        std::get<VendorTold>(aside.queued.event).delivery.snapshot.whole = false;
        m_queue.enqueue(aside.queued);
    }
    m_aside.removeIf([](const Aside &aside) { return aside.after.isEmpty(); });
}

} // namespace Baton
