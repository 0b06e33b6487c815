// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/admission.h"

#include "helpdesk/vendorfacts.h"

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// A secret that could not be read just now is one too: a locked keychain opens no doors.
bool hasSecret(const HelpdeskSecrets &secrets)
{
    const auto isSet = [](const QList<QByteArray> &list) {
        return std::any_of(list.begin(), list.end(), [](const auto &s) { return !s.isEmpty(); });
    };
    return secrets.incomplete || isSet(secrets.signingSecrets) || isSet(secrets.appSigningKeys)
        || isSet(secrets.ruleSecrets);
}

TurnedAway unsignedRefusal(SignatureCheck check)
{
    switch (check) {
    case SignatureCheck::Missing:
        return {401, u"unauthorized"_s, u"The signature header is missing."_s};
    case SignatureCheck::NoSecret:
        return {401, u"unauthorized"_s,
                u"This workspace has no signing secret, so it takes no webhooks."_s};
    default: return {401, u"unauthorized"_s, u"The signature does not match the body."_s};
    }
}

} // namespace

bool takesUnsigned(bool acceptUnsigned, const HelpdeskSecrets &secrets)
{
    return acceptUnsigned && !hasSecret(secrets);
}

std::variant<Admitted, TurnedAway> admit(const Endpoint &endpoint, const SignedRequest &request)
{
    QList<EndpointWorkspace> signers;
    bool secretsMissing = false;
    SignatureCheck worst = SignatureCheck::NoSecret;
    for (const EndpointWorkspace &workspace : endpoint.workspaces) {
        const SignatureCheck result = checkSignature(endpoint.platform, request, workspace.secrets);
        const bool unsignedIsFine = takesUnsigned(workspace.acceptUnsigned, workspace.secrets);
        if (result == SignatureCheck::Valid || unsignedIsFine)
            signers.append(workspace);
        else if (result != SignatureCheck::NoSecret)
            worst = result;
        secretsMissing = secretsMissing || workspace.secrets.incomplete;
    }
    if (signers.isEmpty() && worst == SignatureCheck::NoSecret && secretsMissing) {
        return TurnedAway{503, u"not_ready"_s,
                          u"The secret of this workspace cannot be read now. Send it again."_s};
    }
    if (signers.isEmpty())
        return unsignedRefusal(worst);

    Result<Envelope> envelope = readEnvelope(endpoint.platform, request.body);
    if (!envelope)
        return TurnedAway{400, u"not_json"_s, envelope.error().what};

    const QString account = envelope->account;
    const auto isNamed = [&](const EndpointWorkspace &workspace) {
        return workspace.platformWorkspaceId == account;
    };
    const auto signer = std::find_if(signers.begin(), signers.end(), isNamed);
    if (!account.isEmpty() && signer != signers.end())
        return Admitted{signer->id, std::move(*envelope)};
    const auto &all = endpoint.workspaces;
    if (!account.isEmpty() && std::any_of(all.begin(), all.end(), isNamed))
        return unsignedRefusal(SignatureCheck::Wrong); // signed, but by another workspace's secret
    // No account in the body, or a workspace that does not know its own yet: it takes all.
    if (all.size() == 1 && (account.isEmpty() || all.first().platformWorkspaceId.isEmpty()))
        return Admitted{all.first().id, std::move(*envelope)};
    return Admitted{{}, std::move(*envelope)};
}

} // namespace Baton
