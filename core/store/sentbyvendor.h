// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Condition on `deliveries`: what the vendor sent by itself, neither found by asking nor replayed by
/// us. Only that says that its webhooks arrive.
#define BATON_SENT_BY_VENDOR \
    "kind = 'webhook' AND topic <> 'catch-up' AND dedupe NOT LIKE 'replay:%'"
