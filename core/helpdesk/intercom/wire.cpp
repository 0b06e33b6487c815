// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/wire.h"

#include "helpdesk/intercom/answers.h"
#include "helpdesk/throughclient.h"

namespace Baton {

using namespace IntercomOutcome;

namespace {

/// As long as there is only the tag and it is on no conversation, nothing has happened to it.
PerformReport reportBeforeTagging(const Exchange &exchange)
{
    PerformReport report = reportOf(exchange);
    if (report.performed == Performed::Maybe)
        report.performed = Performed::NeverLeft;
    return report;
}

} // namespace

QFuture<Exchange> IntercomHelpdesk::Wire::send(const OutgoingRequest &request) const
{
    return sendThrough(m_client, request);
}

QFuture<PerformReport> IntercomHelpdesk::Wire::tag(const ConversationId &conversation,
                                                   const QString &name)
{
    const std::optional<QString> known = knownTag(name);
    if (!known)
        return tagAnew(conversation, name);
    auto self = shared_from_this();
    return tagWith(conversation, *known)
        .then([self, conversation, name](const PerformReport &report) {
            if (report.performed != Performed::Refused)
                return readyFuture(report);
            self->remember(name, std::nullopt);
            return self->tagAnew(conversation, name);
        })
        .unwrap();
}

QFuture<PerformReport> IntercomHelpdesk::Wire::tagAnew(const ConversationId &conversation,
                                                       const QString &name)
{
    auto self = shared_from_this();
    return send(IntercomRequests::createTag(m_api, name))
        .then([self, conversation, name](const Exchange &exchange) {
            if (!succeeded(exchange))
                return readyFuture(reportBeforeTagging(exchange));
            const Result<QString> id = IntercomAnswers::tagId(exchange.body);
            if (!id)
                return readyFuture(PerformReport{Performed::NeverLeft, {}, id.error().what, {}});
            self->remember(name, *id);
            return self->tagWith(conversation, *id);
        })
        .unwrap();
}

QFuture<PerformReport> IntercomHelpdesk::Wire::tagWith(const ConversationId &conversation,
                                                       const QString &id)
{
    return send(IntercomRequests::tagConversation(m_api, conversation, id))
        .then([id](const Exchange &exchange) { return reportOf(exchange, VendorObjectId(id)); });
}

std::optional<QString> IntercomHelpdesk::Wire::knownTag(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_tagIds.constFind(name.toLower());
    return found == m_tagIds.cend() ? std::nullopt : std::optional(*found);
}

void IntercomHelpdesk::Wire::remember(const QString &name, const std::optional<QString> &id)
{
    const QMutexLocker lock(&m_mutex);
    if (id)
        m_tagIds.insert(name.toLower(), *id);
    else
        m_tagIds.remove(name.toLower());
}

} // namespace Baton
