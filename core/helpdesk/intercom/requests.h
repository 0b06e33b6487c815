// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/owner.h"
#include "domain/result.h"
#include "http/client.h"

namespace Baton {

/// Where Intercom's API is and who speaks to it.
struct IntercomApi
{
    QUrl base;             ///< without a path of its own as a rule
    QByteArray token;      ///< of one region only; elsewhere it is 401
    TeammateId aiTeammate; ///< `admin_id` of everything that is written
    Millis timeout = 15s;  ///< of each exchange
    QString account;       ///< the workspace's key, for its health; empty while it is being connected
};

/// Checks the address: https, or http to this machine only. Empty means the US region.
/// Error (Input) otherwise.
Result<IntercomApi> intercomApi(const QString &baseUrl, const QByteArray &token,
                                const TeammateId &aiTeammate);

// Endpoints of API 2.16, each a function from values to a request (developers.intercom.com,
// "REST API reference"; bodies as in Intercom's OpenAPI description). `admin_id` and `assignee_id`
// are JSON strings. Every part of a path is percent-encoded. Texts are plain and leave as HTML
// paragraphs with everything escaped: what a customer wrote never becomes markup.
//
// Nothing that adds a part is repeated by the client once it may have arrived: there is no
// idempotency key, and a blind second assignment could take a conversation from a person.
namespace IntercomRequests {

OutgoingRequest me(const IntercomApi &api);
OutgoingRequest admins(const IntercomApi &api);
OutgoingRequest teams(const IntercomApi &api);
OutgoingRequest tags(const IntercomApi &api);
OutgoingRequest contact(const IntercomApi &api, const ContactId &contact);
/// The first 50 companies of a contact.
OutgoingRequest companies(const IntercomApi &api, const ContactId &contact);
/// The newest 500 parts, texts as HTML.
OutgoingRequest readConversation(const IntercomApi &api, const ConversationId &conversation);
/// Shows whether the token may read conversations at all.
OutgoingRequest listOneConversation(const IntercomApi &api);
/// A change that changes nothing: shows whether the token may write.
OutgoingRequest leaveConversation(const IntercomApi &api, const ConversationId &conversation);
/// Conversations updated since, 150 a page; `after` is the cursor of the page before, or empty.
/// Whole seconds, rounded down; Intercom's `>` includes the moment itself. The index lags behind.
OutgoingRequest searchConversations(const IntercomApi &api, Time since, const QString &after = {});

/// Closed ones, last updated between the two, both included. Pages as above.
OutgoingRequest searchClosed(const IntercomApi &api, Time from, Time until,
                             const QString &after = {});

/// 150 a page, the latest change first. `page` is the query that a page before gave for the next one
/// (IntercomAnswers::Listed), or empty.
OutgoingRequest articles(const IntercomApi &api, const QByteArray &page = {});
OutgoingRequest internalArticles(const IntercomApi &api, const QByteArray &page = {});
OutgoingRequest collections(const IntercomApi &api, const QByteArray &page = {});

OutgoingRequest reply(const IntercomApi &api, const ConversationId &conversation,
                      const QString &text);
OutgoingRequest note(const IntercomApi &api, const ConversationId &conversation,
                     const QString &text);
/// Returns the tag of that name, made when missing; names are case-insensitive there.
OutgoingRequest createTag(const IntercomApi &api, const QString &name);
OutgoingRequest tagConversation(const IntercomApi &api, const ConversationId &conversation,
                                const QString &tagId);
/// A custom attribute, over what it was; the vendor's admin has to have made it.
OutgoingRequest attributeOfConversation(const IntercomApi &api, const ConversationId &conversation,
                                        const QString &name, const QString &value);
OutgoingRequest attributeOfContact(const IntercomApi &api, const ContactId &contact,
                                   const QString &name, const QString &value);
/// `company`: Intercom's own id of it.
OutgoingRequest attributeOfCompany(const IntercomApi &api, const QString &company,
                                   const QString &name, const QString &value);
/// To the teammate, else to the team of `owner`.
OutgoingRequest assign(const IntercomApi &api, const ConversationId &conversation,
                       const Owner &owner);
/// Takes the teammate off; the team stays.
OutgoingRequest unassign(const IntercomApi &api, const ConversationId &conversation);
OutgoingRequest close(const IntercomApi &api, const ConversationId &conversation);

} // namespace IntercomRequests

} // namespace Baton
