// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pictures.h"

namespace Baton {

using namespace Qt::StringLiterals;

QString pictureType(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

} // namespace Baton
