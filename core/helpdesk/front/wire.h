// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/front/answers.h"
#include "helpdesk/front/channels.h"
#include "helpdesk/front/connector.h"
#include "helpdesk/front/parser.h"
#include "helpdesk/outcome.h"
#include "helpdesk/throughclient.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QSet>

namespace Baton {

/// What outlives the connector while requests are open: the way out, the ids of tags, the company's
/// channels, and whose comments and drafts have to be read.
class FrontHelpdesk::Wire : public std::enable_shared_from_this<Wire>
{
public:
    Wire(HttpClient &client, FrontApi api, FrontDialect dialect)
        : m_client(&client), m_api(std::move(api)), m_dialect(std::move(dialect))
    {
    }

    const FrontApi &api() const { return m_api; }
    const QPointer<HttpClient> &client() const { return m_client; }

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

    /// The conversation, its messages page by page, and what only teammates see, comments and drafts,
    /// where that is wanted. All of it goes out with that priority.
    QFuture<Result<FrontThread>> read(const ConversationId &conversation, Priority priority);

    QFuture<PerformReport> comment(const ConversationId &conversation, const QString &text);

    /// Drafts need a channel: the company's are listed once. Where no address says which one it is,
    /// the conversation is asked for its inboxes.
    QFuture<PerformReport> draft(const ConversationId &conversation, const QString &text);

    /// Tags need an id: a known one, else that of the company's list, else of a new tag. A known id
    /// that Front does not have any more is looked for again, once.
    QFuture<PerformReport> tag(const ConversationId &conversation, const QString &name);

    /// Of the contact, and of its company; that one is asked for again after an hour only.
    QFuture<Result<QList<Attribute>>> attributes(const ContactId &contact);

    /// Into the custom fields of the conversation, the contact or its company. Front replaces all
    /// fields by what it is sent (dev.frontapp.com, "Update conversation"): so they are read first.
    QFuture<PerformReport> writeAttribute(const ConversationId &conversation,
                                          const WriteAttribute &attribute);

    /// With their names, one after the other: the list does not give them.
    QFuture<Result<QList<ArticleSource>>> nameBases(const QList<ArticleSource> &bases,
                                                    qsizetype index);
    QFuture<Result<VendorArticles>> articles(const ArticleSource &base, const QString &token);

private:
    using Reading = QFuture<Result<FrontThread>>;

    Reading readMessages(const ConversationId &conversation, Priority priority,
                         FrontThread thread, const QString &page, int pages);
    Reading readComments(const ConversationId &conversation, Priority priority,
                         FrontThread thread);
    Reading readDrafts(const ConversationId &conversation, Priority priority, FrontThread thread);
    bool wantsInternals(const ConversationId &conversation) const;
    void internalsAreKnown(const ConversationId &conversation, bool known);

    QFuture<Result<QList<Attribute>>> ofCompany(const QString &domain);
    std::optional<QList<Attribute>> knownCompany(const QString &domain) const;
    void rememberCompany(const QString &domain, const QList<Attribute> &attributes);

    QFuture<PerformReport> writeField(const OutgoingRequest &read, const WriteAttribute &attribute);
    QFuture<PerformReport> writeOfCompany(const WriteAttribute &attribute);
    QFuture<PerformReport> draftByAddress(const ConversationId &conversation, const QString &text);
    QFuture<PerformReport> draftIn(const ConversationId &conversation, const QString &channel,
                                   const QString &text);
    QList<Front::ChannelHead> knownChannels() const;
    void rememberChannels(const QList<Front::ChannelHead> &channels);
    Front::Arrival arrivalOf(const ConversationId &conversation) const;
    void rememberArrival(const FrontThread &thread, const ConversationId &conversation);

    QFuture<PerformReport> tagFromList(const ConversationId &conversation, const QString &name,
                                       const QString &page);
    QFuture<PerformReport> tagAnew(const ConversationId &conversation, const QString &name);
    QFuture<PerformReport> tagWith(const ConversationId &conversation, const QString &id);
    QString knownTag(const QString &name) const;
    void remember(const QString &name, const QString &id);

    QPointer<HttpClient> m_client;
    FrontApi m_api;
    FrontDialect m_dialect;
    struct KnownCompany
    {
        QList<Attribute> attributes;
        QDeadlineTimer fresh;
    };
    mutable QMutex m_mutex; ///< calls come from one thread, answers from the client's
    QHash<QString, QString> m_tagIds;
    QList<Front::ChannelHead> m_channels;
    QHash<ConversationId, Front::Arrival> m_arrivals;
    QHash<QString, KnownCompany> m_companies; ///< by mail domain
    /// Their comments and drafts have been read since the start, and each of ours since then is known
    /// to be there or not.
    QSet<ConversationId> m_internalsKnown;
};

} // namespace Baton
