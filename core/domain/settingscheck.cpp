// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingscheck.h"

#include "domain/officehours.h"
#include "domain/settingsfields.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Baton {

namespace {

constexpr qsizetype longEnoughKey = 16;  ///< characters; those that Baton makes have 32
constexpr qsizetype variedEnoughKey = 6; ///< different ones

/// Names of files and parts of web addresses are made of keys.
bool isPlainKey(const QString &key)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_-]{1,128}\\z"));
    return allowed.match(key).hasMatch();
}

QString keyRule()
{
    return SettingsText::tr("Allowed: letters without accents, digits, - and _; at most 128.");
}

void checkKeys(FieldReader &reader, const WorkspaceSettings &workspace)
{
    if (!isPlainKey(workspace.key.value()))
        reader.refuse("key", SettingsText::tr("a workspace needs a short name here."), keyRule());
    if (!workspace.webhookKey.isEmpty() && !isPlainKey(workspace.webhookKey.value()))
        reader.refuse("webhookKey", SettingsText::tr("it cannot be part of a web address."),
                      keyRule());
    if (!reader.has("platform"))
        reader.refuse("platform", SettingsText::tr("the helpdesk is missing."),
                      SettingsText::tr("Allowed: %1.")
                          .arg(wordsOf<Platform>().join(QStringLiteral(", "))));
}

void checkAssignTo(FieldReader &reader, const WorkspaceSettings &workspace)
{
    const QString &target = workspace.handoff.assignTo;
    const bool team = target.startsWith(QStringLiteral("team:"));
    const bool known = target == QStringLiteral("unassigned")
        || ((team || target.startsWith(QStringLiteral("teammate:"))) && !target.endsWith(u':'));
    if (known && !(team && workspace.platform == Platform::Front))
        return;
    reader.refuse("handoff.assignTo",
                  known ? SettingsText::tr("Front cannot assign a conversation to a team.")
                        : SettingsText::tr("this value is not allowed."),
                  workspace.platform == Platform::Front
                      ? SettingsText::tr("Allowed: unassigned, teammate:ID.")
                      : SettingsText::tr("Allowed: unassigned, teammate:ID, team:ID."));
}

void checkAttribute(FieldReader &reader, const char *field, const QString &setting)
{
    if (!setting.isEmpty() && !attributeTarget(setting))
        reader.refuse(field, SettingsText::tr("this value is not allowed."),
                      SettingsText::tr("Allowed: contact:NAME, company:NAME, conversation:NAME, or "
                                       "nothing."));
}

/// The access token travels with every request.
void checkPrivacy(FieldReader &reader, const QString &apiBaseUrl)
{
    static const QRegularExpression thisMachine(
        QStringLiteral("\\A(localhost|127(\\.\\d{1,3}){3}|::1)\\z"));
    const QUrl url(apiBaseUrl);
    if (url.scheme() == QStringLiteral("http") && !thisMachine.match(url.host()).hasMatch())
        reader.refuse("apiBaseUrl",
                      SettingsText::tr("plain http would send the access token readable for all."),
                      SettingsText::tr("Allowed: https://…; http:// to this machine only."));
}

void checkEngine(FieldReader &reader, const EngineSettings &engine)
{
    checkUrl(reader, "engine.baseUrl", engine.baseUrl);
    if (engine.kind != EngineKind::Grounded && engine.model.isEmpty())
        reader.refuse("engine.model", SettingsText::tr("this kind of engine needs a model."),
                      SettingsText::tr("Give the model's name as its provider writes it."));
}

/// Named is the one of the two fields that is wrong.
void checkOfficeHours(FieldReader &reader, const OfficeHours &hours)
{
    const Result<QList<OpenSpan>> zone = parseOfficeHours({hours.timeZone, {}});
    if (!zone)
        return reader.refuse("officeHours.timeZone", zone.error().what, zone.error().fix);
    if (const Result<QList<OpenSpan>> spans = parseOfficeHours(hours); !spans)
        reader.refuse("officeHours.weekly", spans.error().what, spans.error().fix);
}

} // namespace

void fillDefaults(WorkspaceSettings &workspace)
{
    if (workspace.name.isEmpty())
        workspace.name = workspace.key.value();
    if (workspace.apiBaseUrl.isEmpty())
        workspace.apiBaseUrl = workspace.platform == Platform::Front
            ? QStringLiteral("https://api2.frontapp.com")
            : QStringLiteral("https://api.intercom.io");
}

void checkUrl(FieldReader &reader, const char *field, const QString &url)
{
    if (url.isEmpty())
        return;
    const QUrl parsed(url, QUrl::StrictMode);
    const bool web = parsed.scheme() == QStringLiteral("https")
        || parsed.scheme() == QStringLiteral("http");
    if (!parsed.isValid() || !web || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        reader.refuse(field, SettingsText::tr("this is not a web address."),
                      SettingsText::tr("Allowed: an address that begins with https:// (or http://), "
                                       "without user name and password."));
}

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z]{2,3}\\z"));
    return form.match(code).hasMatch()
        && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
}

QString languageRule()
{
    return SettingsText::tr("Allowed: a language's code by ISO 639-1, such as en, de or fr.");
}

void checkWorkspace(FieldReader &reader, const WorkspaceSettings &workspace)
{
    if (!isLanguageCode(workspace.language))
        reader.refuse("language", SettingsText::tr("this is no language."), languageRule());
    checkKeys(reader, workspace);
    checkUrl(reader, "apiBaseUrl", workspace.apiBaseUrl);
    checkPrivacy(reader, workspace.apiBaseUrl);
    checkAssignTo(reader, workspace);
    checkEngine(reader, workspace.engine);
    checkAttribute(reader, "attributes.intent", workspace.attributes.intent);
    checkAttribute(reader, "attributes.outcome", workspace.attributes.outcome);
    checkOfficeHours(reader, workspace.officeHours);
}

void checkTogether(FieldReader &reader, const Settings &settings)
{
    QMap<WorkspaceKey, bool> keys;
    QMap<EndpointKey, const WorkspaceSettings *> endpoints;
    for (qsizetype i = 0; i < settings.workspaces.size(); ++i) {
        const WorkspaceSettings &workspace = settings.workspaces[i];
        const QByteArray path = "workspaces[" + QByteArray::number(i) + "].";
        if (std::exchange(keys[workspace.key], true))
            reader.refuse((path + "key").constData(),
                          SettingsText::tr("two workspaces have this key."),
                          SettingsText::tr("Give each workspace a key of its own."));
        if (workspace.webhookKey.isEmpty())
            continue;
        const WorkspaceSettings *other
            = std::exchange(endpoints[workspace.webhookKey], &workspace);
        const bool apart = !other
            || (other->platform == Platform::Intercom && workspace.platform == Platform::Intercom
                && other->platformWorkspaceId != workspace.platformWorkspaceId);
        if (!apart)
            reader.refuse((path + "webhookKey").constData(),
                          SettingsText::tr("another workspace has this webhook key."),
                          SettingsText::tr("Only Intercom workspaces with different "
                                           "platformWorkspaceId may share one."));
    }
}

std::optional<Error> guessableKey(const WorkspaceSettings &workspace)
{
    const QString key = workspace.webhookKey.value();
    const QSet<QChar> letters(key.begin(), key.end());
    if (key.isEmpty() || (key.size() >= longEnoughKey && letters.size() >= variedEnoughKey))
        return std::nullopt;
    return Error{ErrorKind::Input, SettingsText::tr("the webhook key can be guessed."),
                 SettingsText::tr("Take \"webhookKey\" out of the file: a long one is made, which "
                                  "the helpdesk has to be told.")};
}

QList<Error> doubtsAbout(const WorkspaceSettings &workspace)
{
    QList<Error> doubts;
    if (const std::optional<Error> guessable = guessableKey(workspace))
        doubts << *guessable;
    if (workspace.aiTeammate.isEmpty())
        doubts << Error{ErrorKind::Input,
                        SettingsText::tr("nobody is named whom the AI writes as."),
                        SettingsText::tr("Set \"aiTeammateId\" to the helpdesk's id of a "
                                         "teammate of the AI's own.")};
    return doubts;
}

} // namespace Baton
