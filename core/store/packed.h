// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace Baton {

/// A raw body as it is stored: an LZ4 frame, half of JSON's size or less, which every commit has to
/// bring to the disk. (Zstandard made a third of it, and took six times as long: more than the disk.)
/// What is short, or would not shrink, is stored as it is.
QByteArray packed(const QByteArray &body);

/// What `packed` was given. A frame that is damaged comes back as it is: people may look at it.
QByteArray unpacked(const QByteArray &stored);

/// Gives a connection `unpacked(body)`, as text, for searches in what was packed.
void teachUnpacked(sqlite3 *handle);

} // namespace Baton
