// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "http/client.h"

#include <optional>

namespace Baton {

/// Where Front's API is and who speaks to it.
struct FrontApi
{
    QUrl base;
    QByteArray token;
    TeammateId aiTeammate; ///< `author_id` of everything that is written
    Millis timeout = 15s;  ///< of each exchange
    QString account;       ///< the workspace's key, for its health; empty while it is being connected
    bool draftsInComposer = false; ///< drafts are Front's own, so reads may have to look for them
};

/// Checks the address: https, or http to this machine only. Empty means Front's own.
/// Error (Input) otherwise.
Result<FrontApi> frontApi(const QString &baseUrl, const QByteArray &token,
                          const TeammateId &aiTeammate);

// Endpoints of the Core API, each a function from values to a request (dev.frontapp.com, "Core API";
// bodies as in Front's OpenAPI description). Every part of a path is percent-encoded. `page` is the
// `page_token` of the page before, or empty: only the token is taken from a `next` link, whatever
// host it names (companies have their own), so that the bearer token never goes anywhere else and
// all requests share one rate budget.
//
// Nothing that adds to a conversation or changes its owner is repeated by the client once it may
// have arrived: there is no idempotency key.
namespace FrontRequests {

OutgoingRequest me(const FrontApi &api);
OutgoingRequest teammates(const FrontApi &api);
OutgoingRequest inboxes(const FrontApi &api);
OutgoingRequest channels(const FrontApi &api);
/// Shows whether the token may read conversations at all.
OutgoingRequest listOneConversation(const FrontApi &api);
/// A change that changes nothing: shows whether the token may write.
OutgoingRequest leaveConversation(const FrontApi &api, const ConversationId &conversation);
/// Shows whether the token may read contacts.
OutgoingRequest listOneContact(const FrontApi &api);
OutgoingRequest conversation(const FrontApi &api, const ConversationId &conversation);
/// Newest first, 100 a page.
OutgoingRequest messages(const FrontApi &api, const ConversationId &conversation,
                         const QString &page = {});
OutgoingRequest comments(const FrontApi &api, const ConversationId &conversation);
OutgoingRequest drafts(const FrontApi &api, const ConversationId &conversation);
/// The file behind an attachment's address, asked for at the API itself, whichever of Front's hosts
/// the address names: companies have their own, and the token goes to one only. Nothing for addresses
/// of others. Needs the scope `attachments:read`.
std::optional<OutgoingRequest> attachment(const FrontApi &api, const QUrl &address);
OutgoingRequest inboxesOf(const FrontApi &api, const ConversationId &conversation);
/// By its own id, or under the `message_uid` that a reply was accepted with.
OutgoingRequest messageByUid(const FrontApi &api, const VendorObjectId &uid);
/// `source` as Front names it: email, phone, front_chat …
OutgoingRequest contactByHandle(const FrontApi &api, const QString &source, const QString &handle);
OutgoingRequest contact(const FrontApi &api, const ContactId &contact);
/// The company that has that mail domain. Scope accounts:read.
OutgoingRequest accountByDomain(const FrontApi &api, const QString &domain);
/// Events from `since` on, oldest first, 15 a page: all that the API gives.
OutgoingRequest events(const FrontApi &api, Time since, const QString &page = {});
OutgoingRequest companyTags(const FrontApi &api, const QString &page = {});

OutgoingRequest knowledgeBases(const FrontApi &api);
/// With its name and whether it is published, in its default language.
OutgoingRequest knowledgeBase(const FrontApi &api, const QString &base);
/// 100 a page: ids and languages, without text.
OutgoingRequest articles(const FrontApi &api, const QString &base, const QString &page = {});
/// An empty locale: the default language.
OutgoingRequest article(const FrontApi &api, const QString &article, const QString &locale);
/// Archived conversations with activity between the two, latest first; the search takes 40 % of the
/// rate at most.
OutgoingRequest searchArchived(const FrontApi &api, Time from, Time until,
                               const QString &page = {});

/// `archive` is switched off: Front archives on reply by default.
OutgoingRequest reply(const FrontApi &api, const ConversationId &conversation, const QString &text);
/// Comments are Markdown; the text leaves so that it reads as it is and mentions nobody.
OutgoingRequest comment(const FrontApi &api, const ConversationId &conversation,
                        const QString &text);
/// A draft that every teammate sees and can send, by that channel.
OutgoingRequest draft(const FrontApi &api, const ConversationId &conversation,
                      const QString &channel, const QString &text);
/// An empty teammate: nobody.
OutgoingRequest assign(const FrontApi &api, const ConversationId &conversation,
                       const TeammateId &teammate);
OutgoingRequest archive(const FrontApi &api, const ConversationId &conversation);
/// Names have at most 64 characters; what is longer is cut.
OutgoingRequest createTag(const FrontApi &api, const QString &name);
OutgoingRequest tagConversation(const FrontApi &api, const ConversationId &conversation,
                                const QString &tagId);

} // namespace FrontRequests

/// A tag's name as Front takes it.
QString frontTagName(const QString &name);

/// Plain text as Markdown that shows the same characters, line by line, and mentions nobody.
QString frontMarkdown(const QString &text);

} // namespace Baton
