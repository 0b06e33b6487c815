// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlerun.h"

#include "domain/async.h"
#include "knowledge/articlesync.h"
#include "knowledge/tr.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Counts up when vendors' articles are read or cut differently, so that all are read again.
constexpr auto vendorCutting = "vendor-1";

QString storedId(const VendorArticle &article)
{
    return article.locale.isEmpty() ? article.id : article.id + u':' + article.locale;
}

/// Of all that shows; of an article that is only named, of the time when it was changed.
QByteArray articleHash(const VendorArticle &article)
{
    const QStringList parts{QString::fromLatin1(vendorCutting), article.locale, article.title,
                            article.html, article.url, article.collection,
                            article.internal ? u"internal"_s : u"public"_s,
                            article.whole ? QString()
                                          : QString::number(toMillis(article.updatedAt))};
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

Article cut(const VendorArticle &from, const QString &source, const QByteArray &hash)
{
    Document document = readHtml(from.html);
    // Whatever an article's text says of itself: who may read it is the vendor's to say.
    document.internal = from.internal;
    document.title = from.title.simplified();
    document.url = from.url;
    document.language = from.locale.section(u'-', 0, 0).toLower();
    Article article = articleOf(document, from.id);
    article.id = storedId(from);
    article.source = source;
    article.collection = from.collection;
    article.hash = hash;
    article.updatedAt = from.updatedAt;
    return article;
}

} // namespace

ArticleRun::ArticleRun(Store &store, SyncPlace place, const KnowledgeSourceRow &row, bool thorough,
                       QObject *parent)
    : SourceRun(parent), m_store(store), m_place(std::move(place)), m_end{row}, m_thorough(thorough)
{
}

void ArticleRun::start()
{
    using Hashes = QMap<QString, QByteArray>;
    onResult(m_store.read<Hashes>([id = m_place.workspace.id,
                                   source = m_end.row.source](Connection &connection) {
        return Passages::hashes(connection, id, source);
    }),
             this, [this](const Result<Hashes> &known) {
                 if (!known)
                     return fail(known.error());
                 m_known = *known;
                 askPage({});
             });
}

void ArticleRun::askPage(const QString &after)
{
    const QString id = m_end.row.source.section(u':', 1);
    onResult(m_place.helpdesk->articles(id, after), this,
             [this](const Result<VendorArticles> &page) {
                 if (page)
                     take(*page);
                 else
                     fail(page.error());
             });
}

void ArticleRun::take(const VendorArticles &page)
{
    m_page = page;
    m_page.articles.clear();
    if (!page.sourceName.isEmpty())
        m_end.row.name = page.sourceName;
    for (const VendorArticle &article : page.articles) {
        const QString id = storedId(article);
        m_ids.insert(article.id);
        m_seen.insert(id);
        const QByteArray hash = articleHash(article);
        if (m_known.value(id) == hash)
            continue;
        m_hashes.insert(id, hash);
        (article.whole ? m_changed : m_wanted) << article;
    }
    fetchNext();
}

void ArticleRun::fetchNext()
{
    emit progressed({int(m_seen.size() - m_wanted.size()), m_page.total});
    if (m_wanted.isEmpty())
        return keep();
    const VendorArticle next = m_wanted.takeFirst();
    onResult(m_place.helpdesk->article(next), this,
             [this, next](const Result<VendorArticle> &article) {
                 if (article)
                     m_changed << *article;
                 else if (article.error().kind == ErrorKind::NotFound)
                     m_seen.remove(storedId(next)); // it went while we read the list
                 else
                     return fail(article.error());
                 fetchNext();
             });
}

/// Cut in a pool thread and stored, before the next page is asked for: what was read is safe.
void ArticleRun::keep()
{
    auto work = [&store = m_store, id = m_place.workspace.id, source = m_end.row.source,
                 changed = std::exchange(m_changed, {}),
                 hashes = std::exchange(m_hashes, {})]() -> Result<int> {
        QList<Article> articles;
        for (const VendorArticle &article : changed)
            articles << cut(article, source, hashes.value(storedId(article)));
        const Result<> done = putArticles(store, id, articles);
        return done ? Result<int>(int(articles.size())) : done.error();
    };
    onResult(QtConcurrent::run(std::move(work)), this,
             [this](const Result<int> &stored) { kept(stored); });
}

void ArticleRun::kept(const Result<int> &stored)
{
    if (!stored)
        return fail(stored.error());
    m_end.changed += *stored;
    if (*stored == 0 && restIsUnchanged()) {
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            m_seen.insert(it.key());
        return finish();
    }
    if (!m_page.next.isEmpty())
        return askPage(m_page.next);
    // While a list is read something may go, and what stood behind it move up unseen. A list that
    // does not add up removes nothing: the next reading will.
    if (m_page.total && *m_page.total != int(m_ids.size()))
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            m_seen.insert(it.key());
    finish();
}

/// The latest changes come first, this page brought none, and as many are there as we know.
bool ArticleRun::restIsUnchanged() const
{
    if (m_thorough || !m_page.newestFirst || !m_page.total)
        return false;
    QSet<QString> ids = m_ids;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        ids.insert(it.key().section(u':', 0, 0));
    return ids.size() == *m_page.total;
}

void ArticleRun::finish()
{
    const QStringList keep(m_seen.cbegin(), m_seen.cend());
    onResult(m_store.write<int>([id = m_place.workspace.id, source = m_end.row.source,
                                 keep](Connection &connection) {
        return Passages::removeOthers(connection, id, source, keep);
    }),
             this, [this](const Result<int> &removed) {
                 if (!removed)
                     return fail(removed.error());
                 m_end.removed = *removed;
                 m_end.row.problem.clear();
                 m_end.row.fix.clear();
                 m_end.row.more = false;
                 m_end.row.readAt = m_end.row.triedAt;
                 emit ended(m_end);
             });
}

void ArticleRun::fail(const Error &error)
{
    m_end.row.problem = error.what;
    m_end.row.fix = error.fix;
    emit ended(m_end);
}

} // namespace Baton
