// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secretstore.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"

#include <functional>

/// What connecting a workspace asks for and finds, as plain values.
namespace Baton {

/// Vendors keep each customer in one region, and a token works only there.
struct Region
{
    QString name;
    QString apiBaseUrl;
    /// Of a simulation, offered to whoever practises there; a real vendor's is typed.
    QByteArray practiceToken = {};

    friend bool operator==(const Region &, const Region &) = default;
};

/// What is typed into the form; nothing of it is stored before `connect`.
struct ConnectForm
{
    Platform platform = Platform::Intercom;
    QByteArray token;
    QMap<SecretName, QByteArray> secrets; ///< those of `webhookSecretsOf` that were typed
    QString apiBaseUrl; ///< of the region, a known one or not; empty: the token finds it
    /// Connected already: where nothing is typed, what is kept for it counts.
    WorkspaceKey keptFor = {};

    friend bool operator==(const ConnectForm &, const ConnectForm &) = default;
};

/// Whose token it is, and who could write as the AI.
struct TokenFound
{
    AccountInfo account;
    Region region;
    QList<Teammate> teammates;
    std::optional<Error> teammatesMissing; ///< the list could not be read: the id has to be typed
    QList<Team> teams;          ///< that can have handoffs; none at Front
    QList<Shortfall> shortfalls; ///< what stays without effect, and why
    std::optional<Millis> clockAhead;      ///< the vendor's clock before ours
    /// The workspace is connected already under this key: it will get the new token.
    WorkspaceKey connectedAs;

    friend bool operator==(const TokenFound &, const TokenFound &) = default;
};

/// How far webhooks of a workspace have come.
struct IntakeView
{
    QString url;    ///< what to paste at the vendor
    bool isPublic = false;
    QMap<QString, Time> topics; ///< seen, with the time of the newest
    std::optional<Time> lastAccepted;
    std::optional<Time> lastRefused; ///< with a wrong signature, and none was right since
    bool takesUnsigned = false; ///< by setting, where there is no secret
    bool isPolled = false;      ///< Baton asks for news, whether or not webhooks come

    friend bool operator==(const IntakeView &, const IntakeView &) = default;
};

/// The topics to tick at the vendor, as it names them.
QStringList topicsOf(Platform platform);

/// Further topics: those without which our copy keeps what is redacted or deleted there, and those
/// that make the record complete. None where the vendor has no such choice.
QStringList copyTopicsOf(Platform platform);
QStringList recordTopicsOf(Platform platform);

/// The secrets by which a vendor's webhooks prove that they are genuine, each of a scheme of its own:
/// one is enough.
QList<SecretName> webhookSecretsOf(Platform platform);

/// The topic under which a vendor asks whether anybody is at the address; empty: it only looks.
QString challengeTopicOf(Platform platform);

/// What connecting needs of the program; named by composition.
struct ConnectDoors
{
    using MakeHelpdesk = std::function<Result<std::shared_ptr<Helpdesk>>(
        const WorkspaceSettings &, const HelpdeskSecrets &)>;
    MakeHelpdesk helpdesk;
    std::function<QFuture<Result<>>(const WorkspaceKey &, SecretName, const QByteArray &)> keep;
    /// What is kept under that name; NotFound when nothing is.
    std::function<QFuture<Result<QByteArray>>(const WorkspaceKey &, SecretName)> kept;
    /// Takes it away again; nothing there is no error.
    std::function<QFuture<Result<>>(const WorkspaceKey &, SecretName)> forget;
    std::function<std::optional<Millis>()> clockAhead;
    /// Whether webhooks of the workspace would come through at that address ("https://host"), and
    /// unchanged; the error names what stands in the way. False: it answers, and nothing could be
    /// sent for want of a secret to sign with.
    std::function<QFuture<Result<bool>>(const WorkspaceSettings &, const QString &address)> reach;
    QMap<Platform, QList<Region>> regions; ///< of the vendors this version speaks to
};

} // namespace Baton
