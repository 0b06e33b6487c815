// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/metrics.h"

namespace Baton {

QByteArray metricsText(const GatewayFigures &gateway, const StoreFigures &store)
{
    struct Metric
    {
        const char *name;
        const char *type;
        const char *help;
        qint64 value;
    };
    const Metric metrics[] = {
        {"baton_webhooks_accepted_total", "counter", "Deliveries stored.", gateway.accepted},
        {"baton_webhooks_duplicate_total", "counter", "Deliveries that were known already.",
         gateway.duplicates},
        {"baton_webhooks_unknown_total", "counter", "Stored deliveries for an unknown account.",
         gateway.unknown},
        {"baton_webhooks_refused_total", "counter", "Deliveries turned away.", gateway.refused},
        {"baton_webhooks_not_stored_total", "counter", "Deliveries that could not be stored.",
         gateway.notStored},
        {"baton_store_writes_total", "counter", "Writes.", store.writes},
        {"baton_store_commits_total", "counter", "Transactions.", store.commits},
        {"baton_store_queued", "gauge", "Writes that wait.", store.queued},
        {"baton_store_wal_pages", "gauge", "Pages in the write-ahead log.", store.walPages},
    };
    QByteArray text;
    for (const auto &[name, type, help, value] : metrics) {
        text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n'
            + name + ' ' + QByteArray::number(value) + '\n';
    }
    return text;
}

} // namespace Baton
