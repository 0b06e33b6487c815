// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/passagetext.h"

using namespace Qt::StringLiterals;

namespace Baton {

QString joined(const PassageText &passage)
{
    if (passage.headings.isEmpty())
        return passage.body;
    return u"# "_s + passage.headings + u'\n' + passage.body;
}

PassageText passageText(const QString &stored)
{
    if (!stored.startsWith(u"# "_s))
        return {{}, stored};
    const qsizetype end = stored.indexOf(u'\n');
    if (end < 0)
        return {{}, stored.mid(2)};
    return {stored.mid(2, end - 2), stored.mid(end + 1)};
}

} // namespace Baton
