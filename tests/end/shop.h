// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "domain/clock.h"
#include "domain/session.h"
#include "sandbox/simulatedintercom.h"
#include "store/store.h"

namespace Baton {

/// One workspace of the simulated vendor and the real program beside it, connected as an admin
/// would: `config import`, secrets as files, a folder of articles.
class Shop
{
public:
    explicit Shop(SandboxOptions options = {});

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
    Session session(const ConversationId &conversation);

    SystemClock clock;
    SimulatedIntercom vendor;
    Program program;

private:
    void connectWorkspace();

    std::unique_ptr<Store> m_store;
};

/// Whether nothing is left to be done in a session: no effect is on its way, no turn waits.
bool isAtRest(const Session &session);
/// Empty when one reply, or a needs_person with its reason, is all that came of the conversation;
/// else what is wrong.
QString wrongWith(const Session &session, int replies);

} // namespace Baton
