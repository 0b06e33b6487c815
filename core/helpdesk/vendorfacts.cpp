// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/vendorfacts.h"

#include "domain/settings.h"
#include "helpdesk/front/facts.h"
#include "helpdesk/front/signature.h"
#include "helpdesk/intercom/facts.h"
#include "helpdesk/intercom/signature.h"

namespace Baton {

const VendorFacts &factsOf(Platform platform)
{
    switch (platform) {
    case Platform::Intercom: return intercomFacts();
    case Platform::Front: return frontFacts();
    }
    Q_UNREACHABLE();
}

SignatureCheck checkSignature(Platform platform, const SignedRequest &request,
                              const HelpdeskSecrets &secrets)
{
    switch (platform) {
    case Platform::Intercom: return checkIntercomSignature(request, secrets.signingSecrets);
    case Platform::Front: return checkFrontSignature(request, secrets);
    }
    Q_UNREACHABLE();
}

QString conversationUrl(const WorkspaceSettings &settings, const ConversationId &conversation)
{
    switch (settings.platform) {
    case Platform::Intercom: return intercomConversationUrl(settings, conversation);
    case Platform::Front: return frontConversationUrl(conversation);
    }
    Q_UNREACHABLE();
}

} // namespace Baton
