// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/overview.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

class TestWebhookPauses : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheVendorsOwnWebhooksCount();
};

/// What was found by asking, or replayed by us, does not say that webhooks arrive.
void TestWebhookPauses::onlyTheVendorsOwnWebhooksCount()
{
    Data data;
    const auto insert = [&](const QByteArray &topic, const QByteArray &dedupe, Time at) {
        const QByteArray sql
            = "INSERT INTO deliveries (kind, workspace_id, endpoint, dedupe, topic, conversation, "
              "state, received_at) VALUES ('webhook', 1, 'hook-acme', '" + dedupe + "', '" + topic
            + "', '', 'done', " + QByteArray::number(qint64(toMillis(at))) + ")";
        must(write(*data.store, [sql](Connection &c) { return c.execute(sql.constData()); }));
    };
    insert("conversation.user.created", "1", noon);
    insert("catch-up", "2", noon + 1h);
    insert("conversation.user.created", "replay:1:3", noon + 2h);
    const auto pauses = must(read<Overview::WebhookPauses>(*data.store, [&](Connection &c) {
        return Overview::webhookPauses(c, data.workspace, noon);
    }));
    QCOMPARE(pauses.last, std::optional(noon));
    QCOMPARE(pauses.count, 1);
}

QTEST_GUILESS_MAIN(TestWebhookPauses)
#include "tst_webhookpauses.moc"
