// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sessionpages.h"

#include "domain/clock.h"
#include "domain/sessionlink.h"
#include "gateway/sessionhtml.h"
#include "store/sessionlinks.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QCryptographicHash>

namespace Baton {

namespace {

constexpr int mostMessages = 500;
constexpr qsizetype mostDecisions = 100;

/// Nothing of the page may be kept by others, named to others, run or loaded from elsewhere.
HttpResponse page(int status, const QByteArray &html)
{
    static const QByteArray style
        = QCryptographicHash::hash(sessionStyle(), QCryptographicHash::Sha256).toBase64();
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"Referrer-Policy", "no-referrer"},
             {"X-Robots-Tag", "noindex, nofollow, noarchive"},
             {"X-Content-Type-Options", "nosniff"},
             {"X-Frame-Options", "DENY"},
             {"Content-Security-Policy",
              "default-src 'none'; style-src 'sha256-" + style
                  + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}},
            html};
}

HttpResponse refusal()
{
    return page(404, refusedHtml());
}

/// The decisions of the thread's time, the newest `mostDecisions` of them, in order.
Result<QList<Decision>> decisionsOf(Connection &connection, const Overview::Thread &thread)
{
    QList<Decision> decisions;
    for (const Overview::DecisionHead &head :
         thread.decisions.mid(std::max<qsizetype>(0, thread.decisions.size() - mostDecisions))) {
        const Result<Overview::DecisionRow> row
            = Overview::decision(connection, thread.row.id, head.id);
        if (!row)
            return row.error();
        decisions << row->decision;
    }
    return decisions;
}

Result<SessionPage> readPage(Connection &connection, SessionId ticket, const QByteArray &hash,
                             Time now)
{
    const Result<SessionId> session = SessionLinks::open(connection, hash, ticket, now);
    if (!session)
        return session.error();
    const Result<Overview::Thread> thread
        = Overview::thread(connection, *session, mostMessages);
    if (!thread)
        return thread.error();
    const Result<QList<Decision>> decisions = decisionsOf(connection, *thread);
    if (!decisions)
        return decisions.error();
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    if (!workspaces)
        return workspaces.error();
    SessionPage found{{}, *thread, *decisions};
    for (const Workspace &workspace : *workspaces) {
        if (workspace.id == thread->row.workspace)
            found.workspace = workspace.settings.name;
    }
    return found;
}

} // namespace

void SessionPages::answer(const QString &ticket, const HttpRequest &request,
                          const Respond &respond)
{
    const Time now = m_clock.now();
    if (!m_pace.admits(request.peer, now)) {
        HttpResponse busy = page(429, tooManyHtml());
        busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("60")));
        return respond(busy);
    }
    // Also what cannot be a ticket is looked for: an answer must not be quicker for it.
    const SessionId session(std::max<qlonglong>(0, ticket.toLongLong()));
    const QByteArray hash = linkTokenHash(request.query.queryItemValue(QStringLiteral("t")).toUtf8());
    m_store
        .read<SessionPage>([session, hash, now](Connection &connection) {
            return readPage(connection, session, hash, now);
        })
        .then([respond](const Result<SessionPage> &found) {
            if (found)
                return respond(page(200, sessionHtml(*found)));
            const bool refused = found.error().kind == ErrorKind::NotFound;
            respond(refused ? refusal() : page(503, unavailableHtml()));
        });
}

} // namespace Baton
