// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"

#include "helpdesk/attributes.h"
#include "helpdesk/intercom/conversation.h"
#include "helpdesk/intercom/json.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>

#include <algorithm>

namespace Baton::IntercomAnswers {

using namespace Qt::StringLiterals;
using namespace Intercom;

namespace {

Error unexpected(const QString &what)
{
    return {ErrorKind::Unavailable, HelpdeskText::tr("Intercom answered, but not with %1.").arg(what),
            HelpdeskText::tr("Check the API address for a proxy in between, then try again.")};
}

/// The list under any of the names it has had, or nothing when the answer is something else.
std::optional<QJsonArray> list(const QByteArray &body, QLatin1StringView name)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    for (const QString &key : {QString(name), u"data"_s}) {
        if (root.value(key).isArray())
            return root.value(key).toArray();
    }
    return std::nullopt;
}

Teammate teammate(const QJsonValue &admin)
{
    Teammate mate;
    mate.id = TeammateId(idText(admin["id"_L1]));
    mate.name = admin["name"_L1].toString();
    mate.email = admin["email"_L1].toString();
    // A seat that is not mentioned is not missing.
    mate.hasSeat = admin["has_inbox_seat"_L1].toBool(true);
    mate.away = admin["away_mode_enabled"_L1].toBool();
    return mate;
}

bool isMade(const Part &part, Made made)
{
    switch (made) {
    case Made::Reply: return part.message && part.message->visibility == Visibility::Public;
    case Made::Note: return part.message && part.message->visibility == Visibility::Internal;
    case Made::Assignment: return part.type.first == HappenedKind::Assigned;
    case Made::Closing: return part.type.first == HappenedKind::Closed;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<AccountInfo> me(const QByteArray &body)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    AccountInfo account;
    account.tokenOwner = teammate(root);
    account.platformWorkspaceId = idText(root["app"_L1]["id_code"_L1]);
    account.workspaceName = root["app"_L1]["name"_L1].toString();
    if (account.tokenOwner.id.isEmpty())
        return unexpected(HelpdeskText::tr("the owner of the token"));
    return account;
}

Result<QList<Teammate>> admins(const QByteArray &body)
{
    const auto admins = list(body, "admins"_L1);
    if (!admins)
        return unexpected(HelpdeskText::tr("a list of teammates"));
    QList<Teammate> all;
    for (const QJsonValue admin : *admins) {
        // The list also holds teams in some versions.
        if (admin["type"_L1].toString() != "team"_L1 && !idText(admin["id"_L1]).isEmpty())
            all << teammate(admin);
    }
    return all;
}

Result<QList<Team>> teams(const QByteArray &body)
{
    const auto teams = list(body, "teams"_L1);
    if (!teams)
        return unexpected(HelpdeskText::tr("a list of teams"));
    QList<Team> all;
    for (const QJsonValue team : *teams) {
        if (!idText(team["id"_L1]).isEmpty())
            all << Team{TeamId(idText(team["id"_L1])), team["name"_L1].toString()};
    }
    return all;
}

Result<QList<Attribute>> contactAttributes(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    if (idText(root["id"_L1]).isEmpty())
        return unexpected(HelpdeskText::tr("a contact"));
    QList<Attribute> all = attributesIn(root["custom_attributes"_L1].toObject());
    const bool has = std::any_of(all.begin(), all.end(),
                                 [](const Attribute &one) { return one.name == "language"_L1; });
    const QString chosen = root["language_override"_L1].toString();
    const QString language = chosen.isEmpty() ? root["browser_language"_L1].toString() : chosen;
    if (!has && !language.isEmpty())
        all << Attribute{{}, u"language"_s, language};
    return all;
}

Result<QList<Attribute>> companyAttributes(const QByteArray &body)
{
    const auto companies = list(body, "companies"_L1);
    if (!companies)
        return unexpected(HelpdeskText::tr("a list of companies"));
    QList<Attribute> all;
    for (const QJsonValue company : *companies)
        all << attributesIn(company["custom_attributes"_L1].toObject(),
                            company["name"_L1].toString());
    return all;
}

Result<QString> firstCompany(const QByteArray &body)
{
    const auto companies = list(body, "companies"_L1);
    if (!companies)
        return unexpected(u"a list of companies"_s);
    return companies->isEmpty() ? QString() : idText(companies->first()["id"_L1]);
}

Result<QString> tagId(const QByteArray &body)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    const QString id = idText(root["id"_L1]);
    if (id.isEmpty())
        return unexpected(HelpdeskText::tr("a tag"));
    return id;
}

Result<ChangedConversations> search(const QByteArray &body)
{
    const auto found = list(body, "conversations"_L1);
    if (!found)
        return unexpected(HelpdeskText::tr("a list of conversations"));
    ChangedConversations page;
    for (const QJsonValue conversation : *found) {
        if (const QString id = idText(conversation["id"_L1]); !id.isEmpty())
            page.conversations << ChangedConversation{
                ConversationId(id), timeOf(conversation["updated_at"_L1]).value_or(Time())};
    }
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    page.next = root["pages"_L1]["next"_L1]["starting_after"_L1].toString();
    return page;
}

VendorObjectId newestPart(const QByteArray &body, const TeammateId &author, Made made)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    const ReadObject conversation = readConversation(root, TextFormat::Html, author);
    const Part *newest = nullptr;
    for (const Part &part : conversation.parts) {
        const bool ours = part.author.kind == AuthorKind::AiTeammate && isMade(part, made);
        if (ours && (!newest || part.number >= newest->number))
            newest = &part;
    }
    return newest ? VendorObjectId(newest->id) : VendorObjectId();
}

} // namespace Baton::IntercomAnswers
