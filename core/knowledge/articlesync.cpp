// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlesync.h"

#include "knowledge/cutter.h"
#include "store/store.h"
#include "text/language.h"
#include "text/passagetext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kBatch = 50; // articles written as one job: other writers get their turn between

using Hashes = QMap<QString, QByteArray>;

Result<> put(Store &store, WorkspaceId workspace, const QList<Article> &articles)
{
    return store
        .write<Nothing>([workspace, articles](Connection &connection) -> Result<> {
            for (const Article &article : articles) {
                if (const Result<> done = Passages::putArticle(connection, workspace, article);
                    !done)
                    return done.error();
            }
            return Nothing{};
        })
        .result();
}

} // namespace

Article articleOf(const Document &document, const QString &name)
{
    Article article;
    article.title = document.title.isEmpty() ? name : document.title;
    article.url = document.url;
    article.internal = document.internal;
    article.passages = cutPassages(document);
    article.language = document.language;
    if (article.language.isEmpty()) {
        QString sample = article.title;
        for (const QString &passage : article.passages.mid(0, 8))
            sample += u'\n' + passageText(passage).body;
        article.language = languageOf(sample);
    }
    for (QString &passage : article.passages)
        passage = searchable(passage, article.title, article.language);
    return article;
}

Result<> putArticles(Store &store, WorkspaceId workspace, const QList<Article> &articles)
{
    for (qsizetype at = 0; at < articles.size(); at += kBatch) {
        if (const Result<> done = put(store, workspace, articles.mid(at, kBatch)); !done)
            return done;
    }
    return {};
}

Result<ImportReport> syncArticles(Store &store, WorkspaceId workspace, const QString &source,
                                  const QList<SourceArticle> &articles, const QStringList &spared)
{
    const Result<Hashes> known = store
                                     .read<Hashes>([=](Connection &connection) {
                                         return Passages::hashes(connection, workspace, source);
                                     })
                                     .result();
    if (!known)
        return known.error();
    ImportReport report;
    QStringList keep = spared;
    QList<Article> changed;
    for (const SourceArticle &one : articles) {
        if (known->value(one.id) != one.hash) {
            Result<Article> article = one.read();
            if (!article) {
                report.problems << ImportProblem{one.id, article.error().what};
                keep << one.id;
                continue;
            }
            article.value().id = one.id;
            article.value().source = source;
            article.value().hash = one.hash;
            changed << *article;
        }
        keep << one.id;
        ++report.articles;
    }
    if (const Result<> done = putArticles(store, workspace, changed); !done)
        return done.error();
    report.changed = int(changed.size());
    const Result<int> removed = store
                                    .write<int>([=](Connection &connection) {
                                        return Passages::removeOthers(connection, workspace, source,
                                                                      keep);
                                    })
                                    .result();
    if (!removed)
        return removed.error();
    report.removed = *removed;
    return report;
}

} // namespace Baton
