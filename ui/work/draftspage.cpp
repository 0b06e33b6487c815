// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/draftspage.h"

#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/words/sessionwords.h"
#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto draftsOf = std::chrono::days(14);

enum DraftSegment { WaitingDrafts, UsedDrafts, UnusedDrafts, AllDrafts };

DraftSegment segmentOf(DraftFate fate)
{
    switch (fate) {
    case DraftFate::Waiting:
    case DraftFate::OnItsWay:
    case DraftFate::Failed: return WaitingDrafts;
    case DraftFate::Used: return UsedDrafts;
    case DraftFate::AnsweredOtherwise:
    case DraftFate::Outdated:
    case DraftFate::Discarded: return UnusedDrafts;
    }
    Q_UNREACHABLE();
}

Chip chipOfDraft(const DraftRow &row)
{
    switch (row.fate) {
    case DraftFate::Waiting: return {Tone::Accent, Glyph::Draft, DraftsPage::tr("Waiting")};
    case DraftFate::OnItsWay: return {Tone::Neutral, Glyph::Spin, DraftsPage::tr("On its way")};
    case DraftFate::Used:
        return {Tone::Ok, Glyph::Check,
                row.who.isEmpty() ? DraftsPage::tr("Used")
                                  : DraftsPage::tr("Used by %1").arg(row.who)};
    case DraftFate::AnsweredOtherwise:
        return {Tone::Mate, Glyph::Person,
                row.who.isEmpty() ? DraftsPage::tr("Answered otherwise")
                                  : DraftsPage::tr("%1 wrote anew").arg(row.who)};
    case DraftFate::Outdated: return {Tone::Neutral, Glyph::Clock, DraftsPage::tr("Outdated")};
    case DraftFate::Discarded:
        return {Tone::Neutral, Glyph::CrossCircle,
                row.reason.isEmpty() ? DraftsPage::tr("Discarded") : row.reason};
    case DraftFate::Failed: return {Tone::Danger, Glyph::Stop, DraftsPage::tr("Not delivered")};
    }
    Q_UNREACHABLE();
}

CellRow rowOfDraft(const DraftRow &row, Time now)
{
    const SessionRow &session = row.session;
    const Chip chip = chipOfDraft(row);
    const QString text = row.text.simplified();
    const QString ticket = u"#%1"_s.arg(session.id.value());
    return {session.id,
            QString::number(row.effect.value()),
            {{session.customer, SessionWords::channel(session.channel).glyph, &Look::text,
              Weight::Strong},
             {ticket, Glyph::None, &Look::text2},
             {text},
             {.text = {}, .chip = chip},
             {row.fate == DraftFate::Waiting ? SessionWords::waiting(session, now) : u"–"_s},
             {Times::ago(row.at, now), Glyph::None, &Look::text2}},
            QStringList{session.customer, ticket, chip.text, text}.join(u", "_s)};
}

} // namespace

DraftsPage::DraftsPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
                       QWidget *parent)
    : WorkPage(appearance, desks, clock,
               {u"drafts"_s,
                tr("Drafts"),
                {tr("Waiting"), tr("Used"), tr("Not used"), tr("All")},
                {{tr("Customer"), 170},
                 {tr("Session"), 72},
                 {tr("Draft")},
                 {tr("What became of it"), 190},
                 {tr("Waits"), 100},
                 {tr("Drafted"), 110, true}}},
               parent)
{
}

void DraftsPage::ask()
{
    onResult(m_desks.sessions.drafts(m_workspace, m_clock.now() - draftsOf), this,
             [this, segment = which()](const Result<QList<DraftRow>> &found) {
                 if (!found)
                     return sayError(found.error());
                 QList<CellRow> rows;
                 int used = 0;
                 for (const DraftRow &row : *found) {
                     used += row.fate == DraftFate::Used ? 1 : 0;
                     if (segment == AllDrafts || segmentOf(row.fate) == segment)
                         rows.append(rowOfDraft(row, m_clock.now()));
                 }
                 show(rows, tr("%n draft(s) in 14 days, %1 used", nullptr, int(found->size()))
                                .arg(used));
             });
}

std::pair<QString, QString> DraftsPage::emptyWords(int which) const
{
    if (which == WaitingDrafts)
        return {tr("No draft waits"),
                tr("Where people have a conversation the AI drafts an answer for them, as an "
                   "internal note. Assist is switched on per channel in Settings, Autopilot.")};
    return {tr("No drafts"), tr("Drafts of the last 14 days appear here, with what became of them.")};
}

} // namespace Baton
