// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connectdesk.h"

#include "console/connectsecrets.h"
#include "console/tokenlook.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "domain/settingsjson.h"
#include "policy/customerlines.h"
#include "store/changefeed.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr Channel everyChannel[]
    = {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone, Channel::Other};

/// A short name for files and commands: the workspace's own, in plain letters.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            plain += c;
        else if (c.isSpace() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    return plain.isEmpty() ? u"workspace"_s : plain.left(40);
}

WorkspaceKey freeKey(const QString &name, const Settings &settings)
{
    const QString plain = plainName(name);
    const auto taken = [&settings](const QString &key) {
        return std::any_of(settings.workspaces.cbegin(), settings.workspaces.cend(),
                           [&key](const WorkspaceSettings &w) { return w.key.value() == key; });
    };
    QString key = plain;
    for (int i = 2; taken(key); ++i)
        key = u"%1-%2"_s.arg(plain).arg(i);
    return WorkspaceKey(key);
}

const WorkspaceSettings *connected(const Settings &settings, Platform platform,
                                   const QString &platformWorkspaceId)
{
    for (const WorkspaceSettings &each : settings.workspaces) {
        if (each.platform == platform && each.platformWorkspaceId == platformWorkspaceId)
            return &each;
    }
    return nullptr;
}

WorkspaceSettings workspaceFor(const Settings &stored, const ConnectForm &form,
                               const TokenFound &found, const TeammateId &aiTeammate)
{
    const QString &id = found.account.platformWorkspaceId;
    const WorkspaceSettings *there = connected(stored, form.platform, id);
    WorkspaceSettings settings = there ? *there : WorkspaceSettings();
    settings.enabled = true;
    settings.platform = form.platform;
    settings.platformWorkspaceId = id;
    settings.apiBaseUrl = found.region.apiBaseUrl;
    settings.aiTeammate = aiTeammate;
    if (there)
        return settings;
    settings.name = found.account.workspaceName;
    settings.key = freeKey(settings.name, stored);
    // Who connects it speaks the language of its customers more often than not.
    const QString ours = QLocale().name().section(u'_', 0, 0);
    settings.language = customerLanguages().contains(ours) ? ours : settings.language;
    for (const Channel channel : everyChannel)
        settings.channels.insert(channel, defaultChannelSettings(form.platform, channel));
    return settings;
}

Result<> putWorkspace(Connection &connection, const WorkspaceSettings &workspace, Time now)
{
    Result<Settings> settings = Workspaces::exportAll(connection);
    if (!settings)
        return settings.error();
    QList<WorkspaceSettings> &all = settings.value().workspaces;
    const auto at = std::find_if(all.begin(), all.end(), [&](const WorkspaceSettings &w) {
        return w.key == workspace.key;
    });
    if (at == all.end())
        all.append(workspace);
    else
        *at = workspace;
    return Workspaces::import(connection, *settings, now);
}

} // namespace

ConnectDesk::ConnectDesk(Store &store, const Clock &clock, ConnectDoors doors, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_doors(std::move(doors))
{
    connect(&store.changes(), &ChangeFeed::inboxGrew, this, &ConnectDesk::received,
            Qt::QueuedConnection);
}

QFuture<Result<TokenFound>> ConnectDesk::look(const ConnectForm &form)
{
    auto promise = std::make_shared<QPromise<Result<TokenFound>>>();
    promise->start();
    if (!form.token.isEmpty()) {
        lookWith(form, promise);
        return promise->future();
    }
    if (form.keptFor.isEmpty() || !m_doors.kept)
        return finished(Result<TokenFound>(
            Error{ErrorKind::NotFound, tr("There is no token."), tr("Type or paste it.")}));
    onResult(m_doors.kept(form.keptFor, SecretName::ApiToken), this,
             [this, form, promise](const Result<QByteArray> &kept) {
                 if (kept) {
                     ConnectForm whole = form;
                     whole.token = *kept;
                     return lookWith(whole, promise);
                 }
                 promise->addResult(kept.error());
                 promise->finish();
             });
    return promise->future();
}

void ConnectDesk::lookWith(const ConnectForm &form, const FoundPromise &promise)
{
    auto *look = new TokenLook(m_doors, form, this);
    connect(look, &TokenLook::done, this, [this, look, promise, form](Result<TokenFound> found) {
        look->deleteLater();
        onResult(m_store.read<Settings>(Workspaces::exportAll), this,
                 [promise, form, found](const Result<Settings> &settings) mutable {
                     const WorkspaceSettings *there = found && settings
                         ? connected(*settings, form.platform, found->account.platformWorkspaceId)
                         : nullptr;
                     if (there)
                         found.value().connectedAs = there->key;
                     promise->addResult(std::move(found));
                     promise->finish();
                 });
    });
    look->start();
}

QFuture<Result<WorkspaceKey>> ConnectDesk::connectWorkspace(const ConnectForm &form,
                                                            const TokenFound &found,
                                                            const TeammateId &aiTeammate)
{
    auto promise = std::make_shared<QPromise<Result<WorkspaceKey>>>();
    promise->start();
    onResult(m_store.read<Settings>(Workspaces::exportAll), this,
             [this, form, found, aiTeammate, promise](const Result<Settings> &stored) {
                 if (!stored) {
                     promise->addResult(stored.error());
                     promise->finish();
                     return;
                 }
                 keepAndStore(form, workspaceFor(*stored, form, found, aiTeammate), promise);
             });
    return promise->future();
}

/// Secrets first: a workspace whose token could not be kept would only fail. What was left empty
/// stays as it is kept.
void ConnectDesk::keepAndStore(const ConnectForm &form, const WorkspaceSettings &settings,
                               const Promise &promise)
{
    ConnectSecrets::Wanted wanted;
    for (auto it = form.secrets.cbegin(); it != form.secrets.cend(); ++it) {
        if (!it.value().isEmpty())
            wanted.append({it.key(), it.value()});
    }
    if (!form.token.isEmpty())
        wanted.append({SecretName::ApiToken, form.token});
    auto *secrets = new ConnectSecrets(m_doors, settings.key, wanted, this);
    connect(secrets, &ConnectSecrets::kept, this,
            [this, secrets, settings, promise](const Result<> &kept) {
                if (kept)
                    return storeWorkspace(settings, promise, secrets);
                secrets->deleteLater();
                promise->addResult(kept.error());
                promise->finish();
            });
    secrets->keep();
}

void ConnectDesk::storeWorkspace(const WorkspaceSettings &settings, const Promise &promise,
                                 ConnectSecrets *secrets)
{
    const Time now = m_clock.now();
    const auto end = [promise, secrets](const Result<WorkspaceKey> &key) {
        secrets->deleteLater();
        promise->addResult(key);
        promise->finish();
    };
    onResult(m_store.write<Nothing>([settings, now](Connection &connection) {
        return putWorkspace(connection, settings, now);
    }),
             this, [this, end, secrets, key = settings.key](const Result<> &stored) {
                 if (stored)
                     return end(key);
                 connect(secrets, &ConnectSecrets::takenBack, this,
                         [end, error = stored.error()] { end(error); });
                 secrets->takeBack();
             });
}

QFuture<Result<>> ConnectDesk::setPublicUrl(const QString &url)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([url, now](Connection &connection) -> Result<> {
        Result<Settings> settings = Workspaces::exportAll(connection);
        if (!settings)
            return settings.error();
        settings.value().publicUrl = url;
        const Result<Settings> checked = settingsFromJson(toJson(*settings));
        return checked ? Workspaces::import(connection, *checked, now) : checked.error();
    });
}

QFuture<Result<bool>> ConnectDesk::reach(const WorkspaceKey &workspace, const QString &ownAddress)
{
    if (!m_doors.reach)
        return finished(Result<bool>(Error{ErrorKind::Unavailable,
                                       tr("Nothing outside can be asked from here."),
                                       tr("Look from another machine: curl -I must say 200.")}));
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto end = [promise](const Result<bool> &result) {
        promise->addResult(result);
        promise->finish();
    };
    onResult(m_store.read<Settings>(Workspaces::exportAll), this,
             [this, workspace, ownAddress, end](const Result<Settings> &settings) {
                 if (!settings)
                     return end(settings.error());
                 const QString &address
                     = settings->publicUrl.isEmpty() ? ownAddress : settings->publicUrl;
                 for (const WorkspaceSettings &each : settings->workspaces) {
                     if (each.key == workspace)
                         return onResult(m_doors.reach(each, address), this, end);
                 }
                 end(Error{ErrorKind::NotFound,
                           tr("There is no workspace \"%1\".").arg(workspace.value()),
                           tr("Connect it again.")});
             });
    return promise->future();
}

} // namespace Baton
