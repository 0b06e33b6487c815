// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/surrogates.h"

namespace Baton {

namespace {

constexpr qsizetype escapeLength = 6; ///< of \uXXXX

/// The code unit of an escape that starts at `at`; -1 when there is none.
int unitAt(const QByteArray &json, qsizetype at)
{
    if (at + escapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    bool ok = false;
    const int unit = json.mid(at + 2, 4).toInt(&ok, 16);
    return ok ? unit : -1;
}

bool isHigh(int unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool isLow(int unit) { return unit >= 0xdc00 && unit < 0xe000; }

} // namespace

QByteArray withoutLoneSurrogates(QByteArray json)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] != '\\')
            continue;
        const int unit = unitAt(json, i);
        if (unit < 0) {
            ++i; // another escape: its second byte starts nothing
        } else if (isHigh(unit) && isLow(unitAt(json, i + escapeLength))) {
            i += 2 * escapeLength - 1;
        } else {
            if (isHigh(unit) || isLow(unit))
                json.replace(i, escapeLength, "\\ufffd");
            i += escapeLength - 1;
        }
    }
    return json;
}

} // namespace Baton
