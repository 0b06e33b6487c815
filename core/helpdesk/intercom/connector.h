// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "helpdesk/intercom/dialect.h"
#include "helpdesk/intercom/requests.h"

#include <memory>

namespace Baton {

class HttpClient;

/// One Intercom workspace over REST. Holds no state but the ids of tags and the names of
/// collections it has met. May be
/// destroyed with requests open: their futures still finish, and nothing of it is touched then.
class IntercomHelpdesk final : public Helpdesk
{
public:
    /// The client must outlive this.
    IntercomHelpdesk(HttpClient &client, IntercomApi api, IntercomDialect dialect);
    ~IntercomHelpdesk() override;

    Result<Delivery> parse(const QByteArray &body) const override;
    QFuture<Result<Delivery>> read(const ConversationId &conversation, Haste haste) override;
    QFuture<PerformReport> perform(const ConversationId &conversation,
                                   const EffectAction &action) override;
    /// Who the token belongs to, and whether it may read conversations: Denied when not.
    QFuture<Result<AccountInfo>> account() override;
    QFuture<Result<TokenReach>> tokenReach() override;
    QFuture<Result<QList<Teammate>>> teammates() override;
    QFuture<Result<QList<Team>>> teams() override;
    QFuture<Result<QList<Attribute>>> attributes(const ContactId &contact) override;
    QFuture<Result<ChangedConversations>> changedSince(Time since, const QString &after) override;
    QFuture<Result<QByteArray>> fetch(const ConversationId &conversation) override;
    /// The help centre and the internal articles.
    QFuture<Result<QList<ArticleSource>>> articleSources() override;
    QFuture<Result<VendorArticles>> articles(const QString &source, const QString &after) override;
    QFuture<Result<ChangedConversations>> closedBetween(Time from, Time until,
                                                        const QString &after) override;
    QFuture<Result<DownloadedFile>> download(const Attachment &file) override;

private:
    class Wire;
    std::shared_ptr<Wire> m_wire; ///< shared with the continuations of open requests
    IntercomDialect m_dialect;
};

/// The connector for a workspace as it is set up. Error (Input) when its API address is none.
Result<std::shared_ptr<Helpdesk>> intercomHelpdesk(const WorkspaceSettings &settings,
                                                   const HelpdeskSecrets &secrets,
                                                   HttpClient &client);

} // namespace Baton
