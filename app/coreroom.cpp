// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coreroom.h"

#include "app/vendors.h"
#include "app/watchedengine.h"
#include "domain/async.h"
#include "engine/groundedengine.h"

#include <QLoggingCategory>
#include <QPointer>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcRoom, "baton.core")

constexpr Millis peopleAreKnownFor = 10min; // names change seldom, and the vendors count calls

People peopleOf(const QList<Teammate> &teammates, const QList<Team> &teams, const TeammateId &ai)
{
    People people;
    for (const Teammate &each : teammates) {
        if (each.id != ai && !each.name.isEmpty())
            people.teammates.append({each.id, each.name});
    }
    for (const Team &team : teams)
        people.teams.insert(team.id, team.name);
    return people;
}

} // namespace

Result<Circumstances> readCircumstances(Connection &connection)
{
    const Result<SettingsView> stored = SettingsDesk::read(connection);
    if (!stored)
        return stored.error();
    const Result<Switches> switches = Workspaces::switches(connection);
    if (!switches)
        return switches.error();
    Result<ErasedContacts> erased = ErasedContacts::load(connection);
    if (!erased)
        return erased.error();
    Circumstances now;
    now.erased = std::make_shared<const ErasedContacts>(*std::move(erased));
    now.stored = *stored;
    now.workspaces = stored->workspaces;
    now.switches = *switches;
    now.publicUrl = stored->settings.publicUrl;
    now.trustedProxies = stored->settings.trustedProxies;
    return now;
}

CoreRoom::CoreRoom(Store &store, const Clock &clock, const PassWaypoint &pass)
    : m_store(store), m_clock(clock), m_client(clock, this),
      m_engine(std::make_shared<WatchedEngine>(
          std::make_shared<GroundedEngine>(store),
          [room = QPointer<CoreRoom>(this)](const QString &failure) {
              if (room)
                  emit room->engineEnded(failure);
          })),
      m_pipeline(store, clock, [this](WorkspaceId workspace) { return world(workspace); }, this),
      m_teammates(this), m_knowledge(store, clock, this)
{
    connect(&m_knowledge, &VendorSync::told, this, &CoreRoom::knowledgeTold);
    m_pipeline.watch(pass);
    connect(&m_pipeline, &Pipeline::drained, this, &CoreRoom::drained);
    connect(&m_pipeline, &Pipeline::storeFailed, this, &CoreRoom::storeFailed);
    connect(&m_client, &HttpClient::exchanged, this, &CoreRoom::exchanged);
    connect(&m_client, &HttpClient::backlogChanged, this, &CoreRoom::backlogChanged);
    connect(&m_teammates, &TeammateWatch::looked, this, &CoreRoom::teammateLooked);
    connect(&m_teammates, &TeammateWatch::targetLooked, this, &CoreRoom::targetLooked);
    m_askAgain.setParent(this); // goes to the core thread with us
    connect(&m_askAgain, &QTimer::timeout, this, &CoreRoom::watchPeople);
}

void CoreRoom::apply(const Circumstances &circumstances)
{
    m_circumstances = circumstances;
    m_workspaces.clear();
    m_helpdesks.clear(); // open requests hold theirs
    m_teammates.clear();
    for (const Workspace &workspace : circumstances.workspaces)
        connectWorkspace(workspace);
    QList<SyncPlace> places;
    for (const Workspace &workspace : circumstances.workspaces)
        places << SyncPlace{workspace, m_helpdesks.value(workspace.id), circumstances.erased};
    m_knowledge.setPlaces(places);
    m_pipeline.guard(m_workspaces.keys());
    if (m_started)
        m_pipeline.settingsChanged();
    emit tookOver(circumstances);
}

void CoreRoom::connectWorkspace(const Workspace &workspace)
{
    m_workspaces.insert(workspace.id, workspace);
    const Result<std::shared_ptr<Helpdesk>> helpdesk = helpdeskFor(
        workspace.settings, m_circumstances.secrets.value(workspace.settings.key), m_client);
    if (helpdesk) {
        m_helpdesks.insert(workspace.id, *helpdesk);
        if (workspace.settings.enabled)
            m_teammates.follow(workspace, *helpdesk);
        if (m_askAgain.isActive())
            askPeople(workspace.id);
    } else {
        qCWarning(lcRoom, "%s: %s %s", qPrintable(workspace.settings.key.value()),
                  qPrintable(helpdesk.error().what), qPrintable(helpdesk.error().fix));
    }
}

/// A vendor that does not answer is asked again at the next occasion; until then rows show what the
/// messages tell.
void CoreRoom::askPeople(WorkspaceId workspace)
{
    const Time now = m_clock.now();
    const std::shared_ptr<Helpdesk> helpdesk = m_helpdesks.value(workspace);
    const bool known = m_peopleAsked.contains(workspace)
        && now - m_peopleAsked.value(workspace) < peopleAreKnownFor;
    if (!helpdesk || known || !m_workspaces.value(workspace).settings.enabled)
        return;
    m_peopleAsked.insert(workspace, now);
    const TeammateId ai = m_workspaces.value(workspace).settings.aiTeammate;
    const auto missed = [this, workspace] { m_peopleAsked.remove(workspace); };
    onResult(helpdesk->teammates(), this,
             [this, workspace, helpdesk, ai, missed](const Result<QList<Teammate>> &teammates) {
                 if (!teammates)
                     return missed();
                 onResult(helpdesk->teams(), this,
                          [this, workspace, ai, missed, teammates](const Result<QList<Team>> &teams) {
                              if (!teams)
                                  missed();
                              emit peopleTold(workspace,
                                              peopleOf(*teammates,
                                                       teams ? *teams : QList<Team>(), ai));
                          });
             });
}

LaneWorld CoreRoom::world(WorkspaceId workspace) const
{
    LaneWorld world;
    world.workspace = m_workspaces.value(workspace);
    world.facts.everythingPaused = m_circumstances.switches.everythingPaused;
    world.facts.brake = m_circumstances.switches.brakes.value(workspace);
    world.erased = m_circumstances.erased;
    world.publicUrl = m_circumstances.publicUrl;
    world.helpdesk = m_helpdesks.value(workspace);
    world.engine = m_engine;
    return world;
}

void CoreRoom::start()
{
    m_started = true;
    m_pipeline.start();
    m_knowledge.start();
    emit tookOver(m_circumstances);
}

void CoreRoom::syncKnowledge(WorkspaceId workspace, const QString &source)
{
    m_knowledge.syncNow(workspace, source);
}

void CoreRoom::cancelKnowledge(WorkspaceId workspace, const QString &source)
{
    m_knowledge.cancel(workspace, source);
}

void CoreRoom::offerSources(WorkspaceId workspace,
                            const std::shared_ptr<QPromise<Result<QList<ArticleSource>>>> &promise)
{
    const auto tell = [promise](const Result<QList<ArticleSource>> &sources) {
        promise->addResult(sources);
        promise->finish();
    };
    const std::shared_ptr<Helpdesk> helpdesk = m_helpdesks.value(workspace);
    if (!helpdesk)
        return tell(Error{ErrorKind::Unavailable, tr("The workspace is not connected."),
                          tr("Check its token under Integrations.")});
    onResult(helpdesk->articleSources(), this, tell);
}

void CoreRoom::watchPeople()
{
    m_askAgain.start(std::chrono::minutes(1));
    const QList<WorkspaceId> workspaces = m_helpdesks.keys();
    for (WorkspaceId workspace : workspaces)
        askPeople(workspace);
}

void CoreRoom::drain()
{
    m_knowledge.stop();
    m_pipeline.drain();
}

} // namespace Baton
