// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beside.h"

#include "domain/clock.h"
#include "sandbox/simulatedintercom.h"

namespace Baton {

/// One workspace of the simulated vendor and the real program beside it, connected as an admin
/// would: `config import`, secrets as files, a folder of articles.
class Shop
{
public:
    /// `changes` of the workspace's settings.
    explicit Shop(SandboxOptions options = {}, const QJsonObject &changes = {});

    /// Starts the program, and tells the vendor where it is. With `environment` for this time only.
    bool start(const QProcessEnvironment &environment = {});
    QUrl webhookUrl() const;

    ConversationId asks(const QString &name);
    /// Parts of that type by the AI teammate at the vendor.
    QList<Simulated::Part> ours(const ConversationId &conversation, const QString &type) const;
    int replies(const ConversationId &conversation) const;
    QStringList partTypes(const ConversationId &conversation) const;
    /// The newest webhook of that topic as it went out; empty: none yet.
    QByteArray lastWebhook(const QString &topic) const;
    /// Whether the program answered 200 to a delivery about the conversation.
    bool acknowledged(const ConversationId &conversation) const;

    /// As the program's own database has it, from beside. Not there: no id.
    Session session(const ConversationId &conversation) { return m_beside.session(conversation); }
    /// Until the next look: a database that somebody else has open keeps its log beside it.
    void lookAway() { m_beside.close(); }

    SystemClock clock;
    SimulatedIntercom vendor;
    Program program;

private:
    void connectWorkspace(const QJsonObject &changes);

    Beside m_beside{program};
};

} // namespace Baton
