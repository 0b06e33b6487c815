// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

namespace Baton {

/// What goes wrong at the simulated vendor; nothing, unless a test switches it on. The counts
/// are of requests still to come and run down by themselves: `dropAfterApplying = 1` hurts the
/// next write only.
struct SandboxFaults
{
    /// Which writes the counts below are about: "reply", "note", "assignment", "close", "open",
    /// "snoozed", "tag", "untag", "draft"; empty: any write.
    QString only;
    int dropBeforeApplying = 0; ///< the line is cut, nothing happened
    int dropAfterApplying = 0;  ///< it happened, the line is cut before the answer
    int failBeforeApplying = 0; ///< 500, nothing happened
    int failAfterApplying = 0;  ///< 500, and it happened
    int applyLate = 0;          ///< 504 at once, and it happens `applyLateBy` later
    Millis applyLateBy{500};

    Millis answerLate{0};            ///< every answer of the API leaves this much later
    int tooManyRequests = 0;         ///< 429 to so many calls, reads too
    std::chrono::seconds resetIn{1}; ///< what X-RateLimit-Reset then says
    bool unauthorized = false;       ///< the token was revoked: 401
    bool aiWithoutSeat = false;      ///< the teammate that the token belongs to has lost its seat
    bool forbidden = false;          ///< the token is known and lacks a permission: 403
    /// 403 to what begins so, method and path, for want of one permission: "GET /articles".
    QString forbids;
    bool planWithoutApi = false;     ///< the plan has no API: 402 at Intercom, 403 at Front
    bool replyingAssigns = false;    ///< a reply to a conversation without a teammate assigns it
    bool teamKeepsTeammate = false;  ///< giving it to a team leaves the teammate in place
    bool rewriteHtml = false; ///< what is read back is dressed differently from what was sent
    int cannotSend = 0; ///< Front: so many replies are taken, and could not be sent after all
    Millis sendAfter{60}; ///< Front: what was taken is sent so much later
    Millis searchLag{0};      ///< search does not see what is younger than this
    Millis clockAhead{0};     ///< the vendor's clock against ours; may be negative

    bool duplicateWebhooks = false; ///< each delivery comes twice, with the same id
    bool shuffleWebhooks = false;   ///< deliveries of half a second come newest first
    bool echoBeforeAnswer = false;  ///< the webhook of a write arrives before its answer does
    int loseWebhooks = 0;           ///< so many deliveries never leave
    Millis webhookLate{0};          ///< every webhook leaves this much later

    friend bool operator==(const SandboxFaults &, const SandboxFaults &) = default;
};

/// Which of its dress the vendor's webhooks wear: it follows the app's API version.
enum class WebhookShape {
    Plain, ///< 2.15 and later: bodies and subjects in plain text
    Html,  ///< 2.0 to 2.14
    V1,    ///< 1.x: user, assignee, conversation_message
};

} // namespace Baton
