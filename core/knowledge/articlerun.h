// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/sourcerun.h"
#include "store/passages.h"

#include <QMap>
#include <QSet>

namespace Baton {

/// Brings the articles of one vendor source in step: page by page, only what changed is cut and
/// stored, what is gone goes at the end of a list that was seen whole. `thorough` reads on where the
/// order of the list says that the rest is unchanged.
class ArticleRun final : public SourceRun
{
    Q_OBJECT

public:
    ArticleRun(Store &store, SyncPlace place, const KnowledgeSourceRow &row, bool thorough,
               QObject *parent);

    void start() override;

private:
    void askPage(const QString &after);
    void take(const VendorArticles &page);
    void fetchNext();
    void keep();
    void kept(const Result<int> &stored);
    bool restIsUnchanged() const;
    void finish();
    void fail(const Error &error);

    Store &m_store;
    SyncPlace m_place;
    SyncEnd m_end;
    bool m_thorough;
    QMap<QString, QByteArray> m_known; ///< hashes by id, as stored
    QSet<QString> m_seen;              ///< ids as stored, of this reading
    QSet<QString> m_ids;               ///< the vendor's own, of this reading
    VendorArticles m_page;             ///< without its articles
    QList<VendorArticle> m_wanted;     ///< named by the page, to be fetched
    QList<VendorArticle> m_changed;    ///< whole
    QMap<QString, QByteArray> m_hashes; ///< of those two, by id as stored
};

} // namespace Baton
