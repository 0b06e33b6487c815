// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "sandbox/model.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// What the simulated Front keeps: its own words and shapes, on purpose not those of core/domain.
/// Ids are the vendor's text with its prefixes.
namespace Baton::FrontSim {

struct Mate
{
    QString id; ///< tea_…
    QString first;
    QString last;
    QString email;
    QString type = QStringLiteral("user"); ///< or rule: an automation shows up as a teammate
    bool available = true;
};

struct Person
{
    QString id; ///< crd_…
    QString name;
    QString handle; ///< mail address, phone number, or a name of its own in a chat
    QJsonObject fields; ///< custom ones
};

/// What Front calls an account: the company of the contacts with that mail domain.
struct Firm
{
    QString id; ///< acc_…
    QString name;
    QString domain;
    QJsonObject fields; ///< custom ones
};

struct Label
{
    QString id; ///< tag_…
    QString name;
    Time createdAt;
};

/// A message. Bodies are kept as HTML, as the vendor does.
struct Letter
{
    QString id;  ///< msg_…
    QString uid; ///< under which a reply was accepted; empty: came in
    bool inbound = true;
    QString html;
    QString author; ///< teammate; empty: the customer
    QString error;  ///< `error_type` of what could not be sent
    QString draft;  ///< `draft_mode`; empty: sent
    Time createdAt;
    QList<Simulated::File> files; ///< ids fil_…
};

struct Remark
{
    QString id; ///< com_…
    QString author;
    QString markdown;
    Time postedAt;
};

struct Thread
{
    QString id;                                ///< cnv_…
    QString type = QStringLiteral("email");    ///< of its messages: email, front_chat, sms
    QString subject;
    QString person;
    QString assignee; ///< empty: nobody
    QString status = QStringLiteral("open"); ///< as it is written: open, archived, deleted, spam
    QString mergedInto; ///< id of the conversation that it is a part of now
    QStringList labels;
    QList<Letter> letters; ///< oldest first
    QList<Remark> remarks;
    Time createdAt;
    Time updatedAt;
    std::optional<Time> waitingSince;
};

/// Something that happened, as `GET /events` lists it and webhooks tell it.
struct Entry
{
    QString id;   ///< evt_…
    QString type; ///< inbound, out_reply, comment, assign …
    QString thread;
    QString target;     ///< id of a letter, remark, teammate, tag or thread, by `targetType`
    QString targetType; ///< message, comment, teammate, tag, deleted_conversation_ids; empty: none
    QString source;     ///< id of the teammate, or empty
    QString sourceType; ///< teammate, api, inboxes, rule
    Time at;
};

} // namespace Baton::FrontSim
