// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "sandbox/model.h"

#include <QObject>
#include <QRandomGenerator>

namespace Baton::Simulated {

/// How a conversation begins.
struct Beginning
{
    QString contact;
    Channel channel = Channel::Messenger;
    QString text; ///< plain
    QString subject;
    QString url;
    QString startedBy; ///< admin id; empty: the customer
    bool campaign = false; ///< sent by an automation in that teammate's name
    QList<File> files;
};

/// The vendor's memory: people, conversations, tags, articles, and the verbs that change them.
/// Every verb raises the topics that the vendor would send, in the vendor's order. It checks
/// nothing: callers look things up first. Bounded: the oldest conversations go.
class State : public QObject
{
    Q_OBJECT

public:
    State(const Clock &clock, quint32 seed, int keep, QObject *parent = nullptr);

    Time now() const; ///< whole seconds, as the vendor counts, by its own (maybe skewed) clock
    void setClockAhead(Millis ahead) { m_ahead = ahead; }
    /// Where uploads are given out.
    void setFilesUrl(const QString &url) { m_filesUrl = url; }
    const QString &filesUrl() const { return m_filesUrl; }

    const QList<Admin> &admins() const { return m_admins; }
    const QList<Team> &teams() const { return m_teams; }
    const QList<Company> &companies() const { return m_companies; }
    const QList<Contact> &contacts() const { return m_contacts; }
    const QList<Conversation> &conversations() const { return m_conversations; }
    const QList<TagUse> &tags() const { return m_tags; }
    const QList<Article> &articles() const { return m_articles; }

    const Admin *admin(const QString &id) const;
    const Contact *contact(const QString &id) const;
    const Company *company(const QString &id) const;
    Contact *contactToChange(const QString &id);
    Company *companyToChange(const QString &id);
    Conversation *conversation(const QString &id);
    const TagUse *tag(const QString &id) const;

    void addAdmin(const Admin &admin) { m_admins.append(admin); }
    void addTeam(const Team &team) { m_teams.append(team); }
    void addCompany(const Company &company) { m_companies.append(company); }
    void setArticles(const QList<Article> &articles) { m_articles = articles; }
    void put(const Article &article) { putArticle(m_articles, article, now()); }
    void removeArticle(const QString &id) { Simulated::removeArticle(m_articles, id); }
    /// Takes the contact of that name when there is one, else makes it.
    QString ensureContact(const Contact &like);
    /// The tag of that name, made when missing (POST /tags).
    TagUse ensureTag(const QString &name);

    QString begin(const Beginning &beginning);
    /// `contact`: who of several; empty: the first.
    QString customerWrites(Conversation &conversation, const QString &text,
                           const QList<File> &files = {}, const QString &contact = {});
    QString botWrites(Conversation &conversation, const QString &text, const QString &partType);
    QString adminReplies(Conversation &conversation, const QString &admin, const QString &html,
                         bool takes, bool byApi);
    QString adminNotes(Conversation &conversation, const QString &admin, const QString &html,
                       bool byApi);
    /// `type` admin or team; assignee "0" empties that slot. `teamKeeps`: giving it to a team
    /// leaves the teammate in place.
    QString assign(Conversation &conversation, const QString &admin, const QString &type,
                   const QString &assignee, const QString &html, bool teamKeeps, bool byApi);
    QString close(Conversation &conversation, const QString &admin, const QString &html,
                  bool byApi);
    QString open(Conversation &conversation, const QString &admin, bool byApi);
    QString snooze(Conversation &conversation, const QString &admin, Time until, bool byApi);
    /// Its time is over.
    QString unsnooze(Conversation &conversation);
    /// The conversation goes on as a ticket for the customer.
    QString makeTicket(Conversation &conversation, const QString &admin, const QString &title);
    void rate(Conversation &conversation, int stars, const QString &remark);
    /// One more customer takes part from now on.
    void join(Conversation &conversation, const QString &contact);
    /// The newest words of the customer are taken out; nothing where there are none.
    void redactNewest(Conversation &conversation);
    /// A topic of this conversation that carries no part.
    void raiseTopic(const QString &topic, const Conversation &conversation)
    {
        raise(topic, conversation, {});
    }
    void addTag(Conversation &conversation, const TagUse &tag, const QString &admin);
    void removeTag(Conversation &conversation, const QString &tag);
    void redact(Conversation &conversation, const QString &part);
    void remove(const QString &conversation);

signals:
    /// After the change, in the same call.
    void happened(const Baton::Simulated::Notice &notice);

private:
    QString nextId(); ///< of parts and source messages: they grow, as the vendor's do
    Part newPart(const Conversation &conversation, const QString &type, const Author &author,
                 const QString &html, bool byApi);
    Author adminAuthor(const QString &admin) const;
    Author contactAuthor(const QString &contact) const;
    void attach(Part &part, const QList<File> &files);
    QString append(Conversation &conversation, const Part &part);
    void raise(const QString &topic, const Conversation &conversation, const QStringList &parts);

    const Clock &m_clock;
    Millis m_ahead{0};
    QString m_filesUrl;
    QRandomGenerator m_random;
    int m_keep;
    qint64 m_lastId;
    qint64 m_lastConversation;
    qint64 m_lastTag = 904'100;
    QList<Admin> m_admins;
    QList<Team> m_teams;
    QList<Company> m_companies;
    QList<Contact> m_contacts;
    QList<Conversation> m_conversations; ///< oldest first
    QList<TagUse> m_tags;
    QList<Article> m_articles;
};

} // namespace Baton::Simulated
