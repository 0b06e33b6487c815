// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

namespace Baton {

// What Intercom answers to IntercomRequests, bytes to values. The status is 2xx. `Error`
// (Unavailable) when a body is not what the endpoint promises: a proxy's page, a cut answer.
namespace IntercomAnswers {

Result<AccountInfo> me(const QByteArray &body);
Result<QList<Teammate>> admins(const QByteArray &body);
Result<QList<Team>> teams(const QByteArray &body);
/// The custom attributes of a contact that have a value, by name, and as `language` the language that
/// teammates chose for it or else its browser has (API reference, "The contact object").
Result<QList<Attribute>> contactAttributes(const QByteArray &body);
/// … of every company in the list, under the company's name.
Result<QList<Attribute>> companyAttributes(const QByteArray &body);
/// Intercom's own id of the contact's first company; empty: it belongs to none.
Result<QString> firstCompany(const QByteArray &body);
Result<QString> tagId(const QByteArray &body);
Result<ChangedConversations> search(const QByteArray &body);

/// What a write adds to the conversation.
enum class Made { Reply, Note, Assignment, Closing };

/// The newest such part by `author` in the conversation that the write returns. Empty when it is
/// not there: the thread's echo will tell. What others wrote in between is never taken for ours,
/// nor the assignment that a reply brings about.
VendorObjectId newestPart(const QByteArray &body, const TeammateId &author, Made made);

/// The words of an `error.list` and what to do about them; of any other body, what the status says.
Error error(int status, const QByteArray &body);

} // namespace IntercomAnswers

} // namespace Baton
