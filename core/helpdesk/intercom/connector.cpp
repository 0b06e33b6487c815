// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/connector.h"

#include "helpdesk/compose.h"
#include "helpdesk/intercom/answers.h"
#include "helpdesk/intercom/files.h"
#include "helpdesk/intercom/parser.h"
#include "helpdesk/intercom/wire.h"
#include "helpdesk/throughclient.h"
#include "helpdesk/tokenreach.h"
#include "helpdesk/tr.h"

namespace Baton {

using namespace Qt::StringLiterals;
using namespace IntercomOutcome;
using IntercomAnswers::Made;

namespace {

/// The request of an action that is one request, and what it makes.
struct Step
{
    OutgoingRequest request;
    Made made;
};

Step stepOf(const IntercomApi &api, const ConversationId &conversation, const EffectAction &action)
{
    using namespace IntercomRequests;
    if (const auto *posted = std::get_if<PostReply>(&action))
        return {reply(api, conversation, posted->text), Made::Reply};
    if (const auto *noted = std::get_if<PostNote>(&action))
        return {note(api, conversation, noted->text), Made::Note};
    if (const auto *assigned = std::get_if<AssignTo>(&action))
        return {assign(api, conversation, assigned->owner), Made::Assignment};
    if (std::holds_alternative<RemoveAiTeammate>(action))
        return {unassign(api, conversation), Made::Assignment};
    return {close(api, conversation), Made::Closing};
}

Result<Delivery> wholeThread(const QByteArray &body, const IntercomDialect &dialect,
                             const ConversationId &conversation)
{
    const Result<Delivery> delivery = parseIntercom(body, dialect);
    if (delivery && delivery->snapshot.whole && delivery->snapshot.conversation == conversation)
        return delivery;
    return Error{ErrorKind::Unavailable,
                 HelpdeskText::tr("Intercom answered, but not with conversation %1.")
                     .arg(conversation.value()),
                 HelpdeskText::tr("Check the API address for a proxy in between, then try again.")};
}

} // namespace

IntercomHelpdesk::IntercomHelpdesk(HttpClient &client, IntercomApi api, IntercomDialect dialect)
    : m_wire(std::make_shared<Wire>(client, std::move(api))), m_dialect(std::move(dialect))
{
}

IntercomHelpdesk::~IntercomHelpdesk() = default;

Result<Delivery> IntercomHelpdesk::parse(const QByteArray &body) const
{
    return parseIntercom(body, m_dialect);
}

QFuture<Result<Delivery>> IntercomHelpdesk::read(const ConversationId &conversation, Haste haste)
{
    OutgoingRequest request = IntercomRequests::readConversation(m_wire->api(), conversation);
    request.priority = priorityOf(haste);
    return m_wire->ask<Delivery>(
        request,
        [dialect = m_dialect, conversation](const QByteArray &body) {
            return wholeThread(body, dialect, conversation);
        });
}

QFuture<PerformReport> IntercomHelpdesk::perform(const ConversationId &conversation,
                                                 const EffectAction &action)
{
    if (const auto *tag = std::get_if<AddTag>(&action))
        return m_wire->tag(conversation, tag->name);
    if (const auto *attribute = std::get_if<WriteAttribute>(&action))
        return m_wire->writeAttribute(conversation, *attribute);
    const IntercomApi &api = m_wire->api();
    const Step step = stepOf(api, conversation, action);
    return m_wire->send(step.request)
        .then([author = api.aiTeammate, made = step.made](const Exchange &exchange) {
            return reportOf(exchange, IntercomAnswers::newestPart(exchange.body, author, made));
        });
}

QFuture<Result<AccountInfo>> IntercomHelpdesk::account()
{
    auto me = m_wire->ask<AccountInfo>(IntercomRequests::me(m_wire->api()), IntercomAnswers::me);
    return me
        .then([wire = m_wire](const Result<AccountInfo> &account) {
            if (!account)
                return finished(account);
            // The token's reach shows only when it is used.
            return wire->ask<AccountInfo>(IntercomRequests::listOneConversation(wire->api()),
                                          [account](const QByteArray &) { return account; });
        })
        .unwrap();
}

QFuture<Result<TokenReach>> IntercomHelpdesk::tokenReach()
{
    const IntercomApi &api = m_wire->api();
    // Nobody has these ids: 404 says that the token may.
    return examineToken(
        {[wire = m_wire](const OutgoingRequest &request) { return wire->send(request); },
         &IntercomOutcome::failureOf, IntercomAnswers::me, IntercomRequests::me(api),
         {{Reach::Conversations, IntercomRequests::listOneConversation(api)},
          {Reach::Write, IntercomRequests::leaveConversation(api, ConversationId(u"0"_s))},
          {Reach::Articles, IntercomRequests::articles(api)},
          {Reach::Tags, IntercomRequests::tags(api)},
          {Reach::People, IntercomRequests::contact(api, ContactId(u"0"_s))}}});
}

QFuture<Result<QList<Teammate>>> IntercomHelpdesk::teammates()
{
    return m_wire->ask<QList<Teammate>>(IntercomRequests::admins(m_wire->api()),
                                        IntercomAnswers::admins);
}

QFuture<Result<QList<Team>>> IntercomHelpdesk::teams()
{
    return m_wire->ask<QList<Team>>(IntercomRequests::teams(m_wire->api()),
                                    IntercomAnswers::teams);
}

QFuture<Result<QList<Attribute>>> IntercomHelpdesk::attributes(const ContactId &contact)
{
    auto own = m_wire->ask<QList<Attribute>>(IntercomRequests::contact(m_wire->api(), contact),
                                             IntercomAnswers::contactAttributes);
    return own
        .then([wire = m_wire, contact](const Result<QList<Attribute>> &known) {
            if (!known)
                return finished(known);
            return wire
                ->ask<QList<Attribute>>(IntercomRequests::companies(wire->api(), contact),
                                        IntercomAnswers::companyAttributes)
                .then([wire, known](const Result<QList<Attribute>> &companies) {
                    return wire->together(*known, companies);
                });
        })
        .unwrap();
}

QFuture<Result<ChangedConversations>> IntercomHelpdesk::changedSince(Time since,
                                                                     const QString &after)
{
    return m_wire->ask<ChangedConversations>(
        IntercomRequests::searchConversations(m_wire->api(), since, after),
        IntercomAnswers::search);
}

QFuture<Result<QByteArray>> IntercomHelpdesk::fetch(const ConversationId &conversation)
{
    OutgoingRequest request = IntercomRequests::readConversation(m_wire->api(), conversation);
    request.priority = Priority::Sync;
    return m_wire->ask<QByteArray>(
        request, [dialect = m_dialect, conversation](const QByteArray &body) -> Result<QByteArray> {
            const Result<Delivery> whole = wholeThread(body, dialect, conversation);
            return whole ? Result<QByteArray>(body) : whole.error();
        });
}

/// By a signed address, without the token.
QFuture<Result<DownloadedFile>> IntercomHelpdesk::download(const Attachment &file)
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = QUrl(file.url);
    DownloadRules rules;
    rules.here = isThisMachine(m_wire->api().base.host());
    rules.mayAsk = [here = rules.here](const QUrl &url) {
        return here ? isThisMachine(url.host()) : Intercom::isFileAddress(url);
    };
    return downloadThrough(m_wire->client(), request, rules);
}

Result<std::shared_ptr<Helpdesk>> intercomHelpdesk(const WorkspaceSettings &settings,
                                                   const HelpdeskSecrets &secrets,
                                                   HttpClient &client)
{
    Result<IntercomApi> api = intercomApi(settings.apiBaseUrl, secrets.apiToken,
                                          settings.aiTeammate);
    if (!api)
        return api.error();
    api.value().account = settings.key.value();
    return std::shared_ptr<Helpdesk>(
        std::make_shared<IntercomHelpdesk>(
        client, *api, IntercomDialect{.aiTeammate = settings.aiTeammate}));
}

} // namespace Baton
