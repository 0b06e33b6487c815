// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// The same width in every language, so that the subjects stand below each other.
QLatin1StringView mark(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Fine: return "  ok   "_L1;
    case FindingKind::Notice: return "  note "_L1;
    case FindingKind::Wrong: return "WRONG  "_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString findingsText(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines << mark(finding.kind) + finding.subject + u": "_s + finding.seen;
        if (!finding.fix.isEmpty())
            lines << u"       → "_s + finding.fix;
    }
    return lines.join(u'\n');
}

int countWrong(const Findings &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.kind == FindingKind::Wrong;
    }));
}

} // namespace Baton
