// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingsjson.h"

#include "domain/repeatedfield.h"
#include "domain/settingscheck.h"
#include "domain/settingsfields.h"

#include <QJsonDocument>

namespace Baton {

namespace {

constexpr Channel allChannels[]
    = {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone, Channel::Other};

// Each field once, for reading and writing.

void describe(auto &io, auto &c) requires requires { c.autopilot; }
{
    io.flag("autopilot", c.autopilot);
    io.flag("assist", c.assist);
    io.duration("settleSeconds", c.settle, anyCount);
    io.duration("burstSeconds", c.burst, anyCount);
    io.duration("flurrySeconds", c.flurry, anyCount);
    io.duration("staleMinutes", c.stale, positive);
    io.choice("answersGoOut", c.answersGoOut);
    io.object("approval", [&](auto &approval) {
        approval.duration("minutes", c.approvalTime, positive);
        approval.choice("then", c.approvalOutcome);
    });
    io.text("disclosure", c.disclosure);
}

void describe(auto &io, auto &handoff) requires requires { handoff.tellCustomer; }
{
    io.choice("by", handoff.by);
    io.choice("level", handoff.level);
    io.object("switches", [&](auto &switches) {
        switches.flag("enabled", handoff.switches.enabled);
        switches.flag("onRequest", handoff.switches.onRequest);
        switches.flag("onFrustration", handoff.switches.onFrustration);
        switches.flag("onNoProgress", handoff.switches.onNoProgress);
        switches.flag("problemFirst", handoff.switches.problemFirst);
    });
    io.text("assignTo", handoff.assignTo);
    io.texts("topics", handoff.topics);
    io.flag("tellCustomer", handoff.tellCustomer);
}

void describe(auto &io, auto &tags) requires requires { tags.aiAssisted; }
{
    io.text("handedOff", tags.handedOff);
    io.text("aiAssisted", tags.aiAssisted);
    io.texts("automatic", tags.automatic);
}

void describe(auto &io, auto &engine) requires requires { engine.answerFrom; }
{
    io.choice("kind", engine.kind);
    io.ratio("answerFrom", engine.answerFrom);
    io.ratio("sendFrom", engine.sendFrom);
    io.text("baseUrl", engine.baseUrl);
    io.text("model", engine.model);
}

void describe(auto &io, auto &brake) requires requires { brake.timesUsual; }
{
    io.number("timesUsual", brake.timesUsual, positive);
    io.number("replies", brake.replies, positive);
    io.number("handoffs", brake.handoffs, positive);
    io.number("failures", brake.failures, positive);
}

void describeIdentity(auto &io, auto &w)
{
    io.id("key", w.key);
    io.text("name", w.name);
    io.choice("platform", w.platform);
    io.flag("enabled", w.enabled);
    io.text("apiBaseUrl", w.apiBaseUrl);
    io.text("platformWorkspaceId", w.platformWorkspaceId);
    io.id("aiTeammateId", w.aiTeammate);
    io.id("webhookKey", w.webhookKey);
    io.flag("acceptUnsigned", w.acceptUnsigned);
}

/// A field that one vendor has: the other's file neither has it nor may have it.
template<typename Io, typename Describe>
void describeFor(Platform platform, Io &io, const char *name, Platform actual, Describe describe)
{
    if (platform == actual)
        describe(io, name);
    else if constexpr (Io::reads) {
        if (io.has(name))
            io.refuse(name,
                      SettingsText::tr("this field is for %1 only.")
                          .arg(QString::fromLatin1(word(platform))),
                      SettingsText::tr("Take it out, or correct \"platform\"."));
    }
}

void describeKnowledge(auto &io, auto &w)
{
    auto &vendor = w.vendorKnowledge;
    io.texts("folders", w.knowledgeFolders);
    describeFor(Platform::Intercom, io, "articles", w.platform,
                [&](auto &one, const char *name) { one.flag(name, vendor.articles); });
    describeFor(Platform::Intercom, io, "internalArticles", w.platform,
                [&](auto &one, const char *name) { one.flag(name, vendor.internalArticles); });
    describeFor(Platform::Front, io, "bases", w.platform,
                [&](auto &one, const char *name) { one.texts(name, vendor.bases); });
    io.flag("conversations", vendor.conversations);
    io.flag("conversationsPublic", vendor.conversationsPublic);
    io.duration("conversationDays", vendor.conversationsFor, positive);
    io.duration("syncHours", vendor.syncEvery, positive);
}

void describeWork(auto &io, auto &w)
{
    describeFor(Platform::Intercom, io, "processOnAssignment", w.platform,
                [&](auto &one, const char *name) { one.flag(name, w.processOnAssignment); });
    describeFor(Platform::Front, io, "handleUnassigned", w.platform,
                [&](auto &one, const char *name) { one.flag(name, w.handleUnassigned); });
    io.ids("answerTeams", w.answerTeams);
    io.flag("takeOwnership", w.takeOwnership);
    io.flag("fullConversationSync", w.fullConversationSync);
    io.flag("sendCitationsAsNote", w.sendCitationsAsNote);
    io.flag("closeOnResolution", w.closeOnResolution);
    io.duration("assumeResolvedHours", w.assumeResolved, positive);
    io.duration("duplicateHours", w.duplicates, positive);
    io.number("duplicateCharacters", w.duplicateLength, anyCount);
    io.number("repliesPerHour", w.repliesPerHour, positive);
    io.object("brake", [&](auto &inner) { describe(inner, w.brake); });
    io.duration("waitingTargetMinutes", w.waitingTarget, positive);
    io.durations("readBackSeconds", w.readBack, positive);
    io.flag("polling", w.polling);
    io.duration("pollSeconds", w.pollEvery, positive);
    io.duration("catchUpMinutes", w.catchUpEvery, positive);
    io.text("language", w.language);
    io.sayings("texts", w.texts);
    io.object("handoff", [&](auto &inner) { describe(inner, w.handoff); });
    io.object("officeHours", [&](auto &hours) {
        hours.text("timeZone", w.officeHours.timeZone);
        hours.texts("weekly", w.officeHours.weekly);
    });
    io.texts("noAssistTopics", w.noAssistTopics);
    describeFor(Platform::Front, io, "draftsAs", w.platform,
                [&](auto &one, const char *name) { one.choice(name, w.draftsAs); });
    io.object("tags", [&](auto &inner) { describe(inner, w.tags); });
    io.object("context", [&](auto &context) {
        context.texts("leaveOut", w.contextLeaveOut);
        context.duration("waitSeconds", w.contextWait, anyCount);
    });
    io.object("attributes", [&](auto &attributes) {
        attributes.text("intent", w.attributes.intent);
        attributes.text("outcome", w.attributes.outcome);
    });
    io.object("retention", [&](auto &retention) {
        retention.duration("bodyDays", w.retention.bodies, positive);
        retention.duration("logDays", w.retention.logs, positive);
        retention.duration("sessionDays", w.retention.sessions, anyCount);
        retention.duration("linkDays", w.retention.links, positive);
    });
    io.object("engine", [&](auto &inner) { describe(inner, w.engine); });
    io.object("knowledge", [&](auto &knowledge) { describeKnowledge(knowledge, w); });
}

void readChannels(FieldReader &reader, WorkspaceSettings &workspace)
{
    for (const Channel channel : allChannels)
        workspace.channels[channel] = defaultChannelSettings(workspace.platform, channel);
    reader.object("channels", [&](FieldReader &channels) {
        for (const Channel channel : allChannels)
            channels.object(word(channel), [&](FieldReader &inner) {
                describe(inner, workspace.channels[channel]);
            });
    });
}

void writeChannels(auto &writer, const WorkspaceSettings &workspace)
{
    writer.object("channels", [&](auto &channels) {
        for (auto it = workspace.channels.cbegin(); it != workspace.channels.cend(); ++it)
            channels.object(word(it.key()), [&](auto &inner) { describe(inner, *it); });
    });
}

Result<> readWorkspaces(FieldReader &reader, Settings &settings)
{
    const QJsonValue json = reader.take("workspaces");
    if (!json.isArray()) {
        // Absent, it would switch every workspace off.
        reader.refuse("workspaces", SettingsText::tr("a list of workspaces is missing here."),
                      SettingsText::tr("Allowed: a list of objects, [ { … } ]; it may be empty."));
        return {};
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("workspaces[%1]").arg(i);
        if (!array[i].isObject())
            return Error{ErrorKind::Input, SettingsText::tr("%1: this is no workspace.").arg(path),
                         SettingsText::tr("Allowed: an object { … }.")};
        Result<WorkspaceSettings> workspace = workspaceFromJson(array[i].toObject(), path);
        if (!workspace)
            return workspace.error();
        settings.workspaces.append(*std::move(workspace));
    }
    return {};
}

} // namespace

QJsonObject toJson(const WorkspaceSettings &workspace)
{
    FieldWriter writer;
    describeIdentity(writer, workspace);
    describeWork(writer, workspace);
    writeChannels(writer, workspace);
    return writer.json();
}

QList<SettingField> workspaceFields(Platform platform)
{
    WorkspaceSettings workspace;
    workspace.platform = platform;
    for (const Channel channel : allChannels)
        workspace.channels.insert(channel, {});
    FieldLister lister;
    describeIdentity(lister, workspace);
    describeWork(lister, workspace);
    writeChannels(lister, workspace);
    return lister.fields();
}

Result<WorkspaceSettings> workspaceFromJson(const QJsonObject &json, const QString &path)
{
    WorkspaceSettings workspace;
    FieldReader reader(json, path);
    describeIdentity(reader, workspace);
    describeWork(reader, workspace);
    readChannels(reader, workspace);
    fillDefaults(workspace);
    checkWorkspace(reader, workspace);
    if (const Result<> done = reader.finish(); !done)
        return done.error();
    return workspace;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonArray workspaces;
    for (const WorkspaceSettings &workspace : settings.workspaces)
        workspaces.append(toJson(workspace));
    return {{QStringLiteral("format"), QLatin1StringView(configFormat)},
            {QStringLiteral("publicUrl"), settings.publicUrl},
            {QStringLiteral("trustedProxies"), QJsonArray::fromStringList(settings.trustedProxies)},
            {QStringLiteral("workspaces"), workspaces}};
}

Result<Settings> settingsFromJson(const QJsonObject &json)
{
    Settings settings;
    FieldReader reader(json, {});
    if (reader.take("format").toString() != QLatin1StringView(configFormat))
        reader.refuse("format", SettingsText::tr("this is not a configuration of Baton."),
                      SettingsText::tr("Allowed: \"%1\".").arg(QLatin1StringView(configFormat)));
    reader.text("publicUrl", settings.publicUrl);
    reader.texts("trustedProxies", settings.trustedProxies);
    checkUrl(reader, "publicUrl", settings.publicUrl);
    if (const Result<> read = readWorkspaces(reader, settings); !read)
        reader.refuse(read.error());
    checkTogether(reader, settings);
    if (const Result<> done = reader.finish(); !done)
        return done.error();
    return settings;
}

Result<Settings> settingsFromFile(const QByteArray &content)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::Input,
                     SettingsText::tr("Line %1 is not JSON (%2).")
                         .arg(content.left(problem.offset).count('\n') + 1)
                         .arg(problem.errorString()),
                     SettingsText::tr("Correct the file there; nothing was imported.")};
    if (const std::optional<QString> twice = repeatedField(content))
        return Error{ErrorKind::Input, SettingsText::tr("%1: this field is there twice.").arg(*twice),
                     SettingsText::tr("Keep one of the two; nothing was imported.")};
    return settingsFromJson(document.object());
}

} // namespace Baton
