// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/handoffspage.h"

#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/words/sessionwords.h"
#include "ui/words/times.h"
#include "ui/words/whywords.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

QString reasonsOf(const HandoffRow &row)
{
    QStringList words;
    for (HandoffReason reason : row.reasons)
        words.append(WhyWords::reason(reason));
    return words.isEmpty() ? row.why : words.join(u", "_s);
}

CellRow rowOfHandoff(const HandoffRow &row, Time now)
{
    const SessionRow &session = row.session;
    const Sign channel = SessionWords::channel(session.channel);
    const Sign owner = SessionWords::owner(session);
    const bool late = SessionWords::isLate(session, now);
    const QString ticket = u"#%1"_s.arg(session.id.value());
    return {session.id,
            {},
            {{session.customer, channel.glyph, &Look::text, Weight::Strong},
             {ticket, Glyph::None, &Look::text2},
             {reasonsOf(row)},
             {SessionWords::waiting(session, now), session.waitingSince ? Glyph::Clock : Glyph::None,
              late ? &Look::danger : &Look::text, late ? Weight::Strong : Weight::Normal},
             {owner.text, owner.glyph, owner.colour},
             {Times::ago(row.at, now), Glyph::None, &Look::text2},
             {row.customerWrote, Glyph::None, &Look::text2}},
            SessionWords::sentence(session, now) + u", "_s + reasonsOf(row) + u". "_s + row.why};
}

} // namespace

HandoffsPage::HandoffsPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
                           QWidget *parent)
    : WorkPage(appearance, desks, clock,
               {u"handoffs"_s,
                tr("Handoffs"),
                {tr("Waiting"), tr("Open"), tr("All")},
                {{tr("Customer"), 170},
                 {tr("Session"), 72},
                 {tr("Why")},
                 {tr("Waits"), 110},
                 {tr("Who has it"), 130},
                 {tr("Handed off"), 110, true},
                 {tr("The customer wrote last"), 0}}},
               parent)
{
}

void HandoffsPage::ask()
{
    const HandoffView view[] = {HandoffView::Waiting, HandoffView::Open, HandoffView::All};
    onResult(m_desks.sessions.handoffs(m_workspace, view[which()]), this,
             [this](const Result<QList<HandoffRow>> &found) {
                 if (!found)
                     return sayError(found.error());
                 QList<CellRow> rows;
                 for (const HandoffRow &row : *found)
                     rows.append(rowOfHandoff(row, m_clock.now()));
                 show(rows, tr("%n handoff(s)", nullptr, int(rows.size())));
             });
}

std::pair<QString, QString> HandoffsPage::emptyWords(int which) const
{
    if (which == 0)
        return {tr("Nobody waits for your team"),
                tr("When the AI gives a conversation to people, it stands here until somebody "
                   "answers: with the reason, and how long the customer waits.")};
    return {tr("No handoffs"),
            tr("What the AI gave to people appears here. When it does so is set in Settings, "
               "Handoff.")};
}

} // namespace Baton
