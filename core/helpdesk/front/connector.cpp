// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"

#include "helpdesk/compose.h"
#include "helpdesk/front/wire.h"
#include "helpdesk/tokenreach.h"
#include "helpdesk/tr.h"

namespace Baton {

using namespace Qt::StringLiterals;

FrontHelpdesk::FrontHelpdesk(HttpClient &client, FrontApi api, FrontDialect dialect)
    : m_wire(std::make_shared<Wire>(client, std::move(api), dialect)), m_dialect(std::move(dialect))
{
}

FrontHelpdesk::~FrontHelpdesk() = default;

Result<Delivery> FrontHelpdesk::parse(const QByteArray &body) const
{
    return parseFront(body, m_dialect);
}

QFuture<Result<Delivery>> FrontHelpdesk::read(const ConversationId &conversation, Haste haste)
{
    return m_wire->read(conversation, priorityOf(haste))
        .then([dialect = m_dialect](const Result<FrontThread> &thread) -> Result<Delivery> {
            if (!thread)
                return thread.error();
            return readFrontThread(*thread, dialect);
        });
}

QFuture<PerformReport> FrontHelpdesk::perform(const ConversationId &conversation,
                                              const EffectAction &action)
{
    using namespace FrontRequests;
    const FrontApi &api = m_wire->api();
    if (const auto *tagged = std::get_if<AddTag>(&action))
        return m_wire->tag(conversation, tagged->name);
    if (const auto *attribute = std::get_if<WriteAttribute>(&action))
        return m_wire->writeAttribute(conversation, *attribute);
    if (const auto *noted = std::get_if<PostNote>(&action))
        return m_wire->comment(conversation, noted->text);
    if (const auto *drafted = std::get_if<PostDraft>(&action))
        return m_wire->draft(conversation, drafted->text);
    if (const auto *posted = std::get_if<PostReply>(&action)) {
        return m_wire->send(reply(api, conversation, posted->text))
            .then([](const Exchange &exchange) {
                return hasSucceeded(exchange) ? FrontAnswers::accepted(exchange.body)
                                              : FrontAnswers::reportOf(exchange);
            });
    }
    OutgoingRequest request = archive(api, conversation);
    if (const auto *assigned = std::get_if<AssignTo>(&action))
        request = assign(api, conversation, assigned->owner.teammate);
    else if (std::holds_alternative<RemoveAiTeammate>(action))
        request = assign(api, conversation, {});
    return m_wire->send(request).then(
        [](const Exchange &exchange) { return FrontAnswers::reportOf(exchange); });
}

QFuture<PerformReport> FrontHelpdesk::outcome(const VendorObjectId &accepted)
{
    return m_wire->send(FrontRequests::messageByUid(m_wire->api(), accepted))
        .then([accepted](const Exchange &exchange) -> PerformReport {
            if (hasSucceeded(exchange))
                return FrontAnswers::messageFate(exchange.body);
            // Not there yet, as a rule for a second or two.
            if (exchange.end == Exchange::End::Answered && exchange.status == 404)
                return {Performed::Accepted, accepted, {}, {}};
            return {Performed::Maybe, accepted, FrontAnswers::failureOf(exchange).what,
                    exchange.retryAfter};
        });
}

QFuture<Result<AccountInfo>> FrontHelpdesk::account()
{
    return m_wire->ask<AccountInfo>(FrontRequests::me(m_wire->api()), FrontAnswers::me)
        .then([wire = m_wire](const Result<AccountInfo> &account) {
            if (!account)
                return finished(account);
            // The token's reach shows only when it is used.
            return wire->ask<AccountInfo>(FrontRequests::inboxes(wire->api()),
                                          [account](const QByteArray &) { return account; });
        })
        .unwrap();
}

QFuture<Result<TokenReach>> FrontHelpdesk::tokenReach()
{
    const FrontApi &api = m_wire->api();
    // No conversation has that id: 404 says that the token may.
    return examineToken(
        {[wire = m_wire](const OutgoingRequest &request) { return wire->send(request); },
         &FrontAnswers::failureOf, FrontAnswers::me, FrontRequests::me(api),
         {{Reach::Conversations, FrontRequests::listOneConversation(api)},
          {Reach::Write, FrontRequests::leaveConversation(api, ConversationId(u"cnv_0"_s))},
          {Reach::Articles, FrontRequests::knowledgeBases(api)},
          {Reach::Tags, FrontRequests::companyTags(api)},
          {Reach::People, FrontRequests::listOneContact(api)}}});
}

QFuture<Result<QList<Teammate>>> FrontHelpdesk::teammates()
{
    return m_wire->ask<QList<Teammate>>(FrontRequests::teammates(m_wire->api()),
                                        FrontAnswers::teammates);
}

QFuture<Result<QList<Attribute>>> FrontHelpdesk::attributes(const ContactId &contact)
{
    return m_wire->attributes(contact);
}

QFuture<Result<ChangedConversations>> FrontHelpdesk::changedSince(Time since, const QString &after)
{
    return m_wire->ask<ChangedConversations>(FrontRequests::events(m_wire->api(), since, after),
                                             FrontAnswers::events);
}

QFuture<Result<QByteArray>> FrontHelpdesk::fetch(const ConversationId &conversation)
{
    return m_wire->read(conversation, Priority::Sync)
        .then([](const Result<FrontThread> &thread) -> Result<QByteArray> {
            if (!thread)
                return thread.error();
            return frontThreadBytes(*thread);
        });
}

/// Through the API, with the token. Should it send us on, then without, and to Front's hosts only.
QFuture<Result<DownloadedFile>> FrontHelpdesk::download(const Attachment &file)
{
    const FrontApi &api = m_wire->api();
    const auto request = FrontRequests::attachment(api, QUrl(file.url));
    if (!request)
        return finished(Result<DownloadedFile>(
            Error{ErrorKind::Cancelled,
                  HelpdeskText::tr("It is not where the helpdesk keeps files."),
                  HelpdeskText::tr("Open it in the helpdesk itself.")}));
    DownloadRules rules;
    rules.apiFirst = true;
    rules.here = isThisMachine(api.base.host());
    rules.mayAsk = [here = rules.here](const QUrl &url) {
        return here ? isThisMachine(url.host()) : url.host().endsWith(".frontapp.com"_L1);
    };
    return downloadThrough(m_wire->client(), *request, rules);
}

Result<std::shared_ptr<Helpdesk>> frontHelpdesk(const WorkspaceSettings &settings,
                                                const HelpdeskSecrets &secrets,
                                                HttpClient &client)
{
    Result<FrontApi> api = frontApi(settings.apiBaseUrl, secrets.apiToken,
                                          settings.aiTeammate);
    if (!api)
        return api.error();
    api.value().account = settings.key.value();
    api.value().draftsInComposer = settings.draftsAs == DraftForm::Draft;
    return std::shared_ptr<Helpdesk>(
        std::make_shared<FrontHelpdesk>(client, *api, FrontDialect{settings.aiTeammate}));
}

} // namespace Baton
