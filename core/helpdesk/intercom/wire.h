// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/articles.h"
#include "helpdesk/intercom/connector.h"
#include "helpdesk/intercom/outcome.h"

#include <QHash>
#include <QMutex>
#include <QPointer>

#include <atomic>
#include <optional>

namespace Baton {

/// What outlives the connector while requests are open: the way out, the ids of tags, and the names
/// of collections.
class IntercomHelpdesk::Wire : public std::enable_shared_from_this<Wire>
{
public:
    Wire(HttpClient &client, IntercomApi api) : m_client(&client), m_api(std::move(api)) {}

    const IntercomApi &api() const { return m_api; }
    const QPointer<HttpClient> &client() const { return m_client; }

    /// NeverLeft when the client is gone.
    QFuture<Exchange> send(const OutgoingRequest &request) const;

    /// Sends and turns a 2xx body into a value; anything else is the Error of the exchange.
    template<typename T>
    QFuture<Result<T>> ask(const OutgoingRequest &request,
                           std::function<Result<T>(const QByteArray &)> reader) const
    {
        return send(request).then([reader = std::move(reader)](const Exchange &exchange) {
            return IntercomOutcome::succeeded(exchange)
                ? reader(exchange.body)
                : Result<T>(IntercomOutcome::failureOf(exchange));
        });
    }

    /// Tags need an id, which POST /tags gives and makes. A known id that the vendor does not
    /// have any more is asked for again, once.
    QFuture<PerformReport> tag(const ConversationId &conversation, const QString &name);

    /// A contact's own attributes with those of its companies. A token that may not read companies
    /// takes nothing from the contact's own; that is said once.
    Result<QList<Attribute>> together(const QList<Attribute> &own,
                                      const Result<QList<Attribute>> &companies);
    QFuture<PerformReport> writeAttribute(const ConversationId &conversation,
                                          const WriteAttribute &attribute);

    /// A page of the help centre. Before the first one the names of its collections are read.
    QFuture<Result<VendorArticles>> articles(const QString &after);

private:
    QFuture<Result<VendorArticles>> readCollections(const QByteArray &page, int pages);
    QFuture<Result<VendorArticles>> readArticles(const QByteArray &page);
    IntercomArticles::Collections collections() const;

    QFuture<PerformReport> writeOfCompany(const WriteAttribute &attribute);
    QFuture<PerformReport> tagAnew(const ConversationId &conversation, const QString &name);
    QFuture<PerformReport> tagWith(const ConversationId &conversation, const QString &id);

    std::optional<QString> knownTag(const QString &name) const;
    void remember(const QString &name, const std::optional<QString> &id);

    QPointer<HttpClient> m_client;
    IntercomApi m_api;
    std::atomic<bool> m_companiesMissed = false; ///< … and that was said
    mutable QMutex m_mutex; ///< calls come from one thread, answers from the client's
    QHash<QString, QString> m_tagIds; ///< by name in lower case: names are case-insensitive
    IntercomArticles::Collections m_collections;
};

} // namespace Baton
