// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Baton {

/// The kind of picture that bytes are, by how they begin: image/png, image/jpeg, image/gif or
/// image/webp. Empty for everything else, whatever the vendor calls it: what is no picture, and what
/// a browser could run (SVG), is never shown as one.
QString pictureType(const QByteArray &content);

} // namespace Baton
