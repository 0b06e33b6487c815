// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // it loses count of the braces in raw strings

#include "helpdesk/front/parser.h"
#include "helpdesk/intercom_samples.h"

// Invented payloads in the shapes Front uses; every test changes what it is about. The AI teammate
// is tea_ai.
namespace FrontSamples {

using namespace Baton;
using namespace Qt::StringLiterals;
using Samples::bytes;
using Samples::object;
using Samples::with;

inline const FrontDialect dialect{TeammateId(u"tea_ai"_s)};

inline QJsonObject teammate(const QString &id, const QString &type = u"user"_s)
{
    return with(object(R"({"_links": {"self": "https://acme.api.frontapp.com/teammates/x"},
        "email": "leah@acme.example", "username": "leah", "first_name": "Leah",
        "last_name": "Moreau", "is_admin": false, "is_available": true, "is_blocked": false})"),
                {{u"id"_s, id}, {u"type"_s, type}});
}

inline QJsonObject inbound(const QString &id = u"msg_1"_s)
{
    return with(object(R"({
        "_links": {"self": "https://acme.api.frontapp.com/messages/msg_1"},
        "type": "email", "is_inbound": true, "created_at": 1700000100.25, "subject": "A parcel",
        "blurb": "Where is it", "body": "<p>Where is <b>it</b>?</p>", "text": "Where is it?",
        "error_type": null, "draft_mode": null, "author": null, "attachments": [],
        "recipients": [
          {"_links": {"related": {"contact": "https://acme.api.frontapp.com/contacts/crd_7"}},
           "name": "Ines Valdorf", "handle": "ines@example.com", "role": "from"},
          {"_links": {"related": {"contact": null}}, "name": null,
           "handle": "help@acme.example", "role": "to"}]})"),
                {{u"id"_s, id}});
}

inline QJsonObject outbound(const QString &author = u"tea_1"_s, const QString &id = u"msg_2"_s)
{
    return with(inbound(id), {{u"is_inbound"_s, false},
                              {u"author"_s, teammate(author)},
                              {u"body"_s, u"<p>On its way.</p>"_s},
                              {u"text"_s, u"On its way."_s}});
}

inline QJsonObject comment(const QString &author = u"tea_1"_s)
{
    return with(object(R"({"_links": {"self": "https://acme.api.frontapp.com/comments/com_1"},
        "id": "com_1", "body": "Please *look* at this", "posted_at": 1700000200.5,
        "attachments": [], "is_pinned": false})"),
                {{u"author"_s, teammate(author)}});
}

inline QJsonObject conversation(const QJsonObject &changes = {})
{
    return with(object(R"({
        "_links": {"self": "https://acme.api.frontapp.com/conversations/cnv_55"},
        "id": "cnv_55", "type": "conversation", "subject": "A parcel", "status": "unassigned",
        "assignee": null, "tags": [], "links": [], "custom_fields": {},
        "created_at": 1700000100.3, "is_private": false, "metadata": {},
        "recipient": {
          "_links": {"related": {"contact": "https://acme.api.frontapp.com/contacts/crd_7"}},
          "name": "Ines Valdorf", "handle": "ines@example.com", "role": "from"}})"),
                changes);
}

/// A rule webhook: the bare event.
inline QJsonObject eventOf(const QString &type, const QJsonObject &target = {},
                         const QString &targetType = u"message"_s,
                         const QJsonObject &changes = {})
{
    QJsonObject made{{u"id"_s, u"evt_9"_s},
                     {u"type"_s, type},
                     {u"emitted_at"_s, 1700000300.75},
                     {u"conversation"_s, conversation()},
                     {u"source"_s, QJsonObject{{u"_meta"_s, QJsonObject{{u"type"_s, u"inboxes"_s}}},
                                               {u"data"_s, QJsonArray()}}}};
    if (!target.isEmpty())
        made[u"target"_s] = QJsonObject{{u"_meta"_s, QJsonObject{{u"type"_s, targetType}}},
                                        {u"data"_s, target}};
    return with(made, changes);
}

inline QJsonObject by(const QString &type, const QJsonObject &data)
{
    return {{u"source"_s, QJsonObject{{u"_meta"_s, QJsonObject{{u"type"_s, type}}},
                                      {u"data"_s, data}}}};
}

inline QByteArray application(const QJsonObject &event, const QString &topic)
{
    return bytes({{u"authorization"_s, QJsonObject{{u"id"_s, u"cmp_acme"_s}}},
                  {u"type"_s, topic},
                  {u"payload"_s, event}});
}

inline Delivery parsed(const QJsonObject &event)
{
    const Result<Delivery> delivery = parseFront(bytes(event), dialect);
    return delivery ? *delivery : Delivery{};
}

} // namespace FrontSamples

#endif
