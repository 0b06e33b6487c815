// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/catchup.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "helpdesk/helpdesk.h"
#include "store/catchupmarks.h"
#include "store/inbox.h"
#include "store/store.h"

namespace Baton {

namespace {

/// Longer than the vendor's index lags behind its store.
constexpr Millis overlap = 5min;
/// The vendor counts in seconds: a state that was read earlier may have changed within its second.
constexpr Millis secondIsOver = 2s;
constexpr Millis pauseAfterFailure = 30s;

} // namespace

CatchUp::CatchUp(LaneServices &services, WorkspaceId workspace, QObject *parent)
    : QObject(parent), m_services(services), m_workspace(workspace)
{
}

Time CatchUp::due() const
{
    return m_next;
}

void CatchUp::run()
{
    const LaneWorld world = m_services.world(m_workspace);
    if (m_open || !world.helpdesk || !world.workspace.settings.enabled)
        return;
    m_open = true;
    m_helpdesk = world.helpdesk;
    const WorkspaceId workspace = m_workspace;
    onResult(m_services.store.read<std::optional<Time>>([workspace](Connection &connection) {
        return CatchUpMarks::reached(connection, workspace);
    }),
             this, [this](const Result<std::optional<Time>> &reached) {
                 if (reached)
                     look(*reached);
                 else
                     end(false);
             });
}

/// A workspace that was never asked begins now: what is older is nobody's open question to us.
void CatchUp::look(const std::optional<Time> &reached)
{
    m_reached = reached.value_or(m_services.clock.now());
    m_since = m_reached - overlap;
    m_page.clear();
    search();
}

void CatchUp::search()
{
    onResult(m_helpdesk->changedSince(m_since, m_page), this,
             [this](const Result<ChangedConversations> &page) {
                 if (page)
                     found(*page);
                 else
                     end(false);
             });
}

void CatchUp::found(const ChangedConversations &page)
{
    m_page = page.next;
    QHash<ConversationId, Time> changed;
    for (const ChangedConversation &each : page.conversations) {
        m_reached = std::max(m_reached, each.updatedAt);
        const auto read = m_read.constFind(each.id);
        if (read == m_read.constEnd() || *read < each.updatedAt)
            changed.insert(each.id, each.updatedAt);
    }
    const WorkspaceId workspace = m_workspace;
    onResult(m_services.store.read<QHash<ConversationId, Time>>(
                 [workspace, changed](Connection &connection) {
                     return CatchUpMarks::unheardOf(connection, workspace, changed);
                 }),
             this, [this](const Result<QHash<ConversationId, Time>> &unheard) {
                 if (!unheard)
                     return end(false);
                 m_toRead = *unheard;
                 readNext();
             });
}

/// One after the other: whoever waits for an answer has the rate budget first.
void CatchUp::readNext()
{
    if (m_toRead.isEmpty())
        return pageDone();
    const ConversationId conversation = m_toRead.cbegin().key();
    onResult(m_helpdesk->fetch(conversation), this,
             [this, conversation](const Result<QByteArray> &body) {
                 if (body)
                     return keep(conversation, *body);
                 if (body.error().kind != ErrorKind::NotFound)
                     return end(false);
                 m_toRead.remove(conversation); // deleted meanwhile
                 readNext();
             });
}

void CatchUp::keep(const ConversationId &conversation, const QByteArray &body)
{
    const Time now = m_services.clock.now();
    const IncomingDelivery delivery{
        .endpoint = EndpointKey(QStringLiteral("catch-up %1").arg(m_workspace.value())),
        .workspace = m_workspace,
        .body = body,
        .headers = {},
        .deliveryId = {},
        .topic = QStringLiteral("catch-up"),
        .conversation = conversation.value(),
        .receivedAt = now};
    onResult(m_services.store.write<Appended>([delivery](Connection &connection) {
        return Inbox::append(connection, delivery);
    }),
             this, [this, conversation, now](const Result<Appended> &appended) {
                 if (!appended)
                     return end(false);
                 const Time changed = m_toRead.take(conversation);
                 if (now > changed + secondIsOver)
                     m_read.insert(conversation, changed);
                 readNext();
             });
}

void CatchUp::pageDone()
{
    if (!m_page.isEmpty())
        return search();
    const WorkspaceId workspace = m_workspace;
    const Time reached = m_reached;
    m_read.removeIf([&](const auto &read) { return read.value() < reached - overlap; });
    onResult(m_services.store.write<Nothing>([workspace, reached](Connection &connection) {
        return CatchUpMarks::reach(connection, workspace, reached);
    }),
             this, [this](const Result<> &stored) { end(stored.ok()); });
}

void CatchUp::end(bool whole)
{
    const WorkspaceSettings settings = m_services.world(m_workspace).workspace.settings;
    const Millis every = settings.polling ? Millis(settings.pollEvery)
                                          : Millis(settings.catchUpEvery);
    m_next = m_services.clock.now() + (whole ? every : std::min(every, pauseAfterFailure));
    m_toRead.clear();
    m_helpdesk.reset();
    m_open = false;
}

} // namespace Baton
