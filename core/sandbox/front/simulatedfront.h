// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "domain/result.h"
#include "sandbox/faults.h"
#include "sandbox/front/model.h"
#include "sandbox/model.h"

#include <QUrl>

#include <memory>

namespace Baton {

struct FrontSandboxOptions
{
    quint16 port = 0;            ///< 0 picks one
    quint32 seed = 50123;        ///< people, pauses and ids are the same in every run
    int keepConversations = 500; ///< the oldest go
    int requestsPerMinute = 200; ///< of the company: 50, 100 or 200 by plan
    Millis retryWebhookAfter = 60s;
    /// Folder or resource of Markdown articles that the knowledge bases serve.
    QString helpCentre = QStringLiteral(":/helpcentre");
};

/// A simulated Front company, the trade desk of "Nordwind Kites", over real HTTP on 127.0.0.1: the
/// Core API, application and rule webhooks, teammates, and customers who write by themselves while
/// the tour plays. The independent counterpart of core/helpdesk: it shares no code with it.
///
/// Lives in a thread of its own. Every function may be called from any thread but the sandbox's
/// and blocks for a moment; answers are copies. Nothing listens before `start`.
class SimulatedFront
{
public:
    /// `clock` must outlive the object and be safe to read from another thread.
    explicit SimulatedFront(const Clock &clock, FrontSandboxOptions options = {});
    ~SimulatedFront();

    /// The port of the API. Unavailable when it is taken.
    Result<quint16> start();
    QString baseUrl() const; ///< `http://127.0.0.1:PORT`; empty before `start`
    static QString companyId();
    static QByteArray apiToken();
    static QByteArray appSigningKey(); ///< of application webhooks, SHA-256
    static QByteArray ruleSecret();    ///< of rule webhooks, SHA-1

    static QString publicBase(); ///< of knowledge, for customers
    static QString teamBase();   ///< … and for teammates

    static TeammateId aiTeammate();
    static TeammateId humanTeammate();   ///< Mira, who answers handoffs while the tour plays
    static TeammateId anotherTeammate(); ///< Tomas, away

    /// Where application webhooks go; none leave before the address gave the challenge back.
    void setApplicationWebhook(const QUrl &url);
    bool applicationWebhookAnswers() const;
    void setRuleWebhook(const QUrl &url, bool previews = false);

    /// Customers write and Mira works, `speed` times faster than life, until `stopTour`.
    void startTour(double speed = 1.0);
    void stopTour();

    void setFaults(const SandboxFaults &faults);
    SandboxFaults faults() const; ///< with what is left of the counts

    /// `handle`: mail address, phone number or a chat's own name.
    ConversationId customerStarts(const QString &name, const QString &handle,
                                  Simulated::Channel channel, const QString &text,
                                  const QString &subject = {},
                                  const QList<Simulated::File> &files = {});
    /// These return the id of the new message or comment; NotFound when the thread is not there.
    Result<MessageId> customerWrites(const ConversationId &conversation, const QString &text,
                                     const QList<Simulated::File> &files = {});
    /// An empty teammate is Mira.
    Result<MessageId> teammateReplies(const ConversationId &conversation, const QString &text,
                                      const TeammateId &teammate = {});
    /// Mira sends what was drafted, as it is.
    Result<> sendDraft(const ConversationId &conversation, const MessageId &draft);
    Result<MessageId> teammateComments(const ConversationId &conversation, const QString &text);
    /// By Mira; an empty assignee takes it from whoever has it.
    Result<> assign(const ConversationId &conversation, const TeammateId &assignee);
    Result<> archive(const ConversationId &conversation);
    Result<> trash(const ConversationId &conversation);
    Result<> merge(const ConversationId &from, const ConversationId &into);

    /// By its id, numeric: new, or changed now.
    void putArticle(const Simulated::Article &article);
    void removeArticle(const QString &id);

    QList<FrontSim::Thread> threads() const; ///< oldest first
    Result<FrontSim::Thread> thread(const ConversationId &id) const;
    /// The names of a thread's tags.
    QStringList tagNames(const ConversationId &id) const;
    /// Requests that broke the API's description, worded for a failing test.
    QStringList violations() const;
    QList<Simulated::Call> calls() const;
    QList<Simulated::Attempt> deliveries() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton
