// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

#include <QByteArray>

namespace Baton {

/// What the page of one session shows.
struct SessionPage
{
    QString workspace; ///< its name
    Overview::Thread thread;
    QList<Decision> decisions; ///< in order
    QByteArray token; ///< of the link that opened it: it opens the files, too
};

// Whole documents in UTF-8: HTML and one style sheet in its head, no script, nothing from
// elsewhere but pictures of the session itself. Texts of customers and vendors are escaped plain text. Pure.

QByteArray sessionHtml(const SessionPage &page);
/// For every link that opens nothing, whatever the reason.
QByteArray refusedHtml();
QByteArray tooManyHtml();
QByteArray unavailableHtml();

/// Exactly what stands between <style> and </style>: the content security policy names its hash.
QByteArray sessionStyle();

} // namespace Baton
