// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Baton {

/// The content type of a file that stands within a message's text: only its place says that it is a
/// picture.
inline constexpr QLatin1StringView pictureInText("image/*");

/// The kind of picture that bytes are, by how they begin: image/png, image/jpeg, image/gif or
/// image/webp. Empty for everything else, whatever the vendor calls it: what is no picture, and what
/// a browser could run (SVG), is never shown as one.
QString pictureType(const QByteArray &content);

} // namespace Baton
