// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sets.h"
#include "text/wishes.h"
#include "text/wisheslist.h"

using namespace Qt::StringLiterals;

namespace Baton::Measure {

void measureWishes(const DataFolder &)
{
    qint64 right = 0, missed = 0, invented = 0;
    QStringList wrong;
    for (const PersonCase &one : personCases()) {
        const bool said = asksForPerson(one.text.toString());
        right += said && one.asks ? 1 : 0;
        missed += !said && one.asks ? 1 : 0;
        invented += said && !one.asks ? 1 : 0;
        if (said != one.asks)
            wrong << u'“' + one.text.toString() + u'”';
    }
    report(u"asks for a person"_s,
           u"precision %1, recall %2 (%3 messages of our own) %4"_s
               .arg(percent(right, right + invented), percent(right, right + missed))
               .arg(personCases().size())
               .arg(wrong.join(u' ')));
}

} // namespace Baton::Measure
