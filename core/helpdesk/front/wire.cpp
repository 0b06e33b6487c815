// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/wire.h"

#include "helpdesk/front/people.h"
#include "helpdesk/tr.h"
#include "http/ratebudget.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessagePages = 5; ///< of a hundred: as much as anybody reads
constexpr int mostKnown = 5000;     ///< conversations whose comments and drafts are remembered as read

QFuture<Result<FrontThread>> failedReading(const Exchange &exchange)
{
    return finished(Result<FrontThread>(FrontAnswers::failureOf(exchange)));
}

FrontThread partOfAnother(const ConversationId &conversation, const ConversationId &into,
                          const Exchange &exchange)
{
    FrontThread thread;
    thread.conversation = {{"id"_L1, conversation.value()}};
    thread.mergedInto = into;
    thread.answeredAt = readHttpDate(headerValue(exchange.headers, "Date"));
    return thread;
}

QFuture<Result<FrontThread>> anotherConversation(const ConversationId &wanted)
{
    return finished(Result<FrontThread>(
        Error{ErrorKind::Unavailable,
              HelpdeskText::tr("Front answered, but not with conversation %1.").arg(wanted.value()),
              HelpdeskText::tr("Check the API address for a proxy in between, then try again.")}));
}

} // namespace

auto FrontHelpdesk::Wire::read(const ConversationId &conversation, Priority priority) -> Reading
{
    auto self = shared_from_this();
    return send(FrontRequests::conversation(m_api, conversation), priority)
        .then([self, conversation, priority](const Exchange &exchange) {
            if (const ConversationId into = FrontAnswers::mergedInto(exchange); !into.isEmpty())
                return finished(Result(partOfAnother(conversation, into, exchange)));
            if (!hasSucceeded(exchange))
                return failedReading(exchange);
            const Result<QJsonObject> object = FrontAnswers::object(exchange.body);
            if (!object || Front::idOf(*object) != conversation.value())
                return anotherConversation(conversation);
            FrontThread thread;
            thread.conversation = *object;
            thread.answeredAt = readHttpDate(headerValue(exchange.headers, "Date"));
            return self->readMessages(conversation, priority, thread, {}, 1);
        })
        .unwrap();
}

auto FrontHelpdesk::Wire::readMessages(const ConversationId &conversation, Priority priority,
                                       FrontThread thread, const QString &page, int pages)
    -> Reading
{
    auto self = shared_from_this();
    return send(FrontRequests::messages(m_api, conversation, page), priority)
        .then([self, conversation, priority, thread, pages](const Exchange &exchange) {
            if (!hasSucceeded(exchange))
                return failedReading(exchange);
            const Result<FrontAnswers::Page> got = FrontAnswers::page(exchange.body);
            if (!got)
                return finished(Result<FrontThread>(got.error()));
            FrontThread more = thread;
            for (const QJsonValue message : got->results)
                more.messages << message;
            if (!got->next.isEmpty() && pages < mostMessagePages)
                return self->readMessages(conversation, priority, more, got->next, pages + 1);
            self->rememberArrival(more, conversation);
            if (self->wantsInternals(conversation))
                return self->readComments(conversation, priority, more);
            return finished(Result<FrontThread>(more));
        })
        .unwrap();
}

auto FrontHelpdesk::Wire::readComments(const ConversationId &conversation, Priority priority,
                                       FrontThread thread) -> Reading
{
    auto self = shared_from_this();
    return send(FrontRequests::comments(m_api, conversation), priority)
        .then([self, conversation, priority, thread](const Exchange &exchange) {
            if (!hasSucceeded(exchange))
                return failedReading(exchange);
            const Result<FrontAnswers::Page> got = FrontAnswers::page(exchange.body);
            if (!got)
                return finished(Result<FrontThread>(got.error()));
            FrontThread more = thread;
            more.comments = got->results;
            if (self->m_api.draftsInComposer)
                return self->readDrafts(conversation, priority, more);
            self->internalsAreKnown(conversation, true);
            return finished(Result<FrontThread>(more));
        })
        .unwrap();
}

auto FrontHelpdesk::Wire::readDrafts(const ConversationId &conversation, Priority priority,
                                     FrontThread thread) -> Reading
{
    auto self = shared_from_this();
    return send(FrontRequests::drafts(m_api, conversation), priority)
        .then([self, conversation, thread](const Exchange &exchange) -> Result<FrontThread> {
            if (!hasSucceeded(exchange))
                return FrontAnswers::failureOf(exchange);
            const Result<FrontAnswers::Page> got = FrontAnswers::page(exchange.body);
            if (!got)
                return got.error();
            self->internalsAreKnown(conversation, true);
            FrontThread whole = thread;
            for (const QJsonValue draft : got->results)
                whole.messages << draft;
            return whole;
        });
}

QFuture<PerformReport> FrontHelpdesk::Wire::comment(const ConversationId &conversation,
                                                    const QString &text)
{
    auto self = shared_from_this();
    return send(FrontRequests::comment(m_api, conversation, text))
        .then([self, conversation](const Exchange &exchange) {
            const PerformReport report = FrontAnswers::reportOf(
                exchange, FrontAnswers::madeId(exchange.body));
            if (report.performed == Performed::Maybe)
                self->internalsAreKnown(conversation, false); // it has to be looked for
            return report;
        });
}

bool FrontHelpdesk::Wire::wantsInternals(const ConversationId &conversation) const
{
    const QMutexLocker lock(&m_mutex);
    return !m_internalsKnown.contains(conversation);
}

void FrontHelpdesk::Wire::internalsAreKnown(const ConversationId &conversation, bool known)
{
    const QMutexLocker lock(&m_mutex);
    if (!known)
        m_internalsKnown.remove(conversation);
    else if (m_internalsKnown.size() < mostKnown)
        m_internalsKnown.insert(conversation);
    else
        m_internalsKnown = {conversation};
}

} // namespace Baton
