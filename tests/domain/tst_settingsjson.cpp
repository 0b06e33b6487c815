// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingscheck.h"
#include "domain/settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Baton;

// First, because moc loses its way in the raw strings below.
class TestSettingsJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void goesOutAndComesIn();
    void fillsDefaults();
    void channelsHaveTheirPlatformsDefaults();
    void writesNoMoments();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();
    void accepts_data();
    void accepts();
    void doubtsWhatIsHardlyMeant();
    void tellsTheLine();
};

namespace {

QJsonObject parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("not an object: %s", json.constData());
    return document.object();
}

/// A file with one workspace, of which `fields` says what is not default.
Result<Settings> file(const QByteArray &fields)
{
    return settingsFromJson(parse(R"({"format": "baton-config/1", "workspaces": [{"key": "acme", )"
                                  + fields + "}]}"));
}

WorkspaceSettings workspace(const QByteArray &fields)
{
    const Result<Settings> settings = file(fields);
    if (!settings)
        qFatal("%s", qPrintable(settings.error().what));
    return settings->workspaces[0];
}

/// Every field differs from its default.
constexpr auto fullFile = R"({
    "format": "baton-config/1", "publicUrl": "https://baton.example.com",
    "trustedProxies": ["192.0.2.1"],
    "workspaces": [ {
        "key": "acme", "name": "Acme support", "platform": "intercom", "enabled": false,
        "apiBaseUrl": "https://api.eu.intercom.io", "platformWorkspaceId": "abc123",
        "aiTeammateId": "991267694", "webhookKey": "3f9c0d", "acceptUnsigned": true,
        "processOnAssignment": true, "answerTeams": ["7", "8"], "takeOwnership": true,
        "fullConversationSync": true, "sendCitationsAsNote": true, "closeOnResolution": true,
        "assumeResolvedHours": 48, "duplicateHours": 12, "duplicateCharacters": 30,
        "repliesPerHour": 10, "waitingTargetMinutes": 20,
        "brake": { "timesUsual": 4, "replies": 90, "handoffs": 40, "failures": 10 },
        "readBackSeconds": [1, 2], "polling": true, "pollSeconds": 10, "catchUpMinutes": 3,
        "handoff": { "level": "ai_first", "assignTo": "team:9", "topics": ["legal"],
                     "tellCustomer": false },
        "officeHours": { "timeZone": "Europe/Lisbon", "weekly": ["mon-fri 09:00-17:00"] },
        "language": "pt", "texts": { "fr": { "greeting": "Salut !", "noHandoff": "Hélas." },
                                     "hu": { "backOnDay": "{day}, {time}" } },
        "noAssistTopics": ["payroll"],
        "tags": { "handedOff": "h", "aiAssisted": "a", "automatic": ["x"] },
        "channels": { "web": { "autopilot": true, "assist": true, "settleSeconds": 5,
                "burstSeconds": 3, "flurrySeconds": 12, "staleMinutes": 61, "answersGoOut": "afterApproval",
                "approval": { "minutes": 6, "then": "hold" }, "disclosure": "An AI writes." } },
        "context": { "leaveOut": ["iban"], "waitSeconds": 2 },
        "attributes": { "intent": "contact:AI intent", "outcome": "company:Outcome" },
        "engine": { "kind": "openai", "answerFrom": 0.5, "sendFrom": 1,
                    "baseUrl": "http://127.0.0.1:9/v1", "model": "m" },
        "knowledge": { "folders": ["/srv/articles"] } } ] })";

} // namespace

void TestSettingsJson::readsEveryField()
{
    const Result<Settings> settings = settingsFromFile(fullFile);
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().what));
    QCOMPARE(settings->publicUrl, QStringLiteral("https://baton.example.com"));
    QCOMPARE(settings->trustedProxies, QStringList(QStringLiteral("192.0.2.1")));
    const WorkspaceSettings &w = settings->workspaces[0];
    QVERIFY(!w.enabled && w.acceptUnsigned && w.processOnAssignment && w.takeOwnership);
    QVERIFY(w.fullConversationSync && w.sendCitationsAsNote && w.closeOnResolution);
    QCOMPARE(w.aiTeammate, TeammateId(QStringLiteral("991267694")));
    QCOMPARE(w.answerTeams.size(), 2);
    QVERIFY(w.assumeResolved == 48h && w.duplicates == 12h && w.contextWait == 2s);
    QVERIFY(w.duplicateLength == 30 && w.waitingTarget == 20min);
    QCOMPARE(w.brake, (BrakeSettings{.timesUsual = 4, .replies = 90, .handoffs = 40, .failures = 10}));
    QCOMPARE(w.readBack, (QList<std::chrono::seconds>{1s, 2s}));
    QCOMPARE(w.handoff.level, HandoffLevel::AiFirst);
    QCOMPARE(w.handoff.assignTo, QStringLiteral("team:9"));
    QVERIFY(!w.handoff.tellCustomer);
    QCOMPARE(w.officeHours.timeZone, QStringLiteral("Europe/Lisbon"));
    QCOMPARE(w.officeHours.weekly, QStringList(QStringLiteral("mon-fri 09:00-17:00")));
    QCOMPARE(w.language, QStringLiteral("pt"));
    QCOMPARE(w.texts.keys(), (QStringList{QStringLiteral("fr"), QStringLiteral("hu")}));
    QCOMPARE(w.texts[QStringLiteral("fr")][CustomerLine::Greeting], QStringLiteral("Salut !"));
    QCOMPARE(w.tags.automatic, QStringList(QStringLiteral("x")));
    QCOMPARE(w.attributes.intent, QStringLiteral("contact:AI intent"));
    QCOMPARE(attributeTarget(w.attributes.outcome),
             (AttributeTarget{AttributeOf::Company, QStringLiteral("Outcome")}));
    const ChannelSettings web = w.channel(Channel::Web);
    QVERIFY(web.settle == 5s && web.burst == 3s && web.flurry == 12s && web.stale == 61min && web.approvalTime == 6min);
    QCOMPARE(web.answersGoOut, AnswersGoOut::AfterApproval);
    QCOMPARE(web.approvalOutcome, ApprovalOutcome::Hold);
    QCOMPARE(w.engine.kind, EngineKind::OpenAi);
    QCOMPARE(w.engine.sendFrom, 1.0);
    QCOMPARE(w.knowledgeFolders, QStringList(QStringLiteral("/srv/articles")));
}

void TestSettingsJson::goesOutAndComesIn()
{
    Settings settings = *settingsFromFile(fullFile);
    Settings front = *file(R"("platform": "front", "handleUnassigned": true)");
    front.workspaces[0].key = WorkspaceKey(QStringLiteral("front"));
    settings.workspaces.append(front.workspaces[0]);
    const QJsonObject json = toJson(settings);
    const Result<Settings> again = settingsFromJson(json);
    QVERIFY(again.ok());
    QCOMPARE(*again, settings);
    QCOMPARE(toJson(*again), json);
    // Each field of the file is in what is written.
    const QJsonObject full = parse(fullFile)[QStringLiteral("workspaces")][0].toObject();
    const QJsonObject written = json[QStringLiteral("workspaces")][0].toObject();
    for (const QString &field : full.keys())
        QVERIFY2(written.contains(field), qPrintable(field));
}

void TestSettingsJson::fillsDefaults()
{
    const WorkspaceSettings w = workspace(R"("platform": "intercom")");
    QCOMPARE(w.name, QStringLiteral("acme"));
    QVERIFY(w.enabled && !w.acceptUnsigned && !w.processOnAssignment);
    QCOMPARE(w.apiBaseUrl, QStringLiteral("https://api.intercom.io"));
    QVERIFY(w.assumeResolved == 24h && w.duplicates == 24h);
    QCOMPARE(w.repliesPerHour, 30);
    QCOMPARE(w.readBack, (QList<std::chrono::seconds>{5s, 30s, 120s}));
    QCOMPARE(w.handoff, HandoffSettings());
    QCOMPARE(w.tags, TagSettings());
    QCOMPARE(w.engine, EngineSettings());
    QCOMPARE(workspace(R"("platform": "front")").apiBaseUrl,
             QStringLiteral("https://api2.frontapp.com"));
}

void TestSettingsJson::channelsHaveTheirPlatformsDefaults()
{
    const WorkspaceSettings intercom = workspace(
        R"("platform": "intercom", "channels": {"email": {"autopilot": true}})");
    QCOMPARE(intercom.channels.size(), 5);
    QVERIFY(intercom.channel(Channel::Email).autopilot);
    QVERIFY(intercom.channel(Channel::Email).settle == 30s);
    QVERIFY(intercom.channel(Channel::Email).stale == 1440min);
    QVERIFY(intercom.channel(Channel::Web).settle == 4s);
    QVERIFY(!intercom.channel(Channel::Web).autopilot);
    QVERIFY(workspace(R"("platform": "front")").channel(Channel::Email).settle == 0s);
}

void TestSettingsJson::writesNoMoments()
{
    WorkspaceSettings settings = workspace(R"("platform": "intercom")");
    const QJsonObject before = toJson(settings);
    settings.channels[Channel::Web].autopilotSince = fromSeconds(1);
    QCOMPARE(toJson(settings), before);
}

void TestSettingsJson::refuses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *name, const char *fields, const char *path,
                        const char *allowed) {
        QTest::newRow(name) << QByteArray(R"("platform": "intercom", )") + fields
                            << QStringLiteral("workspaces[0].%1:").arg(QLatin1StringView(path))
                            << QString::fromLatin1(allowed);
    };
    row("token in the open", R"("apiBaseUrl": "http://api.intercom.io")", "apiBaseUrl", "https://");
    row("nearly here", R"("apiBaseUrl": "http://127.0.0.1.example.com")", "apiBaseUrl", "this");
    row("unknown field", R"("colour": "red")", "colour", "repliesPerHour");
    row("unknown inner field", R"("handoff": {"levl": "quick"})", "handoff.levl", "level");
    row("unknown channel", R"("channels": {"fax": {}})", "channels.fax", "web, email, sms");
    row("unknown in a channel", R"("channels": {"web": {"autoPilot": true}})",
        "channels.web.autoPilot", "autopilot");
    row("number for a flag", R"("enabled": 1)", "enabled", "true, false");
    row("number for a text", R"("aiTeammateId": 991267694)", "aiTeammateId", "text in quotes");
    row("null", R"("name": null)", "name", "text in quotes");
    row("text for a list", R"("answerTeams": "7")", "answerTeams", "list");
    row("number in a list", R"("answerTeams": ["7", 8])", "answerTeams[1]", "list");
    row("list for an object", R"("handoff": [])", "handoff", "object");
    row("text for a number", R"("repliesPerHour": "30")", "repliesPerHour", "whole number");
    row("fraction", R"("repliesPerHour": 1.5)", "repliesPerHour", "whole number");
    row("zero", R"("repliesPerHour": 0)", "repliesPerHour", "at least 1");
    row("huge", R"("assumeResolvedHours": 1e300)", "assumeResolvedHours", "whole number");
    row("negative seconds", R"("channels": {"web": {"settleSeconds": -1}})",
        "channels.web.settleSeconds", "at least 0");
    row("empty read-backs", R"("readBackSeconds": [])", "readBackSeconds", "list");
    row("zero read-back", R"("readBackSeconds": [5, 0])", "readBackSeconds[1]", "at least 1");
    row("share above one", R"("engine": {"answerFrom": 1.1})", "engine.answerFrom", "from 0 to 1");
    row("unknown word", R"("channels": {"web": {"answersGoOut": "later"}})",
        "channels.web.answersGoOut", "atOnce, whenConfident, afterApproval");
    row("unknown level", R"("handoff": {"level": "slow"})", "handoff.level",
        "ai_only, quick, balanced, ai_first");
    row("Front's field", R"("handleUnassigned": false)", "handleUnassigned", "platform");
    row("time zone", R"("officeHours": {"timeZone": "Berlin"})", "officeHours.timeZone",
        "Europe/Berlin");
    row("office hours", R"("officeHours": {"weekly": ["always"]})", "officeHours.weekly",
        "mon-fri 09:00-17:00");
    row("target", R"("handoff": {"assignTo": "joren"})", "handoff.assignTo", "team:ID");
    row("target without id", R"("handoff": {"assignTo": "teammate:"})", "handoff.assignTo",
        "teammate:ID");
    row("attribute of nobody", R"("attributes": {"intent": "order:Intent"})", "attributes.intent",
        "contact:NAME");
    row("address", R"("apiBaseUrl": "api.intercom.io")", "apiBaseUrl", "https://");
    row("address with a password", R"("apiBaseUrl": "https://a:b@api.intercom.io")", "apiBaseUrl",
        "without user name");
    row("webhook key", R"("webhookKey": "a/b")", "webhookKey", "letters");
    row("model missing", R"("engine": {"kind": "anthropic"})", "engine.model", "model");
    row("no language", R"("language": "French")", "language", "ISO 639-1");
    row("a made-up language", R"("language": "qq")", "language", "ISO 639-1");
    row("texts as a list", R"("texts": [])", "texts", "object");
    row("texts in no language", R"("texts": {"fr-FR": {}})", "texts.fr-FR", "ISO 639-1");
    row("a text instead of texts", R"("texts": {"fr": "Salut"})", "texts.fr", "object");
    row("an unknown sentence", R"("texts": {"fr": {"hello": "Salut"}})", "texts.fr.hello",
        "handoffRequested, handoffFailed");
    row("a number as a sentence", R"("texts": {"fr": {"greeting": 1}})", "texts.fr.greeting",
        "text in quotes");
    row("approval", R"("channels": {"web": {"approval": {"then": "wait"}}})",
        "channels.web.approval.then", "handoff, send, hold");
}

void TestSettingsJson::refuses()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, path);
    QFETCH(QString, allowed);
    const Result<Settings> settings = file(fields);
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().kind, ErrorKind::Input);
    QVERIFY2(settings.error().what.startsWith(path), qPrintable(settings.error().what));
    QVERIFY2(settings.error().fix.contains(allowed), qPrintable(settings.error().fix));
}

void TestSettingsJson::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *json, const char *path) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("no format", R"({"workspaces": []})", "format");
    row("another format", R"({"format": "baton-config/2", "workspaces": []})", "format");
    row("no workspaces", R"({"format": "baton-config/1"})", "workspaces");
    row("workspaces as an object", R"({"format": "baton-config/1", "workspaces": {}})",
        "workspaces");
    row("a workspace as a text", R"({"format": "baton-config/1", "workspaces": ["acme"]})",
        "workspaces[0]");
    row("unknown field", R"({"format": "baton-config/1", "workspaces": [], "token": "x"})",
        "token");
    row("public address", R"({"format": "baton-config/1", "workspaces": [],
        "publicUrl": "ftp://baton.example.com"})", "publicUrl");
    row("no key", R"({"format": "baton-config/1", "workspaces": [{"platform": "front"}]})",
        "workspaces[0].key");
    row("no platform", R"({"format": "baton-config/1", "workspaces": [{"key": "a"}]})",
        "workspaces[0].platform");
    row("key with a slash", R"({"format": "baton-config/1", "workspaces":
        [{"key": "../a", "platform": "front"}]})", "workspaces[0].key");
    row("key twice", R"({"format": "baton-config/1", "workspaces":
        [{"key": "a", "platform": "front"}, {"key": "a", "platform": "intercom"}]})",
        "workspaces[1].key");
    row("endpoint of two platforms", R"({"format": "baton-config/1", "workspaces":
        [{"key": "a", "platform": "front", "webhookKey": "k"},
         {"key": "b", "platform": "intercom", "webhookKey": "k"}]})", "workspaces[1].webhookKey");
    row("Intercom's field at Front", R"({"format": "baton-config/1", "workspaces":
        [{"key": "a", "platform": "front", "processOnAssignment": true}]})",
        "workspaces[0].processOnAssignment");
    row("field twice", R"({"format": "baton-config/1", "publicUrl": "https://a.example.com",
        "publicUrl": "https://b.example.com", "workspaces": []})", "publicUrl");
    row("inner field twice", R"({"format": "baton-config/1", "workspaces":
        [{"key": "b", "platform": "front"},
         {"key": "a", "platform": "front", "handoff": {"topics": ["a", "a\\\", \"level"], "level": "quick",
          "l\u0065vel": "ai_first"}}]})", "workspaces[1].handoff.level");
    row("a team at Front", R"({"format": "baton-config/1", "workspaces":
        [{"key": "a", "platform": "front", "handoff": {"assignTo": "team:1"}}]})",
        "workspaces[0].handoff.assignTo");
}

void TestSettingsJson::refusesFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<Settings> settings = settingsFromFile(json);
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().kind, ErrorKind::Input);
    QVERIFY2(settings.error().what.startsWith(path + u':'), qPrintable(settings.error().what));
    QVERIFY(!settings.error().fix.isEmpty());
}

void TestSettingsJson::accepts_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("bounds") << QByteArray(R"("platform": "intercom",
        "engine": {"answerFrom": 0, "sendFrom": 1}, "channels": {"web": {"settleSeconds": 0}})");
    QTest::newRow("teammate at Front")
        << QByteArray(R"("platform": "front", "handoff": {"assignTo": "teammate:tea_1"})");
    QTest::newRow("local address")
        << QByteArray(R"("platform": "front", "apiBaseUrl": "http://127.0.0.1:8800/front")");
}

void TestSettingsJson::accepts()
{
    QFETCH(QByteArray, fields);
    const Result<Settings> settings = file(fields);
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().what));
}

void TestSettingsJson::doubtsWhatIsHardlyMeant()
{
    const auto doubts = [](const char *fields) {
        QStringList said;
        for (const Error &doubt : doubtsAbout(workspace(QByteArray(R"("platform": "intercom", )") + fields)))
            said << doubt.what + u' ' + doubt.fix;
        return said;
    };
    QCOMPARE(doubts(R"("aiTeammateId": "7", "webhookKey": "3f9c0d44a1b27e8d3f9c0d44a1b27e8d")"),
             QStringList());
    QCOMPARE(doubts(R"("aiTeammateId": "7")"), QStringList()); // a key is made
    QCOMPARE(doubts(R"("aiTeammateId": "7", "webhookKey": "acme")").size(), 1);
    QCOMPARE(doubts(R"("aiTeammateId": "7", "webhookKey": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")").size(), 1);
    const QStringList nobody = doubts(R"("name": "Acme")");
    QVERIFY(nobody.size() == 1 && nobody.first().contains(QStringLiteral("aiTeammateId")));
}

void TestSettingsJson::tellsTheLine()
{
    const Result<Settings> settings = settingsFromFile("{\n\"format\": \"baton-config/1\",\n,}");
    QVERIFY(!settings.ok());
    QVERIFY2(settings.error().what.startsWith(QStringLiteral("Line 3 ")),
             qPrintable(settings.error().what));
}

QTEST_GUILESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"
