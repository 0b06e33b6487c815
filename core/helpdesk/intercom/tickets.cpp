// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/tickets.h"

#include "helpdesk/intercom/contact.h"
#include "helpdesk/intercom/json.h"

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

bool isCustomers(const QJsonValue &ticket)
{
    const QString category = ticket["category"_L1].toString();
    return category.isEmpty() || category.compare("customer"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

ReadObject readTicket(const QJsonValue &item, const TeammateId &aiTeammate)
{
    const QJsonValue inner = item["ticket"_L1];
    const QJsonValue ticket = inner.isObject() ? inner : item;
    ReadObject read;
    if (!isCustomers(ticket))
        return read;
    Snapshot &snapshot = read.snapshot;
    snapshot.conversation = ConversationId(idText(ticket["id"_L1]));
    snapshot.createdAt = timeOf(ticket["created_at"_L1]);
    snapshot.version.updatedAt = timeOf(ticket["updated_at"_L1])
                                     .value_or(snapshot.createdAt.value_or(Time()));
    snapshot.owner = ownerOf(ticket);
    const QJsonValue part = item["ticket_part"_L1];
    if (part.isObject()) {
        read.parts << readPart(part, {aiTeammate, TextFormat::Html, {},
                                      snapshot.version.updatedAt});
        snapshot.version.part = read.parts.last().number;
        if (read.parts.last().message)
            snapshot.messages << *read.parts.last().message;
    }
    snapshot.contact = contactOf(ticket, {}, part.isObject() ? QJsonArray{part} : QJsonArray());
    return read;
}

ReadObject readInternalConversation(const QJsonValue &item)
{
    const QJsonValue model = item["conversation"_L1]["model"_L1];
    ReadObject read;
    read.snapshot.conversation = ConversationId(idText(model["id"_L1]));
    read.snapshot.createdAt = timeOf(model["created_at"_L1]);
    read.snapshot.version.updatedAt = timeOf(model["updated_at"_L1])
                                          .value_or(read.snapshot.createdAt.value_or(Time()));
    return read;
}

} // namespace Baton::Intercom
