// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/people.h"

#include "helpdesk/json.h"

#include <QRegularExpression>
#include <QUrl>

namespace Baton::Front {

using namespace Qt::StringLiterals;
using namespace VendorJson;

namespace {

QString fullName(const QJsonValue &teammate)
{
    const QString name = u"%1 %2"_s.arg(teammate["first_name"_L1].toString(),
                                        teammate["last_name"_L1].toString());
    const QString trimmed = name.trimmed();
    return trimmed.isEmpty() ? teammate["username"_L1].toString() : trimmed;
}

bool isPhone(const QString &handle)
{
    static const QRegularExpression digits(u"^\\+?[0-9][0-9 ()./-]{5,}$"_s);
    return digits.match(handle).hasMatch();
}

} // namespace

QString endOfLink(const QJsonValue &link)
{
    return QUrl(link.toString()).path().section(u'/', -1);
}

QString idOf(const QJsonValue &object)
{
    const QString id = idText(object["id"_L1]);
    return id.isEmpty() ? endOfLink(object["_links"_L1]["self"_L1]) : id;
}

Author teammateAuthor(const QJsonValue &teammate, const FrontDialect &dialect)
{
    Author author{AuthorKind::Teammate, idOf(teammate), fullName(teammate)};
    const QString type = teammate["type"_L1].toString();
    if (!dialect.aiTeammate.isEmpty() && author.id == dialect.aiTeammate.value())
        author.kind = AuthorKind::AiTeammate;
    else if (type == "visitor"_L1)
        author.kind = AuthorKind::Customer;
    else if (!type.isEmpty() && type != "user"_L1)
        author.kind = AuthorKind::Bot;
    return author;
}

Author sourceOf(const QJsonValue &source, const FrontDialect &dialect)
{
    const QString type = source["_meta"_L1]["type"_L1].toString();
    const QJsonValue data = source["data"_L1];
    if (type == "teammate"_L1)
        return teammateAuthor(data, dialect);
    if (type == "recipient"_L1) {
        const Contact contact = contactOf(data);
        return {AuthorKind::Customer, authorIdOf(contact), contact.name};
    }
    return {AuthorKind::System, data.isObject() ? idOf(data) : QString(),
            data["name"_L1].toString()};
}

Contact contactOf(const QJsonValue &recipient)
{
    const QString handle = recipient["handle"_L1].toString().trimmed();
    const QString id = endOfLink(recipient["_links"_L1]["related"_L1]["contact"_L1]);
    Contact contact;
    contact.id = ContactId(id);
    contact.name = recipient["name"_L1].toString().trimmed();
    if (handle.contains(u'@') && !handle.startsWith(u'@'))
        contact.email = handle;
    else if (isPhone(handle))
        contact.phone = handle;
    else if (contact.name.isEmpty())
        contact.name = handle;
    // Whom Front has no contact for yet is known by address or number; a user name is all there is.
    if (id.isEmpty() && contact.email.isEmpty() && contact.phone.isEmpty())
        contact.id = ContactId(handle);
    return contact;
}

QString authorIdOf(const Contact &contact)
{
    return contact.id.isEmpty() ? contact.email + contact.phone : contact.id.value();
}

} // namespace Baton::Front
