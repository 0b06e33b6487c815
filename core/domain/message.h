// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Baton {

enum class TextFormat { Plain, Html };

/// Text with the format it came in. The format is known from the vendor, never guessed.
struct Body
{
    QString text;
    TextFormat format = TextFormat::Plain;

    friend bool operator==(const Body &, const Body &) = default;
};

enum class AuthorKind {
    Customer,
    AiTeammate, ///< the vendor account that our replies are posted under
    Teammate,
    Bot,    ///< Fin, Operator, a custom bot, an automation
    System, ///< the vendor itself, a rule, an API source
};

struct Author
{
    AuthorKind kind = AuthorKind::System;
    QString id;
    QString name;

    friend bool operator==(const Author &, const Author &) = default;
};

enum class Visibility { Public, Internal };

enum class Sentiment { Neutral, Happy, Angry };

/// What the local analysis found in a customer's message; stored with it, so that deciding again
/// under the same settings never analyses again.
struct Analysis
{
    Sentiment sentiment = Sentiment::Neutral;
    QString language;              ///< ISO 639-1, empty when too short to tell
    bool asksForPerson = false;    ///< "can I talk to a human?"
    bool confirms = false;         ///< "that fixed it, thanks"
    bool frustrated = false;       ///< anger at us, shouting, repeated complaint
    bool automatic = false;        ///< an out-of-office or no-reply message
    QStringList topics;            ///< handoff and no-assist topics of the settings that it matches
    QString intent;                ///< a few words, empty when unclear
    bool tellsProblem = false; ///< beside asking for a person: what it is about
    SettingsVersion settings;      ///< whose topics were looked for; others may have been added since

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

struct Attachment
{
    QString name;
    QString url;
    QString contentType;
    qint64 bytes = 0;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// One part of a conversation with a body or attachments, whatever the vendor calls it.
struct Message
{
    MessageId id; ///< canonical: the same message has one id whichever way it came
    Author author;
    Visibility visibility = Visibility::Public;
    Body body;
    QString plain; ///< the body as people read it; filled before fold, from then on stored with it
    QList<Attachment> attachments;
    Time createdAt;  ///< by the vendor's clock, often whole seconds
    Time receivedAt; ///< by ours, when it was first seen
    std::optional<Analysis> analysis;  ///< of customers' messages
    EffectId postedBy;                 ///< the effect of ours that made it; null: nobody claimed it
    bool redacted = false;
    TurnId settledIn; ///< customer's: the turn whose reply, draft or handoff dealt with it
    MessageId duplicateOf; ///< same content under another id: kept, marked, not processed again

    friend bool operator==(const Message &, const Message &) = default;
};

inline constexpr auto sourceMessageId = "source"; ///< the first message of a conversation

/// Messages in the order people read them: by the vendor's time, the source first, then by number.
bool comesBefore(const Message &a, const Message &b);

} // namespace Baton
