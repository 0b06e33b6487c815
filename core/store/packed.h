// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace Baton {

/// A raw body as it is stored: a zstd frame (RFC 8878), a third of JSON's size, which every commit
/// has to bring to the disk. What is short, or would not shrink, is stored as it is.
QByteArray packed(const QByteArray &body);

/// What `packed` was given. A frame that is damaged comes back as it is: people may look at it.
QByteArray unpacked(const QByteArray &stored);

/// Gives a connection `unpacked(body)`, as text, for searches in what was packed.
void teachUnpacked(sqlite3 *handle);

} // namespace Baton
