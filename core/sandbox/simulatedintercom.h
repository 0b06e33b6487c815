// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "domain/result.h"
#include "sandbox/faults.h"
#include "sandbox/model.h"

#include <QUrl>

#include <memory>

namespace Baton {

struct SandboxOptions
{
    quint16 port = 0;            ///< 0 picks one
    quint32 seed = 20240;        ///< people, pauses and ids are the same in every run
    int keepConversations = 500; ///< the oldest go
    int requestsPerMinute = 10'000;
    WebhookShape webhooks = WebhookShape::Plain;
    Millis retryWebhookAfter = 60s;
    /// Folder or resource of Markdown articles that `/articles` and `/internal_articles` serve.
    QString helpCentre = QStringLiteral(":/helpcentre");
};

/// A simulated Intercom workspace, "Nordwind Kites", over real HTTP on 127.0.0.1: REST API 2.16,
/// signed webhooks, teammates, and customers who write by themselves while the tour plays. The
/// independent counterpart of core/helpdesk: it shares no code with it.
///
/// Lives in a thread of its own. Every function may be called from any thread but the sandbox's
/// and blocks for a moment; answers are copies. Nothing listens before `start`.
class SimulatedIntercom
{
public:
    /// `clock` must outlive the object and be safe to read from another thread.
    explicit SimulatedIntercom(const Clock &clock, SandboxOptions options = {});
    ~SimulatedIntercom();

    /// The port of the API. Unavailable when it is taken.
    Result<quint16> start();
    QString baseUrl() const; ///< `http://127.0.0.1:PORT`; empty before `start`
    static QString appId();
    static QByteArray apiToken();
    static QByteArray clientSecret(); ///< the key of `X-Hub-Signature`

    static TeammateId aiTeammate();
    static TeammateId humanTeammate();   ///< Joren, who answers handoffs while the tour plays
    static TeammateId anotherTeammate(); ///< Aylin, away
    static TeamId workshopTeam();
    static TeamId ordersTeam();

    /// Where webhooks go; none leave before. Asks the address by HEAD at once, as the vendor does
    /// on saving: look for topic "HEAD" among `deliveries`.
    void setWebhookUrl(const QUrl &url);
    void setWebhookShape(WebhookShape shape);
    void ping(); ///< the vendor's test webhook

    /// Customers write and Joren works, `speed` times faster than life, until `stopTour`.
    void startTour(double speed = 1.0);
    void stopTour();

    void setFaults(const SandboxFaults &faults);
    SandboxFaults faults() const; ///< with what is left of the counts

    ConversationId customerStarts(const QString &name, Simulated::Channel channel,
                                  const QString &text, const QString &subject = {},
                                  const QList<Simulated::File> &files = {});
    /// These return the id of the new part; NotFound when the conversation is not there.
    Result<MessageId> customerWrites(const ConversationId &conversation, const QString &text,
                                     const QList<Simulated::File> &files = {});
    /// An empty teammate is Joren.
    Result<MessageId> teammateReplies(const ConversationId &conversation, const QString &text,
                                      const TeammateId &teammate = {});
    Result<MessageId> teammateNotes(const ConversationId &conversation, const QString &text,
                                    const TeammateId &teammate = {});
    Result<MessageId> botReplies(const ConversationId &conversation, const QString &text);
    ConversationId teammateStarts(const QString &customer, const QString &text);
    /// By Joren; an empty assignee takes the teammate off.
    Result<MessageId> assign(const ConversationId &conversation, const TeammateId &assignee);
    Result<MessageId> assign(const ConversationId &conversation, const TeamId &team);
    Result<MessageId> close(const ConversationId &conversation, const TeammateId &by = {});
    Result<MessageId> snooze(const ConversationId &conversation, std::chrono::seconds length);
    Result<> unsnooze(const ConversationId &conversation); ///< its time is over
    /// By Joren, in the inbox; made when there is none of that name. Taking one off raises no topic.
    Result<> tag(const ConversationId &conversation, const QString &name);
    Result<> untag(const ConversationId &conversation, const QString &name);
    /// The body of one part (or of the source, by its own id) is gone.
    Result<> redact(const ConversationId &conversation, const MessageId &part);
    Result<> remove(const ConversationId &conversation);

    /// By its id, numeric: new, or changed now.
    void putArticle(const Simulated::Article &article);
    void removeArticle(const QString &id);

    QList<Simulated::Conversation> conversations() const; ///< oldest first
    Result<Simulated::Conversation> conversation(const ConversationId &id) const;
    /// As they were posted, the source not among them.
    QList<Simulated::Part> parts(const ConversationId &id) const;
    /// Requests that broke the API's description, worded for a failing test.
    QStringList violations() const;
    QList<Simulated::Call> calls() const;
    QList<Simulated::Attempt> deliveries() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton
