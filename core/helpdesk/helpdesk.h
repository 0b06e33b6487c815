// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/async.h"
#include "domain/event.h"
#include "domain/result.h"
#include "helpdesk/vendorknowledge.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>

#include <optional>

namespace Baton {

/// The secrets of one workspace as a connector needs them, read once by composition. A signing
/// secret that is absent makes its scheme refuse.
struct HelpdeskSecrets
{
    QByteArray apiToken;
    QList<QByteArray> signingSecrets;  ///< Intercom client secret; current and `.next`
    QList<QByteArray> appSigningKeys;  ///< Front, application webhooks
    QList<QByteArray> ruleSecrets;     ///< Front, rule webhooks
    /// Not all of them could be read (a locked keychain): what is empty may be set all the same.
    bool incomplete = false;
};

/// The part of an HTTP request that a vendor signs.
struct SignedRequest
{
    QByteArray body;                       ///< raw, before any parsing
    QMap<QByteArray, QByteArray> headers;  ///< names in lower case
    Time receivedAt;
};

enum class SignatureCheck { Valid, Missing, Wrong, NoSecret };

/// How performing one effect ended.
struct PerformReport
{
    Performed performed = Performed::Maybe;
    VendorObjectId vendorId;
    QString detail;
    std::optional<Time> retryAfter;
};

/// Who the token belongs to and who works there.
struct Teammate
{
    TeammateId id;
    QString name;
    QString email;
    bool hasSeat = true;
    bool away = false;

    friend bool operator==(const Teammate &, const Teammate &) = default;
};

struct Team
{
    TeamId id;
    QString name;

    friend bool operator==(const Team &, const Team &) = default;
};

/// A conversation that changed, and when by the vendor's clock.
struct ChangedConversation
{
    ConversationId id;
    Time updatedAt;

    friend bool operator==(const ChangedConversation &, const ChangedConversation &) = default;
};

/// One page of conversations that changed, for catch-up.
struct ChangedConversations
{
    QList<ChangedConversation> conversations;
    QString next; ///< cursor of the next page; empty: this was the last

    friend bool operator==(const ChangedConversations &, const ChangedConversations &) = default;
};

struct AccountInfo
{
    QString platformWorkspaceId;
    QString workspaceName;
    Teammate tokenOwner;

    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

/// What a token has to be allowed; each may be missing by itself.
enum class Reach { Conversations, Write, Articles, Tags, People };

struct Shortfall
{
    Reach reach = Reach::Conversations;
    Error why;

    friend bool operator==(const Shortfall &, const Shortfall &) = default;
};

/// Whose a token is, and what it may not do.
struct TokenReach
{
    AccountInfo account;
    /// The vendor knows the token and lets it do nothing at all, as without a plan that has an API.
    std::optional<Error> refused;
    QList<Shortfall> shortfalls;

    friend bool operator==(const TokenReach &, const TokenReach &) = default;
};

/// A file that a message names, as the vendor gave it out.
struct DownloadedFile
{
    QByteArray content;
    QString contentType; ///< as the vendor says; not to be trusted

    friend bool operator==(const DownloadedFile &, const DownloadedFile &) = default;
};

/// How soon a read is needed: one that an answer on its way waits for goes with the replies, one that
/// a question waits for right behind them.
enum class Haste { Reply, Question, None };

/// One vendor, for one workspace: bytes in, values out, and effects on their way. The rest of
/// Baton knows vendors only through this. Lives in the core thread; every future finishes there
/// or in the client's thread, none is ever left unfinished.
class Helpdesk
{
public:
    virtual ~Helpdesk() = default;

    /// Pure. `Error` only for bytes that are no JSON object; unknown topics and shapes are a
    /// Delivery with HappenedKind::Unknown.
    virtual Result<Delivery> parse(const QByteArray &body) const = 0;

    /// The whole conversation as the vendor has it now (Intercom: the newest 500 parts).
    /// NotFound: it is not there; Denied: the token no longer works.
    virtual QFuture<Result<Delivery>> read(const ConversationId &conversation, Haste haste) = 0;

    /// Sends one effect. Never retries what may have happened: that is the pipeline's decision.
    virtual QFuture<PerformReport> perform(const ConversationId &conversation,
                                           const EffectAction &action) = 0;

    /// What became of an effect that was Accepted under this id: Done with the object's own id,
    /// Refused when it came to nothing, Accepted when nobody knows yet. Vendors that answer at once
    /// are never asked.
    virtual QFuture<PerformReport> outcome(const VendorObjectId &accepted)
    {
        return readyFuture(PerformReport{Performed::Done, accepted, {}, {}});
    }

    virtual QFuture<Result<AccountInfo>> account() = 0;

    /// The same for a token that somebody just typed: what it may not do is part of the answer.
    /// Changes nothing there. Denied: the vendor does not know the token at this address; other
    /// errors: nobody can say now.
    virtual QFuture<Result<TokenReach>> tokenReach()
    {
        return account().then([](const Result<AccountInfo> &account) {
            return account ? Result(TokenReach{*account, {}, {}})
                           : Result<TokenReach>(account.error());
        });
    }

    virtual QFuture<Result<QList<Teammate>>> teammates() = 0;

    /// Teams that a conversation can be assigned to; none at vendors without.
    virtual QFuture<Result<QList<Team>>> teams() { return finished(Result(QList<Team>())); }

    /// What the vendor knows of a contact and of its companies beside name and handles: all custom
    /// attributes that have a value. None at vendors without.
    virtual QFuture<Result<QList<Attribute>>> attributes(const ContactId &contact)
    {
        Q_UNUSED(contact)
        return finished(Result(QList<Attribute>()));
    }

    /// Conversations that changed at or after `since`; `after` is the cursor of the page before.
    /// For catch-up only: vendors' searches lag, so windows have to overlap.
    virtual QFuture<Result<ChangedConversations>> changedSince(Time since, const QString &after)
    {
        Q_UNUSED(since)
        Q_UNUSED(after)
        return finished(Result(ChangedConversations()));
    }

    /// The same as `read`, as bytes that `parse` takes: for the inbox. For catch-up only, it gives
    /// way to everything else.
    virtual QFuture<Result<QByteArray>> fetch(const ConversationId &conversation)
    {
        return finished(Result<QByteArray>(
            Error{ErrorKind::NotFound,
                  QStringLiteral("Conversation %1 cannot be fetched.").arg(conversation.value()),
                  QStringLiteral("Wait for the vendor's next webhook about it.")}));
    }

    /// A file that a message names, from where this vendor keeps files and from nowhere else: never
    /// from a private address, never more than 10 MB. It gives way to everything. Cancelled: the
    /// vendor does not keep files there; Denied: the token may not read it; NotFound: it is gone, or
    /// its link has run out; Input: it is too large; Unavailable: trying again may help.
    virtual QFuture<Result<DownloadedFile>> download(const Attachment &file)
    {
        return finished(Result<DownloadedFile>(
            Error{ErrorKind::Cancelled,
                  QStringLiteral("%1 is not where the helpdesk keeps files.").arg(file.url),
                  QStringLiteral("Open it in the helpdesk itself.")}));
    }

    /// Where the vendor keeps articles. For people to pick from, and for their names.
    virtual QFuture<Result<QList<ArticleSource>>> articleSources()
    {
        return finished(Result(QList<ArticleSource>()));
    }

    /// A page of a source's articles; `after` is the cursor of the page before. These three give way
    /// to everything else. NotFound: the source is gone; Denied: the token may not read it.
    virtual QFuture<Result<VendorArticles>> articles(const QString &source, const QString &after)
    {
        Q_UNUSED(source)
        Q_UNUSED(after)
        return finished(Result(VendorArticles()));
    }

    /// An article that a list only named, whole.
    virtual QFuture<Result<VendorArticle>> article(const VendorArticle &listed)
    {
        return finished(Result(listed));
    }

    /// Conversations that people have closed, last changed in [from, until]; `after` as above.
    virtual QFuture<Result<ChangedConversations>> closedBetween(Time from, Time until,
                                                                const QString &after)
    {
        Q_UNUSED(from)
        Q_UNUSED(until)
        Q_UNUSED(after)
        return finished(Result(ChangedConversations()));
    }
};

} // namespace Baton
