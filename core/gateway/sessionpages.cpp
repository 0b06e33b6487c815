// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sessionpages.h"

#include "domain/clock.h"
#include "domain/pictures.h"
#include "domain/sessionlink.h"
#include "gateway/sessionhtml.h"
#include "store/sessionlinks.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QCryptographicHash>
#include <QUrl>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessages = 500;
constexpr qsizetype mostDecisions = 100;

HttpHeaders discretion()
{
    return {{"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Robots-Tag", "noindex, nofollow, noarchive"},
            {"X-Content-Type-Options", "nosniff"},
            {"X-Frame-Options", "DENY"}};
}

/// Nothing of the page may be kept by others, named to others, run or loaded from elsewhere.
HttpResponse page(int status, const QByteArray &html)
{
    static const QByteArray style
        = QCryptographicHash::hash(sessionStyle(), QCryptographicHash::Sha256).toBase64();
    return {status,
            HttpHeaders{{"Content-Type", "text/html; charset=utf-8"},
                        {"Content-Security-Policy",
                         "default-src 'none'; img-src 'self'; style-src 'sha256-" + style
                             + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}}
                + discretion(),
            html};
}

/// A picture is shown in its place. What else a customer sent is handed on as bytes without a type,
/// and no browser opens it in the name of this page.
HttpResponse fileResponse(const FileContent &file)
{
    const QString picture = pictureType(file.bytes);
    const QByteArray name = QUrl::toPercentEncoding(file.name);
    return {200,
            HttpHeaders{{"Content-Type", picture.isEmpty() ? "application/octet-stream"_ba
                                                           : picture.toLatin1()},
                        {"Content-Disposition",
                         (picture.isEmpty() ? "attachment"_ba : "inline"_ba)
                             + "; filename*=UTF-8''" + name},
                        {"Content-Security-Policy", "default-src 'none'; sandbox"},
                        {"Cross-Origin-Resource-Policy", "same-origin"}}
                + discretion(),
            file.bytes};
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
    SessionPage found{{}, *thread, *decisions, {}};
    for (const Workspace &workspace : *workspaces) {
        if (workspace.id == thread->row.workspace)
            found.workspace = workspace.settings.name;
    }
    return found;
}

Result<FileContent> readFile(Connection &connection, SessionId ticket, FileId file,
                             const QByteArray &hash, Time now)
{
    const Result<SessionId> session = SessionLinks::open(connection, hash, ticket, now);
    return session ? Attachments::content(connection, *session, file) : session.error();
}

/// Also what cannot be a number is looked for: an answer must not be quicker for it.
qlonglong numberOf(const QString &text)
{
    return std::max<qlonglong>(0, text.toLongLong());
}

QByteArray tokenOf(const HttpRequest &request)
{
    return request.query.queryItemValue(u"t"_s).toUtf8();
}

HttpResponse failed(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? refusal() : page(503, unavailableHtml());
}

} // namespace

bool SessionPages::admits(const HttpRequest &request, AddressPace &pace, const Respond &respond)
{
    if (pace.admits(request.peer, m_clock.now()))
        return true;
    HttpResponse busy = page(429, tooManyHtml());
    busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("60")));
    respond(busy);
    return false;
}

void SessionPages::answer(const QString &ticket, const HttpRequest &request,
                          const Respond &respond)
{
    if (!admits(request, m_pace, respond))
        return;
    const SessionId session(numberOf(ticket));
    const QByteArray token = tokenOf(request);
    m_store
        .read<SessionPage>([session, hash = linkTokenHash(token),
                            now = m_clock.now()](Connection &connection) {
            return readPage(connection, session, hash, now);
        })
        .then([respond, token](const Result<SessionPage> &found) {
            if (!found)
                return respond(failed(found.error()));
            SessionPage shown = *found;
            shown.token = token;
            respond(page(200, sessionHtml(shown)));
        });
}

void SessionPages::answerFile(const QString &ticket, const QString &file,
                              const HttpRequest &request, const Respond &respond)
{
    if (!admits(request, m_filePace, respond))
        return;
    const SessionId session(numberOf(ticket));
    const FileId asked(numberOf(file));
    m_store
        .read<FileContent>([session, asked, hash = linkTokenHash(tokenOf(request)),
                            now = m_clock.now()](Connection &connection) {
            return readFile(connection, session, asked, hash, now);
        })
        .then([respond](const Result<FileContent> &found) {
            respond(found ? fileResponse(*found) : failed(found.error()));
        });
}

} // namespace Baton
