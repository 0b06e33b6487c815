// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/front/answers.h"
#include "helpdesk/front/connector.h"
#include "helpdesk/front/parser.h"
#include "helpdesk/outcome.h"
#include "helpdesk/throughclient.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace Baton {

/// What outlives the connector while requests are open: the way out, the ids of tags, and whose
/// comments have to be read.
class FrontHelpdesk::Wire : public std::enable_shared_from_this<Wire>
{
public:
    Wire(HttpClient &client, FrontApi api, FrontDialect dialect)
        : m_client(&client), m_api(std::move(api)), m_dialect(std::move(dialect))
    {
    }

    const FrontApi &api() const { return m_api; }

    const FrontDialect &dialect() const { return m_dialect; }

    QFuture<Exchange> send(const OutgoingRequest &request) const
    {
        return sendThrough(m_client, request);
    }

    QFuture<Exchange> send(OutgoingRequest request, Priority priority) const
    {
        request.priority = priority;
        return send(request);
    }

    /// Sends and turns a 2xx body into a value; anything else is the Error of the exchange.
    template<typename T>
    QFuture<Result<T>> ask(const OutgoingRequest &request,
                           std::function<Result<T>(const QByteArray &)> reader) const
    {
        return send(request).then([reader = std::move(reader)](const Exchange &exchange) {
            return hasSucceeded(exchange) ? reader(exchange.body)
                                          : Result<T>(FrontAnswers::failureOf(exchange));
        });
    }

    /// The conversation, its messages page by page, and its comments where they are wanted. All of
    /// it goes out with that priority.
    QFuture<Result<FrontThread>> read(const ConversationId &conversation, Priority priority);

    QFuture<PerformReport> comment(const ConversationId &conversation, const QString &text);

    /// Tags need an id: a known one, else that of the company's list, else of a new tag. A known id
    /// that Front does not have any more is looked for again, once.
    QFuture<PerformReport> tag(const ConversationId &conversation, const QString &name);

private:
    using Reading = QFuture<Result<FrontThread>>;

    Reading readMessages(const ConversationId &conversation, Priority priority,
                         FrontThread thread, const QString &page, int pages);
    Reading readComments(const ConversationId &conversation, Priority priority,
                         FrontThread thread);
    bool wantsComments(const ConversationId &conversation) const;
    void commentsAreKnown(const ConversationId &conversation, bool known);

    QFuture<PerformReport> tagFromList(const ConversationId &conversation, const QString &name,
                                       const QString &page);
    QFuture<PerformReport> tagAnew(const ConversationId &conversation, const QString &name);
    QFuture<PerformReport> tagWith(const ConversationId &conversation, const QString &id);
    QString knownTag(const QString &name) const;
    void remember(const QString &name, const QString &id);

    QPointer<HttpClient> m_client;
    FrontApi m_api;
    FrontDialect m_dialect;
    mutable QMutex m_mutex; ///< calls come from one thread, answers from the client's
    QHash<QString, QString> m_tagIds;
    /// Their comments have been read since the start, and every comment of ours since then is known
    /// to be there or not.
    QSet<ConversationId> m_commentsKnown;
};

} // namespace Baton
