// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/doorcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto lately = 24h;
constexpr int mostRefused = 500;

QString ownerOf(const QString &path, const QList<Workspace> &workspaces)
{
    const auto found
        = std::find_if(workspaces.begin(), workspaces.end(), [&](const Workspace &workspace) {
              const QString key = workspace.settings.webhookKey.value();
              return !key.isEmpty() && path.endsWith(u'/' + key);
          });
    return found == workspaces.end() ? QString() : found->settings.key.value();
}

QString fixFor(int status, const QString &workspace)
{
    switch (status) {
    case 401:
        return CheckText::tr("Set the secret that the vendor signs with (Intercom: the app's client "
                             "secret): baton secret set %1 NAME. A proxy must not change bodies.")
            .arg(workspace.isEmpty() ? u"WORKSPACE"_s : workspace);
    case 404:
        return CheckText::tr("The address at the vendor ends in an old or wrong key: baton config "
                             "export shows the right webhookKey.");
    default:
        return CheckText::tr("Look at what stands between the vendor and Baton (proxy, tunnel).");
    }
}

/// The same beside a button.
QString fixHereFor(int status)
{
    switch (status) {
    case 401:
        return CheckText::tr("Enter the secret that the helpdesk signs with again. If it is right, a "
                             "proxy on the way changes bodies; it must not.");
    case 404:
        return CheckText::tr("The address at the helpdesk ends in an old or wrong key: copy the "
                             "webhook's address from Integrations and paste it there.");
    default: return {};
    }
}

} // namespace

Result<DoorState> readDoor(Connection &connection, Time now)
{
    Result<QList<EventLog::Refused>> listed = EventLog::refused(connection, mostRefused);
    if (!listed)
        return listed.error();
    QList<EventLog::Refused> refused = *std::move(listed);
    refused.removeIf([&](const EventLog::Refused &row) { return row.at < now - lately; });
    const Result<QList<EventLog::Unclaimed>> unclaimed
        = EventLog::unclaimed(connection, now - lately);
    if (!unclaimed)
        return unclaimed.error();
    DoorState state{refused, *unclaimed, {}};
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    if (!all)
        return all.error();
    for (const Workspace &workspace : *all) {
        const auto pauses = Overview::webhookPauses(connection, workspace.id, now);
        if (!pauses)
            return pauses.error();
        if (const auto silence = silenceOf(workspace.settings.polling, *pauses, now))
            state.silent.insert(workspace.id, *silence);
    }
    return state;
}

Findings checkSilence(const Workspace &workspace, const DoorState &door)
{
    const auto found = door.silent.constFind(workspace.id);
    if (found == door.silent.cend())
        return {};
    const WorkspaceSettings &settings = workspace.settings;
    return {with(notice(settings.key.value() + u": "_s + CheckText::tr("webhooks"), found->words(),
                        CheckText::tr("Send a test to see whether the address still leads here. "
                                      "If it does, the helpdesk has suspended the webhook or "
                                      "has another address: save it there again. What was missed "
                                      "is found by catching up.")),
                 Remedy::Webhook, settings.key)};
}

Findings checkDoor(const DoorState &door, const QList<Workspace> &workspaces)
{
    struct Kind
    {
        EventLog::Refused newest;
        int count = 0;
    };
    QMap<QPair<QString, QString>, Kind> kinds; // by workspace and reason
    for (const EventLog::Refused &row : door.refused) {
        Kind &kind = kinds[{ownerOf(row.path, workspaces), row.reason}];
        if (kind.count++ == 0)
            kind.newest = row;
    }
    Findings findings;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        const QString &workspace = it.key().first;
        const int status = it->newest.status;
        const Finding found = notice(
            (workspace.isEmpty() ? QString() : workspace + u": "_s)
                + CheckText::tr("refused deliveries"),
            CheckText::tr("%n in the last day, the last with %1: %2", nullptr, it->count)
                .arg(status).arg(it->newest.reason),
            fixFor(status, workspace));
        const Remedy remedy = workspace.isEmpty() ? Remedy::Connect
            : status == 401                       ? Remedy::EnterToken
                                                  : Remedy::Webhook;
        findings << orHere(with(found, remedy, WorkspaceKey(workspace)), fixHereFor(status));
    }
    for (const EventLog::Unclaimed &row : door.unclaimed)
        findings << orHere(
            with(naming(notice(CheckText::tr("deliveries for nobody"),
                        CheckText::tr("%n in the last day: %1", nullptr, row.count).arg(row.note),
                        CheckText::tr("Correct platformWorkspaceId of the workspace that is "
                                      "meant, or take the webhook away at the vendor.")),
                        {row.note}),
                 Remedy::Connect),
            CheckText::tr("Connect the workspace that they are from, or take the webhook away at "
                          "the helpdesk."));
    return findings;
}

Findings checkDelivered(const WorkspaceSettings &settings,
                        const QList<EventLog::Undelivered> &undelivered)
{
    if (undelivered.isEmpty())
        return {};
    QStringList named, reasons;
    for (const EventLog::Undelivered &row : undelivered.mid(0, 3)) {
        reasons << row.reason;
        named << u"#%1: %2"_s.arg(row.session.value()).arg(row.reason);
    }
    const Finding found
        = wrong(settings.key.value() + u": "_s + CheckText::tr("deliveries"),
                CheckText::tr("%n need a person. The newest: %1", nullptr, int(undelivered.size()))
                    .arg(named.join(u"; "_s)),
                CheckText::tr("Look at these conversations at the vendor and answer there, or try "
                              "again or discard in the console. baton export sessions names their "
                              "conversation_id."));
    return {orHere(naming(with(found, Remedy::NeedsYou, settings.key), reasons),
                   CheckText::tr("Open each of them, look at the conversation in the helpdesk, and "
                                 "try again or discard."))};
}

} // namespace Baton
