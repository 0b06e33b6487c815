// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionrows.h"

#include "store/connection.h"

namespace Baton::Sessions {

namespace {

// Each finds by its own index; tried in this order.
constexpr const char *findContactSql[] = {
    R"(SELECT id, vendor_id, name, email, phone FROM contacts
       WHERE workspace_id = :workspace AND vendor_id = :key AND vendor_id <> '')",
    R"(SELECT id, vendor_id, name, email, phone FROM contacts
       WHERE workspace_id = :workspace AND email = :key AND email <> '' ORDER BY id LIMIT 1)",
    R"(SELECT id, vendor_id, name, email, phone FROM contacts
       WHERE workspace_id = :workspace AND phone = :key AND phone <> '' ORDER BY id LIMIT 1)",
};

constexpr auto insertContactSql = R"(
INSERT INTO contacts (workspace_id, vendor_id, name, email, phone)
VALUES (:workspace, :vendor, :name, :email, :phone))";

constexpr auto updateContactSql = R"(
UPDATE contacts SET vendor_id = :vendor, name = :name, email = :email, phone = :phone
WHERE id = :id)";

struct FoundContact
{
    qint64 id = 0;
    Contact contact;
};

Result<std::optional<FoundContact>> findContact(Connection &connection, WorkspaceId workspace,
                                  const Contact &contact)
{
    const QString keys[] = {contact.id.value(), contact.email, contact.phone};
    for (size_t i = 0; i < std::size(keys); ++i) {
        if (keys[i].isEmpty())
            continue;
        Statement statement = connection.prepare(findContactSql[i]);
        const Result<bool> row
            = statement.bind(":workspace", workspace).bind(":key", keys[i]).next();
        if (!row)
            return row.error();
        FoundContact found;
        if (!*row)
            continue;
        statement.read(found.id, found.contact.id, found.contact.name, found.contact.email,
                       found.contact.phone);
        // Two vendor ids are two people at the vendor, even on one shared address.
        if (found.contact.id.isEmpty() || contact.id.isEmpty() || found.contact.id == contact.id)
            return std::optional(found);
    }
    return std::optional<FoundContact>();
}

/// What the vendor says now, over what was known.
Contact mergedContact(const Contact &before, const Contact &now)
{
    return {now.id.isEmpty() ? before.id : now.id, now.name.isEmpty() ? before.name : now.name,
            now.email.isEmpty() ? before.email : now.email,
            now.phone.isEmpty() ? before.phone : now.phone};
}

Statement &bindContact(Statement &statement, const Contact &contact)
{
    return statement.bind(":vendor", contact.id)
        .bind(":name", contact.name)
        .bind(":email", contact.email)
        .bind(":phone", contact.phone);
}

} // namespace

Result<std::optional<qint64>> contactRow(Connection &connection, WorkspaceId workspace,
                                         const Contact &contact)
{
    if (contact == Contact())
        return std::optional<qint64>();
    const Result<std::optional<FoundContact>> found = findContact(connection, workspace, contact);
    if (!found)
        return found.error();
    if (!*found) {
        Statement statement = connection.prepare(insertContactSql);
        if (const Result<> done
            = bindContact(statement, contact).bind(":workspace", workspace).run();
            !done)
            return done.error();
        return std::optional(connection.lastRowId());
    }
    const FoundContact &known = **found;
    const Contact contactNow = mergedContact(known.contact, contact);
    if (contactNow != known.contact) {
        Statement statement = connection.prepare(updateContactSql);
        if (const Result<> done = bindContact(statement, contactNow).bind(":id", known.id).run();
            !done)
            return done.error();
    }
    return std::optional(known.id);
}

} // namespace Baton::Sessions
