// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exportrows.h"

#include "domain/words.h"

namespace Baton {

namespace {

QString cell(Time time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

QString cell(const std::optional<Time> &time)
{
    return time ? cell(*time) : QString();
}

QString cell(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

template<Worded E>
QString cell(E value)
{
    return QString::fromLatin1(word(value));
}

template<Worded E>
QString cell(const std::optional<E> &value)
{
    return value ? cell(*value) : QString();
}

QString cell(const QList<HandoffReason> &reasons)
{
    QStringList words;
    for (HandoffReason reason : reasons)
        words << cell(reason);
    return words.join(QLatin1Char(';'));
}

QString closureCell(Closure closure)
{
    return closure == Closure::None ? QString() : cell(closure);
}

QStringList aboutCells(const Exports::About &about)
{
    return {QString::number(about.ticket.value()), about.workspace.value(),
            about.conversation.value(), about.customer, cell(about.channel)};
}

QStringList aboutColumns()
{
    return {QStringLiteral("ticket"), QStringLiteral("workspace"), QStringLiteral("conversation_id"),
            QStringLiteral("customer"), QStringLiteral("channel")};
}

} // namespace

QStringList sessionColumns()
{
    return aboutColumns()
        + QStringList{QStringLiteral("customer_email"), QStringLiteral("owner"),
                      QStringLiteral("assignee_id"), QStringLiteral("team_id"),
                      QStringLiteral("status"), QStringLiteral("closure"),
                      QStringLiteral("handoff_reasons"), QStringLiteral("assisted"),
                      QStringLiteral("sentiment"), QStringLiteral("language"),
                      QStringLiteral("tags"), QStringLiteral("summary"), QStringLiteral("subject"),
                      QStringLiteral("created_at"), QStringLiteral("first_reply_at"),
                      QStringLiteral("first_reply_by"), QStringLiteral("handed_off_at"),
                      QStringLiteral("closed_at"), QStringLiteral("reopenings"),
                      QStringLiteral("messages"), QStringLiteral("ai_replies"),
                      QStringLiteral("rating")};
}

QStringList sessionCells(const Exports::SessionRow &row)
{
    return aboutCells(row.about)
        + QStringList{row.customerEmail, cell(row.owner), row.assignee.value(), row.team.value(),
                      cell(row.status), closureCell(row.closure), cell(row.handoffReasons),
                      cell(row.assisted), cell(row.sentiment), row.language,
                      row.tags.join(QLatin1Char(';')), row.summary, row.subject,
                      cell(row.createdAt), cell(row.firstReplyAt), cell(row.firstReplyBy),
                      cell(row.handedOffAt), cell(row.closedAt), QString::number(row.reopenings),
                      QString::number(row.messages), QString::number(row.aiReplies),
                      row.rating > 0 ? QString::number(row.rating) : QString()};
}

QStringList messageColumns()
{
    return aboutColumns()
        + QStringList{QStringLiteral("message_id"), QStringLiteral("author"),
                      QStringLiteral("author_id"), QStringLiteral("author_name"),
                      QStringLiteral("visibility"), QStringLiteral("created_at"),
                      QStringLiteral("text"), QStringLiteral("by_baton"),
                      QStringLiteral("sentiment"), QStringLiteral("language")};
}

QStringList messageCells(const Exports::MessageRow &row)
{
    return aboutCells(row.about)
        + QStringList{row.message.value(), cell(row.authorKind), row.authorId, row.authorName,
                      cell(row.visibility), cell(row.createdAt), row.text, cell(row.byBaton),
                      cell(row.sentiment), row.language};
}

QStringList handoffColumns()
{
    return aboutColumns()
        + QStringList{QStringLiteral("handed_off_at"), QStringLiteral("handoff_reasons"),
                      QStringLiteral("by_supervisor"), QStringLiteral("delivery"),
                      QStringLiteral("why"), QStringLiteral("note"), QStringLiteral("assignee_id"),
                      QStringLiteral("team_id")};
}

QStringList handoffCells(const Exports::HandoffRow &row)
{
    return aboutCells(row.about)
        + QStringList{cell(row.at), cell(row.reasons), cell(row.byCommand), cell(row.status),
                      row.why, row.note, row.assignedTo.teammate.value(),
                      row.assignedTo.team.value()};
}

} // namespace Baton
