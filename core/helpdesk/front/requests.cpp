// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/requests.h"

#include "helpdesk/compose.h"
#include "helpdesk/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Baton {

using namespace Qt::StringLiterals;

namespace FrontRequests {

namespace {

constexpr int messagesAPage = 100;
constexpr int articlesAPage = 100;
constexpr int foundAPage = 100;
constexpr int eventsAPage = 15; // the most the API gives

OutgoingRequest request(const FrontApi &api, const QByteArray &method, const QStringList &path,
                        const QUrlQuery &query = {})
{
    OutgoingRequest made;
    made.method = method;
    made.url = apiAddress(api.base, path, query.toString(QUrl::FullyEncoded).toLatin1());
    made.headers = {{"Authorization", "Bearer " + api.token}, {"Accept", "application/json"}};
    made.timeout = api.timeout;
    made.account = api.account;
    return made;
}

OutgoingRequest write(const FrontApi &api, const QByteArray &method, const QStringList &path,
                      const QJsonObject &body, Repeatable repeatable, Priority priority)
{
    OutgoingRequest made = request(api, method, path);
    made.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    made.repeatable = repeatable;
    made.priority = priority;
    return made;
}

OutgoingRequest background(const FrontApi &api, const QStringList &path,
                           const QUrlQuery &query = {})
{
    OutgoingRequest made = request(api, "GET", path, query);
    made.priority = Priority::Sync;
    return made;
}

QStringList within(const ConversationId &conversation, const QString &what)
{
    return {u"conversations"_s, conversation.value(), what};
}

QUrlQuery paged(int limit, const QString &page)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!page.isEmpty())
        query.addQueryItem(u"page_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    return query;
}

} // namespace

OutgoingRequest me(const FrontApi &api) { return request(api, "GET", {u"me"_s}); }

OutgoingRequest teammates(const FrontApi &api) { return request(api, "GET", {u"teammates"_s}); }

OutgoingRequest inboxes(const FrontApi &api) { return request(api, "GET", {u"inboxes"_s}); }

OutgoingRequest channels(const FrontApi &api) { return request(api, "GET", {u"channels"_s}); }

OutgoingRequest conversation(const FrontApi &api, const ConversationId &conversation)
{
    return request(api, "GET", {u"conversations"_s, conversation.value()});
}

OutgoingRequest messages(const FrontApi &api, const ConversationId &conversation,
                         const QString &page)
{
    return request(api, "GET", within(conversation, u"messages"_s), paged(messagesAPage, page));
}

OutgoingRequest comments(const FrontApi &api, const ConversationId &conversation)
{
    return request(api, "GET", within(conversation, u"comments"_s));
}

OutgoingRequest drafts(const FrontApi &api, const ConversationId &conversation)
{
    return request(api, "GET", within(conversation, u"drafts"_s));
}

std::optional<OutgoingRequest> attachment(const FrontApi &api, const QUrl &address)
{
    static const QRegularExpression paths(
        uR"(^/(?:(messages|comments)/([\w:-]+)/)?download/([\w:-]+)$)"_s);
    const QString host = address.host(QUrl::FullyEncoded);
    const bool fronts = address.scheme() == "https"_L1 && address.port(443) == 443
        && (host == "api2.frontapp.com"_L1 || host.endsWith(".api.frontapp.com"_L1));
    const bool same = address.scheme() == api.base.scheme() && host == api.base.host()
        && address.port() == api.base.port();
    const QRegularExpressionMatch path = paths.match(address.path());
    if (!(fronts || same) || !address.userInfo().isEmpty() || !path.hasMatch())
        return std::nullopt;
    QStringList parts;
    if (!path.captured(1).isEmpty())
        parts << path.captured(1) << path.captured(2);
    OutgoingRequest made = background(api, parts << u"download"_s << path.captured(3));
    made.headers = {{"Authorization", "Bearer " + api.token}, {"Accept", "*/*"}};
    return made;
}

OutgoingRequest inboxesOf(const FrontApi &api, const ConversationId &conversation)
{
    OutgoingRequest made = request(api, "GET", within(conversation, u"inboxes"_s));
    made.priority = Priority::Note;
    return made;
}

OutgoingRequest messageByUid(const FrontApi &api, const VendorObjectId &uid)
{
    return request(api, "GET", {u"messages"_s, u"alt:uid:"_s + uid.value()});
}

OutgoingRequest contactByHandle(const FrontApi &api, const QString &source, const QString &handle)
{
    return request(api, "GET", {u"contacts"_s, u"alt:%1:%2"_s.arg(source, handle)});
}

OutgoingRequest contact(const FrontApi &api, const ContactId &contact)
{
    OutgoingRequest made = request(api, "GET", {u"contacts"_s, contact.value()});
    made.priority = Priority::Question;
    return made;
}

OutgoingRequest accountByDomain(const FrontApi &api, const QString &domain)
{
    OutgoingRequest made = request(api, "GET", {u"accounts"_s, u"alt:domain:"_s + domain});
    made.priority = Priority::Question;
    return made;
}

OutgoingRequest events(const FrontApi &api, Time since, const QString &page)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since.time_since_epoch());
    QUrlQuery query = paged(eventsAPage, page);
    query.addQueryItem(u"q[after]"_s, QString::number(seconds.count()));
    query.addQueryItem(u"sort_order"_s, u"asc"_s);
    OutgoingRequest made = request(api, "GET", {u"events"_s}, query);
    made.priority = Priority::Sync;
    return made;
}

OutgoingRequest companyTags(const FrontApi &api, const QString &page)
{
    OutgoingRequest made = request(api, "GET", {u"company"_s, u"tags"_s},
                                   paged(messagesAPage, page));
    made.priority = Priority::Tag;
    return made;
}

OutgoingRequest knowledgeBases(const FrontApi &api)
{
    return background(api, {u"knowledge_bases"_s});
}

OutgoingRequest knowledgeBase(const FrontApi &api, const QString &base)
{
    return background(api, {u"knowledge_bases"_s, base, u"content"_s});
}

OutgoingRequest articles(const FrontApi &api, const QString &base, const QString &page)
{
    return background(api, {u"knowledge_bases"_s, base, u"articles"_s},
                      paged(articlesAPage, page));
}

OutgoingRequest article(const FrontApi &api, const QString &article, const QString &locale)
{
    const QStringList own{u"knowledge_base_articles"_s, article};
    return background(api, own + (locale.isEmpty() ? QStringList{u"content"_s}
                                                   : QStringList{u"locales"_s, locale,
                                                                 u"content"_s}));
}

OutgoingRequest searchArchived(const FrontApi &api, Time from, Time until, const QString &page)
{
    const auto seconds = [](Time time) {
        return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
    };
    // Both ends are left out or not, by the words: a second more, so that none is lost.
    const QString query = u"is:archived after:%1 before:%2"_s.arg(seconds(from) - 1)
                              .arg(seconds(until) + 1);
    return background(api, {u"conversations"_s, u"search"_s, query}, paged(foundAPage, page));
}

OutgoingRequest reply(const FrontApi &api, const ConversationId &conversation, const QString &text)
{
    return write(api, "POST", within(conversation, u"messages"_s),
                 {{"author_id"_L1, api.aiTeammate.value()},
                  {"body"_L1, htmlParagraphs(text)},
                  {"text"_L1, text},
                  {"options"_L1, QJsonObject{{"archive"_L1, false}}}},
                 Repeatable::OnlyIfNeverLeft, Priority::Reply);
}

OutgoingRequest comment(const FrontApi &api, const ConversationId &conversation,
                        const QString &text)
{
    return write(api, "POST", within(conversation, u"comments"_s),
                 {{"author_id"_L1, api.aiTeammate.value()}, {"body"_L1, frontMarkdown(text)}},
                 Repeatable::OnlyIfNeverLeft, Priority::Note);
}

OutgoingRequest draft(const FrontApi &api, const ConversationId &conversation,
                      const QString &channel, const QString &text)
{
    return write(api, "POST", within(conversation, u"drafts"_s),
                 {{"author_id"_L1, api.aiTeammate.value()},
                  {"channel_id"_L1, channel},
                  {"body"_L1, htmlParagraphs(text)},
                  {"mode"_L1, u"shared"_s}},
                 Repeatable::OnlyIfNeverLeft, Priority::Note);
}

OutgoingRequest assign(const FrontApi &api, const ConversationId &conversation,
                       const TeammateId &teammate)
{
    const QJsonValue assignee = teammate.isEmpty() ? QJsonValue() : QJsonValue(teammate.value());
    return write(api, "PUT", within(conversation, u"assignee"_s), {{"assignee_id"_L1, assignee}},
                 Repeatable::OnlyIfNeverLeft, Priority::Note);
}

OutgoingRequest archive(const FrontApi &api, const ConversationId &conversation)
{
    return write(api, "PATCH", {u"conversations"_s, conversation.value()},
                 {{"status"_L1, u"archived"_s}}, Repeatable::OnlyIfNeverLeft, Priority::Note);
}

OutgoingRequest createTag(const FrontApi &api, const QString &name)
{
    return write(api, "POST", {u"company"_s, u"tags"_s}, {{"name"_L1, frontTagName(name)}},
                 Repeatable::OnlyIfNeverLeft, Priority::Tag);
}

OutgoingRequest tagConversation(const FrontApi &api, const ConversationId &conversation,
                                const QString &tagId)
{
    return write(api, "POST", within(conversation, u"tags"_s),
                 {{"tag_ids"_L1, QJsonArray{tagId}}}, Repeatable::Yes, Priority::Tag);
}

} // namespace FrontRequests

Result<FrontApi> frontApi(const QString &baseUrl, const QByteArray &token,
                          const TeammateId &aiTeammate)
{
    const QUrl base(baseUrl.isEmpty() ? u"https://api2.frontapp.com"_s : baseUrl, QUrl::StrictMode);
    if (!isSafeApiBase(base)) {
        return Error{ErrorKind::Input, HelpdeskText::tr("\"%1\" is no address of Front's API.").arg(baseUrl),
                     HelpdeskText::tr("Use https://api2.frontapp.com, or your company's address that ends in "
"api.frontapp.com; plain http works to this machine only.")};
    }
    return FrontApi{base, token, aiTeammate};
}

QString frontTagName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return name.trimmed().left(longest).trimmed();
}

QString frontMarkdown(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*\\[\\]<>~])"_s);
    static const QRegularExpression heading(u"^(\\s*)#"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mention(u"(^|[^\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])"_s,
                                            QRegularExpression::MultilineOption);
    QString markdown = text.trimmed();
    markdown.replace("\r\n"_L1, "\n"_L1);
    markdown.replace(marks, u"\\\\1"_s);
    markdown.replace(heading, u"\\1\\#"_s);
    markdown.replace(mention, u"\\1@ "_s);
    return markdown.replace(u'\n', u"  \n"_s); // two spaces keep a line break in Markdown
}

} // namespace Baton
