// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/facts.h"

#include <QUrl>

namespace Baton {

using namespace Qt::StringLiterals;

const VendorFacts &frontFacts()
{
    // dev.frontapp.com, "Application webhooks": `{"type": "sync"}` with the header on every save.
    static const VendorFacts facts{
        .webhookPath = u"/webhooks/front/"_s,
        .topics = {u"inbound"_s, u"outbound"_s, u"archive"_s, u"assign"_s},
        .webhookSecrets = {SecretName::AppSigningKey, SecretName::RuleSecret},
        .challengeHeader = "x-front-challenge",
        .challengeTopic = u"sync"_s};
    return facts;
}

QString frontConversationUrl(const ConversationId &conversation)
{
    return u"https://app.frontapp.com/open/%1"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(conversation.value())));
}

} // namespace Baton
