// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/conversationrun.h"

#include "domain/async.h"
#include "knowledge/articlesync.h"
#include "knowledge/pastanswers.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int ownAtOnce = 50;          // sessions, with their messages
constexpr Millis oneWindow = 24h;      // of the vendor's search, so that a busy year comes in pieces
constexpr Millis windowsOverlap = 30min; // the vendors' searches lag
constexpr int mostWindows = 60;        // searches of one reading
constexpr int mostReads = 200;         // conversations of one reading; a day is read to its end

/// Whose words may be in it: the customer, and every other who wrote as one.
QList<Contact> peopleOf(const PastConversation &past)
{
    QList<Contact> people{past.contact};
    for (const Message &message : past.messages) {
        const bool known = std::any_of(people.begin(), people.end(), [&](const Contact &person) {
            return person.id.value() == message.author.id;
        });
        if (message.author.kind == AuthorKind::Customer && !known && !message.author.id.isEmpty())
            people << Contact{ContactId(message.author.id), {}, {}, {}};
    }
    return people;
}

Article articleFrom(const PastConversation &past, const Document &document)
{
    Article article = articleOf(document, past.id.value());
    article.id = past.id.value();
    article.source = PastConversations::source;
    article.updatedAt = past.at;
    article.hash = QCryptographicHash::hash(article.passages.join(u'\n').toUtf8(),
                                            QCryptographicHash::Sha256);
    return article;
}

/// Cuts them and stores what they teach; what teaches nothing (any more) is let go. How many did.
Result<int> keepPast(Store &store, WorkspaceId workspace, const QList<PastConversation> &all)
{
    int kept = 0;
    for (const PastConversation &past : all) {
        const std::optional<Document> document = pastAnswers(past.subject, past.messages);
        const Article article = document ? articleFrom(past, *document) : Article{};
        const Result<bool> done
            = store
                  .write<bool>([workspace, past, article, people = peopleOf(past)](
                                   Connection &connection) -> Result<bool> {
                      if (!article.id.isEmpty())
                          return PastConversations::put(connection, workspace, article, people);
                      const Result<> gone
                          = PastConversations::remove(connection, workspace, past.id);
                      return gone ? Result<bool>(false) : gone.error();
                  })
                  .result();
        if (!done)
            return done.error();
        kept += *done ? 1 : 0;
    }
    return kept;
}

} // namespace

ConversationRun::ConversationRun(Store &store, const Clock &clock, SyncPlace place,
                                 const KnowledgeSourceRow &row, QObject *parent)
    : SourceRun(parent), m_store(store), m_place(std::move(place)), m_end{row}, m_now(clock.now())
{
    const WorkspaceSettings &settings = m_place.workspace.settings;
    m_since = m_now - settings.vendorKnowledge.conversationsFor;
    if (settings.retention.sessions.count() > 0) // what sessions may not keep, knowledge may not
        m_since = std::max<Time>(m_since, m_now - settings.retention.sessions);
    m_end.row.more = false;
}

void ConversationRun::start()
{
    onResult(m_store.write<int>([id = m_place.workspace.id, since = m_since](Connection &c) {
        return PastConversations::removeBefore(c, id, since);
    }),
             this, [this](const Result<int> &removed) {
                 if (!removed)
                     return fail(removed.error());
                 m_end.removed = *removed;
                 readOwn(m_end.row.ownUntil.value_or(Time()));
             });
}

void ConversationRun::readOwn(Time changed)
{
    using Past = QList<PastConversation>;
    onResult(m_store.read<Past>([id = m_place.workspace.id, since = m_since,
                                 changed](Connection &connection) {
        return PastConversations::closed(connection, id, since, changed, ownAtOnce);
    }),
             this, [this, changed](const Result<Past> &past) { tookOwn(past, changed); });
}

void ConversationRun::tookOwn(const Result<QList<PastConversation>> &past, Time changed)
{
    if (!past)
        return fail(past.error());
    const bool last = past->size() < ownAtOnce;
    const Time until = past->isEmpty() ? changed : past->last().changedAt;
    onResult(QtConcurrent::run([&store = m_store, id = m_place.workspace.id, all = *past] {
        return keepPast(store, id, all);
    }),
             this, [this, last, until, count = int(past->size())](const Result<int> &kept) {
                 if (!kept)
                     return fail(kept.error());
                 m_end.changed += *kept;
                 m_done += count;
                 m_end.row.ownUntil = until;
                 emit progressed({m_done, std::nullopt});
                 if (last)
                     return nextWindow();
                 // All of the last moment came along: the next step begins behind it.
                 readOwn(until + Millis(1));
             });
}

/// First what is newer than what was covered, then back, a day at a time.
void ConversationRun::nextWindow()
{
    KnowledgeSourceRow &row = m_end.row;
    if (!row.coveredUntil || !row.coveredFrom) {
        row.coveredFrom = row.coveredUntil = m_now;
        m_newestDone = true;
    }
    m_end.row.more = *row.coveredFrom > m_since || !m_newestDone;
    if (!m_end.row.more || m_windows >= mostWindows || m_reads >= mostReads)
        return finish();
    ++m_windows;
    if (m_newestDone)
        m_window = {std::max<Time>(*row.coveredFrom - oneWindow, m_since), *row.coveredFrom};
    else
        m_window = {*row.coveredUntil - windowsOverlap, m_now};
    search({});
}

void ConversationRun::search(const QString &after)
{
    onResult(m_place.helpdesk->closedBetween(m_window.from, m_window.until, after), this,
             [this](const Result<ChangedConversations> &found) {
                 if (found)
                     leaveOutKnown(*found);
                 else
                     fail(found.error());
             });
}

void ConversationRun::leaveOutKnown(const ChangedConversations &found)
{
    m_next = found.next;
    QStringList ids;
    for (const ChangedConversation &one : found.conversations)
        ids << one.id.value();
    onResult(m_store.read<QStringList>([id = m_place.workspace.id, ids](Connection &connection) {
        return PastConversations::known(connection, id, ids);
    }),
             this, [this, found](const Result<QStringList> &known) {
                 if (!known)
                     return fail(known.error());
                 m_wanted = found.conversations;
                 m_wanted.removeIf([&](const ChangedConversation &one) {
                     return known->contains(one.id.value()) || one.updatedAt < m_since;
                 });
                 fetchNext();
             });
}

void ConversationRun::fetchNext()
{
    if (m_wanted.isEmpty())
        return m_next.isEmpty() ? covered() : search(m_next);
    const ChangedConversation next = m_wanted.takeFirst();
    ++m_reads;
    onResult(m_place.helpdesk->fetch(next.id), this,
             [this, next](const Result<QByteArray> &body) {
                 if (body)
                     return take(next, *body);
                 if (body.error().kind != ErrorKind::NotFound) // deleted or merged: nothing to learn
                     return fail(body.error());
                 fetchNext();
             });
}

void ConversationRun::take(const ChangedConversation &which, const QByteArray &body)
{
    Result<Delivery> told = m_place.helpdesk->parse(body);
    emit progressed({++m_done, std::nullopt});
    if (!told)
        return fetchNext(); // of a shape that nobody knows: nothing to learn
    Snapshot &snapshot = told.value().snapshot;
    if (m_place.erased)
        m_place.erased->blank(told.value(), m_place.workspace.id, {});
    const PastConversation past{which.id, snapshot.subject, snapshot.contact.value_or(Contact()),
                                which.updatedAt, m_now, snapshot.messages};
    onResult(QtConcurrent::run([&store = m_store, id = m_place.workspace.id, past] {
        return keepPast(store, id, {past});
    }),
             this, [this](const Result<int> &kept) {
                 if (!kept)
                     return fail(kept.error());
                 m_end.changed += *kept;
                 fetchNext();
             });
}

/// The window was read to its end.
void ConversationRun::covered()
{
    if (m_newestDone)
        m_end.row.coveredFrom = m_window.from;
    else
        m_end.row.coveredUntil = m_window.until;
    m_newestDone = true;
    nextWindow();
}

void ConversationRun::finish()
{
    m_end.row.problem.clear();
    m_end.row.fix.clear();
    m_end.row.readAt = m_end.row.triedAt;
    emit ended(m_end);
}

void ConversationRun::fail(const Error &error)
{
    m_end.row.problem = error.what;
    m_end.row.fix = error.fix;
    emit ended(m_end);
}

} // namespace Baton
