// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

/// What the simulated vendor keeps: its own words and shapes, on purpose not those of
/// core/domain. Ids are the vendor's text; conversation, admin and team ids are numeric.
namespace Baton::Simulated {

enum class Channel { Messenger, Email, Sms };

struct Admin
{
    QString id;
    QString name;
    QString email;
    bool hasSeat = true;
    bool away = false;
    QStringList teams;
};

struct Team
{
    QString id;
    QString name;
};

struct Company
{
    QString id;
    QString name;
    QString plan;
    QJsonObject attributes;
};

struct Contact
{
    QString id;
    QString externalId;
    QString role = QStringLiteral("user"); ///< or lead
    QString name;
    QString email;
    QString phone;
    QString company; ///< id, empty: none
    QString language;
    QJsonObject attributes;
    Time createdAt;
};

/// Who wrote a part: `user`, `lead`, `admin` or `bot`.
struct Author
{
    QString type;
    QString id;
    QString name;
    QString email;
};

struct TagUse
{
    QString id;
    QString name;
    Time appliedAt;
    QString admin;
};

/// A file that somebody sent.
struct File
{
    QString id; ///< the vendor's own; empty: not uploaded yet
    QString name;
    QString contentType;
    QByteArray content;
    bool inText = false; ///< a picture within the text, no attachment
    QString url;         ///< signed, where the vendor gives it out
};

/// One entry of a conversation. Bodies are kept as HTML, as the vendor does; `html` null means
/// that the part has no body (an assignment, a closing).
struct Part
{
    QString id;
    QString type; ///< comment, note, assignment, assign_and_reopen, close, open, snoozed …
    QString html;
    Author author;
    Time createdAt;
    QString assignedType; ///< admin, team, nobody_admin; empty: no change
    QString assignedTo;
    QString state; ///< of the conversation when the part was made
    bool byApi = false;
    bool redacted = false;
    QList<File> files;
};

struct Conversation
{
    QString id;
    Channel channel = Channel::Messenger;
    QString deliveredAs; ///< customer_initiated, admin_initiated
    QString subject;
    QString url;
    QString contact;
    QStringList others; ///< further customers
    Part source; ///< the first message; its id is the source message's
    QList<Part> parts;
    QString admin; ///< empty: none
    QString team;
    QString state = QStringLiteral("open"); ///< open, closed, snoozed
    std::optional<Time> snoozedUntil;
    std::optional<Time> waitingSince;
    std::optional<Time> firstContactReply;
    QList<TagUse> tags;
    QJsonObject attributes;
    QString ticket; ///< title of the ticket made of it; empty: none
    int stars = 0; ///< of the customer's rating; 0: none
    QString remark;
    Time createdAt;
    Time updatedAt;
    bool read = false;
};

/// A webhook topic that something raised, with the parts it is about.
struct Notice
{
    QString topic;
    QString conversation;
    QStringList parts;
    QString tag; ///< id, of conversation_part.tag.created
};

struct Article
{
    QString id;
    QString title;
    QString collection;
    QString language;
    QString html;
    bool internal = false;
    bool draft = false;
    bool restricted = false; ///< Intercom: not everybody may see it
    qint64 changedAt = 0;    ///< Unix seconds; 0: as old as the shop
    QMap<QString, QString> translations; ///< HTML by locale, published
};

/// By its id: in the place of the one that has it, else as a new one; changed at `now`.
void putArticle(QList<Article> &articles, Article article, Time now);
void removeArticle(QList<Article> &articles, const QString &id);

/// One request that the API answered, for inspection.
struct Call
{
    QByteArray method;
    QString path;
    QByteArray body;
    int status = 0; ///< 0: the line was cut
};

/// What a webhook waits at the vendor: an echo normally comes after the answer.
inline constexpr Millis webhookQueue{30};

/// One attempt to hand a webhook over, for inspection.
struct Attempt
{
    QString topic; ///< "HEAD" for the check of the address
    QString id;
    QString conversation;
    int attempt = 1;
    int status = 0; ///< 0: not answered; -1: lost on purpose
    QByteArray body;
};

} // namespace Baton::Simulated
