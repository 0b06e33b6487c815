// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heldanswers.h"

#include "domain/async.h"
#include "domain/clock.h"

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// Null: nothing waits there.
const ThreadItem *waitingIn(const ThreadView &thread)
{
    const auto found = std::find_if(thread.items.begin(), thread.items.end(),
                                    [](const ThreadItem &item) {
                                        return item.kind == ThreadItemKind::AwaitingApproval;
                                    });
    return found == thread.items.end() ? nullptr : &*found;
}

QString indented(const QString &text)
{
    return u"    "_s + QString(text).replace(u'\n', u"\n    "_s);
}

} // namespace

HeldAnswers::HeldAnswers(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(store), m_commands(store, clock), m_clock(clock)
{
}

void HeldAnswers::list()
{
    onResult(m_sessions.list({.view = SessionView::NeedsYou}), this,
             [this](const Result<SessionList> &all) {
                 if (!all)
                     return emit failed(all.error());
                 QList<SessionId> held;
                 for (const SessionRow &row : all->rows) {
                     if (row.chip == SessionChip::AwaitingApproval)
                         held << row.id;
                 }
                 read(held, {});
             });
}

void HeldAnswers::read(QList<SessionId> rest, const QStringList &lines)
{
    if (rest.isEmpty())
        return emit listed(lines.isEmpty() ? tr("No answer waits for approval.")
                                           : lines.join(u'\n'));
    const SessionId next = rest.takeFirst();
    onResult(m_sessions.thread(next), this, [=, this](const Result<ThreadView> &thread) {
        const ThreadItem *item = thread ? waitingIn(*thread) : nullptr;
        if (!item) // decided meanwhile
            return read(rest, lines);
        QString line = u"#%1  %2  %3"_s.arg(QString::number(next.value()),
                                            thread->row.workspaceName, thread->row.customer);
        if (item->until) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(*item->until - m_clock.now());
            line += u"  "_s
                + tr("%1 in %n second(s)", nullptr, int(std::max(left, 0s).count()))
                      .arg(item->outcome);
        }
        read(rest, lines + QStringList{line, indented(item->text)});
    });
}

void HeldAnswers::decide(SessionId ticket, CommandKind kind, const QString &who)
{
    onResult(m_sessions.thread(ticket), this, [=, this](const Result<ThreadView> &thread) {
        if (!thread)
            return emit failed(thread.error());
        if (const ThreadItem *item = waitingIn(*thread))
            return give(ticket, kind, who, item->effect);
        emit failed({ErrorKind::NotFound,
                     tr("No answer waits for approval in #%1.").arg(ticket.value()),
                     tr("See what waits: baton held")});
    });
}

void HeldAnswers::give(SessionId ticket, CommandKind kind, const QString &who, EffectId effect)
{
    CommandGiven command;
    command.kind = kind;
    command.who = who;
    command.effect = effect;
    onResult(m_commands.give(ticket, command), this, [this](const Result<> &stored) {
        if (stored)
            emit given();
        else
            emit failed(stored.error());
    });
}

} // namespace Baton
