// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attributetarget.h"
#include "domain/id.h"
#include "domain/time.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Baton {

enum class Platform { Intercom, Front };
enum class Channel { Web, Email, Sms, Phone, Other };
enum class AnswersGoOut { AtOnce, WhenConfident, AfterApproval };
enum class ApprovalOutcome { Handoff, Send, Hold };
enum class HandoffLevel { AiOnly, Quick, Balanced, AiFirst };
enum class HandoffBy { Level, Switches };
enum class DraftForm { Note, Draft };
enum class EngineKind { Grounded, OpenAi, Anthropic };

struct ChannelSettings
{
    bool autopilot = false;
    bool assist = false;
    std::chrono::seconds settle = 4s; ///< Intercom: 4 s web, 30 s email; Front: none
    std::chrono::seconds burst = 2s;
    std::chrono::seconds flurry = 20s; ///< a customer who goes on writing is answered after this
    std::chrono::minutes stale = 60min; ///< web, SMS 60; email 1440
    AnswersGoOut answersGoOut = AnswersGoOut::AtOnce;
    std::chrono::minutes approvalTime = 5min;
    ApprovalOutcome approvalOutcome = ApprovalOutcome::Handoff;
    QString disclosure;
    /// When the mode was last switched on: nothing from before is answered. Not in the config file;
    /// set when a version of the settings is stored.
    std::optional<Time> autopilotSince;
    std::optional<Time> assistSince;

    friend bool operator==(const ChannelSettings &, const ChannelSettings &) = default;
};

/// What makes the AI hand off, one by one.
struct HandoffSwitches
{
    bool enabled = true; ///< the master switch: off, it never hands off by itself
    bool onRequest = true;
    bool onFrustration = true;
    bool onNoProgress = true;
    bool problemFirst = false; ///< asks once what it is about before a request is followed

    friend bool operator==(const HandoffSwitches &, const HandoffSwitches &) = default;
};

/// When and to whom the AI hands off. Either the level counts or the single switches.
struct HandoffSettings
{
    HandoffBy by = HandoffBy::Level;
    HandoffLevel level = HandoffLevel::Quick;
    HandoffSwitches switches;
    QString assignTo = QStringLiteral("unassigned"); ///< or `teammate:ID`, `team:ID` (Intercom)
    QStringList topics;
    bool tellCustomer = true;

    friend bool operator==(const HandoffSettings &, const HandoffSettings &) = default;
};

/// When people are there. No hours: that is not known, and nothing is said of it.
struct OfficeHours
{
    QString timeZone;   ///< IANA name, empty: that of this machine
    QStringList weekly; ///< "mon-fri 09:00-17:00", as parseOfficeHours takes them

    friend bool operator==(const OfficeHours &, const OfficeHours &) = default;
};

/// A sentence that customers read and that neither an engine nor a person writes.
enum class CustomerLine {
    HandoffRequested, ///< a person takes over: it was asked for
    HandoffFailed,    ///< … the engine failed
    HandoffByRule,    ///< … frustration, no progress, a topic, a supervisor
    HandoffNotKnown,  ///< … the engine does not know
    BackToday,        ///< behind it out of office hours; `{time}` and `{day}` stand for the opening
    BackTomorrow,
    BackOnDay,
    Greeting,      ///< nothing but a greeting came in
    NoHandoff,     ///< a person was asked for, and nothing is ever handed off
    AskForProblem, ///< what is it about, before a person is asked
    Disclosure,    ///< in place of the channel's own line, where that is not empty
    MailGreeting,  ///< above what goes out by email; `{name}` stands for the first name
    MailGreetingUnnamed, ///< … of a customer whose name is not known
    MailSignature, ///< below it
};

/// The workspace's own wording, by language (ISO 639-1); what is not in it is Baton's own.
using CustomerTexts = QMap<QString, QMap<CustomerLine, QString>>;

struct TagSettings
{
    QString handedOff = QStringLiteral("opencx_handed_off");
    QString aiAssisted = QStringLiteral("opencx_ai_assisted");
    QStringList automatic;

    friend bool operator==(const TagSettings &, const TagSettings &) = default;
};

/// Where the vendor's own attributes get what the AI found out: `contact:NAME`, `company:NAME` or
/// `conversation:NAME`, empty: nowhere.
struct AttributeSettings
{
    QString intent;  ///< what the customer wants, in a few words
    QString outcome; ///< how it ended: `resolved`, `assumed_resolved`, `handed_off`

    friend bool operator==(const AttributeSettings &, const AttributeSettings &) = default;
};

/// How long what was kept stays.
struct RetentionSettings
{
    std::chrono::days bodies = std::chrono::days(14); ///< raw webhook bodies
    std::chrono::days logs = std::chrono::days(90);   ///< what came in and was refused, without bodies
    std::chrono::days sessions = std::chrono::days(0); ///< after their last activity; 0: for ever
    std::chrono::days links = std::chrono::days(90);   ///< links of notes to session pages

    friend bool operator==(const RetentionSettings &, const RetentionSettings &) = default;
};

/// From when on what a workspace does in an hour is no busy day any more (policy/brake.h).
struct BrakeSettings
{
    int timesUsual = 5; ///< of the busiest hour of the last weeks
    /// Fewer than these are never an accident.
    int replies = 100;
    int handoffs = 50;
    int failures = 20;

    friend bool operator==(const BrakeSettings &, const BrakeSettings &) = default;
};

/// Where the knowledge comes from beside folders.
struct VendorKnowledge
{
    bool articles = false;         ///< Intercom: published ones reach customers, drafts only teammates
    bool internalArticles = false; ///< Intercom: for drafts and notes only
    QStringList bases;             ///< Front: ids of the knowledge bases that were picked
    bool conversations = false;    ///< what teammates answered before
    bool conversationsPublic = false; ///< … may reach customers, too
    std::chrono::days conversationsFor = std::chrono::days(365); ///< back from today
    std::chrono::hours syncEvery = 4h;

    friend bool operator==(const VendorKnowledge &, const VendorKnowledge &) = default;
};

struct EngineSettings
{
    EngineKind kind = EngineKind::Grounded;
    double answerFrom = 0.6; ///< confidence below which the engine does not know, 0 … 1
    double sendFrom = 0.85;  ///< confidence from which "when confident" sends, 0 … 1
    QString baseUrl;
    QString model;

    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

/// All that an admin sets for one workspace; immutable once it is stored as a version.
struct WorkspaceSettings
{
    WorkspaceKey key;
    QString name;
    Platform platform = Platform::Intercom;
    bool enabled = true;
    QString apiBaseUrl;
    QString platformWorkspaceId; ///< Intercom's app_id, Front's cmp_…
    TeammateId aiTeammate;
    EndpointKey webhookKey;
    bool acceptUnsigned = false;
    bool processOnAssignment = false; ///< Intercom
    bool handleUnassigned = false;    ///< Front
    QList<TeamId> answerTeams;
    bool takeOwnership = false;
    bool fullConversationSync = false;
    bool sendCitationsAsNote = false;
    bool closeOnResolution = false;
    std::chrono::hours assumeResolved = 24h;
    std::chrono::hours duplicates = 24h;
    int duplicateLength = 40; ///< characters; fewer are an honest second "yes" once somebody has spoken
    int repliesPerHour = 30;
    BrakeSettings brake;
    std::chrono::minutes waitingTarget = 10min; ///< a customer who waits longer is shown as late
    QList<std::chrono::seconds> readBack = {5s, 30s, 120s};
    bool polling = false; ///< no webhooks come: the vendor is asked every `pollEvery`
    std::chrono::seconds pollEvery = 15s;
    std::chrono::minutes catchUpEvery = 5min; ///< beside webhooks: what they did not bring
    QString language = QStringLiteral("en"); ///< where the customer's is not known; ISO 639-1
    CustomerTexts texts;
    HandoffSettings handoff;
    OfficeHours officeHours;
    QStringList noAssistTopics;
    DraftForm draftsAs = DraftForm::Note; ///< Front
    TagSettings tags;
    QMap<Channel, ChannelSettings> channels;
    QStringList contextLeaveOut;
    std::chrono::seconds contextWait = 0s;
    AttributeSettings attributes;
    EngineSettings engine;
    QStringList knowledgeFolders;
    VendorKnowledge vendorKnowledge;
    RetentionSettings retention;

    const ChannelSettings channel(Channel channel) const { return channels.value(channel); }

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

struct Settings
{
    QString publicUrl;
    QStringList trustedProxies;
    QList<WorkspaceSettings> workspaces;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// A stored workspace: its row, the version of its settings that is in force, and the switches.
struct Workspace
{
    WorkspaceId id;
    SettingsVersion version;
    WorkspaceSettings settings;
    bool paused = false; ///< the workspace's own switch
    QList<Channel> pausedChannels;

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// The channel settings a new workspace starts with.
ChannelSettings defaultChannelSettings(Platform platform, Channel channel);

} // namespace Baton
