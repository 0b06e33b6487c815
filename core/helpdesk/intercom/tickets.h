// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/conversation.h"

namespace Baton::Intercom {

/// `ticket`, or `ticket_ticket_part` with the ticket and the new part side by side. A customer's
/// ticket is the conversation it grew from, under the same id; back-office and tracker tickets are
/// no talk with a customer and give no conversation. Tickets' texts are HTML in every version.
ReadObject readTicket(const QJsonValue &item, const TeammateId &aiTeammate);

/// `conversation.contact.attached` and `.detached` show Intercom's internal objects: numeric ids,
/// ISO times, JSON within strings. Only id and times are read; the contact that came or went is
/// not the conversation's own.
ReadObject readInternalConversation(const QJsonValue &item);

} // namespace Baton::Intercom
