// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/entries.h"

#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int foldAbove = 3;

int eventsFrom(const QList<ThreadItem> &items, int from)
{
    int to = from;
    while (to < items.size() && items.at(to).kind == ThreadItemKind::EventLine
           && Times::sameDay(items.at(to).at, items.at(from).at))
        ++to;
    return to - from;
}

bool startsDay(const QList<ThreadItem> &items, int at, Time now)
{
    if (at == 0)
        return !Times::sameDay(items.at(at).at, now);
    return !Times::sameDay(items.at(at).at, items.at(at - 1).at);
}

} // namespace

QList<ThreadEntry> threadEntries(const QList<ThreadItem> &items, const QSet<QString> &unfolded,
                                 Time now)
{
    QList<ThreadEntry> entries;
    for (int i = 0; i < items.size();) {
        const ThreadItem &item = items.at(i);
        if (startsDay(items, i, now)) {
            ThreadItem day;
            day.at = item.at;
            day.text = Times::day(item.at, now);
            entries.append({ThreadEntry::Kind::Day, u"day:"_s + day.text, day, 0});
        }
        const int run = eventsFrom(items, i);
        const QString foldKey = u"fold:"_s + item.key;
        if (run > foldAbove && !unfolded.contains(foldKey)) {
            entries.append({ThreadEntry::Kind::Fold, foldKey, item, run});
            i += run;
            continue;
        }
        for (int end = i + qMax(1, run); i < end; ++i) {
            if (items.at(i).kind != ThreadItemKind::AwaitingApproval)
                entries.append({ThreadEntry::Kind::Item, items.at(i).key, items.at(i), 0});
        }
    }
    return entries;
}

} // namespace Baton
