// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/facts.h"

#include "domain/settings.h"

#include <QUrl>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// Anything that is no region's API is a stand-in for the US one.
QString inboxHost(const QString &apiHost)
{
    if (apiHost == "api.eu.intercom.io"_L1)
        return u"app.eu.intercom.com"_s;
    if (apiHost == "api.au.intercom.io"_L1)
        return u"app.au.intercom.com"_s;
    return u"app.intercom.com"_s;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

const VendorFacts &intercomFacts()
{
    static const VendorFacts facts{
        .webhookPath = u"/webhooks/intercom/"_s,
        .topics = {u"conversation.user.created"_s, u"conversation.user.replied"_s,
                   u"conversation.admin.replied"_s, u"conversation.admin.assigned"_s,
                   u"conversation.admin.closed"_s},
        .copyTopics = {u"conversation_part.redacted"_s, u"conversation.deleted"_s},
        .recordTopics = {u"conversation.operator.replied"_s, u"conversation.admin.noted"_s,
                         u"conversation.admin.opened"_s, u"conversation.admin.snoozed"_s,
                         u"conversation.admin.unsnoozed"_s, u"conversation.contact.attached"_s,
                         u"conversation.rating.added"_s, u"conversation_part.tag.created"_s},
        .webhookSecrets = {SecretName::SigningSecret}};
    return facts;
}

QString intercomConversationUrl(const WorkspaceSettings &settings,
                                const ConversationId &conversation)
{
    return u"https://%1/a/inbox/%2/inbox/conversation/%3"_s.arg(
        inboxHost(QUrl(settings.apiBaseUrl).host()), encoded(settings.platformWorkspaceId),
        encoded(conversation.value()));
}

} // namespace Baton
