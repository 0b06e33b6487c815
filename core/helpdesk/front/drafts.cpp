// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/people.h"
#include "helpdesk/front/wire.h"
#include "helpdesk/tr.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostArrivals = 5000; ///< conversations of which it is remembered how they came

PerformReport noChannel()
{
    return {Performed::Refused,
            {},
            HelpdeskText::tr("Front shows no channel by which an answer to this conversation could leave. Check that "
"its inbox is shared with the API token and that its channel works."),
            {}};
}

} // namespace

QFuture<PerformReport> FrontHelpdesk::Wire::draft(const ConversationId &conversation,
                                                  const QString &text)
{
    if (!knownChannels().isEmpty())
        return draftByAddress(conversation, text);
    auto self = shared_from_this();
    return send(FrontRequests::channels(m_api), Priority::Note)
        .then([self, conversation, text](const Exchange &exchange) {
            const auto channels = Front::channelsIn(exchange.body);
            if (!hasSucceeded(exchange) || !channels)
                return readyFuture(FrontAnswers::reportBefore(exchange, u"channels"_s));
            self->rememberChannels(*channels);
            return self->draftByAddress(conversation, text);
        })
        .unwrap();
}

QFuture<PerformReport> FrontHelpdesk::Wire::draftByAddress(const ConversationId &conversation,
                                                           const QString &text)
{
    const Front::Arrival arrival = arrivalOf(conversation);
    if (const QString channel = Front::channelFor(knownChannels(), arrival, {}); !channel.isEmpty())
        return draftIn(conversation, channel, text);
    auto self = shared_from_this();
    return send(FrontRequests::inboxesOf(m_api, conversation))
        .then([self, conversation, text, arrival](const Exchange &exchange) {
            const auto list = FrontAnswers::page(exchange.body);
            if (!hasSucceeded(exchange) || !list)
                return readyFuture(FrontAnswers::reportBefore(exchange, u"inboxes"_s));
            QStringList inboxes;
            for (const QJsonValue inbox : list->results)
                inboxes << Front::idOf(inbox);
            const QString channel
                = Front::channelFor(self->knownChannels(), arrival, inboxes);
            return channel.isEmpty() ? readyFuture(noChannel())
                                     : self->draftIn(conversation, channel, text);
        })
        .unwrap();
}

QFuture<PerformReport> FrontHelpdesk::Wire::draftIn(const ConversationId &conversation,
                                                    const QString &channel, const QString &text)
{
    auto self = shared_from_this();
    return send(FrontRequests::draft(m_api, conversation, channel, text))
        .then([self, conversation](const Exchange &exchange) {
            const PerformReport report
                = FrontAnswers::reportOf(exchange, FrontAnswers::madeId(exchange.body));
            if (report.performed == Performed::Maybe)
                self->internalsAreKnown(conversation, false); // it has to be looked for
            if (report.performed == Performed::Refused)
                self->rememberChannels({}); // maybe it is not there any more
            return report;
        });
}

QList<Front::ChannelHead> FrontHelpdesk::Wire::knownChannels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_channels;
}

void FrontHelpdesk::Wire::rememberChannels(const QList<Front::ChannelHead> &channels)
{
    const QMutexLocker lock(&m_mutex);
    m_channels = channels;
}

Front::Arrival FrontHelpdesk::Wire::arrivalOf(const ConversationId &conversation) const
{
    const QMutexLocker lock(&m_mutex);
    return m_arrivals.value(conversation);
}

void FrontHelpdesk::Wire::rememberArrival(const FrontThread &thread,
                                          const ConversationId &conversation)
{
    if (!m_api.draftsInComposer)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_arrivals.size() >= mostArrivals)
        m_arrivals.clear();
    m_arrivals.insert(conversation, Front::arrivalAmong(thread.messages));
}

} // namespace Baton
