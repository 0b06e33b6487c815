// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/connectwords.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// As the boxes to tick are called: developers.intercom.com, "OAuth scopes"; dev.frontapp.com,
/// "Create and revoke API tokens".
QString permission(bool atIntercom, Reach reach)
{
    switch (reach) {
    case Reach::Conversations: return atIntercom ? u"Read conversations"_s : u"Shared resources: read"_s;
    case Reach::Write: return atIntercom ? u"Write conversations"_s : u"Shared resources: write"_s;
    case Reach::Articles:
        return atIntercom ? u"Read and List articles"_s : u"Knowledge bases: read"_s;
    case Reach::Tags:
        return atIntercom ? u"Read tags, Write tags"_s : u"Shared resources: read"_s;
    case Reach::People:
        return atIntercom ? u"Read and list users and companies"_s : u"Shared resources: read"_s;
    }
    Q_UNREACHABLE();
}

QString consequence(Reach reach)
{
    switch (reach) {
    case Reach::Conversations:
        return ConnectWords::tr("Conversations cannot be read: the AI cannot work.");
    case Reach::Write:
        return ConnectWords::tr("Nothing can be written: no answer, note or handoff reaches the "
                                "helpdesk.");
    case Reach::Articles:
        return ConnectWords::tr("Articles cannot be read: the AI learns nothing from them.");
    case Reach::Tags: return ConnectWords::tr("Tags cannot be read: conversations get none.");
    case Reach::People:
        return ConnectWords::tr("Customers' attributes cannot be read: the AI knows nothing about "
                                "who writes.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ConnectWords::token(Platform platform)
{
    return platform == Platform::Intercom ? tr("Access token") : tr("API token");
}

QString ConnectWords::tokenPlace(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("Developer Hub › your app › Authentication: copy the access token.")
        : tr("Settings › Developers › API tokens: make one with read and write for shared resources "
             "and read for knowledge bases, and copy it.");
}

QString ConnectWords::tokenWorks(const TokenFound &found)
{
    const AccountInfo &account = found.account;
    const QString words = account.tokenOwner.name.isEmpty()
        ? tr("The token works: company %1.").arg(account.workspaceName)
        : tr("The token works: %1, workspace %2, region %3.")
              .arg(account.tokenOwner.name, account.workspaceName, found.region.name);
    return found.connectedAs.isEmpty()
        ? words
        : words + u' ' + tr("It is connected already and gets this token.");
}

QString ConnectWords::keptWorks(const TokenFound &found)
{
    return tr("The token that is kept works: workspace %1. Type another one to replace it.")
        .arg(found.account.workspaceName);
}

QString ConnectWords::otherWorkspace(const TokenFound &found, const QString &renewed)
{
    return tr("The token works, but belongs to %1 and not to %2: Connect would connect that "
              "workspace, and %2 keeps its old token.")
        .arg(found.account.workspaceName, renewed);
}

QString ConnectWords::shortfall(Platform platform, const Shortfall &shortfall)
{
    return tr("%1 The permission is called “%2”. %3")
        .arg(consequence(shortfall.reach),
             permission(platform == Platform::Intercom, shortfall.reach), shortfall.why.what);
}

QString ConnectWords::secret(SecretName name)
{
    switch (name) {
    case SecretName::AppSigningKey: return tr("App signing key");
    case SecretName::RuleSecret: return tr("Rule webhooks' API secret");
    default: return tr("Client secret");
    }
}

QString ConnectWords::secretPlace(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("Developer Hub › your app › Basic information: copy the client secret. It proves that "
             "webhooks are genuine.")
        : tr("One is enough. Application webhooks: Settings › Developers › your app › signing key. "
             "Webhooks of rules: Settings › Developers › API secret. They prove that webhooks are "
             "genuine; what is signed the other way is refused.");
}

QString ConnectWords::secretsTyped(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("The client secret is checked by the first webhook.")
        : tr("It is checked by the first webhook. Only the way of signing it belongs to is taken.");
}

QString ConnectWords::secretsKept(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("Left empty, the client secret stays as it is.")
        : tr("What is left empty stays as it is.");
}

QString ConnectWords::secretNext(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("Next: the client secret.")
        : tr("Next: the signing key of the app, or the secret of the rules.");
}

QString ConnectWords::wrongSecret(Platform platform, const QString &time)
{
    return platform == Platform::Intercom
        ? tr("Signature: the webhook of %1 was signed with another secret. Enter this app's client "
             "secret again.").arg(time)
        : tr("Signature: the webhook of %1 was signed with another secret, or in the way whose "
             "secret is not set. Enter that one.").arg(time);
}

QString ConnectWords::webhookPlace(Platform platform)
{
    return platform == Platform::Intercom
        ? tr("Paste this address at the helpdesk, then choose the topics below.")
        : tr("Paste this address into the app's webhooks, or into a rule that sends full events, and "
             "choose the events below.");
}

} // namespace Baton
