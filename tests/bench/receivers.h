// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// What is compared. Each runs as a process of its own, so that none warms the other's caches.
///   empty   an empty handler of QHttpServer: no guard, no signature, no disk
///   each    Baton's receiver with one transaction per request
///   baton   Baton's receiver: guard, signature, one row, one group commit
///
/// Serves on a port of 127.0.0.1, says `port N` on standard output, and ends when it is killed.
/// `folder` is empty and its own. Exit code for main.
int serveAs(const QString &what, const QString &folder);

inline const QByteArray benchPath = "/webhooks/intercom/key-of-bench";
inline const QByteArray benchSecret = "client secret of bench";

} // namespace Baton
