// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teammatewatch.h"
#include "console/settingsdesk.h"
#include "console/views.h"
#include "domain/clock.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "http/client.h"
#include "knowledge/vendorsync.h"
#include "pipeline/pipeline.h"
#include "store/erasedcontacts.h"
#include "store/workspaces.h"

#include <QHash>
#include <QTimer>

namespace Baton {

/// What everybody works with at the moment: workspaces, switches, and their secrets.
struct Circumstances
{
    SettingsView stored; ///< as the console has it
    QList<Workspace> workspaces;
    Switches switches;
    std::shared_ptr<const ErasedContacts> erased;
    QString publicUrl; ///< of the settings; a sandbox reaches itself
    QHash<WorkspaceKey, HelpdeskSecrets> secrets;
    QStringList trustedProxies;
    QByteArray metricsToken;
};

/// But for the secrets, which are elsewhere.
Result<Circumstances> readCircumstances(Connection &connection);

/// All that lives in the core thread: HTTP client, connectors, engine, pipeline. Told of new
/// circumstances by queued calls; composition owns it.
class CoreRoom : public QObject
{
    Q_OBJECT

public:
    /// `pass` hears the pipeline's steps, for tests; null as a rule.
    CoreRoom(Store &store, const Clock &clock, const PassWaypoint &pass = {});

    void apply(const Circumstances &circumstances);
    void start();
    /// From now on asks who works in the workspaces: only somebody who looks at names needs it.
    void watchPeople();
    void drain();

    // For the console's knowledge: asked from other threads by queued calls.
    void syncKnowledge(WorkspaceId workspace, const QString &source);
    void cancelKnowledge(WorkspaceId workspace, const QString &source);
    void offerSources(WorkspaceId workspace,
                      const std::shared_ptr<QPromise<Result<QList<ArticleSource>>>> &promise);

signals:
    /// What is decided from now on is decided under these.
    void tookOver(const Baton::Circumstances &circumstances);
    void knowledgeTold(const Baton::SyncState &state);
    /// Who works in a workspace, asked for now and then.
    void peopleTold(Baton::WorkspaceId workspace, const Baton::People &people);
    void drained();
    void storeFailed(const Baton::Error &error);
    void exchanged(const QString &host, int status, Baton::Millis took);
    void backlogChanged(const QString &host, const Baton::Backlog &backlog);
    void teammateLooked(Baton::WorkspaceId workspace, Baton::TeammateState state);
    void targetLooked(Baton::WorkspaceId workspace, const QString &assignTo, bool there);
    /// Of an answer; empty: it did not fail.
    void engineEnded(const QString &failure);

private:
    LaneWorld world(WorkspaceId workspace) const;
    void connectWorkspace(const Workspace &workspace);
    void askPeople(WorkspaceId workspace);

    Store &m_store;
    const Clock &m_clock;
    HttpClient m_client;
    std::shared_ptr<ReplyEngine> m_engine;
    Circumstances m_circumstances;
    QHash<WorkspaceId, Workspace> m_workspaces;
    QHash<WorkspaceId, std::shared_ptr<Helpdesk>> m_helpdesks;
    Pipeline m_pipeline;
    TeammateWatch m_teammates;
    VendorSync m_knowledge;
    QHash<WorkspaceId, Time> m_peopleAsked;
    QTimer m_askAgain;
    bool m_started = false;
};

} // namespace Baton
