// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/filekeeper.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "helpdesk/helpdesk.h"
#include "pipeline/keeping.h"
#include "store/changefeed.h"
#include "store/sessions.h"
#include "store/store.h"

#include <algorithm>
#include <array>

namespace Baton {

namespace {

constexpr int mostOnWay = 2; ///< so that a slow one does not hold up all
constexpr Millis lookEvery = 1min;
constexpr Millis lookBack = 1h;                     ///< for what a failing store made us miss
constexpr Millis lookBackAtStart = std::chrono::days(7);
/// Until the next try, by those made; after the last of them the reason stays.
constexpr auto pauses = std::to_array<Millis>({1min, 5min, 30min, 3h});

QString nameOf(const WantedFile &wanted)
{
    return QString::number(wanted.session.value()) + QLatin1Char('\n') + wanted.message.value()
        + QLatin1Char('\n') + filePlace(wanted.file.url);
}

/// The same file as the vendor names it now.
std::optional<Attachment> renamed(const WantedFile &wanted, const Delivery &delivery)
{
    for (const Message &message : delivery.snapshot.messages) {
        for (const Attachment &file : message.attachments) {
            if (message.id == wanted.message && file.url != wanted.file.url
                && filePlace(file.url) == filePlace(wanted.file.url))
                return file;
        }
    }
    return std::nullopt;
}

} // namespace

FileKeeper::FileKeeper(LaneServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { lookAtDue(lookBack); });
    connect(&services.store.changes(), &ChangeFeed::filesAsked, this,
            [this](const QList<SessionId> &sessions) {
                for (const SessionId session : sessions)
                    find(session);
            },
            Qt::QueuedConnection);
}

void FileKeeper::start()
{
    m_working = true;
    m_timer.start(lookEvery);
    lookAtDue(lookBackAtStart);
}

void FileKeeper::stop()
{
    m_working = false;
    m_timer.stop();
    m_queue.clear();
}

void FileKeeper::lookAtDue(Millis back)
{
    const Time now = m_services.clock.now();
    onResult(m_services.store.read<QList<SessionId>>([now, back](Connection &connection) {
        return Attachments::due(connection, now - back, now);
    }),
             this, [this](const Result<QList<SessionId>> &due) {
                 for (const SessionId id : due ? *due : QList<SessionId>()) {
                     onResult(m_services.store.read<Session>([id](Connection &connection) {
                         return Sessions::load(connection, id);
                     }),
                              this, [this](const Result<Session> &session) {
                                  if (session)
                                      look(*session);
                              });
                 }
             });
}

void FileKeeper::look(const Session &session)
{
    const bool named = std::any_of(session.messages.begin(), session.messages.end(),
                                   [](const Message &each) { return !each.attachments.isEmpty(); });
    if (!named || !m_working)
        return;
    const WorkspaceSettings settings = m_services.world(session.workspace).workspace.settings;
    if (settings.fullConversationSync || isTouched(session))
        find(session.id);
}

void FileKeeper::find(SessionId session)
{
    const Time now = m_services.clock.now();
    onResult(m_services.store.read<QList<WantedFile>>([session, now](Connection &connection) {
        return Attachments::wanted(connection, session, now);
    }),
             this, [this](const Result<QList<WantedFile>> &wanted) {
                 if (wanted)
                     take(*wanted);
             });
}

void FileKeeper::take(const QList<WantedFile> &wanted)
{
    if (!m_working)
        return;
    for (const WantedFile &one : wanted) {
        if (m_taken.contains(nameOf(one)))
            continue;
        m_taken.insert(nameOf(one));
        m_queue.append(one);
    }
    next();
}

void FileKeeper::next()
{
    while (m_onWay < mostOnWay && !m_queue.isEmpty()) {
        const WantedFile wanted = m_queue.takeFirst();
        const LaneWorld world = m_services.world(wanted.workspace);
        if (!world.helpdesk || !world.workspace.settings.enabled) {
            m_taken.remove(nameOf(wanted)); // when it is back, the next look finds it
            continue;
        }
        ++m_onWay;
        fetch({wanted, world.helpdesk});
    }
}

void FileKeeper::fetch(const Errand &errand)
{
    onResult(errand.helpdesk->download(errand.wanted.file), this,
             [this, errand](const Result<DownloadedFile> &result) { fetched(errand, result); });
}

void FileKeeper::fetched(const Errand &errand, const Result<DownloadedFile> &result)
{
    const bool signedLink = errand.wanted.file.url.contains(QLatin1Char('?'));
    if (!result && result.error().kind == ErrorKind::NotFound && signedLink && !errand.freshLink)
        return findFreshLink(errand);
    if (!result)
        return missed(errand, result.error().kind);
    const WantedFile wanted = errand.wanted;
    const DownloadedFile file = *result;
    done(errand, m_services.store.write<Nothing>([wanted, file](Connection &connection) {
        return Attachments::keep(connection, wanted, file.content, file.contentType);
    }));
}

/// Signed addresses run out, for example while Baton was not running: each read names new ones.
void FileKeeper::findFreshLink(const Errand &errand)
{
    onResult(errand.helpdesk->read(errand.wanted.conversation, Haste::None), this,
             [this, errand](const Result<Delivery> &delivery) {
                 if (!delivery)
                     return missed(errand, delivery.error().kind);
                 const std::optional<Attachment> fresh = renamed(errand.wanted, *delivery);
                 if (!fresh)
                     return missed(errand, ErrorKind::NotFound);
                 Errand again = errand;
                 again.wanted.file = *fresh;
                 again.freshLink = true;
                 fetch(again);
             });
}

void FileKeeper::missed(const Errand &errand, ErrorKind why)
{
    const WantedFile wanted = errand.wanted;
    FileState state = FileState::Unreachable;
    std::optional<Time> again;
    if (why == ErrorKind::Cancelled)
        state = FileState::Elsewhere;
    else if (why == ErrorKind::Denied)
        state = FileState::NotAllowed;
    else if (why == ErrorKind::NotFound)
        state = FileState::Gone;
    else if (why == ErrorKind::Input)
        state = FileState::TooLarge;
    else if (size_t(wanted.tries) < pauses.size()) {
        state = FileState::Waiting;
        again = m_services.clock.now() + pauses[size_t(wanted.tries)];
    }
    done(errand, m_services.store.write<Nothing>([wanted, state, again](Connection &connection) {
        return Attachments::miss(connection, wanted, state, again);
    }));
}

/// Also when the store did not take it: the next look finds the file again.
void FileKeeper::done(const Errand &errand, const QFuture<Result<>> &written)
{
    onResult(written, this, [this, errand](const Result<> &) {
        m_taken.remove(nameOf(errand.wanted));
        --m_onWay;
        next();
    });
}

} // namespace Baton
