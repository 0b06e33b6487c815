// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/workspacecheck.h"

#include "helpdesk/vendorfacts.h"
#include "knowledge/folderfiles.h"
#include "knowledge/vendorsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// A secret and what it means when it is not there.
struct Need
{
    SecretName name;
    std::optional<FindingKind> absent; ///< nothing: it need not be
};

QList<Need> needsOf(const WorkspaceSettings &settings)
{
    using enum FindingKind;
    QList<Need> needs{{SecretName::ApiToken, Wrong}};
    const QList<SecretName> &ofWebhooks = factsOf(settings.platform).webhookSecrets;
    const bool theOnly = ofWebhooks.size() == 1; // else one is enough, see checkSigned
    for (const SecretName name : ofWebhooks)
        needs << (theOnly ? Need{name, settings.acceptUnsigned || settings.polling ? Notice : Wrong}
                          : Need{name, {}});
    // A model on one's own machine may want no key.
    if (settings.engine.kind != EngineKind::Grounded)
        needs << Need{SecretName::EngineKey,
                      settings.engine.kind == EngineKind::Anthropic ? Wrong : Notice};
    return needs;
}

Findings checkAbsent(const WorkspaceSettings &settings, const SecretStore &secrets, Need need,
                     const Error &absent)
{
    const QString name = secretFileName(need.name);
    const QString subject = subjectOf(settings, name);
    if (secrets.readNext(settings.key, need.name))
        return {orHere(with(wrong(subject,
                                  CheckText::tr("only the next value is set, not the one in use."),
                                  CheckText::tr("Set the one in use: baton secret set %1 %2")
                                      .arg(settings.key.value(), name)),
                            Remedy::EnterToken, settings.key),
                       CheckText::tr("Enter the one in use."))};
    if (!need.absent)
        return {};
    const Finding found{*need.absent, subject, absent.what, absent.fix};
    if (need.name == SecretName::EngineKey)
        return {found}; // no form asks for it yet
    return {orHere(with(found, Remedy::EnterToken, settings.key),
                   CheckText::tr("Enter it as the helpdesk shows it."))};
}

/// Who signs in several ways needs one of their secrets.
Findings checkSigned(const WorkspaceSettings &settings, bool canVerify)
{
    const QString subject = subjectOf(settings, CheckText::tr("signatures"));
    if (settings.acceptUnsigned && canVerify)
        return {notice(subject, CheckText::tr("only signed webhooks are taken: acceptUnsigned counts "
                                              "for nothing beside a secret."),
                       CheckText::tr("Switch acceptUnsigned off to make that plain."))};
    if (settings.acceptUnsigned)
        return {orHere(with(notice(subject,
                                   CheckText::tr("webhooks are taken without a signature."),
                                   CheckText::tr("Anybody who knows the address can write. Set the "
                                                 "secret and switch acceptUnsigned off.")),
                            Remedy::Setting, settings.key, u"acceptUnsigned"_s),
                       CheckText::tr("Anybody who knows the address can write. Enter the secret "
                                     "under Integrations and switch this off."))};
    if (canVerify || factsOf(settings.platform).webhookSecrets.size() == 1)
        return {};
    return {orHere(
        with(wrong(subject, CheckText::tr("neither app-signing-key nor rule-secret is set, so every "
                                          "webhook is refused."),
                   CheckText::tr("Set the one of the kind of webhook that Front sends: baton secret "
                                 "set %1 app-signing-key").arg(settings.key.value())),
             Remedy::EnterToken, settings.key),
        CheckText::tr("Enter the one of the kind of webhook that Front sends: the app's signing key, "
                      "or the secret of rules."))};
}

} // namespace

QString subjectOf(const WorkspaceSettings &settings, const QString &what)
{
    return settings.key.value() + u": "_s + what;
}

Findings checkSwitches(const Workspace &workspace)
{
    const WorkspaceSettings &settings = workspace.settings;
    const QString subject = subjectOf(settings, CheckText::tr("switches"));
    const auto told = [&](const QString &seen, const QString &fix, const QString &fixHere,
                          Remedy remedy, const QString &setting = {}) {
        return Findings{orHere(with(notice(subject, seen, fix), remedy, settings.key, setting),
                               fixHere)};
    };
    if (!settings.enabled)
        return told(CheckText::tr("the workspace is switched off."),
                    CheckText::tr("Set \"enabled\": true and import the settings again."),
                    CheckText::tr("Switch it on when it is to work again."), Remedy::Setting, u"enabled"_s);
    if (workspace.paused)
        return told(CheckText::tr("the workspace is paused: nothing is answered."),
                    CheckText::tr("Resume it in the console."),
                    CheckText::tr("Resume it when the AI is to go on."), Remedy::ResumeWorkspace);
    const bool works = std::any_of(settings.channels.begin(), settings.channels.end(),
                                   [](const ChannelSettings &channel) {
                                       return channel.autopilot || channel.assist;
                                   });
    if (!works)
        return told(CheckText::tr("no channel has autopilot or assist on: the AI stays silent."),
                    CheckText::tr("Set \"autopilot\": true for a channel and import the settings "
                                  "again."),
                    CheckText::tr("Switch on autopilot or assist for a channel."), Remedy::Setting, u"channels.web.autopilot"_s);
    return {};
}

Findings checkSecrets(const WorkspaceSettings &settings, const SecretStore &secrets)
{
    Findings findings;
    QStringList there;
    const QList<SecretName> &ofWebhooks = factsOf(settings.platform).webhookSecrets;
    bool canVerify = false;
    std::optional<Error> trouble; ///< of the store rather than of one secret: said once
    for (const Need &need : needsOf(settings)) {
        const QString name = secretFileName(need.name);
        const Result<QByteArray> value = secrets.read(settings.key, need.name);
        if (value) {
            there << name;
            canVerify = canVerify || ofWebhooks.contains(need.name);
            if (secrets.readNext(settings.key, need.name))
                findings << orHere(
                    with(notice(subjectOf(settings, name),
                                CheckText::tr("a rotation is under way: both values are good."),
                                CheckText::tr("End it with: baton secret set %1 %2")
                                    .arg(settings.key.value(), name)),
                         Remedy::EnterToken, settings.key),
                    CheckText::tr("Enter the new one when the helpdesk uses nothing else."));
        } else if (value.error().kind == ErrorKind::NotFound) {
            findings << checkAbsent(settings, secrets, need, value.error());
        } else if (trouble != value.error()) {
            findings << wrong(subjectOf(settings, name), value.error());
            trouble = value.error();
            if (trouble->kind == ErrorKind::Unavailable)
                return findings; // asking again would only wait again
        }
    }
    if (!there.isEmpty())
        findings.prepend(fine(subjectOf(settings, CheckText::tr("secrets")), there.join(u", "_s)));
    return trouble ? findings : findings + checkSigned(settings, canVerify);
}

Findings checkKnowledge(const WorkspaceSettings &settings)
{
    const QString subject = subjectOf(settings, CheckText::tr("knowledge"));
    Findings findings;
    for (const QString &folder : settings.knowledgeFolders) {
        const Result<FolderFiles> found = filesOf(folder);
        if (!found) {
            findings << with(wrong(subject, found.error()), Remedy::Setting, settings.key,
                             u"knowledge.folders"_s);
            continue;
        }
        for (const ImportProblem &problem : found->problems)
            findings << notice(subject, problem.file + u": "_s + problem.what,
                               CheckText::tr("Mend or remove the file; the others are used."));
        findings << (found->paths.isEmpty()
                         ? notice(subject, CheckText::tr("no articles in %1.").arg(folder),
                                  CheckText::tr("Put Markdown, text or HTML files there."))
                         : fine(subject, CheckText::tr("%n article(s) in %1", nullptr,
                                                       int(found->paths.size())).arg(folder)));
    }
    return findings;
}

Finding checkEngine(const WorkspaceSettings &settings, int passages)
{
    const QString subject = subjectOf(settings, CheckText::tr("engine"));
    const EngineSettings &engine = settings.engine;
    if (engine.kind != EngineKind::Grounded)
        return orHere(
            with(notice(subject,
                        CheckText::tr("%1 is set, and this version asks no language model: the "
                                      "embedded engine answers.").arg(engine.model),
                        CheckText::tr("Set engine.kind to grounded to make that plain.")),
                 Remedy::Setting, settings.key, u"engine.kind"_s),
            CheckText::tr("Choose the embedded engine to make that plain."));
    if (passages > 0)
        return fine(subject, CheckText::tr("embedded, with %n passage(s) to answer from", nullptr,
                                           passages));
    if (!settings.knowledgeFolders.isEmpty())
        return fine(subject, CheckText::tr("embedded; the folders are read when Baton starts"));
    if (!wantedSources(settings).isEmpty())
        return with(notice(subject,
                           CheckText::tr("nothing of the helpdesk's articles has been read yet: "
                                         "every question would be handed over."),
                           CheckText::tr("They are read while Baton runs; the Knowledge page says "
                                         "what went wrong and reads again.")),
                    Remedy::Knowledge, settings.key);
    return orHere(
        with(notice(subject,
                    CheckText::tr("nothing to answer from: every question would be handed over."),
                    CheckText::tr("Name folders of articles in knowledge.folders.")),
             Remedy::Knowledge, settings.key),
        CheckText::tr("Add folders of articles, or articles of the helpdesk."));
}

} // namespace Baton
