// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "helpdesk/front/dialect.h"
#include "helpdesk/front/requests.h"
#include "helpdesk/helpdesk.h"

#include <memory>

namespace Baton {

/// One Front company over its Core API. Spends few of the few calls a company has: a read is two
/// calls, and more for comments and Front's own drafts only when somebody may be looking for one.
/// May be destroyed with requests open: their futures still finish, and nothing of it is touched
/// then.
class FrontHelpdesk final : public Helpdesk
{
public:
    /// The client must outlive this.
    FrontHelpdesk(HttpClient &client, FrontApi api, FrontDialect dialect);
    ~FrontHelpdesk() override;

    Result<Delivery> parse(const QByteArray &body) const override;
    /// Up to 500 messages; of one that was merged into another conversation only that.
    QFuture<Result<Delivery>> read(const ConversationId &conversation, Haste haste) override;
    QFuture<PerformReport> perform(const ConversationId &conversation,
                                   const EffectAction &action) override;
    QFuture<PerformReport> outcome(const VendorObjectId &accepted) override;
    /// The company, and whether the token may see its inboxes: Denied when not.
    QFuture<Result<AccountInfo>> account() override;
    QFuture<Result<TokenReach>> tokenReach() override;
    QFuture<Result<QList<Teammate>>> teammates() override;
    /// The contact's custom fields, and those of the company that has its mail domain.
    QFuture<Result<QList<Attribute>>> attributes(const ContactId &contact) override;
    QFuture<Result<ChangedConversations>> changedSince(Time since, const QString &after) override;
    QFuture<Result<QByteArray>> fetch(const ConversationId &conversation) override;
    QFuture<Result<QList<ArticleSource>>> articleSources() override;
    QFuture<Result<VendorArticles>> articles(const QString &source, const QString &after) override;
    QFuture<Result<VendorArticle>> article(const VendorArticle &listed) override;
    QFuture<Result<ChangedConversations>> closedBetween(Time from, Time until,
                                                        const QString &after) override;
    QFuture<Result<DownloadedFile>> download(const Attachment &file) override;

private:
    class Wire;
    std::shared_ptr<Wire> m_wire; ///< shared with the continuations of open requests
    FrontDialect m_dialect;
};

/// The connector for a workspace as it is set up. Error (Input) when its API address is none.
Result<std::shared_ptr<Helpdesk>> frontHelpdesk(const WorkspaceSettings &settings,
                                                const HelpdeskSecrets &secrets,
                                                HttpClient &client);

} // namespace Baton
