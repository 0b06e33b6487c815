// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beside.h"

#include "domain/clock.h"
#include "sandbox/front/simulatedfront.h"

namespace Baton {

/// A company at the simulated Front and the real program beside it, connected as an admin would.
class FrontShop
{
public:
    /// How the vendor tells what happens.
    enum class Tells { ByApplication, ByRule, ByPreview };

    /// `changes` of the workspace's settings.
    explicit FrontShop(const QJsonObject &changes = {}, FrontSandboxOptions options = {});

    bool start(Tells tells = Tells::ByApplication, const QProcessEnvironment &environment = {});
    QUrl webhookUrl() const;

    ConversationId asks(const QString &name, Simulated::Channel channel
                                             = Simulated::Channel::Email);
    /// In a conversation that Mira has.
    ConversationId asksMira(const QString &name);
    /// What the AI teammate sent to the customer; drafts and what could not be sent left out.
    int replies(const ConversationId &conversation) const;
    QList<FrontSim::Letter> drafts(const ConversationId &conversation) const;
    QStringList comments(const ConversationId &conversation) const;
    FrontSim::Thread thread(const ConversationId &conversation) const;
    bool acknowledged(const ConversationId &conversation) const;
    /// The newest webhook about the conversation, as it went out.
    QByteArray lastWebhook(const ConversationId &conversation) const;

    Session session(const ConversationId &conversation) { return m_beside.session(conversation); }

    SystemClock clock;
    SimulatedFront vendor;
    Program program;

private:
    Beside m_beside{program};
};

/// Front's headers for a body: of an application webhook, sent at `at`, and of a rule's.
using Headers = QList<QPair<QByteArray, QByteArray>>;
Headers signedByApplication(const QByteArray &key, const QByteArray &body, Time at);
Headers signedByRule(const QByteArray &secret, const QByteArray &body);

/// Status of one POST over a fresh connection, 0 when there was no answer; its body in `answer`.
int post(const QUrl &url, const QByteArray &body, const Headers &headers,
         QByteArray *answer = nullptr);
/// Statuses of so many at once.
QList<int> postAtOnce(int copies, const QUrl &url, const QByteArray &body, const Headers &headers);

} // namespace Baton
