// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"
#include "helpdesk/intercom/wire.h"
#include "helpdesk/tr.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCollectionPages = 20; ///< of 150: more than any help centre has

constexpr QLatin1StringView helpCentre = "articles"_L1;
constexpr QLatin1StringView forTeammates = "internal_articles"_L1;

} // namespace

QFuture<Result<VendorArticles>> IntercomHelpdesk::Wire::articles(const QString &after)
{
    return after.isEmpty() ? readCollections({}, 1) : readArticles(after.toLatin1());
}

QFuture<Result<VendorArticles>> IntercomHelpdesk::Wire::readCollections(const QByteArray &page,
                                                                        int pages)
{
    using Page = IntercomArticles::CollectionsPage;
    auto self = shared_from_this();
    return ask<Page>(IntercomRequests::collections(m_api, page), IntercomArticles::collections)
        .then([self, pages](const Result<Page> &read) {
            if (!read) // only the collections' names; what is wrong with the token shows next
                return self->readArticles({});
            {
                const QMutexLocker lock(&self->m_mutex);
                self->m_collections.insert(read->names);
            }
            if (!read->next.isEmpty() && pages < mostCollectionPages)
                return self->readCollections(read->next, pages + 1);
            return self->readArticles({});
        })
        .unwrap();
}

QFuture<Result<VendorArticles>> IntercomHelpdesk::Wire::readArticles(const QByteArray &page)
{
    return ask<VendorArticles>(IntercomRequests::articles(m_api, page),
                               [names = collections()](const QByteArray &body) {
                                   return IntercomArticles::articles(body, names);
                               });
}

IntercomArticles::Collections IntercomHelpdesk::Wire::collections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_collections;
}

QFuture<Result<QList<ArticleSource>>> IntercomHelpdesk::articleSources()
{
    return finished(Result(QList<ArticleSource>{{helpCentre, u"Articles"_s, false},
                                                {forTeammates, u"Internal articles"_s, true}}));
}

QFuture<Result<VendorArticles>> IntercomHelpdesk::articles(const QString &source,
                                                           const QString &after)
{
    if (source == helpCentre)
        return m_wire->articles(after);
    if (source == forTeammates)
        return m_wire->ask<VendorArticles>(
            IntercomRequests::internalArticles(m_wire->api(), after.toLatin1()),
            IntercomArticles::internalArticles);
    return finished(Result<VendorArticles>(
        Error{ErrorKind::NotFound, HelpdeskText::tr("Intercom has no source of articles named %1.").arg(source),
              HelpdeskText::tr("Choose the sources anew on the Knowledge page.")}));
}

QFuture<Result<ChangedConversations>>
IntercomHelpdesk::closedBetween(Time from, Time until, const QString &after)
{
    return m_wire->ask<ChangedConversations>(
        IntercomRequests::searchClosed(m_wire->api(), from, until, after),
        IntercomAnswers::search);
}

} // namespace Baton
