// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/contact.h"

#include "helpdesk/intercom/authors.h"
#include "helpdesk/intercom/json.h"

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

Contact readContact(const QJsonValue &json)
{
    return {ContactId(idText(json["id"_L1])), json["name"_L1].toString().trimmed(),
            json["email"_L1].toString().trimmed(), json["phone"_L1].toString().trimmed()};
}

void fill(Contact &contact, const Contact &more)
{
    if (contact.name.isEmpty())
        contact.name = more.name;
    if (contact.email.isEmpty())
        contact.email = more.email;
    if (contact.phone.isEmpty())
        contact.phone = more.phone;
}

/// Those who wrote as customers, in the order they first wrote.
QList<Contact> customersAmong(const QJsonValue &source, const QJsonArray &parts)
{
    QList<Contact> customers;
    const auto take = [&](const QJsonValue &author) {
        if (authorOf(author, {}).kind == AuthorKind::Customer)
            customers << readContact(author);
    };
    take(source["author"_L1]);
    for (const QJsonValue part : parts)
        take(part["author"_L1]);
    return customers;
}

Contact chosen(const QList<Contact> &listed, const QList<Contact> &wrote)
{
    for (const Contact &writer : wrote) {
        for (const Contact &contact : listed) {
            if (contact.id == writer.id)
                return contact;
        }
    }
    return listed.isEmpty() ? wrote.first() : listed.first();
}

} // namespace

std::optional<Contact> contactOf(const QJsonValue &conversation, const QJsonValue &source,
                                 const QJsonArray &parts)
{
    QList<Contact> listed;
    for (const QJsonValue contact : listOf(conversation["contacts"_L1], u"contacts"))
        listed << readContact(contact);
    if (conversation["user"_L1].isObject())
        listed << readContact(conversation["user"_L1]);
    const QList<Contact> wrote = customersAmong(source, parts);
    if (listed.isEmpty() && wrote.isEmpty())
        return std::nullopt;
    Contact contact = chosen(listed, wrote);
    for (const Contact &writer : wrote) {
        // One contact only: a lead that became a user still shows its old id as author.
        if (writer.id == contact.id || listed.size() == 1)
            fill(contact, writer);
    }
    return contact;
}

} // namespace Baton::Intercom
