// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settinglines.h"

#include "domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct LineWords
{
    const char *path; ///< of a channel's field without "channels.web."
    SettingPart part;
    const char *label;
    const char *explanation;
    SettingPicker picker = SettingPicker::None;
};

#define WORDS(text) QT_TRANSLATE_NOOP("Baton::SettingWords", text)

using Part = SettingPart;

constexpr LineWords channelWords[] = {
    {"autopilot", Part::Channels, WORDS("Autopilot"), WORDS("The AI answers customers itself.")},
    {"assist", Part::Channels, WORDS("Assist"),
     WORDS("The AI drafts replies as internal notes where people own the conversation.")},
    {"settleSeconds", Part::Channels, WORDS("Settle"),
     WORDS("Waits this long on a new conversation for the workspace's own rules.")},
    {"burstSeconds", Part::Channels, WORDS("Pause in a flurry"),
     WORDS("Waits until the customer has written nothing for this long.")},
    {"staleMinutes", Part::Channels, WORDS("Too old after"),
     WORDS("Messages older than this are not answered any more.")},
    {"answersGoOut", Part::Channels, WORDS("Answers go out"),
     WORDS("At once, when the engine is confident, or after somebody approved them.")},
    {"approval.minutes", Part::Channels, WORDS("Approval waits"),
     WORDS("How long an answer waits for somebody to approve it.")},
    {"approval.then", Part::Channels, WORDS("Nobody approved"),
     WORDS("What becomes of an answer that nobody approved in time.")},
    {"disclosure", Part::Channels, WORDS("Disclosure"),
     WORDS("A line below each answer that says an AI writes; empty: none.")},
};

constexpr LineWords workspaceWords[] = {
    {"key", Part::Elsewhere, WORDS("Key"), WORDS("The workspace's short name in files and commands.")},
    {"name", Part::Connection, WORDS("Name"), WORDS("What the workspace is called here.")},
    {"platform", Part::Elsewhere, WORDS("Helpdesk"), WORDS("Which helpdesk the workspace belongs to.")},
    {"enabled", Part::Connection, WORDS("Workspace on"),
     WORDS("Off: events are still recorded, and nothing is answered or drafted.")},
    {"apiBaseUrl", Part::Connection, WORDS("API address"),
     WORDS("Where the helpdesk's API is: each region has its own.")},
    {"platformWorkspaceId", Part::Connection, WORDS("Workspace id"),
     WORDS("The workspace's id at the helpdesk; it is found when connecting.")},
    {"aiTeammateId", Part::Connection, WORDS("AI teammate's id"),
     WORDS("The account that writes what the AI posts; pick it under Integrations.")},
    {"webhookKey", Part::Elsewhere, WORDS("Webhook key"), WORDS("The secret part of the webhook URL.")},
    {"acceptUnsigned", Part::Connection, WORDS("Take unsigned webhooks"),
     WORDS("Dangerous: anybody who knows the address can make the AI write.")},
    {"processOnAssignment", Part::Autopilot, WORDS("Process on assignment"),
     WORDS("The AI waits until a conversation is assigned to it, and then answers it.")},
    {"handleUnassigned", Part::Autopilot, WORDS("Handle unassigned"),
     WORDS("The AI also answers conversations that nobody owns.")},
    {"answerTeams", Part::Autopilot, WORDS("Answer for teams"),
     WORDS("Conversations of these teams are answered as if nobody owned them."),
     SettingPicker::Teams},
    {"takeOwnership", Part::Autopilot, WORDS("Take ownership"),
     WORDS("The AI assigns an unassigned conversation to itself when it answers.")},
    {"repliesPerHour", Part::Autopilot, WORDS("Replies an hour"),
     WORDS("More in one conversation hand it off and alert a supervisor.")},
    {"duplicateHours", Part::Delivery, WORDS("Duplicates within"),
     WORDS("The same text under another id within this time is not answered twice.")},
    {"readBackSeconds", Part::Delivery, WORDS("Read back after"),
     WORDS("When the outcome of a request is unknown, the helpdesk is asked at these times.")},
    {"polling", Part::Delivery, WORDS("Poll instead of webhooks"),
     WORDS("Baton asks the helpdesk for news: for machines without a public address.")},
    {"pollSeconds", Part::Delivery, WORDS("Poll every"),
     WORDS("How often the helpdesk is asked while polling.")},
    {"catchUpMinutes", Part::Delivery, WORDS("Catch up every"),
     WORDS("How often Baton looks for messages that no webhook brought.")},
    {"fullConversationSync", Part::Delivery, WORDS("Full conversation sync"),
     WORDS("Stores every message of every conversation, also of those the AI does not touch.")},
    {"handoff.level", Part::Handoff, WORDS("Hand off"),
     WORDS("How readily the AI gives a conversation to people.")},
    {"handoff.assignTo", Part::Handoff, WORDS("Give to"),
     WORDS("Who gets the conversation; the team it has is kept when nobody is named."),
     SettingPicker::HandoffTarget},
    {"handoff.topics", Part::Handoff, WORDS("Always hand off"),
     WORDS("Topics in plain words, one a line: the AI does not answer them.")},
    {"handoff.tellCustomer", Part::Handoff, WORDS("Tell the customer"),
     WORDS("One message says that a person takes over.")},
    {"noAssistTopics", Part::Assist, WORDS("No drafts about"),
     WORDS("Topics in plain words, one a line: the AI drafts nothing about them.")},
    {"assumeResolvedHours", Part::Resolution, WORDS("Assume resolved after"),
     WORDS("Silence after an answer for this long counts as resolved.")},
    {"closeOnResolution", Part::Resolution, WORDS("Close at the helpdesk"),
     WORDS("A resolved conversation gets a note and is closed there too.")},
    {"sendCitationsAsNote", Part::Notes, WORDS("Citations as a note"),
     WORDS("After an answer, a note names its source articles and links to the session.")},
    {"tags.handedOff", Part::Notes, WORDS("Tag on handoff"),
     WORDS("Put on conversations that the AI handed off.")},
    {"tags.aiAssisted", Part::Notes, WORDS("Tag on a draft"),
     WORDS("Put on conversations that have a draft.")},
    {"tags.automatic", Part::Notes, WORDS("Tags on every answer"),
     WORDS("Put on every conversation that the AI answers, one a line.")},
    {"context.leaveOut", Part::Notes, WORDS("Keep from the engine"),
     WORDS("Names of attributes that the engine never sees, one a line.")},
    {"context.waitSeconds", Part::Notes, WORDS("Wait for attributes"),
     WORDS("Gives slow workflows this long to fill them before the AI reads them.")},
    {"engine.kind", Part::Engine, WORDS("Engine"),
     WORDS("Embedded: answers only with sentences of your articles, nothing leaves this machine.")},
    {"engine.answerFrom", Part::Engine, WORDS("Knows from"),
     WORDS("Below this confidence the engine does not know, and the AI hands off.")},
    {"engine.sendFrom", Part::Engine, WORDS("Confident from"),
     WORDS("From this confidence on, answers that go out when confident need no approval.")},
    {"engine.baseUrl", Part::Engine, WORDS("Model's address"),
     WORDS("Where a language model is reached; not for the embedded engine.")},
    {"engine.model", Part::Engine, WORDS("Model"),
     WORDS("The model's name as its provider writes it; not for the embedded engine.")},
    {"knowledge.folders", Part::Engine, WORDS("Folders of articles"),
     WORDS("Markdown, text and HTML in these folders is what the AI knows, one folder a line."),
     SettingPicker::Folders},
};

struct ChoiceWords
{
    const char *word;
    const char *text;
};

constexpr ChoiceWords choiceWords[] = {
    {"atOnce", WORDS("At once")},
    {"whenConfident", WORDS("When confident")},
    {"afterApproval", WORDS("After approval")},
    {"handoff", WORDS("Hand off")},
    {"send", WORDS("Send it")},
    {"hold", WORDS("Keep waiting")},
    {"ai_only", WORDS("AI only: never by itself")},
    {"quick", WORDS("Quick: on request, frustration or no progress")},
    {"balanced", WORDS("Balanced: understands first, then on request")},
    {"ai_first", WORDS("AI first: tries several solutions before")},
    {"grounded", WORDS("Embedded")},
    {"openai", WORDS("Chat completions (OpenAI's interface)")},
    {"anthropic", WORDS("Anthropic")},
};

template<size_t size>
const LineWords *wordsFor(const LineWords (&table)[size], QStringView path)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const LineWords &w) {
        return path == QLatin1StringView(w.path);
    });
    return found == std::end(table) ? nullptr : found;
}

const LineWords *wordsOfField(const QString &path)
{
    const QString prefix = u"channels."_s;
    if (path.startsWith(prefix))
        return wordsFor(channelWords, QStringView(path).mid(path.indexOf(u'.', prefix.size()) + 1));
    return wordsFor(workspaceWords, path);
}

} // namespace

QList<SettingLine> SettingWords::lines(Platform platform)
{
    QList<SettingLine> lines;
    for (const SettingField &field : workspaceFields(platform)) {
        const LineWords *words = wordsOfField(field.path);
        if (words)
            lines.append({field, words->part, words->picker, tr(words->label),
                          tr(words->explanation)});
        else
            lines.append({field, Part::Elsewhere, SettingPicker::None, field.path, {}});
    }
    return lines;
}

QList<SettingLine> SettingWords::programLines()
{
    return {{{u"publicUrl"_s, FieldKind::Text, {}, FieldUnit::None, 0, 0},
             Part::Connection,
             SettingPicker::None,
             tr("Public address"),
             tr("Where helpdesks reach this machine: https:// and the name of your proxy or tunnel.")},
            {{u"trustedProxies"_s, FieldKind::Texts, {}, FieldUnit::None, 0, 0},
             Part::Connection,
             SettingPicker::None,
             tr("Trusted proxies"),
             tr("Addresses of proxies whose word about who called counts, one a line.")}};
}

QString SettingWords::part(SettingPart part)
{
    switch (part) {
    case Part::Autopilot: return tr("Autopilot");
    case Part::Channels: return tr("Channels");
    case Part::Handoff: return tr("Handoff");
    case Part::Assist: return tr("Assist");
    case Part::Resolution: return tr("Resolution");
    case Part::Notes: return tr("Notes, tags, context");
    case Part::Engine: return tr("Engine and knowledge");
    case Part::Connection: return tr("Connection");
    case Part::Delivery: return tr("Delivery and history");
    case Part::Elsewhere: break;
    }
    return {};
}

QString SettingWords::about(SettingPart part)
{
    switch (part) {
    case Part::Autopilot: return tr("Which conversations does the AI answer itself?");
    case Part::Channels: return tr("How does the AI work on each channel?");
    case Part::Handoff: return tr("When does the AI give a conversation to people?");
    case Part::Assist: return tr("What does the AI draft for people?");
    case Part::Resolution: return tr("When is a conversation done?");
    case Part::Notes: return tr("What does the AI leave at the helpdesk, and what is it told?");
    case Part::Engine: return tr("What does the AI know, and how sure must it be?");
    case Part::Connection: return tr("Which workspace is this?");
    case Part::Delivery: return tr("How do messages come in, and how is it made sure that replies arrived?");
    case Part::Elsewhere: break;
    }
    return {};
}

QString SettingWords::choice(const QString &word)
{
    for (const ChoiceWords &words : choiceWords) {
        if (word == QLatin1StringView(words.word))
            return tr(words.text);
    }
    return word;
}

QString SettingWords::unit(FieldUnit unit)
{
    switch (unit) {
    case FieldUnit::None: return {};
    case FieldUnit::Seconds: return tr("seconds");
    case FieldUnit::Minutes: return tr("minutes");
    case FieldUnit::Hours: return tr("hours");
    }
    return {};
}

} // namespace Baton
