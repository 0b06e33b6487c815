// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// A tooltip shows what looks like markup as markup. Text that strangers wrote goes through here.
inline QString plainTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace Baton
