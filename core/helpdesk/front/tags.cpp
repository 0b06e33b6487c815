// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/people.h"
#include "helpdesk/front/wire.h"

namespace Baton {

using namespace Qt::StringLiterals;

QFuture<PerformReport> FrontHelpdesk::Wire::tag(const ConversationId &conversation,
                                                const QString &name)
{
    const QString wanted = frontTagName(name);
    const QString known = knownTag(wanted);
    if (known.isEmpty())
        return tagFromList(conversation, wanted, {});
    auto self = shared_from_this();
    return tagWith(conversation, known)
        .then([self, conversation, wanted](const PerformReport &report) {
            if (report.performed != Performed::Refused)
                return readyFuture(report);
            self->remember(wanted, {});
            return self->tagFromList(conversation, wanted, {});
        })
        .unwrap();
}

QFuture<PerformReport> FrontHelpdesk::Wire::tagFromList(const ConversationId &conversation,
                                                        const QString &name, const QString &page)
{
    auto self = shared_from_this();
    return send(FrontRequests::companyTags(m_api, page))
        .then([self, conversation, name](const Exchange &exchange) {
            const Result<FrontAnswers::Page> tags = FrontAnswers::page(exchange.body);
            if (!hasSucceeded(exchange) || !tags)
                return readyFuture(FrontAnswers::reportBefore(exchange, u"tags"_s));
            for (const QJsonValue tag : tags->results)
                self->remember(tag["name"_L1].toString(), Front::idOf(tag));
            if (const QString id = self->knownTag(name); !id.isEmpty())
                return self->tagWith(conversation, id);
            return tags->next.isEmpty() ? self->tagAnew(conversation, name)
                                        : self->tagFromList(conversation, name, tags->next);
        })
        .unwrap();
}

QFuture<PerformReport> FrontHelpdesk::Wire::tagAnew(const ConversationId &conversation,
                                                    const QString &name)
{
    auto self = shared_from_this();
    return send(FrontRequests::createTag(m_api, name))
        .then([self, conversation, name](const Exchange &exchange) {
            const QString id = FrontAnswers::madeId(exchange.body).value();
            if (!hasSucceeded(exchange) || id.isEmpty())
                return readyFuture(FrontAnswers::reportBefore(exchange, u"tags"_s));
            self->remember(name, id);
            return self->tagWith(conversation, id);
        })
        .unwrap();
}

QFuture<PerformReport> FrontHelpdesk::Wire::tagWith(const ConversationId &conversation,
                                                    const QString &id)
{
    return send(FrontRequests::tagConversation(m_api, conversation, id))
        .then([id](const Exchange &exchange) {
            return FrontAnswers::reportOf(exchange, VendorObjectId(id));
        });
}

QString FrontHelpdesk::Wire::knownTag(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_tagIds.value(name.toLower());
}

void FrontHelpdesk::Wire::remember(const QString &name, const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    if (id.isEmpty())
        m_tagIds.remove(name.toLower());
    else
        m_tagIds.insert(name.toLower(), id);
}

} // namespace Baton
