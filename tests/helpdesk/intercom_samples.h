// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Invented payloads in the shapes Intercom uses; every test changes what it is about.
namespace Samples {

using namespace Qt::StringLiterals;

inline QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

inline QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// `base` with the fields of `changes` put over it, objects merged.
inline QJsonObject with(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isObject() && base.value(it.key()).isObject())
            base[it.key()] = with(base.value(it.key()).toObject(), it->toObject());
        else
            base[it.key()] = *it;
    }
    return base;
}

inline QByteArray webhook(const QString &topic, const QJsonObject &item)
{
    const QJsonObject envelope = object(R"({
        "type": "notification_event", "app_id": "abc123", "id": "notif_77",
        "delivery_status": "pending", "delivery_attempts": 1, "first_sent_at": 1700000901,
        "created_at": 1700000900, "links": {}, "self": null})");
    return bytes(with(envelope, {{u"topic"_s, topic},
                                 {u"data"_s, QJsonObject{{u"type"_s, u"notification_event_data"_s},
                                                      {u"item"_s, item}}}}));
}

/// API 1.x: `user`, `assignee`, `conversation_message`.
inline QJsonObject v1(const QJsonArray &parts = {})
{
    return with(object(R"({
        "type": "conversation", "id": "4100", "created_at": 1700000000, "updated_at": 1700000800,
        "user": {"type": "lead", "id": "c1", "name": "Ada Byte", "email": "ada@example.com"},
        "assignee": {"type": "nobody_admin", "id": null},
        "conversation_message": {"type": "conversation_message", "id": "9001",
            "url": "https://shop.example.com/cart", "subject": "", "body": "<p>Hello &amp; hi</p>",
            "author": {"type": "user", "id": "c1"}, "attachments": []},
        "open": true, "state": "open", "tags": {"type": "tag.list", "tags": []}})"),
                {{u"conversation_parts"_s, QJsonObject{{u"type"_s, u"conversation_part.list"_s},
                                                    {u"conversation_parts"_s, parts}}}});
}

/// API 2.16, as in webhooks and reads.
inline QJsonObject v2(const QJsonArray &parts = {})
{
    return with(object(R"({
        "type": "conversation", "id": "4200", "created_at": 1700000000, "updated_at": 1700000800,
        "source": {"type": "conversation", "id": "9002", "delivered_as": "customer_initiated",
            "subject": "", "body": "Is 1 < 2 & 3 > 2?", "url": "https://shop.example.com/pay",
            "author": {"type": "user", "id": "c1", "name": "Ada Byte", "email": "ada@example.com"},
            "attachments": [], "redacted": false},
        "contacts": {"type": "contact.list",
            "contacts": [{"type": "contact", "id": "c1", "external_id": "70"}]},
        "channel": {"initial": "messenger", "current": "messenger"},
        "admin_assignee_id": 0, "team_assignee_id": 0, "priority": "none",
        "open": true, "state": "open", "tags": {"type": "tag.list", "tags": []}})"),
                {{u"conversation_parts"_s, QJsonObject{{u"type"_s, u"conversation_part.list"_s},
                                                    {u"conversation_parts"_s, parts}}}});
}

inline QJsonObject part(const QJsonObject &changes = {})
{
    return with(object(R"({
        "type": "conversation_part", "id": "501", "part_type": "comment", "body": "Some words",
        "created_at": 1700000700, "assigned_to": null, "attachments": [], "redacted": false,
        "author": {"type": "admin", "id": "31", "name": "Joren"}})"),
                changes);
}

inline QJsonObject author(const QString &type, const QString &id, const QString &name = {})
{
    return {{u"type"_s, type}, {u"id"_s, id}, {u"name"_s, name}};
}

} // namespace Samples
