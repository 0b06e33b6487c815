// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Baton {

struct HtmlImage
{
    QString address; ///< as it stands there, entities resolved
    QString alt;

    friend bool operator==(const HtmlImage &, const HtmlImage &) = default;
};

/// The pictures of a message's HTML in their order, each address once, at most the first 20. What a
/// reader does not see as one (a point that counts who opened a mail) and what has no address of its
/// own (`data:`, `cid:`) is left out. Takes any bytes, in linear time.
QList<HtmlImage> htmlImages(const QString &html);

} // namespace Baton
