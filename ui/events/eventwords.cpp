// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventwords.h"

#include "ui/words/times.h"
#include "ui/words/whywords.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Baton {

Sign EventWords::side(const EventRow &row)
{
    const QString name = row.workspaceName;
    switch (row.side) {
    case EventSide::In: return {Glyph::In, name.isEmpty() ? tr("Unknown workspace") : name};
    case EventSide::Console: return {Glyph::Person, tr("Console")};
    case EventSide::Out: return {Glyph::Out, name};
    case EventSide::Refused:
        return {Glyph::In, name.isEmpty() ? tr("Nobody's address") : name, &Look::danger};
    }
    Q_UNREACHABLE();
}

QString EventWords::when(const EventRow &row)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(row.at));
    if (at.date() == QDate::currentDate())
        return Times::clockSeconds(row.at);
    return QLocale().toString(at.date(), u"d MMM"_s) + u' ' + Times::clock(row.at);
}

QString EventWords::what(const EventRow &row)
{
    if (row.effect)
        return WhyWords::effect(row.effect->action).text;
    return row.what;
}

Chip EventWords::state(const EventRow &row)
{
    if (row.effect)
        return WhyWords::effectState(*row.effect);
    if (row.side == EventSide::Refused)
        return {Tone::Danger, Glyph::Stop, tr("Refused %1").arg(row.status)};
    if (!row.handledAt)
        return {Tone::Neutral, Glyph::Clock, tr("Waiting")};
    return row.session.isNull() ? Chip{Tone::Neutral, Glyph::Skip, tr("Recorded")}
                                : Chip{Tone::Ok, Glyph::Check, tr("Decided")};
}

QString EventWords::sentence(const EventRow &row)
{
    return tr("%1, %2, %3, %4").arg(when(row), side(row).text, what(row),
                                    state(row).text);
}

QStringList EventWords::facts(const EventRow &row)
{
    QStringList facts;
    if (!row.conversation.isEmpty())
        facts << tr("Conversation %1").arg(row.conversation);
    if (row.handledAt)
        facts << tr("Handled %1 ms after it was stored").arg((*row.handledAt - row.at).count());
    if (row.effect && row.effect->attempts > 0)
        facts << tr("%n attempt(s)", nullptr, row.effect->attempts);
    if (row.effect && !row.effect->vendorId.isEmpty())
        facts << tr("The helpdesk's id %1").arg(row.effect->vendorId.value());
    if (row.bytes > 0)
        facts << QLocale().formattedDataSize(row.bytes);
    if (!row.peer.isEmpty())
        facts << tr("from %1").arg(row.peer);
    if (!row.note.isEmpty())
        facts << row.note;
    return facts;
}

} // namespace Baton
