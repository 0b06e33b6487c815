// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Baton {

// What Front answers to FrontRequests, bytes to values. The status is 2xx. `Error` (Unavailable) when
// a body is not what the endpoint promises: a proxy's page, a cut answer.
namespace FrontAnswers {

/// One page of a list: `_results`, and the token of the next page, empty on the last.
struct Page
{
    QJsonArray results;
    QString next;
};

/// The token's company: Front's tokens belong to companies, not to teammates.
Result<AccountInfo> me(const QByteArray &body);
/// People and AI teammates; Front's list also names rules, macros and applications.
Result<QList<Teammate>> teammates(const QByteArray &body);
Result<Page> page(const QByteArray &body);
Result<QJsonObject> object(const QByteArray &body);
/// The conversations that a page of events is about, each once, with its newest event.
Result<ChangedConversations> events(const QByteArray &body);

/// A contact's or a company's `custom_fields` with values; `company` as in Attribute.
Result<QList<Attribute>> customFields(const QByteArray &body, const QString &company = {});
/// The domain of a contact's first mail address, in lower case; empty: it has none.
QString mailDomain(const QByteArray &contact);

/// `{"status": "accepted", "message_uid": …}`. Without a uid it is Maybe: it was taken, and only the
/// conversation can tell.
PerformReport accepted(const QByteArray &body);
/// The message that a reply became: Done; Refused when Front says that it could not be sent.
PerformReport messageFate(const QByteArray &body);
VendorObjectId madeId(const QByteArray &body);

/// The words of `_error` and what to do about them; of any other body, what the status says. 301: the
/// conversation was merged into another one and is not there any more.
Error error(int status, const QByteArray &body);

/// 301 has done nothing: NeverLeft.
PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made = {});
/// The conversation that the one in the address was merged into; empty: it was not.
ConversationId mergedInto(const Exchange &exchange);
/// Of a request that an effect needs before its own, for `what`: as long as that has not left,
/// nothing has happened.
PerformReport reportBefore(const Exchange &exchange, const QString &what);
Error failureOf(const Exchange &exchange);

} // namespace FrontAnswers

} // namespace Baton
