// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secretstore.h"
#include "helpdesk/helpdesk.h"

namespace Baton {

struct WorkspaceSettings;
enum class Platform;

/// What has to be known of a vendor where there is no connector: at the door, and on the pages where a
/// workspace is set up.
struct VendorFacts
{
    QString webhookPath; ///< the endpoint's key comes behind it
    QStringList topics;  ///< of webhooks that Baton cannot do without, as the inbox names them
    QStringList copyTopics; ///< without them our copy keeps what is redacted or deleted there
    QStringList recordTopics; ///< wished for: without them the record has gaps until a thread is read
    QList<SecretName> webhookSecrets; ///< of its signatures: one of them is enough
    QByteArray challengeHeader; ///< asks whether somebody is there, in lower case; empty: never does
    QString challengeTopic;     ///< of the delivery that has it
};

const VendorFacts &factsOf(Platform platform);

/// Whether the vendor signed it, by the rules of its own kinds of webhooks.
SignatureCheck checkSignature(Platform platform, const SignedRequest &request,
                              const HelpdeskSecrets &secrets);

/// The conversation in the vendor's own application, for people.
QString conversationUrl(const WorkspaceSettings &settings, const ConversationId &conversation);

} // namespace Baton
