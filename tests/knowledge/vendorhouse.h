// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "http/client.h"
#include "knowledge/vendorsync.h"
#include "store/articlelist.h"
#include "store/passages.h"
#include "store/stored.h"

#include <QSignalSpy>

namespace Baton::Testing {

/// The system's clock, so much later.
struct LaterClock final : Clock
{
    explicit LaterClock(Millis later) : by(later) {}
    Time now() const override { return SystemClock().now() + by; }
    Millis by;
};

/// A store, an HTTP client and the sync, and one workspace at a simulated vendor.
class VendorHouse
{
public:
    VendorHouse() : m_sync(*data.store, clock)
    {
        QObject::connect(&m_sync, &VendorSync::told, &m_sync, [this](const SyncState &state) {
            if (state.running)
                states << state;
            else
                ended << state.source;
        });
    }

    /// From now on this is the workspace; what is due is read.
    void connectTo(const std::shared_ptr<Helpdesk> &helpdesk, WorkspaceSettings settings)
    {
        place.workspace.id = data.workspace;
        place.workspace.settings = std::move(settings);
        place.helpdesk = helpdesk;
        m_sync.setPlaces({place});
        m_sync.start();
    }

    /// Reads the source to its end.
    void read(const QString &source)
    {
        ended.clear();
        m_sync.syncNow(data.workspace, source);
        QTRY_VERIFY_WITH_TIMEOUT(ended.contains(source), 20'000);
    }

    QList<ArticleRow> articles()
    {
        return must(Testing::read<QList<ArticleRow>>(*data.store, [&](Connection &c) {
            return Articles::list(c, data.workspace);
        }));
    }

    std::optional<ArticleRow> titled(const QString &title, const QString &language = {})
    {
        for (const ArticleRow &row : articles()) {
            if (row.title == title && (language.isEmpty() || row.language == language))
                return row;
        }
        return std::nullopt;
    }

    /// Titles of what the word is found in, as for a customer or as for a teammate.
    QStringList found(const QString &word, bool forTeammate)
    {
        const auto hits = must(Testing::read<QList<PassageHit>>(*data.store, [&](Connection &c) {
            return Passages::search(c, data.workspace, {word}, forTeammate, 50);
        }));
        QStringList titles;
        for (const PassageHit &hit : hits)
            titles << hit.title;
        titles.removeDuplicates();
        return titles;
    }

    KnowledgeSourceRow row(const QString &source)
    {
        const auto rows = must(Testing::read<QList<KnowledgeSourceRow>>(
            *data.store,
            [&](Connection &c) { return KnowledgeSources::list(c, data.workspace); }));
        for (const KnowledgeSourceRow &one : rows) {
            if (one.source == source)
                return one;
        }
        return {};
    }

    VendorSync &sync() { return m_sync; }

    Data data;
    SystemClock clock;
    SyncPlace place;
    QList<SyncState> states; ///< of what was being read
    QStringList ended;       ///< sources whose reading has ended

private:
    VendorSync m_sync;
};

} // namespace Baton::Testing
